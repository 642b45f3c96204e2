"""Who did what with a recording: each verb of the table with its actor, its recording and its channel."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from catalog.extract.inflected.actors import Actor, actor_at
from catalog.extract.inflected.footage import Reference
from catalog.extract.inflected.lines import Line, Word

_FARTHEST = 14
_BEHIND_PARTICIPLE = 3
_NEAR = 5
_STOP = 2
"""How many words a comma is worth between a verb and what it is about."""
_TELLING = {"hosts", "finds", "received"}
"""What besides the verbs of a role may be a deed."""
NETWORKS = ("Telegram", "YouTube", "Facebook", "Instagram", "TikTok", "X", "VK", "WhatsApp", "Viber")
_DASHES = ("—", "–", "-")
_APART = (":", ";", "—", "–", "(", ")")


@dataclass(frozen=True, slots=True)
class Deed:
    """One verb about one or more recordings; `at` is its index in the sentence."""

    line: Line
    at: int
    role: str
    recordings: tuple[int, ...]
    actor: Actor | None
    channel: str | None = None
    negated: bool = False

    @property
    def start(self) -> int:
        """First character of the verb, and of its actor where that stands in the same sentence."""
        return min(word.start for word in self._with_actor())

    @property
    def end(self) -> int:
        """One past their last character."""
        return max(word.end for word in self._with_actor())

    def _with_actor(self) -> list[Word]:
        beside = self.actor is not None and self.actor.line is self.line
        return [self.line.words[self.at], *(self.actor.words if self.actor and beside else ())]


class Reader:
    """Reads the deeds of one sentence after the other: "he" is who did something in the sentence before."""

    def __init__(self) -> None:
        self._doer: Actor | None = None

    def deeds(
        self, line: Line, actors: Sequence[Actor], references: Sequence[Reference], current: tuple[int, ...]
    ) -> list[Deed]:
        """Return the deeds of a sentence; `current`: what a verb is about where the sentence names no footage."""
        deeds = list(_authors(line, actors, references, current))
        for at, word in enumerate(line.words):
            if "media" in word.tags or not (word.verb or word.tags.keys() & _TELLING):
                continue
            recordings = _recordings(line, at, references, current)
            if not recordings:
                continue
            if word.verb:
                deeds.append(self._deed(line, at, recordings, actors, deeds))
            elif "hosts" in word.tags and any(r.mention.noun == "stream" for r in references):
                deeds.append(Deed(line, at, "filmed", recordings, _subject(line, at, actors, deeds)))
            elif _places(line, at):
                deeds.append(Deed(line, at, "geolocated", recordings, _subject(line, at, actors, deeds)))
            elif "received" in word.tags and (giver := _giver(line, at)):
                deeds.append(Deed(line, at, "released", recordings, giver))
        self._doer = next((d.actor for d in reversed(deeds) if d.actor), next(iter(actors), None))
        return deeds

    def _deed(
        self, line: Line, at: int, recordings: tuple[int, ...], actors: Sequence[Actor], deeds: Sequence[Deed]
    ) -> Deed:
        role = line.words[at].verb or ""
        if role == "appeared":
            return Deed(line, at, "posted", recordings, None, _channel(line, at), line.has(at - 1, "negation"))
        if "active" not in line.words[at].tags:
            actor = _behind(line, at, actors)
        elif any(line.has(i, "subject") for i in (at - 1, at - 2)):
            actor = self._doer
        else:
            actor = _subject(line, at, actors, deeds)
        channel = _channel(line, at)
        if role == "published" and channel in NETWORKS:
            role = "posted"
        elif role == "released" and actor and actor.press:
            role = "published"
        return Deed(line, at, role, recordings, actor, channel, line.has(at - 1, "negation"))


def _recordings(line: Line, at: int, references: Sequence[Reference], current: tuple[int, ...]) -> tuple[int, ...]:
    """Return what a verb is about: the nearest mention of its sentence, or what "it" stands for."""
    if references:
        near = min(references, key=lambda r: (line.gap(at, r.mention.at, _STOP), r.mention.at > at))
        taken_up = any(line.has(i, "subject") for i in (at - 1, at - 2))
        farthest = 2 * _FARTHEST if line.tag(at, "active") == "filmed" or taken_up else _FARTHEST
        far = line.has(at, "vague") and line.gap(at, near.mention.at, _STOP) > farthest
        return () if far else near.recordings
    pronoun = any("pronoun" in line.words[i].tags for i in range(max(0, at - 4), min(len(line.words), at + 4)))
    return current if pronoun or not line.has(at, "vague") else ()


def _places(line: Line, at: int) -> bool:
    """Say whether a verb finds out where: "установив місце зйомки", "где снято, радиостанция проверила"."""
    if not line.has(at, "finds") or _fails(line, at):
        return False
    near = range(max(0, at - _NEAR), min(len(line.words), at + _NEAR))
    return any(line.words[i].tags.get("dimension") == "location" for i in near)


def _fails(line: Line, at: int) -> bool:
    """Say whether a verb is denied, or what comes of it is: "не встановив", "установить журналисты не смогли"."""
    end = next((i for i in range(at, len(line.words)) if line.words[i].text in (".", ";", ":")), len(line.words))
    unable = any(line.has(i, "negation") and line.has(i + 1, "unable") for i in range(max(0, at - 4), end))
    return unable or line.has(at - 1, "negation")


def _giver(line: Line, at: int) -> Actor | None:
    """Return from whom something was received."""
    ahead = range(at + 1, min(at + 2 * _NEAR, len(line.words) - 1))
    led = next((i + 1 for i in ahead if line.low(i) in ("від", "од", "от")), None)
    if led is None or line.stops(at + 1, led) or line.words[led].mark:
        return None
    return actor_at(line, led)


def _behind(line: Line, at: int, actors: Sequence[Actor]) -> Actor | None:
    """Return who stands behind a participle in the instrumental: "зняті місцевим жителем", "опубліковано 9 травня
    каналом «X»"."""
    for actor in actors:
        if not at < actor.first <= at + 2 * _NEAR or actor.led:
            continue
        if line.stops(at + 1, actor.first) or any(w.verb for w in line.words[at + 1 : actor.first]):
            return None
        near = actor.first <= at + _BEHIND_PARTICIPLE and not actor.dative
        if (near or actor.instrumental) and not line.has(actor.first, "instrument"):
            return actor
    return None


def _subject(line: Line, at: int, actors: Sequence[Actor], deeds: Sequence[Deed]) -> Actor | None:
    """Return the subject of an active verb: the nearest actor that no preposition leads, known ones first."""
    taken = {id(d.actor) for d in deeds if "passive" in line.words[d.at].tags}
    free = [a for a in actors if not (a.led or a.by or a.dative or id(a) in taken)]
    costs = [(_cost(line, at, a), n) for n, a in enumerate(free)]
    near = [cost for cost in costs if cost[0] <= _FARTHEST]
    if near:
        return free[min(near)[1]]
    shared = [d.actor for d in deeds if d.actor and id(d.actor) not in taken]
    before = [a for a in free if a.known and a.last < at]
    return next(reversed(shared or before), None)


def _cost(line: Line, at: int, actor: Actor) -> int:
    """Weigh how far an actor stands from a verb; "the channel, which" stands right before it."""
    if actor.first <= at <= actor.last:
        return 2 * _FARTHEST
    first, last = (actor.last + 1, at) if actor.last < at else (at + 1, actor.first)
    between = line.words[first:last]
    if actor.last < at and len(between) <= 3 and between and between[0].text == "," and line.has(first + 1, "relative"):
        return 0
    apart = sum(w.text in _APART for w in between)
    days = sum(_is_of_a_day(line, i) for i in range(first, last))
    cost = len(between) - days + 4 * line.stops(first, last) + 8 * apart + 5 * sum(bool(w.verb) for w in between)
    return cost + (0 if actor.known else 3) + 3 * any("relative" in w.tags for w in between) * (actor.last < at)


def _is_of_a_day(line: Line, at: int) -> bool:
    """Say whether a word belongs to a date: between a verb and its subject it is no distance."""
    word = line.words[at]
    named = word.tags.keys() & {"months", "weekdays", "year_words", "days"} or word.low[0].isdigit()
    return bool(named) or ("preposition" in word.tags and line.has(at + 1, "weekdays"))


def _channel(line: Line, at: int) -> str | None:
    """Return the channel that is named with a verb, up to the next verb."""
    for step in (1, -1):
        i = at + step
        while 0 <= i < len(line.words) and abs(i - at) <= 2 * _NEAR:
            word = line.words[i]
            if word.verb or word.text in (".", ";"):
                break
            if channel := word.tags.get("channel"):
                return channel
            i += step
    return None


def _authors(
    line: Line, actors: Sequence[Actor], references: Sequence[Reference], current: tuple[int, ...]
) -> Iterator[Deed]:
    """Read "автор — шкільний учитель N. N."."""
    for at in range(len(line.words) - 1):
        if line.low(at) in ("автор", "автором", "авторка") and line.low(at + 1) in _DASHES:
            actor = next((a for a in actors if a.first > at + 1 and not line.stops(at + 2, a.first)), None)
            recordings = references[-1].recordings if references else current
            if actor and recordings:
                yield Deed(line, at, "filmed", recordings, actor)
        elif line.low(at) == "автор" and any(line.has(i, "unknown") for i in range(at, at + 4)):
            yield Deed(line, at, "filmed", references[-1].recordings if references else current, None)
