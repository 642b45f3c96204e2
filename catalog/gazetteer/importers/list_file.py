"""The rows of a list of places: CSV, GeoJSON or JSON Lines, with their columns under one set of names."""

import csv
import io
import json
import math
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from catalog.errors import InputError
from catalog.gazetteer.importers.columns import meanings
from catalog.gazetteer.source import Skipped

SUFFIXES = (".csv", ".tsv", ".geojson", ".json", ".jsonl", ".geojsonl")
_UNKNOWN = (0.0, 0.0)


class Listed(NamedTuple):
    """One row: what it says, by our names of columns, and where it is."""

    said: dict[str, str]
    point: tuple[float, float] | None
    """Latitude and longitude, degrees WGS84."""
    geometry: dict[str, Any] | None
    """GeoJSON."""


Rows = Callable[[], Iterator[Listed | Skipped]]


def read_list(path: Path) -> Rows:
    """Return what yields the rows of a list, each time anew. Raises InputError where the file is none."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 (byte {error.start}); save the list as UTF-8") from error
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}; name a file that can be read") from error
    if path.suffix.lower() in (".csv", ".tsv"):
        return _table(text, path)
    return _features(text, path)


def _table(text: str, path: Path) -> Rows:
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns = meanings(next(reader, []), path.name)
    return partial(_rows, text, delimiter, columns)


def _rows(text: str, delimiter: str, columns: dict[str, str]) -> Iterator[Listed | Skipped]:
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            said = {meaning: (row[heading] or "").strip() for meaning, heading in columns.items()}
            yield Skipped("more columns than the heading") if None in row else _listed(said, None)
    except csv.Error as error:
        yield Skipped(f"no CSV from line {reader.line_num} on: {error}")


def _features(text: str, path: Path) -> Rows:
    features = list(_parsed(text, path))
    headings = dict.fromkeys(key for f in features if isinstance(f, dict) for key in _properties(f))
    columns = meanings(headings, path.name)
    return lambda: (_feature(f, columns) for f in features)


def _parsed(text: str, path: Path) -> Iterator[Any]:
    """Yield GeoJSON features, or the objects of JSON Lines."""
    try:
        whole = json.loads(text)
    except json.JSONDecodeError as error:
        if "\n" not in text.strip():
            raise InputError(f"{path}: no JSON (line {error.lineno}: {error.msg}); export it anew") from error
        yield from map(_line, filter(str.strip, text.split("\n")))
        return
    except RecursionError as error:
        raise InputError(f"{path}: nested too deep for a list of places; export it anew") from error
    if isinstance(whole, dict) and whole.get("type") == "FeatureCollection":
        whole = whole.get("features")
    yield from whole if isinstance(whole, list) else [whole]


def _line(text: str) -> Any:
    try:
        return json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        return None


def _properties(feature: dict[str, Any]) -> dict[str, Any]:
    found = feature.get("properties") or {} if feature.get("type") == "Feature" else feature
    return found if isinstance(found, dict) else {}


def _feature(feature: Any, columns: dict[str, str]) -> Listed | Skipped:
    if not isinstance(feature, dict):
        return Skipped("no JSON object")
    own = _properties(feature)
    said = {meaning: _text(own.get(heading)) for meaning, heading in columns.items()}
    if "id" not in said and isinstance(feature.get("id"), (str, int)):
        said["id"] = str(feature["id"])
    geometry = feature.get("geometry")
    return _listed(said, geometry if isinstance(geometry, dict) else None)


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ";".join(map(_text, value))
    return "" if value is None or isinstance(value, dict) else str(value).strip()


def _listed(said: dict[str, str], geometry: dict[str, Any] | None) -> Listed | Skipped:
    if geometry is not None or not (said.get("lat") or said.get("lon")):
        return Listed(said, None, geometry)
    try:
        point = _degrees(said.get("lat", "")), _degrees(said.get("lon", ""))
    except ValueError:
        return Skipped("coordinates that are no decimal degrees")
    if not all(map(math.isfinite, point)) or abs(point[1]) > 180 or abs(point[0]) > 180:
        return Skipped("coordinates off the earth")
    if abs(point[0]) > 90:
        return Skipped("a latitude beyond 90: latitude and longitude may be swapped")
    return Skipped("at 0,0, which stands for unknown") if point == _UNKNOWN else Listed(said, point, None)


def _degrees(text: str) -> float:
    """Read decimal degrees; a comma is one only where no point is."""
    return float(text.replace(",", ".") if "." not in text else text)
