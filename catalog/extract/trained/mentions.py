"""Words that may speak of footage, with what stands around them; which of them do is for `mentioned` to choose."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from catalog.choice import Bundle, Row, single
from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained.endings import LANGUAGES as INFLECTED
from catalog.extract.trained.endings import ends_finite
from catalog.extract.trained.lines import Line, WordAt

_REACH = 8
_MODIFIES = frozenset(("x", "A", "#", "d", "P", "G", "C", "M", "a", "T", "V", "'s"))
_ADJECTIVES = _MODIFIES - {"A", "P", "G", "M", "V", "'s"}
"""The same in languages where whose it is stands behind it: "передала *виданню* відео" is to whom."""
_ACTORS = frozenset(("x", "A", "P", "G", "M"))
_MODIFIERS = frozenset(("kind", "both", "another", "ordinal", "det", "numbers"))
_NOUN_FIRST = frozenset(("fr", "it", "es"))
"""Languages that say with what it was filmed behind the noun: "images de drone", "imagen satelital"."""
_AHEAD = frozenset(("D", "W", "C", "p:of", "p:from", "R", "B", "N"))
_BEHIND = frozenset(("D", "W", "C", "S", "N", "p:to", "p:in"))
_COMPARED_WITH = frozenset(("p:with", "p:to", "p:against", "K"))
_HELPS = frozenset(("help", "aid", "basis", "means"))
"""Words behind which pictures serve a check: "with the *help* of satellite photographs"."""
_COMPARED = 14
"""Words before pictures within which it is said that something was compared with them."""
_BY = frozenset(("по", "за"))
"""Words that lead to by what a check was made, in Ukrainian and Russian."""
_OF_ITS_OWN = frozenset(("T", "#", "D", "p:from", "p:by"))
"""Classes of what says which pictures they are."""
_NEXT = ("not_after", "absent", "fiction", "kind", "instrument", "channel", "press", "group", "person")
_ENDS_ABOUT = frozenset(("D", "W", "C", "B", "H", "O", "S", "V", "R", "K", ",", ".", ";", ":", "M"))
_PARTED = frozenset((":", ";", "."))
_STEM = 5
"""Letters by which a word is told from others, whatever its ending."""
_LEADING = frozenset(("p:by", "p:from", "p:with", "p:on", "p:of", "D", "p:"))
"""Classes that lead to with what it was filmed."""
_STANDING_ALONE = frozenset(("another", "ordinal", "both", "nth"))
_BEHIND_ALONE = frozenset(("B", "H", "D", "W", "O", "S", "C", ",", "-", ":", "p:of", "$", "."))
_TAKING = frozenset(("C", "D", "p:of"))
_SPEAKING = ("media", "instrument", "kind", "pronoun", "pair", *_STANDING_ALONE)
"""Lists whose words may speak of footage."""
_NO_KIND, _CAPITAL, _NONE, _ABSENT, _CAUGHT = [
    (single, sign) for sign in ("nokind", "capital", "none", "absent", "eye,caught")
]


@dataclass(slots=True, unsafe_hash=True)
class Mention(WordAt):
    """One word that may speak of footage; `at` is its noun, `first` where its noun phrase begins."""

    first: int
    noun: str
    """`video`, `image`, `stream`, `part`, `scene`, `eye` (a camera in its stead) or `alone` ("the second")."""
    kinds: frozenset[str]
    det: str
    """`definite`, `new`, `own`, `some`, `no` or `bare`."""
    another: bool
    ordinal: int
    both: bool
    about: frozenset[str]
    """Beginnings of the words that say which it is: "the *pharmacy* footage", "the clip of the *driver*"."""

    @property
    def nth(self) -> int:
        """Which of several recordings it speaks of ("the first", "the other one"); 0 = that is not said."""
        return self.ordinal or (int(self.line.tag(self.at, "nth") or 0) if self.noun == "alone" else 0)

    @property
    def number(self) -> int:
        """How many recordings the noun phrase counts; 0 = it counts none."""
        numbers = lexicon_of(self.line.language).said["numbers"]
        for i in range(self.first, self.at):
            word = self.line.words[i]
            if self.line.cls(i + 1) == "-":
                continue  # "May *4* - Two videos", "two *45*-second videos"
            said = word.tags.get("numbers")
            number = float(numbers[said]) if said else float(word.low) if word.low.isdigit() else 0.0
            if number > 1 and number == int(number):
                return int(number)
        return 0

    @property
    def plural(self) -> bool:
        """Whether the word looks like a plural."""
        return self.line.has(self.at, "plural") or self.line.low(self.at).endswith(("s", "и", "і", "ы", "ів", "ов"))

    @property
    def still(self) -> bool:
        """Whether it is a picture that does not move."""
        return self.noun == "image"


def candidates(line: Line) -> list[Mention]:
    """Return all words of a sentence that could speak of footage."""
    found: list[Mention] = []
    for at in line.bearing(*_SPEAKING):
        word = line.words[at]
        if "stock" in word.tags:
            continue
        if noun := word.tags.get("media"):
            mention = _mention(line, at, noun) if _is_head(line, at) and not _is_trade(line, at) else None
            if mention and not _serves_comparison(mention):
                found.append(mention)
        elif _stands_alone(line, at):
            found.append(_mention(line, at, "alone"))
        elif _is_eye(line, at, found):
            found.append(_mention(line, at, "eye"))
    return found


def filming(lines: Sequence[Line]) -> list[Mention]:
    """Return the verbs that tell of a recording by themselves: "Two men *filmed* the collapse"."""
    return [_mention(line, at, "verb") for line in lines for at in line.bearing("on_film")]


def _serves_comparison(mention: Mention) -> bool:
    """Say whether pictures are any that something was compared with: "matching the tower with *satellite imagery*"."""
    line, at, first = mention.line, mention.at, mention.first
    if not ((mention.still or mention.another) and mention.det == "bare"):
        return False
    if line.cls(first - 1) == "p:of" and line.low(first - 2) in _HELPS:
        return True
    matched = "match" in (line.tag(first - 1, "check"), line.tag(first, "check"))  # "the date *matched* the imagery"
    if matched or (line.language in INFLECTED and _is_by(line, first)):
        return _OF_ITS_OWN.isdisjoint(line.classes[at + 1 : at + 4])
    if mention.another and line.cls(first - 1) == "p:from":  # "was verified *from other videos* published that day"
        return line.within("check", first - _REACH, first - 1)
    if line.cls(first - 1) not in _COMPARED_WITH:
        return False
    compared = any(
        line.has(i, "method") or line.tag(i, "check") == "match" for i in range(max(0, first - _COMPARED), first - 1)
    )
    return compared and _OF_ITS_OWN.isdisjoint(line.classes[at + 1 : at + 4])


def _is_by(line: Line, first: int) -> bool:
    """Say whether pictures are by what a check was made: "подтвердил место *по* кранам и спутниковым снимкам"."""
    by = next((i for i in range(first - 1, max(-1, first - _REACH), -1) if line.low(i) in _BY), None)
    if by is None or (by < first - 1 and line.cls(first - 1) != "K") or "," in line.classes[by:first]:
        return False
    return line.within("check", max(0, by - _COMPARED), by)


def _is_eye(line: Line, at: int, found: Sequence[Mention]) -> bool:
    """Say whether a camera stands for what it filmed: no word of footage is near."""
    tags = line.words[at].tags
    camera = "instrument" in tags or tags.get("kind") in ("cctv", "dashcam", "bodycam")
    told = bool(found) and found[-1].noun == "alone" and at - found[-1].at <= _REACH
    near = [i for i in line.bearing("media") if at - 4 <= i < at + 4]
    return camera and not told and all(_PARTED & set(line.classes[min(at, i) : max(at, i)]) for i in near)


def _is_head(line: Line, at: int) -> bool:
    """Say whether a word of footage is the noun that others next to it belong to: "video *clip*", "*immagini* riprese",
    "*footage* broadcast by"."""
    if line.language in _NOUN_FIRST:
        return not (line.has(at - 1, "media") and line.words[at].verb)
    if line.language in INFLECTED and "scene" in (line.tag(at, "media"), line.tag(at + 1, "media")):
        return not line.has(at - 1, "media")  # "*відео* моменту удару"
    led = line.has(at + 1, "media") and not (line.words[at + 1].verb and line.cls(at + 2).startswith("p:"))
    return not led or line.has(at, "screen") or line.words[at].cls != "M"


def _is_trade(line: Line, at: int) -> bool:
    """Say whether a word of footage says what somebody works on: "two *video* experts", "an *imagery* analyst"."""
    led = next((i for i in range(at, max(-1, at - _REACH), -1) if line.has(i, "det")), None)
    expert = line.has(at + 1, "expert") and line.cls(at + 1) == "P"
    return line.language == "en" and expert and (led is None or line.tag(led, "det") != "definite")


def _stands_alone(line: Line, at: int) -> bool:
    word = line.words[at]
    if "pair" in word.tags and word.tags.keys() & {"person", "group"} and line.cls(at + 1) != "p:of":
        return line.has(at - 1, "det") or line.has(at - 1, "kind")
    if word.tags.get("pronoun") == "one" and line.cls(at + 1) == "p:of" and line.tag(at + 2, "det") == "own":
        return False  # "*one* of its own crews"
    if not (not _STANDING_ALONE.isdisjoint(word.tags) or word.tags.get("pronoun") in ("both", "one")):
        return False
    if "both" in word.tags and line.cls(at - 1) in _TAKING and line.cls(at + 1).startswith("p:"):
        return True  # "geolocated *both* to the harbour", "the time of *both* by the shadows"
    if line.cls(at + 1) == "x" and ends_finite(line, at + 1):
        return True  # "Другий з'явився"
    if "ordinal" in word.tags and line.cls(at + 1).startswith("p:"):
        return True  # "the location of the *second* from the road"
    return line.cls(at + 1) in _BEHIND_ALONE or (line.has(at + 1, "dimension") and "negation" not in word.tags)


def _mention(line: Line, at: int, noun: str) -> Mention:
    first = at
    modifies = _ADJECTIVES if line.language in INFLECTED else _MODIFIES
    while first > 0 and at - first < _REACH:
        cls = line.cls(first - 1)
        if cls not in modifies and not (cls == "-" and first > 1) and _MODIFIERS.isdisjoint(line.words[first - 1].tags):
            break
        if cls == "V" and line.cls(first - 2) in _ACTORS:  # "the channel *used* footage", not "a *burning* tank video"
            break
        first -= 1
        if cls == "d" or line.has(first, "det"):
            break
    said = line.words[first:at]
    if line.has(first - 1, "prep") and line.has(first - 1, "det"):  # "im Video", "nel filmato"
        said = line.words[first - 1 : at]
    owned = "'s" in [word.cls for word in said]
    own = [word.tags for word in (line.words[at], *said) if word.tags]
    kinds = [*(tags["kind"] for tags in own if "kind" in tags), *_kinds_behind(line, at)]
    if not kinds and line.has(at, "stillness") and _is_from_space(line, first):
        kinds = ["satellite"]
    return Mention(
        line, at, first, noun, frozenset(kinds),
        "own" if owned else next((w.tags["det"] for w in said if "det" in w.tags), "bare"),
        another=any("another" in tags for tags in own),
        ordinal=next((int(tags["ordinal"]) for tags in own if "ordinal" in tags), 0),
        both=any("both" in tags or tags.get("pronoun") == "both" for tags in own),
        about=frozenset(content(line, first, at)).union(content(line, at + 1, _end_of_about(line, at + 1))),
    )  # fmt: skip


def _is_from_space(line: Line, first: int) -> bool:
    """Say whether who flies satellites hands out pictures: "*Maxar* on Thursday tweeted two images"."""
    spots = [i for i in line.bearing("kind") if first - _REACH <= i < first and line.words[i].capital]
    operated = spots and line.tag(spots[-1], "kind") == "satellite"
    return bool(operated) and "D" in line.classes[spots[-1] : first] and "M" not in line.classes[spots[-1] : first]


def _end_of_about(line: Line, at: int) -> int:
    """Return where the words that say what a recording is of end: "the clip of the driver | was"."""
    past = at
    while past < min(at + _REACH, len(line.words)) and line.cls(past) not in _ENDS_ABOUT:
        past += 1
    return past


def content(line: Line, first: int, past: int) -> Iterator[str]:
    """Yield the beginnings of the words from one index to before another that name things, people and places."""
    for word in line.words[first:past]:
        if word.cls in ("x", "A", "P", "G") and len(word.low) > _STEM - 2 and "numbers" not in word.tags:
            yield word.low[:_STEM]


_CAMERAS = frozenset(("cctv", "dashcam", "bodycam", "thermal"))
"""Kinds of cameras that a genitive behind a noun for footage names; that of a drone may be what is seen."""


def _kinds_behind(line: Line, at: int) -> Iterator[str]:
    """Yield the instruments named behind a noun up to the next verb of showing or comma: "shot from a drone"."""
    ends = at + 3 if line.language in _NOUN_FIRST else at
    for i in range(at + 1, min(at + _REACH + 2, len(line.words))):
        word = line.words[i]
        if "kind" in word.tags and i < ends and line.cls(i - 1) != "d":
            yield word.tags["kind"]
            continue
        genitive = i == at + 1 and line.language in INFLECTED  # "запись *видеорегистратора*"
        if genitive and word.tags.get("kind") in _CAMERAS:
            yield word.tags["kind"]
            continue
        if word.cls == "," and line.cls(i + 1) in ("D", "p:from"):  # "a video, filmed from a drone,"
            continue
        if word.cls == "R" and line.cls(i + 1) == "B" and line.cls(i + 2) == "D":  # "a video that was shot by a drone"
            continue
        if word.cls in (",", ".", ";", ":", "W", "S", "K", "R", "M"):
            return
        kind = word.tags.get("kind")
        led = kind and not _LEADING.isdisjoint(line.classes[max(at + 1, i - 4) : i])
        if kind and led and not (kind == "drone" and line.cls(i - 1) == "p:of"):
            yield kind


def mention_signs(mention: Mention, before: Sequence[Mention], rivals: int) -> Row:
    """Return what speaks for a candidate speaking of footage; `before`: those already held to do."""
    found = [*_phrase_signs(mention), (_spoken, mention.noun, mention.det, bool(before), min(rivals, 3))]
    found += _neighbours(mention)
    if mention.noun == "eye":
        found += _eye_signs(mention)
    if before:
        last = before[-1]
        same = mention.line.low(mention.at) == last.line.low(last.at)
        found.append((_since, mention.noun, mention.det, size_of(mention.line.index - last.line.index), same))
    return found


def _spoken(noun: str, det: str, before: bool, rivals: int) -> Iterator[str]:
    spoken, said = "before" if before else "none", f"noun={noun}"
    yield from ("bias", said, f"det={det}", f"{said},det={det}", f"{said},det={det},{spoken}", f"{spoken},{said}")
    yield f"rivals={rivals}"


def _since(noun: str, det: str, gap: str, same: bool) -> Iterator[str]:
    yield from (f"gap={gap},noun={noun},det={det}", f"same={same}")


def _phrase_signs(mention: Mention) -> Iterator[Bundle]:
    line, at, noun = mention.line, mention.at, mention.noun
    word, prev = line.words[at], line.cls(mention.first - 1)
    yield (_begins, noun, prev)
    yield (_goes_on, noun, line.cls(at + 1), line.cls(at + 2))
    yield (single, "word=", word.low)
    yield (single, "nextword=", line.low(at + 1))
    yield (single, "prevword=", line.low(at - 1))
    yield (_each, "kind", tuple(sorted(mention.kinds))) if mention.kinds else _NO_KIND
    if word.capital and at:
        yield _CAPITAL
    if "deed" in word.tags:
        yield (single, "verb,prev=", line.cls(at - 1))
    if mention.another:
        yield (single, "another,", noun)
    if mention.det == "no" or prev == "N":
        yield _NONE


def _begins(noun: str, prev: str) -> Iterator[str]:
    yield from (f"prev={prev}", f"noun={noun},prev={prev}")


def _goes_on(noun: str, following: str, second: str) -> Iterator[str]:
    yield from (f"next={following}", f"noun={noun},next={following}", f"next2=next={following},{second}")


def _neighbours(mention: Mention) -> Iterator[Bundle]:
    line, at = mention.line, mention.at
    before = line.classes[max(0, mention.first - 6) : mention.first]
    yield (_each, "ahead", tuple(sorted(_AHEAD.intersection(line.classes[at + 1 : at + 7]))))
    yield (_each, "behind", tuple(sorted(_BEHIND.intersection(before))))
    yield (_each, "nexttag", tuple([tag for tag in _NEXT if line.has(at + 1, tag)]))
    if line.within("absent", at + 1, at + 5) or line.within("fiction", at + 1, at + 5):
        yield _ABSENT


def _each(name: str, said: tuple[str, ...]) -> Iterator[str]:
    yield from (f"{name}={value}" for value in said)


def _eye_signs(mention: Mention) -> Iterator[Bundle]:
    """Yield the signs of a camera that stands for what it filmed: "caught on CCTV", "a doorbell camera recorded"."""
    line, at = mention.line, mention.at
    near = {line.words[i].verb for i in range(max(0, at - 5), min(len(line.words), at + 6))}
    yield from [(single, "eye,near=", verb) for verb in sorted(filter(None, near))]
    yield (single, f"eye,prev={line.cls(mention.first - 1)},{line.tag(at, 'kind')}")
    if line.within("caught", at - 5, at):
        yield _CAUGHT


def size_of(gap: int) -> str:
    """Return a distance in sentences as a word of a feature."""
    return str(gap) if gap < 3 else "3+"
