"""What: the words of a text that speak of footage, grouped into recordings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from catalog.extract.inflected.lines import Line
from catalog.model.words import MediaKind

_REACH = 6
_CONCERNS = ("касается", "стосується")
_HIS = ("його", "її", "їхнє", "его", "её", "ее", "их")
_BY_KIND: tuple[tuple[str, MediaKind], ...] = (
    ("thermal", "thermal_video"), ("bodycam", "bodycam"), ("dashcam", "dashcam"), ("cctv", "cctv"),
    ("livestream", "livestream"),
)  # fmt: skip
_IN_HAND = frozenset(["drone", "ground", "dashcam", "bodycam"])
_SPECIFIC = _IN_HAND | {"satellite", "cctv", "livestream", "thermal"}


@dataclass(frozen=True, slots=True)
class Mention:
    """One word that speaks of footage; `noun` is `video`, `image` or `stream`, empty for "the second"."""

    line: Line
    at: int
    noun: str
    kinds: frozenset[str]
    another: bool
    both: bool
    ordinal: int

    @property
    def start(self) -> int:
        """First character in the document."""
        return self.line.words[self.at].start

    @property
    def end(self) -> int:
        """One past the last character."""
        return self.line.words[self.at].end


@dataclass
class Recording:
    """A recording and all that speaks of it."""

    noun: str
    mentions: list[Mention] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)

    @property
    def satellite(self) -> bool:
        """Whether it is seen from space."""
        return "satellite" in self.kinds

    def media_kind(self, acquisitions: int) -> MediaKind:
        """Return the media kind; two acquisition dates of satellite images make a pair."""
        if self.satellite:
            return "satellite_pair" if acquisitions > 1 else "satellite_image"
        if "drone" in self.kinds and "thermal" not in self.kinds:
            return "drone_still" if self.noun == "image" else "drone_video"
        if self.noun == "image":
            return "still"
        if self.noun == "stream":
            return "livestream"
        return next(
            (kind for said, kind in _BY_KIND if said in self.kinds),
            "ground_video" if "ground" in self.kinds else "video",
        )


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention and the recordings that it speaks of."""

    mention: Mention
    recordings: tuple[int, ...]


def recordings_of(lines: Sequence[Line]) -> tuple[list[Recording], list[Reference]]:
    """Group all mentions of a text into recordings, in the order of the text."""
    recordings: list[Recording] = []
    references: list[Reference] = []
    filmed_before = False
    for line in lines:
        mentions = list(_mentions(line, spoken_of=bool(recordings), filmed_before=filmed_before))
        filmed_before = not mentions and any(w.tags.get("active") == "filmed" for w in line.words)
        for mention in mentions:
            chosen = _chosen(mention, recordings, references)
            if not chosen:
                recordings.append(Recording(mention.noun or "video"))
                chosen = (len(recordings) - 1,)
            for number in chosen:
                recordings[number].mentions.append(mention)
                recordings[number].kinds |= mention.kinds
            references.append(Reference(mention, chosen))
    return recordings, references


def _mentions(line: Line, *, spoken_of: bool, filmed_before: bool = False) -> Iterator[Mention]:
    for at, word in enumerate(line.words):
        noun = word.tags.get("media")
        before = [w for w in line.words[max(0, at - 3) : at] if not w.mark]
        if noun and not _is_absent(line, at) and not _is_yardstick(line, at):
            yield Mention(
                line, at, noun, _kinds(line, at) or _kinds_of_deed(line),
                another=any("another" in w.tags for w in before) or _one_of_many(line, at) or (
                    filmed_before and line.low(at - 1) in _HIS
                ),
                both=any("both" in w.tags for w in before),
                ordinal=next((int(w.tags["ordinal"]) for w in before if "ordinal" in w.tags), 0),
            )  # fmt: skip
        elif spoken_of and "ordinal" in word.tags and _stands_alone(line, at):
            yield Mention(line, at, "", _kinds(line, at), another=False, both=False, ordinal=int(word.tags["ordinal"]))
        elif _is_eye(line, at):
            yield Mention(line, at, "video", frozenset([word.tags["kind"]]), another=False, both=False, ordinal=0)


def _is_absent(line: Line, at: int) -> bool:
    """Say whether there is no such footage: "супутникових знімків не буде", "съёмки сериала"."""
    ahead = range(at + 1, min(at + _REACH, len(line.words)))
    stop = next((i for i in ahead if line.mark(i) or line.words[i].verb), len(line.words))
    if line.has(at - 1, "negation") or any(line.has(i, "fiction") for i in ahead if i < at + 4):
        return True
    return any(line.has(i, "absent") for i in ahead if i < stop)


def _is_yardstick(line: Line, at: int) -> bool:
    """Say whether images are what footage is compared with: "сопоставили её с фотографиями построек"."""
    led = any(line.low(i) in ("з", "із", "зі", "с", "со") for i in range(max(0, at - 3), at))
    return any(line.has(i, "compares") for i in range(max(0, at - (2 * _REACH if led else 3)), at))


def _one_of_many(line: Line, at: int) -> bool:
    """Say whether a noun picks one out of several: "на одной записи"."""
    return line.low(at - 1).startswith("одн") and line.has(at - 2, "preposition")


def _stands_alone(line: Line, at: int) -> bool:
    """Say whether an ordinal has no noun of its own: "Друге зроблено з берега", "На другому, датованому"."""
    before = line.words[at - 1].tags.keys() if at else set()
    opens = at == 0 or bool(before & {"dimension", "preposition"}) or line.low(at - 1) in _CONCERNS
    return opens and (
        at + 1 == len(line.words) or bool(line.words[at + 1].verb) or line.mark(at + 1) or "dimension" in before
    )


def _is_eye(line: Line, at: int) -> bool:
    """Say whether an instrument stands for what it filmed: "камера спостереження зафіксувала", "попало на камеру"."""
    if line.tag(at, "kind") in (None, "satellite", "ground", "thermal", "livestream"):
        return False
    near = range(max(0, at - _REACH), min(len(line.words), at + _REACH))
    if any(line.has(i, "media") and not line.stops(*sorted((i, at))) for i in near):
        return False
    before = range(max(0, at - 5), at)
    caught = any(line.has(i, "caught") or line.words[i].verb == "filmed" for i in before)
    ahead = range(at + 1, min(at + _REACH, len(line.words)))
    return caught or (not line.has(at - 1, "preposition") and any(line.tag(i, "active") == "filmed" for i in ahead))


def _kinds_of_deed(line: Line) -> frozenset[str]:
    """Return the instrument that somebody films with in a sentence: "записал на телефон, как ..., и выложил ролик"."""
    if not any(w.tags.get("active") == "filmed" for w in line.words):
        return frozenset()
    return frozenset(w.tags["kind"] for w in line.words if w.tags.get("kind") in _IN_HAND)


def _kinds(line: Line, at: int) -> frozenset[str]:
    """Return the instruments said right with a noun: before it, or behind it up to the next verb or comma."""
    own = [line.words[at]]
    for step in (-1, 1):
        i = at + step
        while 0 <= i < len(line.words) and abs(i - at) <= _REACH:
            word = line.words[i]
            if (word.mark and (step < 0 or word.text != ",")) or "media" in word.tags or "active" in word.tags:
                break
            if word.mark and not (line.has(i + 1, "passive") or line.has(i + 2, "passive")):
                break
            if step < 0 or _made_by(line, at, i):
                own.append(word)
            i += step
    return frozenset(w.tags["kind"] for w in own if "kind" in w.tags)


def _made_by(line: Line, at: int, i: int) -> bool:
    """Say whether an instrument behind a noun made the recording: "з безпілотника", "знята дроном"; no "of a drone"."""
    if line.tag(i, "kind") == "satellite":
        return " " in line.low(i)
    if line.tag(i, "kind") in ("cctv", "bodycam", "dashcam"):
        return True
    return any(line.has(k, "preposition") or line.has(k, "passive") for k in range(at + 1, i)) or " " in line.low(i)


def _chosen(mention: Mention, recordings: list[Recording], references: list[Reference]) -> tuple[int, ...]:
    """Return the known recordings that a mention takes up; none where it opens a new one."""
    like = [i for i, r in enumerate(recordings) if _alike(mention, r)]
    if mention.both and len(recordings) > 1:
        return tuple((like or list(range(len(recordings))))[-2:])
    if not mention.noun and recordings[-1].satellite:
        return (len(recordings) - 1,)  # the first and the second image of a pair
    if mention.ordinal > 1:
        return (like[mention.ordinal - 1],) if len(like) >= mention.ordinal else ()
    if mention.another:
        return ()
    if mention.ordinal == 1 and like and not mention.noun:
        return (like[0],)
    fitting = [i for i in like if not _clash(mention, recordings[i])]
    if not fitting:
        return ()
    last = next((r.recordings for r in reversed(references) if set(r.recordings) & set(fitting)), ())
    return last if set(last) <= set(fitting) else (fitting[-1],)


def _alike(mention: Mention, recording: Recording) -> bool:
    moving = ("video", "stream", "")
    return mention.noun == recording.noun or (mention.noun in moving and recording.noun in moving)


def _clash(mention: Mention, recording: Recording) -> bool:
    """Say whether a mention is of another kind than a recording: from space or not, by another instrument."""
    said, known = mention.kinds & _SPECIFIC, recording.kinds & _SPECIFIC
    return (bool(said) and ("satellite" in said) != ("satellite" in known)) or bool(said and known and not said & known)
