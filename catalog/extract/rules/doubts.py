"""What is said against a recording: fakes, old footage, other places, and dates that somebody disputes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from catalog.extract.english_dates import find_dates
from catalog.extract.parts import Check
from catalog.extract.rules.agents import agent_after, agent_before
from catalog.extract.rules.attribution import attributed
from catalog.extract.rules.checks import DIMENSIONS, claimed_dimensions, is_object
from catalog.extract.rules.coreference import Reference
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.events import is_negated
from catalog.extract.rules.names import names_in
from catalog.extract.rules.tokens import Sentence
from catalog.model.words import Dimension, Verdict

_DENY = ("deni", "deny")
"""How verbs of denial begin."""


def find_doubts(
    sentence: Sentence,
    references: Sequence[Reference],
    current: tuple[int, ...],
    before: Sequence[Check],
    dated_before: bool,
    cues: Cues,
) -> Iterator[Check]:
    """Yield what a sentence says against a recording: refuted ("fake", "from 2019") or disputed.

    `dated_before`: whether the sentence before dates the filming, which "disputes that" then is about.
    """
    for check in _refutations(sentence, references, current, cues):
        inherited = before[-1].verifier if before and not check.verifier else None
        yield replace(check, verifier=inherited) if inherited else check
    yield from _untouched(sentence, references, current, cues)
    yield from _disputes(sentence, references, current, dated_before, cues)


def _refutations(
    sentence: Sentence, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> Iterator[Check]:
    for at, token in enumerate(sentence.tokens):
        dimension = token.tags.get("refuters") or _from_earlier(sentence, at, cues)
        if not dimension or _hedged(sentence, at, cues):
            continue
        if is_negated(sentence, at, cues):
            if dimension == "content" and cues.has("tampering", token.low):
                yield from _cleared(sentence, at, references, current, cues)
            continue
        recordings = _refuted(sentence, at, references, current, cues)
        if recordings:
            verifier = attributed(sentence, at, references, cues)
            claimed = verifier and any(cues.has("claiming", t.low) for t in sentence.tokens)
            verdict: Verdict = "disputed" if claimed else "refuted"
            if (denial := _denial(sentence, at)) is not None:
                verdict, verifier = "confirmed", agent_before(sentence, denial, cues)
            named = next(d for d in DIMENSIONS if d == dimension)
            checked = verdict != "confirmed"
            yield Check(recordings, named, verdict, verifier, None, token.start, token.end, looked_into=checked)
    yield from _really(sentence, references, current, cues)


def _cleared(
    sentence: Sentence, at: int, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> Iterator[Check]:
    """Read "testified that the file had not been edited" as a confirmed content."""
    recordings = _refuted(sentence, at, references, current, cues) or (
        references[-1].recordings if references else current
    )
    verifier = attributed(sentence, at, references, cues)
    if recordings and verifier:
        token = sentence.tokens[at]
        yield Check(recordings, "content", "confirmed", verifier, None, token.start, token.end)


def _untouched(
    sentence: Sentence, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> Iterator[Check]:
    """Read "the laboratory found no trace of manipulation" as a confirmed content."""
    recordings = references[-1].recordings if references else current
    for at, token in enumerate(sentence.tokens):
        ruled_out = token.low == "ruled" and sentence.low(at + 1) == "out"
        if not (recordings and (ruled_out or cues.has("traces", token.low))):
            continue
        found = at if ruled_out else _found_none(sentence, at, cues)
        of = (
            any(cues.has("tampering", sentence.low(i)) for i in range(at + 1, at + 6)) or sentence.low(at + 2) == "that"
        )
        verifier = agent_before(sentence, found, cues) if found is not None and of else None
        if verifier:
            yield Check(recordings, "content", "confirmed", verifier, None, verifier.start, token.end)


def _found_none(sentence: Sentence, at: int, cues: Cues) -> int | None:
    """Return the verb of "found no trace" before a noun such as "trace"."""
    if "no" not in (sentence.low(at - 1), sentence.low(at - 2)):
        return None
    return next((i for i in range(at - 1, max(-1, at - 5), -1) if cues.has("finding", sentence.low(i))), None)


def _denial(sentence: Sentence, at: int) -> int | None:
    """Return the verb with which somebody denies the damning word at a token."""
    return next((i for i in range(max(0, at - 12), at) if sentence.low(i).startswith(_DENY)), None)


def _from_earlier(sentence: Sentence, at: int, cues: Cues) -> str | None:
    """Read "from an earlier flood", "from another country" as a refuted time or place."""
    if sentence.low(at) != "from":
        return None
    be = any(sentence.low(i) in ("is", "are", "was", "were") for i in (at - 1, at - 2))
    checked = any(cues.has("finding", t.low) for t in sentence.tokens)
    supposed = checked or any(cues.has("supposed", t.low) for t in sentence.tokens) or "said to" in sentence.text
    if be and supposed and any(d.start > sentence.tokens[at].start for d in find_dates(sentence.text, sentence.start)):
        return "time"
    words = [sentence.low(i) for i in range(at + 1, at + 4)]
    if words[:1] and words[0] in ("a", "an", "the"):
        words = words[1:]
    if words[:1] and words[0] in ("earlier", "previous", "older", "past"):
        return "time"
    return (
        "time"
        if words[:1] in (["different"], ["another"]) and words[1:2] in (["year"], ["time"], ["war"], ["conflict"])
        else None
    )


def _refuted(
    sentence: Sentence, at: int, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> tuple[int, ...]:
    """Return the recordings of which a damning word is said; it must be said of them and not merely beside them."""
    for reference in references:
        mention = reference.mention
        if mention.first <= at <= mention.head:
            return reference.recordings
    left = [r for r in references if r.mention.head < at]
    if left and left[-1].mention.ordinal and sentence.tag(at, "refuters") == "time":
        return ()
    if left and _is_judged(sentence, left[-1].mention.first, cues) and at - left[-1].mention.head <= 6:
        return left[-1].recordings
    lows = [sentence.low(i) for i in range(max(0, at - 6), at)]
    linked = any(low in ("'s", "as", "to") or cues.has("linking", low) or cues.has("show", low) for low in lows)
    linked = linked or (sentence.tag(at, "refuters") == "time" and sentence.low(at).startswith(("date", "predate")))
    if left and linked and at - left[-1].mention.head <= 22:
        between = sentence.tokens[left[-1].mention.head + 1 : at]
        said_of_it = bool({"is", "are", "was", "were", "be"} & {sentence.low(i) for i in range(at - 5, at)})
        if said_of_it or not any(cues.has("show", t.low) for t in between):
            return left[-1].recordings
    words = [t.low for t in sentence.tokens if t.is_word]
    if not references and len(words) <= 3 and at == len(sentence.tokens) - 2:  # "Verdict: false."
        return current
    told = any(low in ("it", "they") or cues.has("claim_nouns", low) for low in lows)
    told = told or (lows[-2:-1] in (["this"], ["that"]) and cues.has("be", lows[-1]))
    return current if not left and linked and told else ()


def _is_judged(sentence: Sentence, first: int, cues: Cues) -> bool:
    """Say whether a verb of judging stands before a mention: "called the video", "called all recordings"."""
    before = first - 2 if sentence.low(first - 1) == "all" else first - 1
    return cues.has("judged", sentence.low(before))


def _really(
    sentence: Sentence, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> Iterator[Check]:
    """Read "was actually filmed in 2019 in Syria" as a refuted time and place, unless it is only thought possible."""
    for at, token in enumerate(sentence.tokens):
        if token.low not in ("actually", "fact", "really", "contrary") or _hedged(sentence, at, cues):
            continue
        reach = 15 if token.low == "contrary" else 5
        verb = next(
            (
                i
                for i in range(at + 1, at + reach)
                if sentence.tag(i, "role") == "filmed" or sentence.low(i) in ("showed", "shows")
            ),
            None,
        )
        if verb is None and not {"from"} & {sentence.low(at + 1), sentence.low(at - 1)}:
            continue
        recordings = references[-1].recordings if references else current
        begin = verb if verb is not None else at
        dated = any(d.start > token.start for d in find_dates(sentence.text, sentence.start))
        placed = bool(names_in(sentence, cues, begin + 1))
        verifier = attributed(sentence, begin, references, cues)
        told: tuple[tuple[Dimension, bool], ...] = (("location", placed), ("time", dated))
        dims = [dimension for dimension, said in told if said]
        for dimension in dims:
            if recordings:
                yield Check(recordings, dimension, "refuted", verifier, None, token.start, sentence.tokens[begin].end)


def _hedged(sentence: Sentence, at: int, cues: Cues) -> bool:
    return any(cues.has("hedges", sentence.low(i)) for i in range(max(0, at - 5), at + 4))


def _disputes(
    sentence: Sentence, references: Sequence[Reference], current: tuple[int, ...], dated_before: bool, cues: Cues
) -> Iterator[Check]:
    recordings = references[-1].recordings if references else current
    if not recordings:
        return
    for at, token in enumerate(sentence.tokens):
        if not cues.has("dispute", token.low):
            continue
        if {"no", "not", "n't", "never"} & {sentence.low(i) for i in range(max(0, at - 4), at)}:
            verifier = attributed(sentence, at, references, cues)
            if token.low == "doubt" and verifier:
                yield Check(recordings, "content", "confirmed", verifier, None, token.start, token.end)
            continue
        if not _clears(sentence, at):
            check = _disputed(sentence, at, recordings, references, dated_before, cues)
            if check:
                yield check
                return
    if references:
        yield from _contradicted(sentence, recordings, cues)


def _clears(sentence: Sentence, at: int) -> bool:
    """Say whether what is denied is a damning word: "denied that the pictures were manipulated"."""
    denies = sentence.low(at).startswith(_DENY)
    return denies and any("refuters" in t.tags for t in sentence.tokens[at + 1 : at + 13])


def _disputed(
    sentence: Sentence,
    at: int,
    recordings: tuple[int, ...],
    references: Sequence[Reference],
    dated_before: bool,
    cues: Cues,
) -> Check | None:
    """Read "experts questioned the date", "the footage's authenticity is disputed by"."""
    near = range(max(0, at - 8), min(len(sentence.tokens), at + 14))
    named = [
        d
        for i in near
        if (d := sentence.tag(i, "dimension"))
        and (
            sentence.low(i) not in ("who", "where", "when", "scene", "position", "place", "site", "day", "time")
            or is_object(sentence, i, at)
        )
    ]
    about = any(r.mention.head in near for r in references)
    about = about or any(cues.has("tampering", sentence.low(i)) for i in near)  # "questioned whether it was altered"
    if not references:
        hard = ("date", "location", "authenticity", "timing", "origin", "veracity", "provenance")
        named = [d for i in near if (d := sentence.tag(i, "dimension")) and sentence.low(i) in hard]
    if not named and "that" in (sentence.low(at + 1), sentence.low(at + 2)):
        named = [*claimed_dimensions(sentence, at + 1, len(sentence.tokens), cues)]
    if not named and dated_before and sentence.low(at + 1) in ("that", "this", "it"):
        named = ["time"]
    claims = any(sentence.low(i) == "whether" or cues.has("claim_nouns", sentence.low(i)) for i in near)
    claims = claims or sentence.low(at + 1) == "that"
    if not named and not (about and claims):
        return None
    dimension: Dimension = next((d for d in DIMENSIONS if named and d == named[0]), "content")
    verifier = agent_before(sentence, at - 1 if sentence.low(at - 1) == "cast" else at, cues)
    if sentence.low(at + 1) == "by":
        verifier = agent_after(sentence, at + 2, cues)
    if verifier and any(r.mention.start <= verifier.start < r.mention.end for r in references):
        verifier = None
    token = sentence.tokens[at]
    return Check(recordings, dimension, "disputed", verifier, None, token.start, token.end)


def _contradicted(sentence: Sentence, recordings: tuple[int, ...], cues: Cues) -> Iterator[Check]:
    """Read "But X noted Y, indicating that the video may have been filmed last week" as a dispute of the time."""
    contrast = next((i for i, t in enumerate(sentence.tokens) if cues.has("contrast", t.low)), None)
    if contrast is None:
        return
    verb = next((i for i in range(contrast, len(sentence.tokens)) if sentence.tag(i, "role") == "filmed"), None)
    hints = any(cues.has("indicate", t.low) for t in sentence.tokens[contrast:])
    if verb is None or not (hints or _hedged(sentence, verb, cues)):
        return
    said = next(
        (
            i
            for i in range(contrast + 1, verb)
            if cues.has("report", sentence.low(i)) or cues.has("indicate", sentence.low(i))
        ),
        None,
    )
    verifier = agent_before(sentence, said, cues) if said else None
    dated = any(d.start > sentence.tokens[contrast].start for d in find_dates(sentence.text, sentence.start)) or any(
        sentence.low(i) in ("earlier", "before", "later") for i in range(verb, len(sentence.tokens))
    )
    dimension: Dimension = "time" if dated else "location" if names_in(sentence, cues, verb) else "content"
    start = sentence.tokens[said].start if said else sentence.tokens[verb].start
    yield Check(recordings, dimension, "disputed", verifier, None, start, sentence.tokens[verb].end)
