"""The outlines of countries and regions as footprints."""

from functools import lru_cache

from catalog.gazetteer import Gazetteer
from catalog.gazetteer.outlines import MARGIN, outline_of
from catalog.model import Footprint, Place, Shape


def with_outline(place: Place, gazetteer: Gazetteer) -> Footprint:
    """Return the footprint of a country or first-level region with the outline of its towns (WGS84).

    The rule says so; centre and radius stay. Other places, and those of fewer than four towns, as they are.
    """
    if place.footprint.shape or place.kind not in MARGIN or not place.country:
        return place.footprint
    outline = _outline(gazetteer, place.country, place.admin1 if place.kind == "region" else None, place.kind)
    if outline is None:
        return place.footprint
    return place.footprint.model_copy(update={"shape": outline, "rule": f"{place.footprint.rule}, outlined"})


@lru_cache(256)
def _outline(gazetteer: Gazetteer, country: str, admin1: str | None, kind: str) -> Shape | None:
    """Return the outline of a country, or of one region of it: drawn once for all texts where none is kept."""
    whole = kind == "country"
    kept = gazetteer.outline(country, admin1) if whole or admin1 else None
    return kept or outline_of(gazetteer.spread(country, admin1), kind)
