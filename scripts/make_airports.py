"""Write catalog/gazetteer/data/airports.tsv from the package `airportsdata` (MIT): airports and air bases.

Run `pip install airportsdata` in an environment of its own, then `python scripts/make_airports.py`. Taken are those
with an IATA code, of the United States only those called international, and all air bases; no heliports and strips.
"""

import re
from importlib.metadata import distribution
from pathlib import Path

TARGET = Path(__file__).parents[1] / "catalog/gazetteer/data/airports.tsv"
HEADER = """\
Airports and air bases: ICAO code, latitude, longitude (degrees, WGS84), country, main name, other names separated by |.
Out of the package airportsdata {version} by scripts/make_airports.py, under this licence:
{licence}
"""
BARE = {
    "LHR": "Heathrow", "LGW": "Gatwick", "STN": "Stansted", "AMS": "Schiphol", "ORD": "O'Hare", "LGA": "LaGuardia",
    "IAD": "Dulles", "SVO": "Sheremetyevo", "VKO": "Vnukovo", "TXL": "Tegel", "FCO": "Fiumicino Airport",
}  # fmt: skip
"""What some are called without a word for an airport."""
_BASE = re.compile(r"\b(?:(?:Naval )?Air (?:Force )?Base|Airbase)\b")
_PORT = re.compile(r"\b(?:International )?Airport\Z")


def main():
    """Read the package, write the table."""
    import airportsdata

    rows = sorted(filter(None, map(_row, airportsdata.load("ICAO").values())))
    package = distribution("airportsdata")
    said = HEADER.format(version=package.version, licence=package.read_text("licenses/LICENSE").strip())
    head = "".join(f"# {line}".rstrip() + "\n" for line in said.strip().splitlines())
    TARGET.write_text(head + "".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
    print(f"{len(rows)} airports")


def _row(found):
    name = " ".join(found["name"].split())
    base, port = _BASE.search(name), _PORT.search(name)
    if not base and not (port and found["iata"]):
        return None
    if found["country"] == "US" and not base and "International" not in name:
        return None
    others = dict.fromkeys(_others(name, found))
    others.pop(name, None)
    spot = f"{found['lat']:.3f}", f"{found['lon']:.3f}"
    return found["icao"], *spot, found["country"], name, "|".join(filter(None, others))


def _others(name, found):
    stem = _PORT.sub("", name).strip()
    if stem != name:
        yield from (f"{stem} Airport", f"{stem} International Airport" if "International" in name else "")
        rest = stem.removeprefix(found["city"]).strip(" -/")
        if rest and rest != stem and len(rest) > 3:
            yield from (f"{rest} Airport", f"{rest} International Airport")
    if _BASE.search(name):
        stem = " ".join(_PORT.sub("", _BASE.sub("", name)).split())
        yield from (f"{stem} {word}" for word in ("Air Base", "Airbase", "Airfield") if stem)
    yield BARE.get(found["iata"], "")


if __name__ == "__main__":
    main()
