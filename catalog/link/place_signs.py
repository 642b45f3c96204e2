"""What speaks for a place being the one that a recording shows: named signs, for the weights of `weights.json`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from catalog.choice import size
from catalog.link.candidates import Places, Spot
from catalog.link.nearness import Pick
from catalog.link.wording import Word
from catalog.model import Dossier, Span

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
    refuted: bool
    """Whether anybody refutes what it was said to show."""
    named: frozenset[str]
    """Which of its candidates its own sentences name (`Spot.key`)."""
    smallest: int
    """Metres of uncertainty of its smallest candidate."""


def place_signs(spot: Spot, item: Item, places: Places, rivals: Sequence[Spot]) -> list[str]:
    """Return the signs of one candidate, `rivals` being all of them."""
    signs = [
        *_where(spot, item, places),
        *_beside(spot, places.wording.words(spot.sentence)),
        *_itself(spot, places, item),
    ]
    own = "own" if spot.sentence in item.own else "away"
    rank = 0
    for rival in rivals:
        if rival is spot:
            break
        rank += rival.known == spot.known
    signs.append(f"{own} {'place' if spot.known else 'name'} number {min(rank, 4)}")
    pick = item.picks.get((spot.resolution.mention.start, spot.resolution.mention.end))
    if pick:
        signs += [
            f"rule {pick.role} {own}",
            f"rule {'refuted' if pick.refuted else 'direct' if pick.direct else 'beside'}",
        ]
    elif item.picks:
        signs.append("rule picks another" + ("" if spot.known else " than a name"))
    else:
        signs.append("no rule picks")
    return signs


def none_signs(item: Item, places: Places, spots: Sequence[Spot]) -> list[str]:
    """Return the signs of no place at all being named."""
    words = [w for sentence in item.own for w in places.wording.words(sentence)]
    known_here = sum(s.known and s.sentence in item.own for s in spots)
    return [
        "none",
        f"none: own {size(known_here)}",
        f"none: candidates {size(sum(s.known for s in spots))}",
        f"none: refuted {item.refuted}",
        f"none: rule {'picks' if item.picks else 'none'}",
        *(f"none: beside {c}" for c in _among(words, _NOT_SHOWN)),
        *(f"none: check {verdict}" for verdict in sorted({v for _, v in item.checks})),
    ]


def _where(spot: Spot, item: Item, places: Places) -> list[str]:
    """Say where it stands, seen from the item."""
    if spot.sentence in item.own:
        return _in_own_sentence(spot, item, places)
    return _in_another_sentence(spot, item, places)


def _in_another_sentence(spot: Spot, item: Item, places: Places) -> list[str]:
    """Say how far from the item's nearest sentence it stands, and what its own sentence tells."""
    mention = spot.resolution.mention
    nearest = min(item.own, key=lambda s: (abs(s - spot.sentence), s))
    away = spot.sentence - nearest
    low, high = sorted((item.own[nearest][0][0], mention.start))
    apart = places.wording.document.text.find("\n", low, high) >= 0
    first = "" if spot.sentence else " in the dateline" if mention.text.isupper() else " at the start"
    others = " beside another item" if item.others.get(spot.sentence) else ""
    told = f"away, tells of it {any(places.around.sentence(span[0]) == spot.sentence for span, _ in item.told)}"
    return [
        told, f"{told}, {mention.kind}", f"{told}{others}",
        f"sentence {'after' if away > 0 else 'before'} {size(abs(away))}", f"away{others}{first}",
        *(f"away, sentence of {c}" for c in _among(places.wording.words(spot.sentence), _SCENE)),
        "away in another paragraph" if apart else "away in its paragraph",
        f"away, {mention.kind}", f"away, known {spot.known}",
    ]  # fmt: skip


def _in_own_sentence(spot: Spot, item: Item, places: Places) -> list[str]:
    """Say on which side of the item's nearest mention it stands, and over what words."""
    mention = spot.resolution.mention
    start, end = min(
        item.own[spot.sentence],
        key=lambda m: mention.start - m[1] if mention.start >= m[1] else (m[0] - mention.end) * 1.5,
    )
    behind = mention.start >= start
    side = "behind" if behind else "before"
    low, high = (end, mention.start) if behind else (mention.end, start)
    between = [w for w in places.wording.words(spot.sentence) if low <= w.start < high]
    nearer = sum(low <= m.start and m.end <= high for m in places.mentions(spot.sentence)) if between else 0
    over = any(low <= o < high for o in item.others.get(spot.sentence, ()))
    inside = " inside its words" if start <= mention.start and mention.end <= end else ""
    return [
        f"own {side}{inside}", f"own {side} {size(len(between))}", f"own {side}, places between {min(nearer, 2)}",
        *(f"own {side} over {c}" for c in _among(between, _TOLD)), *([f"own {side} over another item"] if over else []),
        f"own {side} known {spot.known}", f"own {mention.kind}",
        "own first mention" if (start, end) == item.dossier.item.mentions[0] else "own later mention",
    ]  # fmt: skip


def _beside(spot: Spot, words: list[Word]) -> list[str]:
    """Say what stands right before and behind it."""
    name = "" if spot.known else "name "
    two, one = _at(words, spot.first - 2), _at(words, spot.first - 1)
    next_, after = _at(words, spot.last + 1), _at(words, spot.last + 2)
    before, behind = _class(one), _class(next_)
    signs = [f"{before} _", f"{_class(two)} {before} _", f"_ {behind}", f"{before} _ {behind}"]
    if one and one.text[0].isalpha() and not one.is_name_like:
        signs.append(f"word {one.text.lower()} _")
    if next_ and next_.text[0].isalpha() and not next_.is_name_like:
        signs.append(f"word _ {next_.text.lower()}")
    if after:
        signs += [f"_ . {c}" for c in _among([after], _AHEAD_OF_IT)]
    if before in ("from", "of", "in", "by"):
        origin = _among(words[max(0, spot.first - _NEAR_WORDS) : spot.first - 1], _ORIGIN)
        signs += [f"{c} {before} _" for c in origin]
        if two and two.is_name_like:
            signs.append(f"N {before} _")
    near = words[max(0, spot.first - _NEAR_WORDS) : spot.first]
    signs += [f"{c} near before" for c in _among(near, _TOLD_BEFORE)]
    signs += [f"{c} near behind" for c in _among(words[spot.last + 1 : spot.last + 1 + _NEAR_WORDS], _TOLD)]
    return [name + sign for sign in signs] if name else signs


def _at(words: list[Word], index: int) -> Word | None:
    return words[index] if 0 <= index < len(words) else None


def _among(words: Iterable[Word], wanted: frozenset[str]) -> list[str]:
    """Return the classes of some words that are wanted, each once, in a fixed order."""
    found = {}
    for word in words:
        for name in word.classes:
            if name in wanted:
                found[name] = True
    return list(found)


def _class(word: Word | None) -> str:
    if word is None:
        return "|"
    if word.classes:
        return word.classes[0]
    return "N" if word.is_name_like else "#" if word.text[0].isdigit() else "w"


def _itself(spot: Spot, places: Places, item: Item) -> list[str]:
    """Say what place it is, how much the text speaks of it, and whose words it stands in."""
    resolution, mention = spot.resolution, spot.resolution.mention
    if not spot.known:
        return [*_of_a_name(spot, places), *_sentence_of(spot, item, places)]
    count = places.counts[spot.key]
    radius = resolution.footprint.uncertainty_m if resolution.footprint else 0
    known = {
        f"place {resolution.place.kind if resolution.place else 'unknown'}": True,
        "main item, named most": item.is_main and count == places.most,
        "named in own sentences": spot.key in item.named,
        "in an agent's words": spot.agent == "in",
        "behind an agent's words": spot.agent == "behind",
        "leans on another": bool(mention.anchors),
        "begins the text": spot.first == 0 and spot.sentence < 2,
    }
    return [
        f"kind {mention.kind}", f"status {resolution.status}", f"{mention.kind} {resolution.status}",
        f"named {size(count)}", f"share {4 * count // max(1, places.total)}/4",
        "named most" if count == places.most else "named less",
        "smallest" if radius and radius <= item.smallest else "wider", f"wide {len(str(radius))}",
        *(sign for sign, is_so in known.items() if is_so),
        *_holds(spot, places), *_sentence_of(spot, item, places),
    ]  # fmt: skip


def _of_a_name(spot: Spot, places: Places) -> list[str]:
    """Say what a name looks like that no gazetteer knows."""
    text = spot.resolution.mention.text
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


def _holds(spot: Spot, places: Places) -> list[str]:
    """Say whether a smaller place of its sentence lies in it."""
    mine = spot.resolution.footprint
    signs = []
    for other in places.in_sentence(spot.sentence):
        theirs = other.resolution.footprint
        if other is spot or not mine or not theirs:
            continue
        reach = 1.2 * (mine.uncertainty_m + theirs.uncertainty_m) / 111_000
        near = abs(mine.lat - theirs.lat) < reach and abs(mine.lon - theirs.lon) < 2 * reach
        wider = mine.uncertainty_m > 3 * theirs.uncertainty_m
        if near:
            signs.append("holds another of its sentence" if wider else "beside another of its sentence")
    return list(dict.fromkeys(signs))


def _sentence_of(spot: Spot, item: Item, places: Places) -> list[str]:
    """Say what checks and steps of the item its words belong to, and where a refuted item turns to the truth."""
    start = spot.resolution.mention.start
    own = "own" if spot.sentence in item.own else "away"
    checks = [f"{own} in a check: {verdict}" for (a, b), verdict in item.checks if a <= start < b]
    told = [f"{own} in a step: {role}" for (a, b), role in item.told if a <= start < b]
    signs = list(dict.fromkeys([*checks, *told]))
    if not item.refuted:
        return signs
    first = min((a for (a, _), verdict in item.checks if verdict.endswith("refuted")), default=0)
    when = "before" if start < first else "behind"
    turns = _among((w for w in places.wording.words(spot.sentence) if w.start < start), _TURNS)
    return [
        *signs, f"refuted: {own}", f"refuted: {own} {when} the check", f"refuted: {when} the check",
        *(f"refuted: {own} behind {c}" for c in turns),
    ]  # fmt: skip
