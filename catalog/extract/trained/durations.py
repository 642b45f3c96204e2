"""How long a recording is: "45-second video", "three-and-a-half-minute-long clip", "2 min 30 s", "(1:20)"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from catalog.extract.lexicon import Lexicon
from catalog.extract.trained.lines import Line
from catalog.extract.trained.recordings import Recording

_CLOCK = re.compile(r"[(,] ?(\d{1,2}):([0-5]\d)(?::([0-5]\d))?\)?(?! ?(?:a\.?m|p\.?m|[AP]M|GMT|UTC|local|on\b))")
_PART = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)?")
_BEFORE, _BEHIND = 5, 9
"""Words around a mention among which its length is looked for."""


def duration_of(recording: Recording, lines: Sequence[Line], lexicon: Lexicon) -> int | None:
    """Return the length in seconds that is said with a mention, or of "it" in the sentence behind one, or None."""
    return next(filter(None, (_in_words(words, lexicon) for words in _said(recording, lines))), None)


def _said(recording: Recording, lines: Sequence[Line]) -> Iterator[str]:
    """Yield the words before and behind each mention, and those that open the next sentence with "it"."""
    for mention in recording.mentions:
        line, at = mention.line, mention.at
        yield line.between(max(0, at - _BEFORE), at)
        yield line.between(at, min(len(line.words) - 1, at + _BEHIND))
        following = lines[line.index + 1] if line.index + 1 < len(lines) else None
        if following and following.tag(0, "pronoun"):
            yield following.between(0, min(len(following.words) - 1, _BEHIND))


def _in_words(words: str, lexicon: Lexicon) -> int | None:
    if ":" in words and (found := _CLOCK.search(words)):
        first, second, third = found.groups()
        return int(first) * 3600 + int(second) * 60 + int(third) if third else int(first) * 60 + int(second)
    return seconds_in(words, lexicon)


def seconds_in(words: str, lexicon: Lexicon) -> int | None:
    """Add up the counts of hours, minutes and seconds in some words, in seconds; None where there are none."""
    if not lexicon.counts_time(words):
        return None
    parts = [part.lower() for part in _PART.findall(words)]
    total, count, size = 0.0, None, 0
    for at, part in enumerate(parts):
        unit, number = _unit(part, lexicon), _number(part, lexicon)
        counts = bool(count) or (at > 0 and parts[at - 1] in ("a", "one"))
        if unit and counts and not _orders(part, parts[at + 1 : at + 2], count, lexicon):
            size = unit
            total, count = total + (count or 1) * size, None
        elif number == 0.5:
            total, count = (total + size / 2, None) if size and count is None else (total, (count or 0) + 0.5)
        elif number and (len(part) > 2 or part[0].isdigit()):
            count = number if part[0].isdigit() else (count or 0) + number
        elif glued := _glued(part, lexicon):
            total += glued
        elif part not in ("and", "a", "of", "long", "і", "и", "y", "e", "et", "und"):
            if total:
                break
            count = None
    return round(total) if total >= 1 else None


def _orders(part: str, after: Sequence[str], count: float | None, lexicon: Lexicon) -> bool:
    """Say whether a unit's word counts recordings instead: "a second clip"."""
    return "ordinal" in lexicon.tags(part) and (count is None or count == 1) and bool(after)


def _unit(part: str, lexicon: Lexicon) -> int:
    said = lexicon.tags(part).get("units")
    return int(lexicon.said["units"][said]) if said else 0


def _number(part: str, lexicon: Lexicon) -> float:
    if part[0].isdigit():
        return float(part.replace(",", ".")[:6])
    said = lexicon.tags(part).get("numbers")
    return float(lexicon.said["numbers"][said]) if said else 0.0


@lru_cache(1 << 12)
def _glued(word: str, lexicon: Lexicon) -> int | None:
    """Return the seconds that one word says: "двохвилинне"."""
    for number, value in lexicon.said["numbers"].items():
        if number.endswith("*") and word.startswith(number[:-1]):
            rest = word[len(number) - 1 :]
            for unit, size in lexicon.said["units"].items():
                if len(unit) > 4 and 0 <= rest.find(unit[:-1]) <= 3:
                    return round(float(value) * int(size))
    return None
