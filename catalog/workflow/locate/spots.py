"""Coordinates as the query: taken as written, refused with what they may mean, or completed by a town."""

from catalog.errors import InputError
from catalog.gazetteer import Gazetteer
from catalog.geocode.coordinates import Doubt, Written, asked, beside, beyond_doubt, short_codes
from catalog.geocode.coordinates.grids import SHORT_REACH_M
from catalog.geocode.trail import Trail
from catalog.model import Candidate, Footprint, Place
from catalog.workflow.locate.names import by_name


def by_coordinates(text: str, context: Place | None, trail: Trail) -> tuple[Candidate, ...]:
    """Return the spot of a query that is coordinates alone; empty for other words.

    Raises InputError with all readings where there is more than one, or none: nothing is altered silently.
    """
    found = asked(text)
    if isinstance(found, Written):
        trail.step(f"read as coordinates: {found.footprint.rule}")
        found = beyond_doubt(found, [(context.footprint.lat, context.footprint.lon)] if context else [])
    if isinstance(found, Doubt):
        raise InputError(refusal(text, found))
    return (_candidate(text, found.footprint),) if found else ()


def refusal(text: str, doubt: Doubt) -> str:
    """Say in one line why coordinates are not taken, and what they may mean."""
    may = " or ".join(_spelt_out(r) for r in doubt.readings)
    remedy = f"write {may}" if may else "write latitude and longitude, such as 48.5931, 37.9994"
    return f"'{text[:80]}' is not taken for coordinates: {doubt.why}; {remedy}"


def by_short_code(text: str, context: Place | None, gazetteer: Gazetteer, trail: Trail) -> tuple[Candidate, ...]:
    """Return the spot of a Plus Code without its first digits and a town ("8FPX+GG Kyiv"), one for each such town."""
    span, code = next(short_codes(text), ((0, 0), ""))
    said = f"{text[: span[0]]} {text[span[1] :]}".strip(" ,;.")
    if not code or not (said or context):
        return ()
    towns = [c.place for c in by_name(said, context, gazetteer, trail)] if said else [context] if context else []
    reach = SHORT_REACH_M[len(code.partition("+")[0])]
    towns = [t for t in towns if t.footprint.uncertainty_m <= reach and t.kind != "region"]
    trail.step(f"read as the short Plus Code {code}, nearest to {', '.join(t.name for t in towns) or 'no town'}")
    spots = [(t, beside(span, code, (t.footprint.lat, t.footprint.lon)).footprint) for t in towns]
    return tuple(_candidate(f"{code} {t.name}", spot, 1 / len(spots), t) for t, spot in spots)


def _candidate(name: str, spot: Footprint, score: float = 1.0, town: Place | None = None) -> Candidate:
    place = Place(
        ids={}, name=name, kind="coordinates", country=town.country if town else None,
        admin1=town.admin1 if town else None, footprint=spot, provider="as written",
    )  # fmt: skip
    return Candidate(place=place, score=score, reasons={"as written": 1.0})


def _spelt_out(spot: Footprint) -> str:
    north, east = "S" if spot.lat < 0 else "N", "W" if spot.lon < 0 else "E"
    return f"{abs(spot.lat):.7g} {north}, {abs(spot.lon):.7g} {east}"
