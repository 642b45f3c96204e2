"""Which place an item shows, chosen by trained weights over signs; what the rules of `nearness` say is one of them."""

from bisect import bisect_right
from collections.abc import Sequence

from catalog.choice import Chooser, chooser, first_of_best
from catalog.link.candidates import Places, Spot, numbers
from catalog.link.nearness import Pick, Surroundings, is_vague
from catalog.link.place_signs import Item, none_signs, place_signs, signs_alone, stands_for_a_place
from catalog.link.wording import Wording
from catalog.model import Document, Dossier, Evidence, Resolution, Span
from catalog.model.sphere import distance_m

FINE = frozenset(("coordinates", "address", "intersection", "street", "facility"))
"""Kinds of places that are better than the town around them, where both fit."""
_NEARLY = 3.5
"""How much less the signs of a finer place may come to."""
_CLOSELY = 1.5
"""How much less those of a name in an item's own sentence may come to."""


class Choosing:
    """The choices for the items of one document."""

    def __init__(
        self,
        document: Document,
        dossiers: Sequence[Dossier],
        surroundings: Surroundings,
        agents: list[Span],
        language: str | None = None,
    ) -> None:
        self.surroundings = surroundings
        self.wording = Wording(document, language)
        self.places = Places(surroundings, self.wording, agents)
        self._mentions: dict[int, list[tuple[Span, str]]] = {}
        for dossier in dossiers:
            for mention in dossier.item.mentions:
                here = self._mentions.setdefault(surroundings.sentence(mention[0]), [])
                here.append((mention, dossier.item.id))
        self._told: dict[Spot, list[str]] = {}
        self._choose: Chooser = chooser("catalog.link", self.wording.language)

    def picks(self, dossier: Dossier, is_main: bool) -> list[Pick]:
        """Return the places of an item: what it shows as the weights choose, other roles as the rules say."""
        ruled = self.surroundings.picks(dossier, is_main)
        spots, rows = self.candidates(dossier, is_main, ruled)
        if not spots:
            return ruled
        scores = [self._choose.score("place", row) for row in rows]
        best = self._nearest_home(dossier, self._finest(scores, spots), scores, spots)
        chosen = self._picked(dossier, spots[best], ruled) if best < len(spots) else []
        kept = [p for p in ruled if p.role == "camera" or p.refuted or is_vague(p.resolution)]
        taken = {p.resolution.mention.start for p in chosen}
        kept = [p for p in kept if p.resolution.mention.start not in taken]
        camera = [p for p in kept if p.role == "camera"]
        return [*camera, *chosen, *(p for p in kept if p.role != "camera")]

    def _nearest_home(self, dossier: Dossier, best: int, scores: Sequence[float], spots: Sequence[Spot]) -> int:
        """Return the best candidate; where it stands in another sentence, a name that an own sentence puts something
        "in" goes before it, if it fits nearly as well: to list an unknown place is better than to draw a wrong one."""
        own = self.own(dossier)
        if best == len(spots) or spots[best].sentence in own:
            return best
        near = [i for i, spot in enumerate(spots) if not spot.place and spot.sentence in own]
        named = [i for i in near if scores[i] > scores[best] - _CLOSELY and stands_for_a_place(spots[i], self.places)]
        return max(named, key=lambda i: scores[i], default=best)

    @staticmethod
    def _finest(scores: Sequence[float], spots: Sequence[Spot]) -> int:
        """Return the best candidate; a street or a building inside that place, or the town named with its country, goes
        before it, where it fits nearly as well."""
        best = first_of_best(scores)
        if best == len(spots):
            return best
        holder, least = spots[best], max(scores[-1], scores[best] - _NEARLY)
        inside = [i for i, score in enumerate(scores[:-1]) if score > least and _is_part(spots[i], holder)]
        return max(inside, key=lambda i: scores[i], default=best)

    def candidates(self, dossier: Dossier, is_main: bool, ruled: Sequence[Pick]) -> tuple[list[Spot], list[list[str]]]:
        """Return what may be chosen and the signs of each; behind them the signs of no place at all."""
        if not dossier.item.mentions:
            return [], []
        spots = [s for s in self.places.of_item(dossier) if not self.surroundings.is_denied(s.start)]
        item = self._item(dossier, is_main, ruled, spots)
        rows = [
            [*self._alone(spot), *place_signs(spot, number, item, self.places)]
            for spot, number in zip(spots, numbers(spots), strict=True)
        ]
        return spots, [*rows, none_signs(item, self.places, spots)]

    def _alone(self, spot: Spot) -> list[str]:
        """Return the signs that a candidate has for all items."""
        if spot not in self._told:
            self._told[spot] = signs_alone(spot, self.places)
        return self._told[spot]

    def own(self, dossier: Dossier) -> list[int]:
        """Return the indexes of the sentences that mention an item, in order."""
        return sorted({self.surroundings.sentence(start) for start, _ in dossier.item.mentions})

    def _item(self, dossier: Dossier, is_main: bool, ruled: Sequence[Pick], spots: Sequence[Spot]) -> Item:
        own: dict[int, list[Span]] = {}
        for mention in dossier.item.mentions:
            own.setdefault(self.surroundings.sentence(mention[0]), []).append(mention)
        others = {
            sentence: [mention[0] for mention, who in here if who != dossier.item.id]
            for sentence, here in self._mentions.items()
        }
        checks = [
            (_quoted(v.evidence), f"{v.dimension} {v.verdict}")
            for v in dossier.verifications
            if v.evidence and (v.dimension == "location" or v.verdict == "refuted")
        ]
        told = [(_quoted(s.evidence), s.role) for s in dossier.steps if s.evidence]
        telling = frozenset([self.surroundings.sentence(start) for (start, _), _ in told])
        picks = {(p.resolution.mention.start, p.resolution.mention.end): p for p in ruled}
        refuted = any(v.verdict == "refuted" for v in dossier.verifications)
        named = frozenset([spot.key for spot in spots if spot.sentence in own])
        footprints = [spot.place.footprint for spot in spots if spot.place]
        radii = [footprint.uncertainty_m for footprint in footprints if footprint]
        return Item(dossier, is_main, own, others, picks, checks, told, telling, refuted, named, min(radii, default=0))

    def _picked(self, dossier: Dossier, spot: Spot, ruled: Sequence[Pick]) -> list[Pick]:
        own = self.own(dossier)
        same = [p for p in ruled if p.resolution.mention.start == spot.start and p.role != "camera"]
        if same:
            return [
                Pick(p.resolution, "depicted", p.why, p.direct)
                for p in ruled
                if p.role == "depicted" and not is_vague(p.resolution) and not p.refuted
            ] or [Pick(spot.resolution, "depicted", same[0].why, same[0].direct)]
        direct = spot.sentence in own
        why = "named in a sentence that speaks of the footage" if direct else _away(spot, own)
        return [Pick(r, "depicted", why, direct) for r in self.surroundings.joined_to(spot.resolution)]


def _is_part(spot: Spot, holder: Spot) -> bool:
    """Say whether a candidate is a finer place in another: a street inside it, "*Port-au-Prince*, Haiti"."""
    if holder.kind == "country":
        beside = spot.sentence == holder.sentence and holder.first - spot.last == 2
        return spot.kind == "toponym" and spot.place is not None and beside
    return spot.kind in FINE and holder.kind not in FINE and _holds(holder.place, spot.place)


def _holds(whole: Resolution | None, part: Resolution | None) -> bool:
    """Say whether the centre of one place lies within what is known of another."""
    outer, inner = (place.footprint if place else None for place in (whole, part))
    if not (outer and inner):
        return False
    apart = distance_m((outer.lat, outer.lon), (inner.lat, inner.lon))
    return inner.uncertainty_m < outer.uncertainty_m + apart and apart <= outer.uncertainty_m + inner.uncertainty_m


def _away(spot: Spot, own: Sequence[int]) -> str:
    at = bisect_right(own, spot.sentence)
    side = "after" if at == len(own) else "before"
    return f"of the places in other sentences the one that fits best, named {side} it"


def _quoted(evidence: Evidence) -> Span:
    return (evidence.quote_start, evidence.quote_start + len(evidence.quote))
