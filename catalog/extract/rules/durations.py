"""How long a recording is: "45-second video", "three-and-a-half-minute-long clip", "2 min 30 s", "1:20"."""

import re

from catalog.extract.rules.cues import Cues
from catalog.extract.rules.media import MediaMention

_CLOCK = re.compile(r"\b(\d{1,2}):([0-5]\d)(?::([0-5]\d))?\b(?! ?(?:a\.?m|p\.?m|[AP]M|GMT|UTC|local|on\b))")
_WORD = re.compile(r"[a-z]+|\d+(?:\.\d+)?")


def duration_of(mentions: list[MediaMention], cues: Cues) -> int | None:
    """Return the length in seconds that is said with one of the mentions, or None."""
    for mention in mentions:
        tokens = mention.sentence.tokens
        words = [t.low for t in tokens[mention.first : mention.head]]
        said = " ".join(w for i, w in enumerate(words) if w != "second" or (i and words[i - 1].isdigit()))
        seconds = seconds_in(said, cues) or _clock(said)
        if not seconds:
            behind = _length_behind(mention)
            seconds = (seconds_in(behind, cues) or _clock(behind)) if behind else None
        if seconds:
            return seconds
    return None


def seconds_in(words: str, cues: Cues) -> int | None:
    """Add up the counts of minutes and seconds in some words, in seconds."""
    units, numbers = cues.table["time_units"], cues.table["numbers"]
    found = _WORD.findall(words.lower())
    total, count, size = 0.0, None, 0
    for at, word in enumerate(found):
        after = found[at + 1] if at + 1 < len(found) else ""
        if word[0].isdigit():
            count = float(word)
        elif word in units:
            size = units[word]
            total += (count or 0) * size
            count = None
        elif word == "half":
            total, count = (total + size / 2, None) if size and count is None else (total, (count or 0) + 0.5)
        elif word in numbers and (len(word) > 2 or after in units):
            count = (count or 0) + numbers[word]
        elif word not in ("and", "a", "of", "long"):
            count = None
    return round(total) if total >= 1 else None


def _clock(words: str) -> int | None:
    found = _CLOCK.search(words)
    if not found:
        return None
    first, second, third = found.groups()
    return int(first) * 3600 + int(second) * 60 + int(third) if third else int(first) * 60 + int(second)


def _length_behind(mention: MediaMention) -> str | None:
    """Return the words behind a noun that speak of its length: ", which lasts 40 seconds", "(1:20)"."""
    sentence = mention.sentence
    tail = sentence.text[mention.end - sentence.start :][:80]
    found = re.match(
        r"(?:,? (?:which |that )?(?:is |was |lasts |lasting |runs |running |of )"
        r"(?:for |about |just |some |around )?| \(|, )"
        r"([\w .:-]{1,60})",
        tail,
    )
    return found.group(1) if found else None
