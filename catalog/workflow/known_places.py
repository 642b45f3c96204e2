"""What the gazetteer knows: its volumes, and every bearer of a name."""

from pathlib import Path
from typing import Any

from catalog.gazetteer import Entry, Gazetteer
from catalog.gazetteer.imports import about
from catalog.gazetteer.volume import Volume
from catalog.workflow.naming import lies_in


def status(gazetteer: Gazetteer, cache: Path) -> list[dict[str, Any]]:
    """Return a row for each volume, the base first, then by date: what it is called, holds, and asks for."""
    rows = [_volume(volume, cache) for volume in gazetteer.volumes]
    return sorted(rows, key=lambda row: row["imported"] or "")


def _volume(volume: Volume, cache: Path) -> dict[str, Any]:
    known = about(cache, volume.folder.name)
    return {
        "name": known.name if known else "base",
        "kind": known.kind if known else "built in",
        "file": known.file if known else None,
        "imported": known.imported if known else None,
        "bytes": sum(path.stat().st_size for path in volume.folder.iterdir()),
        "licence": known.licence if known else "CC BY 4.0, Unicode License v3",
        "attribution": list(volume.attribution),
        "counts": volume.kinds(),
        "skipped": known.skipped if known else {},
        "version": volume.version,
    }


def bearers(gazetteer: Gazetteer, name: str, kind: str | None, country: str | None, limit: int) -> list[dict[str, Any]]:
    """Return a row for each place of a name, main names first, then by population; streets of that name come last."""
    streets = (Entry.of(hit.place, hit.how == "name", hit.until) for hit in gazetteer.streets_named(name))
    found = [
        entry
        for entry in (*gazetteer.search(name), *streets)
        if kind in (None, entry.place.kind) and (country is None or entry.place.country == country.upper())
    ]
    return [
        {
            "name": entry.place.name,
            "kind": entry.place.kind,
            "country": entry.place.country,
            "in": lies_in(entry.place, gazetteer),
            "ids": entry.place.ids,
            "lat": entry.place.footprint.lat,
            "lon": entry.place.footprint.lon,
            "uncertainty_m": entry.place.footprint.uncertainty_m,
            "rule": entry.place.footprint.rule,
            "population": entry.place.population,
            "primary": entry.primary,
            "until": entry.until,
            "provider": entry.place.provider,
            "attribution": list(gazetteer.attribution_of(entry.place)),
        }
        for entry in found[:limit]
    ]
