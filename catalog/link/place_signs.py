"""What speaks for a place being the one that a recording shows: named signs, for the weights of `weights.json`."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from catalog.choice import size
from catalog.link.candidates import Places, Spot
from catalog.link.nearness import Pick
from catalog.link.wording import EDGE, Word, Words
from catalog.model import Dossier, Footprint, Resolution, Span

_MARKS = frozenset(',:;"—(')
_TOLD = _MARKS | {
    "show", "film", "media", "claim", "refute", "verify", "event", "person", "office", "say", "post", "based", "same",
}  # fmt: skip
"""Classes of words that tell what lies between a place and an item."""
_TOLD_BEFORE = _TOLD | {"facility", "settlement"}
_SCENE = frozenset(("event", "refute", "verify", "show", "claim", "film", "media"))
_ORIGIN = frozenset(("person", "office", "based"))
_NOT_SHOWN = frozenset(("unknown", "made", "refute", "in", "near"))
_TURNS = frozenset(("refute", "claim", "film", "same", "verify"))
_AHEAD_OF_IT = frozenset(("facility", "person", "office", "say"))
_LEADS_TO_PLACES = frozenset(("in", "near"))
_NEAR_WORDS = 5


@dataclass(frozen=True)
class Item:
    """An item with what its places are judged by."""

    dossier: Dossier
    is_main: bool
    own: dict[int, list[Span]]
    """Its mentions by sentence."""
    others: dict[int, list[int]]
    """Where other items are mentioned, by sentence."""
    picks: dict[Span, Pick]
    """What the rules would choose, by the place's span."""
    checks: Sequence[tuple[Span, str]]
    """Spans of sentences with a verdict on the place, or any that refutes, and what they say."""
    told: Sequence[tuple[Span, str]]
    """Spans of the words that tell of its chain, with the role."""
    telling: frozenset[int]
    """The sentences in which these begin."""
    refuted: bool
    """Whether anybody refutes what it was said to show."""
    named: frozenset[str]
    """Which of its candidates its own sentences name (`Spot.key`)."""
    smallest: int
    """Metres of uncertainty of its smallest candidate."""


def signs_alone(spot: Spot, places: Places) -> list[str]:
    """Return the signs of a candidate that lie in its words and those beside them, whatever the item."""
    beside = _beside(spot, places.wording.words(spot.sentence))
    return [*beside, *(_of_a_place(spot, spot.place, places) if spot.place else _of_a_name(spot, places))]


def place_signs(spot: Spot, number: int, item: Item, places: Places) -> list[str]:
    """Return the other signs of a candidate: those seen from an item, of whose places or names it is the nth."""
    own = "own" if spot.sentence in item.own else "away"
    signs = [
        *(_in_own_sentence(spot, item, places) if own == "own" else _in_another_sentence(spot, item, places)),
        *(_of_the_item(spot, item, places) if spot.place else ()),
        *_sentence_of(spot, own, item, places),
        f"{own} {'place' if spot.place else 'name'} number {min(number, 4)}",
    ]
    pick = item.picks.get((spot.start, spot.end))
    if pick:
        signs += [
            f"rule {pick.role} {own}",
            f"rule {'refuted' if pick.refuted else 'direct' if pick.direct else 'beside'}",
        ]
    elif item.picks:
        signs.append("rule picks another" + ("" if spot.place else " than a name"))
    else:
        signs.append("no rule picks")
    return signs


def none_signs(item: Item, places: Places, spots: Sequence[Spot]) -> list[str]:
    """Return the signs of no place at all being named."""
    classes = [c for sentence in item.own for c in places.wording.words(sentence).classes]
    known = [s.sentence in item.own for s in spots if s.place]
    return [
        "none",
        f"none: own {size(sum(known))}",
        f"none: candidates {size(len(known))}",
        f"none: refuted {item.refuted}",
        f"none: rule {'picks' if item.picks else 'none'}",
        *(f"none: beside {c}" for c in _among(classes, _NOT_SHOWN)),
        *(f"none: check {verdict}" for verdict in sorted({v for _, v in item.checks})),
    ]


def _in_another_sentence(spot: Spot, item: Item, places: Places) -> list[str]:
    """Say how far from the item's nearest sentence it stands, and what its own sentence tells."""
    nearest = min(item.own, key=lambda s: (abs(s - spot.sentence), s))
    away = spot.sentence - nearest
    low, high = sorted((item.own[nearest][0][0], spot.start))
    apart = places.wording.document.text.find("\n", low, high) >= 0
    first = "" if spot.sentence else " in the dateline" if spot.text.isupper() else " at the start"
    others = " beside another item" if item.others.get(spot.sentence) else ""
    told = f"away, tells of it {spot.sentence in item.telling}"
    return [
        told, f"{told}, {spot.kind}", f"{told}{others}",
        f"sentence {'after' if away > 0 else 'before'} {size(abs(away))}", f"away{others}{first}",
        *(f"away, sentence of {c}" for c in _among(places.wording.words(spot.sentence).classes, _SCENE)),
        "away in another paragraph" if apart else "away in its paragraph",
        f"away, {spot.kind}", f"away, known {spot.place is not None}",
    ]  # fmt: skip


def _in_own_sentence(spot: Spot, item: Item, places: Places) -> list[str]:
    """Say on which side of the item's nearest mention it stands, and over what words."""
    start, end = min(
        item.own[spot.sentence],
        key=lambda m: spot.start - m[1] if spot.start >= m[1] else (m[0] - spot.end) * 1.5,
    )
    behind = spot.start >= start
    side = "behind" if behind else "before"
    low, high = (end, spot.start) if behind else (spot.end, start)
    words = places.wording.words(spot.sentence)
    between = words.classes[bisect_left(words.starts, low) : bisect_left(words.starts, high)]
    nearer = sum(low <= s.start and s.end <= high for s in places.in_sentence(spot.sentence)) if between else 0
    over = any(low <= o < high for o in item.others.get(spot.sentence, ()))
    inside = " inside its words" if start <= spot.start and spot.end <= end else ""
    return [
        f"own {side}{inside}", f"own {side} {size(len(between))}", f"own {side}, places between {min(nearer, 2)}",
        *(f"own {side} over {c}" for c in _among(between, _TOLD)), *([f"own {side} over another item"] if over else []),
        f"own {side} known {spot.place is not None}", f"own {spot.kind}",
        "own first mention" if (start, end) == item.dossier.item.mentions[0] else "own later mention",
    ]  # fmt: skip


def _beside(spot: Spot, words: Words) -> list[str]:
    """Say what stands right before and behind it."""
    two, one = _at(words.said, spot.first - 2), _at(words.said, spot.first - 1)
    next_, after = _at(words.said, spot.last + 1), _at(words.said, spot.last + 2)
    before, behind = one.sort, next_.sort
    signs = [f"{before} _", f"{two.sort} {before} _", f"_ {behind}", f"{before} _ {behind}"]
    if one.low:
        signs.append(f"word {one.low} _")
    if next_.low:
        signs.append(f"word _ {next_.low}")
    signs += [f"_ . {c}" for c in after.classes if c in _AHEAD_OF_IT]
    near = words.classes[max(0, spot.first - _NEAR_WORDS) : spot.first]
    if before in ("from", "of", "in", "by"):
        signs += [f"{c} {before} _" for c in _among(near[:-1], _ORIGIN)]
        if two.is_name_like:
            signs.append(f"N {before} _")
    signs += [f"{c} near before" for c in _among(near, _TOLD_BEFORE)]
    signs += [f"{c} near behind" for c in _among(words.classes[spot.last + 1 : spot.last + 1 + _NEAR_WORDS], _TOLD)]
    return signs if spot.place else ["name " + sign for sign in signs]


def _at(words: list[Word], index: int) -> Word:
    return words[index] if 0 <= index < len(words) else EDGE


def _among(classes: Iterable[Sequence[str]], wanted: frozenset[str]) -> Iterable[str]:
    """Return which classes of some words are wanted, each once, in a fixed order."""
    return dict.fromkeys([name for names in classes if names for name in names if name in wanted])


def _of_a_place(spot: Spot, resolution: Resolution, places: Places) -> list[str]:
    """Say what place it is, how much the text speaks of it, and whose words it stands in."""
    count = places.counts[spot.key]
    footprint = resolution.footprint
    known = {
        "in an agent's words": spot.agent == "in",
        "behind an agent's words": spot.agent == "behind",
        "leans on another": bool(resolution.mention.anchors),
        "begins the text": spot.first == 0 and spot.sentence < 2,
    }
    return [
        f"kind {spot.kind}", f"status {resolution.status}", f"{spot.kind} {resolution.status}",
        f"place {resolution.place.kind if resolution.place else 'unknown'}",
        f"named {size(count)}", f"share {4 * count // max(1, places.total)}/4",
        "named most" if count == places.most else "named less",
        f"wide {len(str(footprint.uncertainty_m if footprint else 0))}",
        *(sign for sign, is_so in known.items() if is_so), *(_holds(spot, footprint, places) if footprint else ()),
    ]  # fmt: skip


def _of_the_item(spot: Spot, item: Item, places: Places) -> list[str]:
    """Say whether a place is what the item's sentences, or the text of its main item, speak of; and the smallest."""
    footprint = spot.place.footprint if spot.place else None
    signs = ["smallest" if footprint and footprint.uncertainty_m <= item.smallest else "wider"]
    if item.is_main and places.counts[spot.key] == places.most:
        signs.append("main item, named most")
    if spot.key in item.named:
        signs.append("named in own sentences")
    return signs


def _of_a_name(spot: Spot, places: Places) -> list[str]:
    """Say what a name looks like that no gazetteer knows."""
    text = spot.text
    looks = {
        "name in capitals": text.isupper(),
        "name with a digit": any(c.isdigit() for c in text),
        "name with a hyphen": "-" in text,
        "name begins the sentence": spot.first == 0,
    }
    return [
        "name", f"name of {min(spot.last - spot.first + 1, 3)} words", f"name ends {text[-2:].lower()}",
        f"name {size(places.times(text))} times", *(sign for sign, is_so in looks.items() if is_so),
    ]  # fmt: skip


def _holds(spot: Spot, mine: Footprint, places: Places) -> list[str]:
    """Say whether a smaller place of its sentence lies in it, by its own footprint."""
    signs = []
    for other in places.in_sentence(spot.sentence):
        theirs = other.place.footprint if other.place else None
        if other is spot or not theirs:
            continue
        reach = 1.2 * (mine.uncertainty_m + theirs.uncertainty_m) / 111_000
        near = abs(mine.lat - theirs.lat) < reach and abs(mine.lon - theirs.lon) < 2 * reach
        wider = mine.uncertainty_m > 3 * theirs.uncertainty_m
        if near:
            signs.append("holds another of its sentence" if wider else "beside another of its sentence")
    return list(dict.fromkeys(signs))


def stands_for_a_place(spot: Spot, places: Places) -> bool:
    """Say whether a name stands where that of a place would: "a crash *in* Zzyzxgrad"."""
    return _at(places.wording.words(spot.sentence).said, spot.first - 1).sort in _LEADS_TO_PLACES


def _sentence_of(spot: Spot, own: str, item: Item, places: Places) -> list[str]:
    """Say what checks and steps of the item its words belong to, and where a refuted item turns to the truth."""
    start = spot.start
    checks = [f"{own} in a check: {verdict}" for (a, b), verdict in item.checks if a <= start < b]
    told = [f"{own} in a step: {role}" for (a, b), role in item.told if a <= start < b]
    signs = list(dict.fromkeys([*checks, *told]))
    if not item.refuted:
        return signs
    first = min((a for (a, _), verdict in item.checks if verdict.endswith("refuted")), default=0)
    when = "before" if start < first else "behind"
    words = places.wording.words(spot.sentence)
    turns = _among(words.classes[: bisect_left(words.starts, start)], _TURNS)
    return [
        *signs, f"refuted: {own}", f"refuted: {own} {when} the check", f"refuted: {when} the check",
        *(f"refuted: {own} behind {c}" for c in turns),
    ]  # fmt: skip
