"""Which recordings a verb speaks of: its subject, its object, the noun that a participle follows."""

from collections.abc import Sequence

from catalog.extract.rules.coreference import Reference
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.media import MediaMention
from catalog.extract.rules.tokens import Sentence

_REACH = 30
"""How many tokens a relative clause may stand from its noun."""


def subject_recordings(
    sentence: Sentence, aux: int, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> tuple[int, ...]:
    """Return what the subject before an auxiliary speaks of: the nearest mention in its clause, or a pronoun."""
    heads = {r.mention.head for r in references}
    while aux > 0 and aux - 1 not in heads and _is_helper(sentence, aux - 1, cues):
        aux -= 1
    left = [r for r in references if r.mention.head < aux]
    low = sentence.low(aux - 1)
    if low in ("it", "they", "this", "these", "both") and not (
        left and sentence.index == left[-1].mention.sentence.index and low == "this"
    ):
        return left[-1].recordings if left else current
    if left:
        nearest = _governing(left)
        between = sentence.tokens[nearest.mention.head + 1 : aux]
        before = ("", *(t.low for t in between))
        after = (*(t.low for t in between[1:]), "")
        broken = zip(between, before, after, strict=False)
        breaks = [t for t, led, then in broken if _breaks_clause(t.low, cues) and led != "to" and then != "to"]
        if all(t.low.endswith("ing") for t in breaks):
            return nearest.recordings
        opening = {t.low for t in between[1:3]}
        if between and between[0].low == "," == low and opening & cues.table_set("relative"):
            return nearest.recordings
        if cues.has("report", low) and {"which", "that"} & {t.low for t in between[-4:]}:
            return nearest.recordings
        if low in ("and", "but") and left[0].mention.first <= 1:
            return left[0].recordings
        if low in ("which", "that", ",") and not any(t.low == "." for t in between):
            return nearest.recordings if _trails(sentence, nearest.mention.head, aux) else ()
    return ()


def distant_subject(sentence: Sentence, aux: int, references: Sequence[Reference], cues: Cues) -> tuple[int, ...]:
    """Return the subject, over what it shows, of a verb that only footage can have: "Images that show X were"."""
    left = [r for r in references if r.mention.head < aux]
    if not left:
        return ()
    between = [t.low for t in sentence.tokens[left[-1].mention.head + 1 : aux]]
    free = not any(cues.has("report", low) or low in (";", ".", "who", "and", "but", ",") for low in between)
    return left[-1].recordings if free and between[:1] and cues.has("relative", between[0]) else ()


def _governing(left: Sequence[Reference]) -> Reference:
    """Return the nearest mention that is not inside another ("images from footage")."""
    return next((r for r in reversed(left) if not r.mention.inside), left[-1])


def _is_helper(sentence: Sentence, at: int, cues: Cues) -> bool:
    low = sentence.low(at)
    return any(cues.has(kind, low) for kind in ("be", "have", "modal", "adverb")) or cues.has("helpers", low)


def _breaks_clause(low: str, cues: Cues) -> bool:
    return (
        cues.has("show", low)
        or cues.has("report", low)
        or cues.has("finite", low)
        or low in (";", "and", "but", "while")
    )


def _trails(sentence: Sentence, head: int, aux: int) -> bool:
    """Say whether ", which was posted" may reach back to a noun over what it shows."""
    return sentence.low(aux - 1) == "which" and sentence.low(aux - 2) == "," and aux - head < _REACH


def reduced_recordings(
    sentence: Sentence,
    at: int,
    references: Sequence[Reference],
    current: tuple[int, ...],
    near_only: bool,
    cues: Cues,
) -> tuple[int, ...]:
    """Return what a participle with no auxiliary belongs to: "the clip, posted on", "Posted by X, the video"; where
    a search led to the original ("leads to a parade filmed by"), that is what the text spoke of before."""
    left = [
        r
        for r in references
        if r.mention.head < at or (r.mention.noun == "view" and r.mention.first == at < r.mention.head)
    ]
    if left and left[-1].mention.noun == "view" and left[-1].mention.first == at < left[-1].mention.head:
        return left[-1].recordings
    back = at - 1
    while back >= 0 and (cues.has("adverb", sentence.low(back)) or sentence.low(back) in (",", '"')):
        back -= 1
    touching = [r for r in left if r.mention.head == back]
    if touching:
        return (
            _governing([*[r for r in left if r is not touching[0]], touching[0]]).recordings
            if touching[0].mention.inside
            else touching[0].recordings
        )
    if back < 0 or (sentence.low(back) in ("as", "and") and back == 0):
        right = [r for r in references if r.mention.first > at]
        return right[0].recordings if right and _comma_between(sentence, at, right[0].mention) else ()
    if left and near_only and _is_apposed(sentence, left[-1].mention.head, at):
        return left[-1].recordings
    if not left and any(cues.has("origin", t.low) for t in sentence.tokens[:at]):
        return current
    if near_only or not left:
        return ()
    between = sentence.tokens[left[-1].mention.head + 1 : at]
    if {"which", "that"} & {t.low for t in between[:2]}:
        return ()
    if len(between) > _REACH // 2 or any(cues.has("report", t.low) or t.low in (";", "who", "that") for t in between):
        return ()
    after = sentence.low(at + 1)
    return (
        left[-1].recordings
        if after in ("by", "on", "in", "to", "online", "from", "via", "at", "this", "last") or cues.has("adverb", after)
        else ()
    )


def _is_apposed(sentence: Sentence, head: int, at: int) -> bool:
    """Say whether a participle is set off by a comma right behind its noun: "images of Derna, taken by"."""
    between = [t.low for t in sentence.tokens[head + 1 : at]]
    told = {"by", "on"} & {sentence.low(i) for i in range(at + 1, at + 5)}
    led = between[:1] in (["of"], ["from"], ["by"], ["in"], ["near"])
    return bool(told) and led and between[-1] == "," and between.count(",") == 1 and len(between) <= 8


def _comma_between(sentence: Sentence, at: int, mention: MediaMention) -> bool:
    return any(t.low == "," for t in sentence.tokens[at : mention.first])


def object_recordings(
    sentence: Sentence, at: int, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> tuple[int, ...]:
    """Return what the verb at a token does something to: its object, "it", or the noun of a relative clause."""
    base = sentence.tokens[at].tags["base"]
    vague = cues.has("ambiguous", base)
    right = next((r for r in references if r.mention.first > at and r.mention.noun != "view"), None)
    if base in cues.table["piloting"] and not right and sentence.low(at - 1) == "who":
        return references[-1].recordings if references else current
    if right:
        between = sentence.tokens[at + 1 : right.mention.first]
        free = not any(_breaks_clause(t.low, cues) or t.low in (",", ".") for t in between)
        said_to_be = 2 < len(between) <= 5 and between[0].low == "what" and cues.has("be", between[-1].low)
        if said_to_be:
            return right.recordings
        tweeting = base in ("tweet", "post") and not any(t.low == "." for t in between)
        if (free and len(between) <= (3 if vague else 9)) or (tweeting and len(between) <= 4):
            return right.recordings
    scene = 2 if sentence.low(at + 1) == "the" else 1
    if sentence.tag(at, "role") == "geolocated" and cues.has("scenery", sentence.low(at + scene)):
        left = [r for r in references if r.mention.head < at]
        return left[-1].recordings if left else current
    airs = sentence.tag(at, "role") in ("published", "republished", "released", "posted")
    if airs and sentence.low(at + 1) == "the" and sentence.low(at + 2) in ("scene", "scenes"):
        return references[-1].recordings if references else current
    if sentence.low(at + 1) in ("it", "them", "both"):
        left = [r for r in references if r.mention.head < at]
        return left[-1].recordings if left else current
    return _relative_object(sentence, at, references, cues)


def _commas_fit(words: list[str]) -> bool:
    """Say whether commas only set off an apposition right before the verb: "that N. N., a journalist, shot"."""
    return "," not in words or (words.count(",") == 2 and words[-1] == ",")


def _last_clause(words: list[str]) -> list[str]:
    """Leave out a first relative clause before a second one: "that A released on Monday, and which B recorded"."""
    last = next((i for i in range(len(words) - 1, 0, -1) if words[i] == "which" and words[i - 1] == "and"), 0)
    return words[last:]


def _without_place(words: list[str]) -> list[str]:
    """Leave out "of Paiporta" between a noun and its relative clause."""
    relative = next((i for i, word in enumerate(words) if word in ("that", "which")), 0)
    return words[relative:] if 0 < relative <= 5 and words[0] in ("of", "from", "in") else words


def _relative_object(sentence: Sentence, at: int, references: Sequence[Reference], cues: Cues) -> tuple[int, ...]:
    """Resolve "the video, which the ministry posted" and "footage the ministry released"."""
    left = [r for r in references if r.mention.head < at and r.mention.noun not in ("view", "pronoun")]
    if not left:
        return ()
    head = left[-1].mention.head
    between = _without_place(_last_clause([t.low for t in sentence.tokens[head + 1 : at]]))
    if not between or len(between) > 11 or any(_breaks_clause(w, cues) and not cues.has("have", w) for w in between):
        return ()
    object_taken = sentence.tokens[at + 1].low if at + 1 < len(sentence.tokens) else ""
    if cues.has("det_new", object_taken) or cues.has("det_definite", object_taken):
        return ()
    relative = between[0] in ("which", "that") or between[:2] in ([",", "which"], [",", "that"])
    bare = cues.has("det_definite", between[0]) or sentence.tokens[head + 1].capital or between[0] in ("he", "she")
    subject = len(between) >= (2 if relative else 1)
    led_by = any(cues.has("preposition", w) and w not in ("of", "for") for w in between)
    return left[-1].recordings if subject and (relative or (bare and not led_by)) and _commas_fit(between[2:]) else ()
