"""A document to its place mentions, each with what it was taken to mean."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from catalog.gazetteer import Gazetteer
from catalog.geoparse.adjectives import adjectives
from catalog.geoparse.areas import resolve_relative, resolve_street
from catalog.geoparse.banks import Bank, bank_mentions, banks
from catalog.geoparse.coordinates import coordinate_mentions
from catalog.geoparse.detectors import Detector, detected, unknown_to_us
from catalog.geoparse.interest import Interest
from catalog.geoparse.keep import keep
from catalog.geoparse.model import Model, shipped
from catalog.geoparse.names import constrained, context_of, resolve_names
from catalog.geoparse.page import Page
from catalog.geoparse.publisher import home_names
from catalog.geoparse.relative import relatives
from catalog.geoparse.respelt import respelt
from catalog.geoparse.settlements import settlements, together
from catalog.geoparse.shelf import Shelf, shelf_of
from catalog.geoparse.spot import Spot, spot
from catalog.geoparse.streets import Street, streets
from catalog.model import Document, Resolution, Span

CONSTRAINING = ("direction", "distance", "within", "near", "outskirts")


@dataclass(frozen=True)
class Options:
    """What the user may say of geoparsing."""

    interest: Interest | None = None
    """The area of the project: places in it are likelier."""
    detectors: tuple[tuple[str, Detector], ...] = ()
    """Other tools that point at names, each with the name that it is installed under."""
    model: Model | None = None
    """Other weights than the shipped ones."""

    @property
    def said(self) -> dict[str, str]:
        """What an outcome depends on, to be kept with it."""
        names = ", ".join(name for name, _ in self.detectors)
        found = {"region": self.interest.said if self.interest else "", "detectors": names}
        return {key: value for key, value in found.items() if value}


def geoparse(document: Document, gazetteer: Gazetteer, options: Options | None = None) -> list[Resolution]:
    """Return all place mentions of a document in the order of the text: names, streets, coordinates, relatives.

    Offsets are characters of `document.text`. Nothing is dropped for being hard: what cannot be placed is
    `unplaced`, what may be several places is `ambiguous`. Deterministic for one text and one gazetteer.
    """
    options = options or Options()
    model = options.model or shipped()
    page, shelf = Page(document), shelf_of(gazetteer, model)
    roads, rivers = roads_of(page), banks(document.text)
    spots = read_spots(page, shelf, [*roads, *rivers], detected(document, [find for _, find in options.detectors]))
    context = context_of(page, spots, options.interest, home_names(document, shelf))
    names = resolve_names(page, spots, context, model, gazetteer)
    relative = _relatives(page, names, gazetteer)
    names = _constrain(page, spots, names, relative, model)
    others = [*names, *relative, *bank_mentions(document, rivers, names, gazetteer)]
    on_streets = (resolve_street(document, s, others, gazetteer) for s in roads)
    found = [*others, *on_streets, *coordinate_mentions(document, names)]
    return sorted(found, key=lambda r: (r.mention.start, -r.mention.end))


def read_spots(
    page: Page, shelf: Shelf, longer: Sequence[Street | Bank], pointed_at: Collection[Span] = ()
) -> list[Spot]:
    """Return the names of places in a text, in its order, those inside the names of streets and rivers left out.

    `pointed_at`: spans that other tools take for places.
    """
    spots = together(keep(page, spot(page, shelf), shelf.model, pointed_at), settlements(page, shelf))
    spots = sorted([*spots, *respelt(page, spots, shelf), *adjectives(page, spots, shelf)], key=lambda s: s.start)
    if pointed_at:
        spots = sorted([*spots, *unknown_to_us(page, spots, pointed_at, shelf)], key=lambda s: s.start)
    return [s for s in spots if not _touches((s.start, s.end), longer)]


def roads_of(page: Page) -> list[Street]:
    """Return the streets that a text names, those inside longer ones left out."""
    kept: list[Street] = []
    for street in sorted(streets(page), key=lambda s: (s.start, -s.end)):
        if not kept or street.start >= kept[-1].end:
            kept.append(street)
    return kept


def _touches(span: Span, roads: Sequence[Street | Bank]) -> bool:
    return any(span[0] < r.end and r.start < span[1] for r in roads)


def _relatives(page: Page, names: Sequence[Resolution], gazetteer: Gazetteer) -> list[Resolution]:
    spans = [(r.mention.start, r.mention.end) for r in names if r.mention.role != "embedded"]
    found = (resolve_relative(page.document, r, names, gazetteer) for r in relatives(page, spans))
    return [r for r in found if r]


def _constrain(
    page: Page, spots: Sequence[Spot], names: list[Resolution], relative: Sequence[Resolution], model: Model
) -> list[Resolution]:
    """Ask again for names that the text itself places: "X, south of Y", "X (5 km from Y)"."""
    begins = {r.mention.start: r for r in relative if r.footprint}
    result = []
    for spot_, name in zip(spots, names, strict=True):
        area = next((begins[name.mention.end + n] for n in (2, 1) if _opens(page, begins, name.mention.end, n)), None)
        if area and area.footprint and name.mention.kind == "toponym":
            name = constrained(name, spot_, area.footprint, area.mention.text, model)
        result.append(name)
    return result


def _opens(page: Page, begins: dict[int, Resolution], end: int, n: int) -> bool:
    found = begins.get(end + n)
    relation = ((found.mention.relation or "") if found else "").partition(":")[0]
    between = page.text[end : end + n]
    return relation in CONSTRAINING and (between in (", ", " (") or (between == " " and relation != "near"))
