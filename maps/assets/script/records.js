/* A table of records, column by column, as maps/wire.py writes it. */

class Records {
  constructor(fields, name, columns) {
    Object.assign(this, { names: fields[name], columns });
    this.inner = this.names.map((field, n) => (fields[field] && columns[n] ? new Inner(fields, field, columns[n]) : null));
  }

  value(name, n) {
    return valueAt(this.columns[this.names.indexOf(name)], n);
  }

  /* One record by its number; what is null is not there. */
  at(n) {
    const made = {};
    this.columns.forEach((column, k) => {
      const value = this.inner[k] ? this.inner[k].at(n) : valueAt(column, n);
      if (value !== null) made[this.names[k]] = value;
    });
    return made;
  }
}

/* A column of lists: how many records each holds, and all of them in a table of their own. */
class Inner {
  constructor(fields, name, [many, columns]) {
    Object.assign(this, { many, records: new Records(fields, name, columns), starts: [0] });
    for (let n = 0; n < many.length; n++) this.starts.push(this.starts[n] + many[n]);
  }

  at(n) {
    const many = valueAt(this.many, n), start = this.many.length === 1 ? n * many : this.starts[n];
    return Array.from({ length: many }, (_, k) => this.records.at(start + k));
  }
}

/* A column that says one thing throughout says it once. */
function valueAt(column, n) {
  return column.length === 1 ? column[0] : column[n];
}
