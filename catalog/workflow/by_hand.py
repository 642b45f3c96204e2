"""What a person types: items, places and dates by hand. A person's coordinates are never replaced by a look-up."""

from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from catalog.errors import NotFoundError, UsageError
from catalog.gazetteer import Gazetteer
from catalog.model import (
    Activity,
    Copy,
    Dossier,
    FootageItem,
    Footprint,
    LocationClaim,
    ProvenanceStep,
    TimeClaim,
    record_id,
)
from catalog.model.words import LocationRole
from catalog.store import Catalog, Changes, StoredItem
from catalog.workflow.locate import search
from catalog.workflow.locate.areas import AREA_ONLY
from catalog.workflow.naming import lies_in

SURE = 0.6
"""Below this score the words typed may mean several places, and the person is asked to say which."""
AS_TYPED = "as typed"
"""Rule of footprints whose coordinates a person typed."""
_SAID_BY = {"when": "--filmed", "duration_s": "--duration"}
"""The option behind a field of a record, where it is called otherwise."""


@dataclass(frozen=True)
class Typed:
    """What a person said of an item; None = nothing."""

    description: str | None = None
    kind: str | None = None
    url: str | None = None
    duration_s: int | None = None
    place: str | None = None
    """Place words, to be looked up."""
    at: tuple[float, float] | None = None
    """Latitude and longitude, degrees WGS84."""
    within_m: float = 100
    """Radius of `at`, metres."""
    filmed: str | None = None
    """EDTF."""
    credit: str | None = None
    sensitivity: str | None = None

    def __post_init__(self) -> None:
        """Refuse a description without words with UsageError."""
        if self.description is not None and not self.description.strip():
            raise UsageError("the description is empty; say what the recording shows")


def add(catalog: Catalog, gazetteer: Gazetteer, typed: Typed, activity: Activity) -> tuple[str, bool]:
    """Add an item; return its id, and whether it is new. The id follows from what was typed."""
    web_address(typed.url)
    item = record_id(
        "item", typed.description, typed.kind, typed.url, typed.place, typed.at, typed.filmed, typed.credit
    )
    dossier = Dossier(
        item=checked(
            FootageItem,
            id=item,
            kind=typed.kind,
            description=typed.description,
            sensitivity=typed.sensitivity,
            copies=(Copy(url=typed.url),) if typed.url else (),
        ),
        steps=_credited(item, typed.credit),
        times=_filmed(item, typed.filmed),
        locations=_located(item, typed, gazetteer),
    )
    kept = catalog.add(dossier, activity)
    return item, bool(kept.new)


def change(catalog: Catalog, gazetteer: Gazetteer, id_: str, typed: Typed, activity: Activity) -> str:
    """Change an item in one event; return its id. Raises UsageError where nothing is to be changed."""
    if typed == Typed(within_m=typed.within_m):
        raise UsageError("nothing to change; name at least one of --description, --kind, --place, --at, --filmed ...")
    stored = catalog.item(id_)
    item = stored.id
    changes = checked(
        Changes,
        description=typed.description,
        kind=typed.kind,
        duration_s=typed.duration_s,
        sensitivity=typed.sensitivity,
        locations=claims_at(stored, typed, gazetteer, "depicted"),
        times=_filmed(item, typed.filmed),
    )
    catalog.set(item, changes, activity)
    return item


def claims_at(item: StoredItem, typed: Typed, gazetteer: Gazetteer, role: LocationRole) -> tuple[LocationClaim, ...]:
    """Return the claim that was typed, if any, in one role.

    Raises UsageError where it would put a look-up in the place of coordinates that a person typed.
    """
    typed_before = any(c.footprint and c.footprint.rule == AS_TYPED and c.role == role for c in item.dossier.locations)
    claims = _located(item.id, typed, gazetteer, role)
    if typed_before and any(c.footprint and c.footprint.rule != AS_TYPED for c in claims):
        raise UsageError(
            f"a person typed coordinates for {item.id}, and no look-up replaces them; give --at, or reject them first"
        )
    return claims


def _located(
    item: str, typed: Typed, gazetteer: Gazetteer, role: LocationRole = "depicted"
) -> tuple[LocationClaim, ...]:
    if typed.at:
        lat, lon = typed.at
        name = f"{lat:.5f}, {lon:.5f}"
        footprint = Footprint.at(lat, lon, typed.within_m, AS_TYPED)
        return (_claim(item, role, name, footprint, {}, "coordinates typed by a person"),)
    if not typed.place:
        return ()
    found, trail, _ = search(typed.place, None, gazetteer)
    if not found:
        raise NotFoundError(f"no place is known by '{typed.place}'; try another spelling, or give --at LAT,LON")
    best = found[0].place
    if AREA_ONLY in found[0].reasons:
        why = "; ".join(trail.notes) or "no more is known"
        raise UsageError(f"{why}; if {best.name} is enough, say so with --place '{best.name}', or give --at LAT,LON")
    if found[0].score < SURE:
        others = "; ".join(f"{c.place.name} ({lies_in(c.place, gazetteer)})" for c in found[:4])
        raise UsageError(f"'{typed.place}' may be {others}; say which, as in 'TOWN, REGION', or give --at LAT,LON")
    return (_claim(item, role, typed.place, best.footprint, best.ids, f"looked up: {best.name}"),)


def _claim(
    item: str, role: LocationRole, name: str, footprint: Footprint, ids: dict[str, int | str], why: str
) -> LocationClaim:
    return LocationClaim(
        id=record_id("loc", item, role, name, footprint.lat_e7, footprint.lon_e7, footprint.uncertainty_m),
        item=item,
        role=role,
        name=name,
        footprint=footprint,
        ids=ids,
        method="by_hand",
        why=why,
    )


def _filmed(item: str, when: str | None) -> tuple[TimeClaim, ...]:
    if not when:
        return ()
    made = checked(
        TimeClaim, id=record_id("time", item, "filmed", when), item=item, role="filmed", when=when, basis="stated"
    )
    return (made,)


def _credited(item: str, credit: str | None) -> tuple[ProvenanceStep, ...]:
    if not credit:
        return ()
    step = record_id("step", item, "released", credit)
    return (ProvenanceStep(id=step, item=item, role="released", agent=credit, agent_kind="named", credit=credit),)


def web_address(url: str | None) -> None:
    """Refuse what is no address of a web page with UsageError."""
    if url and not url.startswith(("https://", "http://")):
        raise UsageError(f"'{url[:80]}' is no web address; it must begin with https:// or http://")


def checked(record: type[Any], **fields: Any) -> Any:
    """Make a record of what was typed. Raises UsageError for what it refuses: that is the typist's to mend."""
    try:
        return record(**fields)
    except ValidationError as error:
        first = error.errors()[0]
        field, said = str(first["loc"][0]), first["msg"].removeprefix("Value error, ")
        raise UsageError(f"{_SAID_BY.get(field, field)}: {said}") from error
