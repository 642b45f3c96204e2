/* The search box and the choices beneath it. */

const MAIN_CHOICES = 3;
const MOST_WORDS = 200;

/* `asked` is what the address says; `change(name, text)` asks for something else. */
class Controls {
  constructor(items, choices, change) {
    this.fields = new Map();
    const ask = (name, field) => {
      field.addEventListener(field.tagName === "SELECT" ? "change" : "input", () => change(name, field.value));
      this.fields.set(name, field);
      return field;
    };
    const selects = choices.map((one) => ask(one.name, choiceField(one))).filter((field, n) => n < MAIN_CHOICES || field.length > 2);
    const who = ask("who", el("input", { type: "search", placeholder: "Name of somebody", "aria-label": "Somebody's name" }));
    const roles = items.about.words.who.filter((role, number) => items.who.some((one) => (one & 15) === number));
    const role = ask("role", choiceField({ name: "role", label: "Role", words: roles }));
    const days = ["from", "to"].map((name) => el("label", { class: "day" }, name, ask(name, el("input", { type: "date" }))));
    const words = ask("q", el("input", { type: "search", placeholder: "Search words, places, names", "aria-label": "Search items" }));
    this.reset = button("Clear", () => change(null), { class: "small" });
    this.spot = button("", () => change("spot", ""), { class: "small chip", hidden: true });
    this.more = el("details", { class: "more" }, el("summary", {}, "More filters"),
      el("div", { class: "choices" }, selects.slice(MAIN_CHOICES), who, role, days));
    byId("search").append(words, el("div", { class: "choices" }, selects.slice(0, MAIN_CHOICES)), this.more,
      el("div", { class: "line" }, this.spot, this.reset));
  }

  say(asked) {
    for (const [name, field] of this.fields) {
      const text = asked[name] || "", fits = field.type !== "date" || /^\d{4}-\d\d-\d\d$/.test(text);
      if (field.value !== text) field.value = fits ? text : "";
    }
    const hidden = [...this.more.querySelectorAll("select, input")].some((field) => field.value);
    if (hidden) this.more.open = true;
    this.reset.hidden = !Object.keys(asked).some((name) => name !== "item" && asked[name]);
    this.spot.hidden = !asked.spot;
    this.spot.textContent = asked.spot ? `Only at ${asked.spot} ×` : "";
  }
}

function choiceField(choice) {
  const label = choice.label || word(choice.name)[0].toUpperCase() + word(choice.name).slice(1);
  const counts = choice.column ? [...tallies(choice)] : null;
  const there = choice.words.map((value, n) => ({ value: value || choice.blank, count: counts ? counts[n] : 1 }))
    .filter(({ value, count }) => value && count);
  if (choice.said) there.sort((a, b) => b.count - a.count).splice(MOST_WORDS);
  const options = there.map(({ value, count }) => el("option", { value }, `${label}: ${choice.said ? value : word(value).toLowerCase()}${counts ? ` (${count})` : ""}`));
  return el("select", { "aria-label": label }, el("option", { value: "" }, `${label}: any`), options);
}
