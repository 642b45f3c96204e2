"""Which place words of a text stand with an item: in its sentences first, then beside them, then anywhere."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import compress

from catalog.link.unknown import unknown_place
from catalog.model import Document, Dossier, Resolution, Span
from catalog.model.words import LocationRole

_RANK = {
    "coordinates": 0, "address": 1, "intersection": 1, "street": 2, "facility": 3, "relative": 4, "toponym": 5,
    "region": 7, "country": 8,
}  # fmt: skip
_WITHIN = ("outskirts", "suburbs", "edge", "centre", "center", "part", "district", "quarter")
"""Rules whose area lies inside the place they lean on; others ("near") are no closer than a place's own name."""
_WIDE = 100_000
"""Metres of uncertainty from which a relative expression counts as a region ("southern Ukraine")."""
_BACK, _AHEAD = 7, 4
"""Sentences before and after an item's own in which its place is looked for."""
_SHOWS = re.compile(
    r"\b(?:show|depict|reveal|captur|document|see[ns]?\b|visible|view|of\b|from\b|film|featur|perspective"
    r"|показу|показы|видно|видны|зафікс|зафикс|знят|снят|зроблен|сделан|зйомк|сьемк|съёмк)",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\b(?:(?:filmed|shot|recorded|taken|captured|filming|photographed) from"
    r"|(?:зня[влт]\w*|знімав\w*|сня[лт]\w*|снимал\w*|зроблен\w*|сделан\w*) (?:із|зі|з|с|со)) (?:\w+ ){0,5}$",
    re.IGNORECASE,
)
_STEP = r"(?:(?!(?:but|rather|instead|а|але|но)\s)[^\W\d_]+(?:['’-]\w+)?\s)"
"""A word on the way from what is denied to a place, none that turns to what is true."""
_SPOT = "(?:in|from|at|near|on|outside|у|в|на|з|із|зі|с|со|из|під|под|біля|возле)"
_DENIED = re.compile(
    r"(?:\b(?:not|never|не|ні)|n't)\s(?!only|just|merely|тільки|лише|только|лишь)(?:"
    rf"{_SPOT}\s{_STEP}{{0,3}}"
    rf"|{_STEP}{{0,2}}?(?:film|shot|record|taken(?!\spart)|photograph|зня[влт]|знім|запис|сня[лт]|снима)\w*\s"
    rf"{_STEP}{{0,3}}?{_SPOT}\s{_STEP}{{0,3}}"
    rf"|(?:shows?|depicts?|показу\w+|показыва\w+|зображ\w+)\s{_STEP}{{0,9}}"
    r")\Z",
    re.IGNORECASE,
)
"""What is said before a place that footage is denied to show: "was *not filmed in* Aleppo"."""
_DENYING = 120
"""Characters before a place in which it stands."""
_NAME_BEFORE = re.compile(r"\b(?:an?|the|by) [A-Z][\w-]{1,30} \Z")
_NAME_BEHIND = re.compile(r" (?:[A-Z][a-z]|[A-Z]{2,})")
_ARTICLE = re.compile(r"\b(?:the|by|channel|broadcaster) \Z", re.IGNORECASE)
_JOINS = re.compile(
    r"\s{0,3}(?:,|and|or|, and|as well as|& |і|й|та|и)\s*"
    r"(?:(?:in|from|of|near|at|the|cities|towns|в|у|на|під|под) ){0,3}\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Pick:
    """A place chosen for an item, in a role, with the reason in words."""

    resolution: Resolution
    role: LocationRole
    why: str
    direct: bool
    """Whether the item's own sentence names it."""
    refuted: bool = False
    """Whether somebody in the text says that it is another place."""


class Surroundings:
    """The literal place words of one document and the mentions of all its items, by sentence."""

    def __init__(
        self,
        document: Document,
        dossiers: Sequence[Dossier],
        resolutions: Iterable[Resolution],
        excluded: Sequence[Span],
    ) -> None:
        """Index places that may be shown: literal ones outside names of agents; anchors go with what leans on them."""
        self.document = document
        resolutions = list(resolutions)
        self._starts = [start for start, _ in document.sentences]
        self._known = [*excluded, *((r.mention.start, r.mention.end) for r in resolutions)]
        self._taken = sorted(self._known)
        literal = [r for r in resolutions if r.mention.role == "literal" and not _is_in_name(r, document.text)]
        usable = [r for r in literal if not is_inside(r, excluded)]
        leaned_on = {a for r in usable for a in r.mention.anchors if r.mention.start <= a[0] and a[1] <= r.mention.end}
        self.places = [r for r in usable if (r.mention.start, r.mention.end) not in leaned_on]
        self.anchors = {(r.mention.start, r.mention.end): r for r in usable}
        self.candidates = [r for r in literal if (r.mention.start, r.mention.end) not in leaned_on]
        """All literal places, those in the words of agents too."""
        self._by_sentence: dict[int, list[Resolution]] = {}
        for place in self.places:
            self._by_sentence.setdefault(self.sentence(place.mention.start), []).append(place)
        self._mentions = sorted((m, d.item.id) for d in dossiers for m in d.item.mentions)
        self._denied: dict[int, bool] = {}

    def sentence(self, offset: int) -> int:
        """Return the index of the sentence at or before an offset."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def is_known(self, start: int, end: int) -> bool:
        """Say whether words are taken by a place mention of any role or by an agent."""
        i = bisect_right(self._taken, (start, end))
        return any(a < end and start < b for a, b in self._taken[max(0, i - 4) : i + 2])

    def picks(self, dossier: Dossier, is_main: bool) -> list[Pick]:
        """Return the places of an item, the surest rule that finds any deciding."""
        found = self._picks(dossier, is_main) if dossier.item.mentions else []
        return [replace(p, refuted=p.refuted or self.is_denied(p.resolution.mention.start)) for p in found]

    def _picks(self, dossier: Dossier, is_main: bool) -> list[Pick]:
        direct = self._in_own_sentences(dossier)
        if after_all := self.corrected(dossier):
            return [Pick(r, "depicted", "named where the place was corrected", True) for r in after_all] + [
                replace(p, refuted=True) for p in direct if p.resolution not in after_all
            ]
        if any(p.role == "depicted" for p in direct):
            return [*direct, *self._distances(dossier, direct)]
        if unknown := self._unknown(dossier):
            return [*direct, unknown]
        beside = self._beside(dossier) or (self._dominant() if is_main else [])
        return [*direct, *beside, *self._distances(dossier, beside)]

    def is_denied(self, start: int) -> bool:
        """Say whether the text denies that footage shows the place at an offset."""
        if start not in self._denied:
            self._denied[start] = bool(_DENIED.search(self.document.text, max(0, start - _DENYING), start))
        return self._denied[start]

    def _in_own_sentences(self, dossier: Dossier) -> list[Pick]:
        camera: list[Pick] = []
        best: tuple[tuple[int, int, int], list[Pick]] | None = None
        for start, end in dossier.item.mentions:
            here = self._of_mention(start, end, dossier.item.id)
            filmed = [self._filmed_from(r) for r in here]
            camera += [Pick(r, "camera", "named as where it was filmed from", True) for r in compress(here, filmed)]
            own = [r for r, is_camera in zip(here, filmed, strict=True) if not is_camera and not is_vague(r)]
            if not own:
                continue
            chosen = self._most_specific(own, end)
            index = self.sentence(start)
            rank = (_rank(chosen[0]), -int(self._shows(end, chosen[0])), index)
            if best is None or rank < best[0]:
                best = (
                    rank,
                    [Pick(r, "depicted", "named in a sentence that speaks of the footage", True) for r in chosen],
                )
        return [*_each_once(camera), *(best[1] if best else [])]

    def _unknown(self, dossier: Dossier) -> Pick | None:
        """Return a place of the item's own sentences that no gazetteer knows: better listed than put elsewhere."""
        for _, end in dossier.item.mentions:
            found = unknown_place(self.document, end, self._known)
            if found and self._shows(end, found):
                return Pick(found, "depicted", "named in a sentence that speaks of the footage", True)
        return None

    def corrected(self, dossier: Dossier) -> list[Resolution]:
        """Return where a recording was made after all, where somebody refutes the place it was said to show."""
        found = []
        refuted = [check for check in dossier.verifications if check.verdict == "refuted" and check.evidence]
        if refuted:
            found += self._where_filmed(dossier)
        for check in refuted:
            if check.dimension == "location" and check.evidence:
                here = self._by_sentence.get(self.sentence(check.evidence.start), [])
                behind = [r for r in here if r.mention.start >= check.evidence.start and r.mention.kind != "country"]
                found += [r for r in behind if not self.is_denied(r.mention.start)][:1]
        return found

    def _where_filmed(self, dossier: Dossier) -> list[Resolution]:
        """Return the place of a sentence that only tells of the original: "the search leads to a flood in Derna"."""
        own = {self.sentence(start) for start, _ in dossier.item.mentions}
        denied = min(
            (v.evidence.start for v in dossier.verifications if v.verdict == "refuted" and v.evidence), default=0
        )
        filmed = [s.evidence.start for s in dossier.steps if s.role == "filmed" and s.evidence]
        places = [
            r
            for start in sorted(filmed)
            for r in self._by_sentence.get(self.sentence(start), [])
            if r.mention.kind != "country"
            and (self.sentence(start) not in own or denied < start < r.mention.start)  # "is fake: it was filmed in Y"
        ]
        return places[:1]

    def _of_mention(self, start: int, end: int, item: str) -> list[Resolution]:
        """Return the places of a mention's sentence that stand closer to it than to another item's mention."""
        index = self.sentence(start)
        first, last = self.document.sentences[index]
        others = [m for m, who in self._mentions if who != item and first <= m[0] < last]
        here = self._by_sentence.get(index, [])
        later = min((m[0] for m in others if m[0] >= end), default=last)
        earlier = max((m[0] for m in others if m[0] < start), default=first - 1)
        return [r for r in here if r.mention.start < later and (earlier < first or r.mention.start >= start)]

    def _filmed_from(self, place: Resolution) -> bool:
        before = self.document.text[max(0, place.mention.start - 60) : place.mention.start]
        return bool(_FROM.search(before))

    def _shows(self, end: int, place: Resolution) -> bool:
        return place.mention.start >= end and bool(_SHOWS.search(self.document.text, end, place.mention.start))

    def _most_specific(self, places: list[Resolution], end: int) -> list[Resolution]:
        """Return the most specific place, the nearest one behind the mention first, and those joined to it."""
        rank = min(_rank(r) for r in places)
        level = [r for r in places if _rank(r) == rank]
        behind = [r for r in level if r.mention.start >= end]
        first = behind[0] if behind else level[-1]
        return self._joined(first, level[level.index(first) + 1 :])

    def joined_to(self, place: Resolution) -> list[Resolution]:
        """Return a place and those as specific behind it that "and" joins to it."""
        here = self._by_sentence.get(self.sentence(place.mention.start), [])
        behind = [r for r in here if r.mention.start > place.mention.start and _rank(r) == _rank(place)]
        return self._joined(place, behind)

    def _joined(self, first: Resolution, behind: list[Resolution]) -> list[Resolution]:
        chosen = [first]
        for place in behind:
            if not _JOINS.fullmatch(self.document.text, chosen[-1].mention.end, place.mention.start):
                break
            chosen.append(place)
        return chosen

    def _beside(self, dossier: Dossier) -> list[Pick]:
        """Return the nearest place named before the item, or else soon after it; a bare country says too little."""
        first = self.sentence(dossier.item.mentions[0][0])
        last = self.sentence(dossier.item.mentions[-1][0])
        for index in [*range(first - 1, max(-1, first - 1 - _BACK), -1), *range(last + 1, last + 1 + _AHEAD)]:
            places = [r for r in self._by_sentence.get(index, []) if r.mention.kind != "country" and not is_vague(r)]
            if places:
                chosen = self._most_specific(places, 0)[:1]
                side = "before" if index < first else "after"
                return [
                    Pick(r, "depicted", f"no place in its own sentences; the nearest one named {side} them", False)
                    for r in chosen
                ]
        return []

    def _dominant(self) -> list[Pick]:
        """Return the place that the text is mostly about, headline and opening counting double."""
        counts: Counter[str] = Counter()
        named: dict[str, Resolution] = {}
        for place in self.places:
            if is_vague(place) or place.mention.kind == "country":
                continue
            key = place.place.name if place.place else place.mention.text
            named.setdefault(key, place)
            counts[key] += 2 if self.sentence(place.mention.start) < 2 else 1
        best = max(counts, key=lambda key: (counts[key], -named[key].mention.start), default=None)
        if best is None:
            countries = [r for r in self.places if r.mention.kind == "country"]
            return [Pick(r, "depicted", "only a country is named", False) for r in countries[:1]]
        return [Pick(named[best], "depicted", "no place near it; the place the text is mostly about", False)]

    def _distances(self, dossier: Dossier, taken: Sequence[Pick]) -> list[Pick]:
        """Return areas such as "targets about 1.5 km away" that stand near the item."""
        known = {(p.resolution.mention.start, p.resolution.mention.end) for p in taken}
        near = {i + step for m in dossier.item.mentions for i in [self.sentence(m[0])] for step in range(-6, 2)}
        return [
            Pick(r, "depicted", "a distance named near the footage", False)
            for index in sorted(near)
            for r in self._by_sentence.get(index, [])
            if is_vague(r) and (r.mention.start, r.mention.end) not in known
        ]


def is_inside(place: Resolution, spans: Sequence[Span]) -> bool:
    """Say whether a place stands in one of some spans."""
    return any(a <= place.mention.start and place.mention.end <= b for a, b in spans)


def _is_in_name(place: Resolution, text: str) -> bool:
    """Say whether a country stands in the name of something else: "Frontier Myanmar", "the Myanmar Now site"."""
    start, end = place.mention.start, place.mention.end
    if place.mention.kind != "country":
        return False
    return bool(_NAME_BEFORE.search(text, max(0, start - 40), start)) or (
        bool(_NAME_BEHIND.match(text, end)) and bool(_ARTICLE.search(text, max(0, start - 12), start))
    )


def is_vague(place: Resolution) -> bool:
    """Say whether it is a bare distance with no direction and no name in its words."""
    mention = place.mention
    return mention.kind == "relative" and (mention.relation or "").startswith("distance") and not any(
        mention.start <= a and b <= mention.end for a, b in mention.anchors
    )  # fmt: skip


def _rank(place: Resolution) -> int:
    mention = place.mention
    if mention.kind == "relative" and place.footprint and place.footprint.uncertainty_m > _WIDE:
        return _RANK["region"]
    if mention.kind == "relative" and not (mention.relation or "").startswith(_WITHIN):
        return _RANK["toponym"] + 1
    return _RANK[place.mention.kind]


def _each_once(picks: Sequence[Pick]) -> list[Pick]:
    return list({(p.resolution.mention.start, p.role): p for p in picks}.values())
