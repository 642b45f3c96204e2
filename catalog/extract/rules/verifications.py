"""Who checked what of a recording, with what outcome: location, time, source, content, each for itself."""

import re
from collections.abc import Iterator, Sequence

from catalog.extract.parts import Agent, Check
from catalog.extract.rules.agents import agent_after, agent_before
from catalog.extract.rules.attribution import attributed, first_subject, ourselves, verb_group_start
from catalog.extract.rules.checks import DIMENSIONS, claimed_dimensions, is_object
from catalog.extract.rules.coreference import Reference
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.doubts import find_doubts
from catalog.extract.rules.events import Event, is_in_name, is_negated, said_it
from catalog.extract.rules.judgements import find_judgements
from catalog.extract.rules.tokens import Sentence
from catalog.extract.rules.traces import find_traces
from catalog.extract.rules.unknowns import find_unknowns
from catalog.model.words import Dimension, Verdict

_WHICH_CHECKED = re.compile(r", which ((?:compared|matched|used|checked|cross-\w+) [^.;]{6,200})")
_METHOD = re.compile(r"\b(?:by|from|using|through|with|based on|via|after|thanks to|against)\b (?=[^.;]{6})")


def find_checks(
    sentence: Sentence,
    references: Sequence[Reference],
    events: Sequence[Event],
    current: tuple[int, ...],
    before: Sequence[Check],
    dated_before: bool,
    cues: Cues,
) -> list[Check]:
    """Return the verification statements of a sentence. `current` is what the text spoke of just before,
    `before` are the checks of the sentence before, whose verifier "it" may be."""
    if not (references or current or events):
        return []
    located = [e for e in events if e.role in ("geolocated", "chronolocated") and e.recordings]
    checks = [_of_location(event, cues) for event in located]
    for at, token in enumerate(sentence.tokens):
        checking = token.tags.get("role") == "verified" or _left_unanswered(sentence, at, cues)
        if checking and not _inside(at, references) and not is_in_name(sentence, at):
            checks.extend(_of_verb(sentence, at, references, current, before, cues))
    checks.extend(find_unknowns(sentence, references, current, cues))
    checks.extend(find_traces(sentence, references, current, cues))
    checks.extend(_of_adjectives(references, cues))
    checks.extend(find_judgements(sentence, references, current, before, cues))
    checks.extend(find_doubts(sentence, references, current, before, dated_before, cues))
    return list(_each_once(checks))


def _each_once(checks: list[Check]) -> Iterator[Check]:
    seen = set()
    signed = {(c.recordings, c.dimension, c.verdict) for c in checks if c.verifier}
    for check in checks:
        if not check.verifier and (check.recordings, check.dimension, check.verdict) in signed:
            continue
        key = (check.recordings, check.dimension, check.verifier and check.verifier.text)
        if key not in seen:
            seen.add(key)
            yield check


def _inside(at: int, references: Sequence[Reference]) -> bool:
    return any(r.mention.first <= at <= r.mention.head for r in references)


def _of_location(event: Event, cues: Cues) -> Check:
    dimension: Dimension = "location" if event.role == "geolocated" else "time"
    verdict: Verdict = "not_confirmed" if event.negated else "confirmed"
    if event.base == "trace" and any(event.sentence.tag(i, "dimension") == "source" for i in range(event.verb)):
        dimension = "source"
    start = min(event.start, event.agent.start) if event.agent else event.start
    end = max(event.end, event.agent.end) if event.agent else event.end
    return Check(
        event.recordings, dimension, verdict, event.agent, _method(event.sentence, event.verb, cues), start, end
    )


def _antecedent(sentence: Sentence, start: int, references: Sequence[Reference]) -> tuple[int, int] | None:
    """Return the mention that "which" at the start of a clause stands for ("the footage, which Reuters verified")."""
    if sentence.low(start) != "which":
        return None
    last = start - 2 if sentence.low(start - 1) == "," else start - 1
    return next(((r.mention.first, r.mention.head + 1) for r in references if r.mention.head == last), None)


def _of_verb(
    sentence: Sentence,
    at: int,
    references: Sequence[Reference],
    current: tuple[int, ...],
    before: Sequence[Check],
    cues: Cues,
) -> Iterator[Check]:
    """Read "X could not independently verify the date of the video", "the location was confirmed by X"."""
    helpers = verb_group_start(sentence, at, cues)
    passive = _is_passive(sentence, at, helpers, cues)
    said = (_clause_start(sentence, helpers, cues), helpers) if passive else (at + 1, _object_end(sentence, at, cues))
    antecedent = _antecedent(sentence, _clause_start(sentence, helpers, cues), references)
    if antecedent:
        said, passive = antecedent, sentence.low(helpers - 1) == "which"
    recordings = _spoken_of(sentence, at, said, references, current)
    found = _dimensions(sentence, *said, references, cues) + ([] if passive else _added(sentence, said[1]))
    if not recordings or not found:
        return
    verifier = _verifier(sentence, at, helpers, passive, cues)
    if not passive and sentence.low(helpers - 1) in ("and", "but", "yet"):
        verifier = first_subject(sentence, helpers - 1, cues) or verifier
    if not verifier and not passive:
        verifier = said_it(sentence, helpers + 1, cues)
    impersonal = any(sentence.low(i) == "possible" for i in range(helpers, at))
    if not verifier and before and not impersonal and sentence.low(helpers - 1) in ("it", "they", "he", "she"):
        verifier = before[-1].verifier
    nobody = sentence.low(helpers - 1) in ("nobody", "none") or sentence.low(helpers - 2) == "no"
    denied = nobody or sentence.low(at + 1) == "neither" or is_negated(sentence, at, cues)
    verdict: Verdict = "not_confirmed" if denied else "confirmed"
    if nobody:
        verifier = None
    if verdict == "confirmed" and any(cues.has("partial", sentence.low(i)) for i in (at - 1, at - 2, at + 1)):
        verdict = "partly_confirmed"
    if sentence.tag(at, "form") == "ing" and verdict == "confirmed":
        behind = [sentence.low(i) for i in range(at, len(sentence.tokens))]
        if not ("impossible" in behind or ("possible" in behind and "not" in behind)):
            return
        verdict, verifier = "not_confirmed", attributed(sentence, at, references, cues)
    if sentence.tag(at, "base") == "check":  # who checks a video has not confirmed it yet; who checks its date has
        found = [(d, denied) for d, denied in found if d != "content" or verdict == "not_confirmed"]
    method = _method(sentence, at, cues) if verdict != "not_confirmed" else None
    start, end = sentence.tokens[helpers].start, sentence.tokens[min(said[1], len(sentence.tokens)) - 1].end
    end = max(end, sentence.tokens[at].end)
    for dimension, denied in found:
        yield Check(
            recordings,
            dimension,
            "not_confirmed" if denied else verdict,
            verifier,
            None if denied else method,
            start,
            end,
        )


def _left_unanswered(sentence: Sentence, at: int, cues: Cues) -> bool:
    """Read "could not say when it was filmed" like a failed check."""
    if not cues.has("answer", sentence.low(at)):
        return False
    asked = sentence.tag(at + 1, "dimension") or sentence.tag(at + 2, "dimension")
    tried = any(cues.has("unable", sentence.low(i)) for i in range(max(0, at - 5), at))
    return bool(asked) and tried and is_negated(sentence, at, cues)


def _is_passive(sentence: Sentence, at: int, helpers: int, cues: Cues) -> bool:
    if "part" not in sentence.tokens[at].tags.get("form", ""):
        return False
    lows = [sentence.low(i) for i in range(helpers, at)]
    if any(cues.has("be", low) or low in ("wasn't", "weren't", "isn't") for low in lows) and "able" not in lows:
        return True
    return sentence.low(at + 1) == "by"


def _clause_start(sentence: Sentence, at: int, cues: Cues) -> int:
    while at > 0 and not cues.has("clause_openers", sentence.low(at - 1)):
        at -= 1
    if at > 1 and sentence.low(at - 1) == ",":  # "the location, but not the date, was verified"
        opening = next((i for i in range(at - 2, max(0, at - 8), -1) if sentence.low(i) == ","), None)
        if opening and sentence.low(opening + 1) == "but" and sentence.low(opening + 2) == "not":
            return _clause_start(sentence, opening, cues)
    return at


def _object_end(sentence: Sentence, at: int, cues: Cues) -> int:
    end = at + 1
    while end < len(sentence.tokens) and end - at < 30:
        low = sentence.low(end)
        if low in (".", ";", '"') or (low == "," and cues.has("report", sentence.low(end + 2))):
            break
        if _opens_method(sentence, end, at) or (
            low in ("but", "though", "although", "while") and sentence.low(end + 1) != "not"
        ):
            break
        end += 1
    return end


def _opens_method(sentence: Sentence, at: int, verb: int) -> bool:
    low = sentence.low(at)
    if low in ("by", "using", "through", "based", "thanks", "against", "via", "with"):
        return not (low == "by" and "role" in sentence.tokens[at - 1].tags)
    return (
        low == "from"
        and sentence.low(at + 1) in ("the", "its", "buildings", "road")
        and at - verb <= 5
        and sentence.tag(at - 1, "dimension") is not None
    )


def _spoken_of(
    sentence: Sentence,
    at: int,
    said: tuple[int, int],
    references: Sequence[Reference],
    current: tuple[int, ...],
) -> tuple[int, ...]:
    """Return the recordings that a check is about; none where its object is something else."""
    for reference in references:
        if said[0] <= reference.mention.head < said[1] and _is_checked(sentence, said[0], reference):
            return reference.recordings
    words = [sentence.low(i) for i in range(*said) if i < len(sentence.tokens)]
    known = references[-1].recordings if references else current
    if any(word in ("it", "them", "they", "this", "these", "both") for word in words[:1]):
        return known
    named = any(sentence.tag(i, "dimension") for i in range(*said))
    opens = sentence.tag(said[0] + 1, "dimension") is not None and words[:1] in (["the"], ["its"], ["their"])
    if (
        named
        and (len(words) <= 9 or opens)
        and not any(w in ("claim", "claims", "report", "reports", "figures", "toll", "number") for w in words)
    ):
        return known
    trailing = sentence.low(at + 1) == "by" and references and references[-1].mention.head < at
    return known if trailing else ()


def _is_checked(sentence: Sentence, first: int, reference: Reference) -> bool:
    """Say whether a mention is what is checked, not where something else was seen or one of many things said."""
    mention = reference.mention
    clause = next((i for i in range(first, mention.first) if sentence.low(i) == "that"), None)
    return sentence.low(mention.first - 1) != "in" and (clause is None or mention.first - clause <= 4)


def _dimensions(
    sentence: Sentence, first: int, last: int, references: Sequence[Reference], cues: Cues
) -> list[tuple[Dimension, bool]]:
    """Return the dimensions that some words speak of, each with whether it is excepted ("but not the date")."""
    found: dict[Dimension, bool] = {}
    denied = False
    claimed = False
    for at in range(first, min(last, len(sentence.tokens))):
        low = sentence.low(at)
        denied = denied or (low == "not" and sentence.low(at - 1) in ("but", "though", ",")) or low == "nor"
        claimed = claimed or (low == "that")
        dimension = sentence.tag(at, "dimension")
        if not dimension or (_inside(at, references) and low not in ("date", "location")):
            continue
        if low in ("who", "where", "when", "day", "time", "place", "recent", "scene", "position") and not is_object(
            sentence, at, first
        ):
            continue
        found.setdefault(next(d for d in DIMENSIONS if d == dimension), denied)
    if not found and claimed:
        found = dict.fromkeys(claimed_dimensions(sentence, first, last, cues), False)
    if not found or (set(found.values()) == {True}):
        found = {"content": False, **found}
    return list(found.items())


def _added(sentence: Sentence, at: int) -> list[tuple[Dimension, bool]]:
    """Return what a check goes on to behind its method: "... by the minarets and the date by its shadows",
    "... from the road layout, but not when it was filmed"."""
    words = ("location", "date", "time", "source", "origin", "authenticity")
    ahead = [i for i in range(at, len(sentence.tokens)) if sentence.low(i) in words and sentence.low(i - 1) == "the"]
    further = [sentence.tag(i, "dimension") for i in ahead if sentence.low(i - 2) == "and"]
    excepted = next((i for i in range(at, len(sentence.tokens)) if sentence.low(i) == "not"), len(sentence.tokens))
    denied = [sentence.tag(i, "dimension") for i in range(excepted + 1, excepted + 4)]
    contrasted = sentence.low(excepted - 1) in ("but", "though", "although", ",")
    return [(d, d in denied) for d in DIMENSIONS if d in further or (contrasted and d in denied)]


def _verifier(sentence: Sentence, at: int, helpers: int, passive: bool, cues: Cues) -> Agent | None:
    if not passive:
        return (agent_before(sentence, helpers, cues) or ourselves(sentence, helpers)) if helpers else None
    for ahead in range(at + 1, min(at + 12, len(sentence.tokens))):
        if sentence.low(ahead) == "by":
            who = agent_after(sentence, ahead + 1, cues)
            return who if who and not _is_evidence(who, cues) else None
        if sentence.low(ahead) in (".", ";", ","):
            break
    return None


def _is_evidence(agent: Agent, cues: Cues) -> bool:
    """Say whether "by" leads to what was compared rather than to who did: "by the file's metadata"."""
    words = (agent.text or "").lower().split()
    return agent.kind == "described" and any(cues.has("landmarks", word) for word in words)


def _method(sentence: Sentence, verb: int, cues: Cues) -> str | None:
    """Return the words that say how: "by matching the minaret with street imagery"."""
    tail_start = sentence.tokens[verb].end - sentence.start
    tail = sentence.text[tail_start:]
    if which := _WHICH_CHECKED.search(tail):
        return which.group(1).strip(" .,;")[:300]
    for found in _METHOD.finditer(tail):
        words = tail[found.end() :].split()
        opener = found.group().strip().lower()
        if not words or (opener in ("by", "from", "with", "after") and not _is_method_word(words, opener, cues)):
            continue
        return (
            re.split(r"(?<=[a-z\")])[.;](?:\s|$)|, (?:but|which|who|while)\b", tail[found.start() :])[0].strip(" .,;")[
                :300
            ]
            or None
        )
    return None


def _is_method_word(words: list[str], opener: str, cues: Cues) -> bool:
    first = words[0].lower()
    if first.endswith("ing") or (opener == "with" and first in ("satellite", "street", "maps", "google")):
        return True
    return opener == "from" and any(cues.has("landmarks", w.strip(",.").lower()) for w in words[:8])


def _of_adjectives(references: Sequence[Reference], cues: Cues) -> Iterator[Check]:
    """Read "geolocated footage", "unverified video", "a verified clip", "fake footage"."""
    for reference in references:
        mention = reference.mention
        for token in mention.sentence.tokens[mention.first : mention.head]:
            said: tuple[Dimension, Verdict] | None = None
            if token.tags.get("role") == "geolocated":
                said = "location", "confirmed"
            elif token.low in ("verified", "authenticated"):
                said = "content", "confirmed"
            elif cues.has("unverified", token.low):
                said = "content", "not_confirmed"
            if said and mention.noun != "view":
                yield Check(reference.recordings, *said, None, None, token.start, mention.end)
