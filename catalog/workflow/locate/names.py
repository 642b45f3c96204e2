"""Names to places: exact, inflected, in another spelling, nearly so; in that order, inside the context."""

from collections.abc import Sequence

from catalog.errors import NotFoundError
from catalog.gazetteer import Entry, Gazetteer
from catalog.geocode.trail import Trail
from catalog.geoparse import case_of, rank_names, with_better_known
from catalog.geoparse.rank import meets
from catalog.model import Candidate, Place
from catalog.workflow.locate.documents import read_as_text
from catalog.workflow.naming import lies_in

TOWN, KNOWN_BETTER = 10_000, 10
"""A town is meant rather than a village that has just this spelling, if so many times as many people live in it."""
NEAR_MISS = 0.85
"""Below this likeness (0..1) a spelling is no near miss."""


def by_name(text: str, context: Place | None, gazetteer: Gazetteer, trail: Trail) -> tuple[Candidate, ...]:
    """Return the places of a name, also in a case or in another spelling of it; empty where none bears it.

    Other spellings are looked for inside the context's country alone, and carry the reason `spelling`; what is found
    by the nominative of a Cyrillic case carries `inflected`.
    """
    entries, inflected = _named(text, gazetteer)
    spelt = _spelt(text, entries, context, gazetteer)
    known = {len(entries) - len(inflected): "by exact name", len(inflected): "by its nominative"}
    trail.step(f"name '{text}': {', '.join(f'{n} {how}' for n, how in known.items())}, {len(spelt)} by spelling")
    ranked = rank_names([*entries, *spelt], context, text)
    found = _marked(_marked(ranked, spelt, "spelling"), inflected, "inflected")
    for one in found:
        where = lies_in(one.place, gazetteer)
        trail.step(f"  {one.place.name} ({where}) {one.score:.2f}: {_said(one.reasons)}; {one.place.footprint.rule}")
    if len(entries) + len(spelt) > len(found):
        trail.step(f"  {len(entries) + len(spelt) - len(found)} more thrown out: further down in that order")
    return found


def by_quiet_name(text: str, area: Place | None, gazetteer: Gazetteer, trail: Trail) -> tuple[Candidate, ...]:
    """Return places whose name no text is searched for (a shop, a school) that reach into an area's circle."""
    entries = [e for e in gazetteer.search(text) if area is None or meets(e.place, area.footprint)]
    where = f" in {area.name}" if area else ""
    trail.step(f"name '{text}'{where}, shops, schools and brooks too: {len(entries)}")
    return rank_names(entries, area, text)


def _said(reasons: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:.2f}" for name, value in reasons.items())


def by_likeness(text: str, context: Place | None, gazetteer: Gazetteer, trail: Trail) -> tuple[Candidate, ...]:
    """Return places of the context's country whose names are nearly this one, with the reason `fuzzy`."""
    country = context.country if context else None
    likely: Sequence[tuple[Entry, float]] = gazetteer.near_misses(text, country, 5)
    if not country:
        trail.step(f"near misses of '{text}': not looked for without a country to look in (--near)")
    for entry, likeness in likely:
        fate = "" if likeness >= NEAR_MISS else f"; thrown out: less than {NEAR_MISS} alike"
        trail.step(f"near miss of '{text}' in {country}: {entry.place.name}, {likeness:.2f} alike{fate}")
    return tuple(
        Candidate(place=entry.place, score=likeness, reasons={"fuzzy": likeness})
        for entry, likeness in likely
        if likeness >= NEAR_MISS
    )


def context_of(near: str | None, gazetteer: Gazetteer) -> Place | None:
    """Return the place that `--near` names. Raises NotFoundError where nothing is known by these words."""
    if not near:
        return None
    if entries := gazetteer.lookup(near):
        return max(entries, key=_weight).place
    if read := read_as_text(near, None, gazetteer, Trail()):
        return read.candidates[0].place
    raise NotFoundError(f"no place is known by '{near}'; give --near another spelling, or a country")


def _named(text: str, gazetteer: Gazetteer) -> tuple[Sequence[Entry], Sequence[Entry]]:
    """Return all places of a name, and which of them bear it in the nominative only ("Бахмутом")."""
    exact = tuple(gazetteer.lookup(text))
    case = case_of(text, gazetteer)
    if not case:
        return exact, ()
    entries = with_better_known(exact, case) if exact else case.entries
    own = {str(e.place.ids) for e in exact}
    return entries, [e for e in entries if str(e.place.ids) not in own]


def _spelt(text: str, entries: Sequence[Entry], context: Place | None, gazetteer: Gazetteer) -> list[Entry]:
    """Return what the text may be another spelling of: anything where the context knows no such name, else towns
    that are much better known than what bears it.
    """
    country = context.country if context else None
    own = [e.place for e in entries if e.place.country == country]
    found = gazetteer.spelt_alike(text, country, whole=bool(own))
    if own:
        least = max(TOWN, KNOWN_BETTER * max(p.population for p in own))
        found = [e for e in found if e.place.population >= least and e.place.kind == "town"]
    known = {str(p.ids) for p in own}
    return [e for e in found if str(e.place.ids) not in known]


def _marked(ranked: Sequence[Candidate], found: Sequence[Entry], reason: str) -> tuple[Candidate, ...]:
    """Return candidates, those that were found in this way with the reason for it."""
    so_found = {str(e.place.ids) for e in found}
    return tuple(
        c.model_copy(update={"reasons": {**c.reasons, reason: 1.0}}) if str(c.place.ids) in so_found else c
        for c in ranked
    )


def _weight(entry: Entry) -> tuple[int, int]:
    return (2 if entry.place.kind == "country" else entry.primary), entry.place.population
