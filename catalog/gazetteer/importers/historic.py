"""Former names with their dates, out of alternateNamesV2 of GeoNames."""

import re
from pathlib import Path

from catalog.gazetteer.draft import keys_of
from catalog.gazetteer.files import Progress
from catalog.gazetteer.importers.table_file import NAME_COLUMNS, TableFile
from catalog.gazetteer.names import worth_keeping
from catalog.model.dates import UNDATED, bounds

Historic = dict[int, dict[str, str]]
"""By GeoNames id: the keys of former names, each with the EDTF date up to which it was borne."""

_NO_NAMES = {"link", "post", "iata", "icao", "faac", "wkdt", "unlc", "tcid", "phon", "piny"}
_DATE = re.compile(r"(\d{4})(?:[-./]?(\d{2})(?:[-./]?(\d{2}))?)?\Z")


def historic_names(path: Path, progress: Progress) -> Historic:
    """Return the names that are marked as historic or as borne up to some date; only these are held in memory."""
    found: Historic = {}
    for row in TableFile(path, NAME_COLUMNS).rows(progress, f"reading former names in {path.name}"):
        if not isinstance(row, list) or not (row[7] == "1" or row[9]) or row[2] in _NO_NAMES:
            continue
        if row[1].isdecimal() and worth_keeping(row[3]):
            found.setdefault(int(row[1]), {}).update(dict.fromkeys(keys_of([row[3]]), until(row[9])))
    return found


def until(text: str) -> str:
    """Return a date as people write it (2016, 20160204, 2016-02-04) as EDTF; XXXX-XX-XX for anything else."""
    found = _DATE.match(text.strip())
    edtf = "-".join(filter(None, found.groups())) if found else UNDATED
    try:
        bounds(edtf)
    except ValueError:
        return UNDATED
    return edtf
