"""Who: the phrases of a sentence that name or describe a person or an organisation."""

import re
from dataclasses import dataclass

from catalog.extract.agents import Agent
from catalog.extract.inflected.lines import Line, Word

_ADJECTIVE = re.compile(r"(?:ий|ій|ої|ого|ому|им|ою|а|я|е|є|і|ый|ой|ая|яя|ое|ее|ые|ие|ых|их|ым|ыми|ими)\Z")
_FINITE = re.compile(
    r"(?:[аяиіуїоеє]в|[аяиіуоеы]л|ла|ло|ли|в?ся|л[аио]?сь|вс[яь]|є|ють|уть|ить|ять|ать|[аиуяії]ти|ет|ит|ют|ут|ят)\Z"
)
_GIVEN_TO = re.compile(r"(?:ству|нню|нию|алу|ам|ям)\Z")
_ONE_OF = re.compile(r"(?:один|одна|одним|однією|одной|одн[оі]|дво[еє]|тро[еє]|кто-то|хтось|некоторые|деякі)\Z")
_FROM = ("з", "із", "зі", "из")
_DATIVE = re.compile(r"(?:ам|ям|ові|еві|ому|єві)\Z")
_INSTRUMENTAL = re.compile(r"(?:им|ым|ими|ыми|ою|ею|ом|ем|єм|ой|ами|ями)\Z")
_LONGEST = 9
_OPENING = '«“„"'


@dataclass(frozen=True, slots=True)
class Actor:
    """One phrase; indexes of its first and last word, inclusive."""

    line: Line
    first: int
    last: int
    led: bool
    """Whether a preposition leads it: then it is where, about whom or from whom, and does nothing itself."""
    known: bool
    """Whether a word of the table says that it is somebody, and not only capitals."""

    @property
    def words(self) -> tuple[Word, ...]:
        """Its words."""
        return self.line.words[self.first : self.last + 1]

    @property
    def dative(self) -> bool:
        """Whether something is only given to it: "агентству Reuters"."""
        return any(_GIVEN_TO.search(w.low) for w in self.words if "group" in w.tags or "person" in w.tags)

    @property
    def by(self) -> bool:
        """Whether something is only done by them: "участниками"."""
        return any(w.low.endswith(("ами", "ями")) for w in self.words if "group" in w.tags or "person" in w.tags)

    @property
    def instrumental(self) -> bool:
        """Whether something is done by it: "каналом «Міст»", "місцевим жителем"."""
        return any(_INSTRUMENTAL.search(w.low) for w in self.words if not w.name or (w.verb is None and w.capital))

    @property
    def press(self) -> bool:
        """Whether it is somebody who publishes for a living."""
        return any("press" in word.tags for word in self.words)

    def agent(self) -> Agent:
        """Return it in the words of the text."""
        words = self.words
        text = self.line.between(self.first, self.last)
        handle = next((w.text for w in words if w.text[0] == "@"), None)
        named = any(
            w.name and (self.first + n > 0 or w.text.isupper() or w.text[0] in _OPENING + "@")
            for n, w in enumerate(words)
        )
        return Agent(text, "named" if named else "described", words[0].start, words[-1].end, handle)


def actor_at(line: Line, at: int) -> Actor:
    """Return the actor that begins at a word, whatever stands before it."""
    return Actor(line, at, _grown(line, at), led=True, known=True)


def actors_of(line: Line) -> list[Actor]:
    """Return the actors of a sentence in order; what a preposition leads is marked as such."""
    found: list[Actor] = []
    at, led = 0, False
    while at < len(line.words):
        word = line.words[at]
        if "preposition" in word.tags:
            led = not _ONE_OF.match(line.low(at - 1))
        elif _opens(line, at, led):
            first, last = _grown_left(line, at), _grown(line, at)
            known = any(line.has(i, "person") or line.has(i, "group") for i in range(first, last + 1))
            found.append(Actor(line, first, last, led or _is_told(line, at), known))
            at, led = last, False
        elif led and not _goes_on(line, at):
            led = False
            at = _names_behind(line, at)
        at += 1
    return found


def _is_told(line: Line, at: int) -> bool:
    """Say whether somebody is only told or given something: a dative such as "журналістам", "слідчому"."""
    return line.has(at, "person") and bool(_DATIVE.search(line.low(at)))


def _names_behind(line: Line, at: int) -> int:
    """Return the last of the names right behind the noun of a place: "на вулиці Миру"."""
    while at + 1 < len(line.words) and line.words[at + 1].name and not _is_somebody(line, at + 1):
        at += 1
    return at


def _goes_on(line: Line, at: int) -> bool:
    """Say whether a word behind a preposition leads on to its noun."""
    word = line.words[at]
    plain = not (word.mark or word.name or word.tags.keys() & {"months", "weekdays", "himself", "channel"})
    return plain and bool(_ADJECTIVE.search(word.low)) and at + 1 < len(line.words) and not line.words[at + 1].mark


def _is_somebody(line: Line, at: int) -> bool:
    return (line.has(at, "person") or line.has(at, "group")) and not line.has(at, "media")


def _opens(line: Line, at: int, led: bool) -> bool:
    """Say whether a phrase of somebody begins, or has its noun, at a word."""
    word = line.words[at]
    if word.mark or word.verb or word.tags.keys() & {"media", "months", "weekdays"}:
        return False
    if _is_somebody(line, at) or word.text[0] == "@":
        return True
    if led or not word.name or "dimension" in word.tags or len(word.low) < 2:
        return False
    if word.text[0] in _OPENING:
        return at > 0 and (line.words[at - 1].mark or bool(line.words[at - 1].verb) or _is_told(line, at - 1))
    alone = at == 0 and not word.text[0].isascii() and not (len(line.words) > 1 and line.words[1].name)
    return word.tags.keys() <= {"channel"} and not alone


def _grown_left(line: Line, at: int) -> int:
    """Step over the adjectives and numbers that stand before a noun."""
    first = at
    while first > 0 and at - first < 4:
        word = line.words[first - 1]
        if word.mark or word.verb or word.tags.keys() - {"ordinal", "kind", "another", "numbers"}:
            break
        if not (_ADJECTIVE.search(word.low) or word.low[0].isdigit() or word.text.isupper()) or _FINITE.search(
            word.low
        ):
            break
        first -= 1
    return first


def _grown(line: Line, at: int) -> int:
    """Step over the names and genitives that follow, as long as no verb, preposition or mark ends the phrase."""
    last = at
    while last + 1 < len(line.words) and last - at < _LONGEST:
        word = line.words[last + 1]
        origin = word.low in _FROM and line.has(at, "person")
        if (origin or "called" in word.tags) and last + 2 < len(line.words) and line.words[last + 2].name:
            last += 2
            continue
        if word.name and "months" not in word.tags and not (word.verb and not word.text[0].isupper()):
            last += 1
            continue
        if _is_somebody(line, last + 1):
            if _is_told(line, at):
                break
            last += 1
            continue
        if _INSTRUMENTAL.search(word.low) and not _INSTRUMENTAL.search(line.low(at)):
            break
        if not _is_genitive(line, last + 1) or line.words[last].text[0] in _OPENING + "@":
            break
        last += 1
    while last > at and line.has(last, "adverb"):
        last -= 1
    return last


def _is_genitive(line: Line, at: int) -> bool:
    """Say whether a lower-case word may belong to the noun before it ("служба надзвичайних ситуацій")."""
    word = line.words[at]
    if word.mark or word.verb or word.low[0].isdigit():
        return False
    if word.tags.keys() - {"kind", "person", "group", "channel"} or _FINITE.search(word.low):
        return False
    return len(word.low) > 3
