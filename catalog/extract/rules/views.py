"""Footage with no noun for it: "as seen by a Ukrainian drone", "she filmed the wave", "the first", "it"."""

from collections.abc import Iterator

from catalog.extract.rules.agents import agent_before
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.media import MediaMention, find_noun_phrases, is_determiner
from catalog.extract.rules.tokens import Sentence

_REACH = 5
"""Tokens from a verb of filming within which a noun is its object: behind them "these videos" are what was filmed."""


def find_mentions(sentence: Sentence, spoken_of: bool, cues: Cues) -> list[MediaMention]:
    """Return all mentions of footage in a sentence, in order.

    `spoken_of` says whether the sentences just before spoke of footage, so that "the pictures" or "it" may mean that.
    """
    nouns = find_noun_phrases(sentence, spoken_of, cues)
    ellipses = _ellipses(sentence, nouns, cues) if spoken_of else ()
    return sorted([*nouns, *_views(sentence, nouns, cues), *ellipses], key=lambda m: m.first)


def _ellipses(sentence: Sentence, nouns: list[MediaMention], cues: Cues) -> Iterator[MediaMention]:
    """Yield "the first", "one", "the other", "it" where the noun is left out and a verb or a date word follows."""
    taken = {i for m in nouns for i in range(m.first, m.head + 1)}
    for at in range(len(sentence.tokens) - 1):
        if at in taken or (
            at and sentence.tokens[at - 1].is_word and sentence.low(at - 1) in ("of", "by", "to", "for")
        ):
            continue
        if sentence.low(at) in ("it", "they") and _is_told_of(sentence, at, cues):
            yield MediaMention(sentence, at, at, "pronoun", frozenset(), "definite")
        if _is_partitive(sentence, at, cues):
            yield MediaMention(sentence, at, at + 2, "pronoun", frozenset(), "definite")
            continue
        ordinal = _ordinal(sentence, at)
        after = at + 2 if ordinal and sentence.low(at + 1) == "one" else at + 1
        done_to = ordinal == 0 and sentence.tag(at - 1, "role") is not None
        if ordinal is not None and (done_to or _stands_alone(sentence, after, cues)):
            first = at - 1 if sentence.low(at - 1) == "the" else at
            yield MediaMention(sentence, first, after - 1, "pronoun", frozenset(), "definite", ordinal=ordinal)


def _is_partitive(sentence: Sentence, at: int, cues: Cues) -> bool:
    """Say whether it is "one of them", "three of these"."""
    counts = cues.has("det_new", sentence.low(at)) or cues.has("numbers", sentence.low(at))
    of_them = sentence.low(at + 1) == "of" and sentence.low(at + 2) in ("them", "these", "those")
    return counts and of_them and not sentence.tag(at + 3, "media")


def _ordinal(sentence: Sentence, at: int) -> int | None:
    low = sentence.low(at)
    if low in ("both", "neither"):
        return 0
    if low == "one" and sentence.low(at - 1) not in ("the", "this", "that", "no", "first", "second", "other"):
        return 1
    if low == "another" or (low == "other" and sentence.low(at - 1) == "the"):
        return 2
    number = sentence.tag(at, "ordinal")
    return int(number) if number and sentence.low(at - 1) == "the" and low not in ("earlier", "later") else None


def _stands_alone(sentence: Sentence, after: int, cues: Cues) -> bool:
    """Say whether a verb, a comma or a date word follows, so that "the first" is no adjective."""
    low = sentence.low(after)
    tags = sentence.tokens[after].tags if after < len(sentence.tokens) else {}
    if cues.has("be", low):
        return _is_told_of(sentence, after - 1, cues) or sentence.low(after + 1) in ("from", "dated")
    verb = cues.has("show", low) or ("part" in tags.get("form", "") and "media" not in tags)
    return verb or low in (",", "from", "on", "by") or cues.has("tied_to_date", low.partition(" ")[0])


def _is_told_of(sentence: Sentence, at: int, cues: Cues) -> bool:
    """Say whether "it" is shown, posted or filmed rather than doing something else."""
    verb = at + 1
    while (
        cues.has("adverb", sentence.low(verb))
        or _is_auxiliary(sentence.low(verb), cues)
        or sentence.low(verb) in ("in", "fact", "to", "appeared")
    ):
        verb += 1
    tags = sentence.tokens[verb].tags if verb < len(sentence.tokens) else {}
    if (cues.has("show", sentence.low(verb)) and tags.get("form", "part") != "part") or sentence.low(verb) in (
        "show",
        "shows",
        "showed",
        "depict",
        "depicts",
        "date",
        "dates",
        "lasts",
        "lasted",
        "runs",
    ):
        return True
    passive = any(cues.has("be", sentence.low(i)) for i in range(at + 1, verb))
    return (
        passive
        and "role" in tags
        and "part" in tags["form"]
        and (
            tags["base"] not in ("see", "make", "hand", "give", "determine") or sentence.low(verb + 1) in ("by", "over")
        )
    )


def _is_auxiliary(low: str, cues: Cues) -> bool:
    return cues.has("be", low) or cues.has("have", low) or cues.has("modal", low)


def _views(sentence: Sentence, nouns: list[MediaMention], cues: Cues) -> Iterator[MediaMention]:
    taken = {i for m in nouns for i in range(m.first, m.head + 1)}
    last = -1
    for at in range(len(sentence.tokens)):
        view = None if at in taken or at <= last else _view_at(sentence, at, nouns, cues)
        if view:
            last = view.head
            yield view


def _view_at(sentence: Sentence, at: int, nouns: list[MediaMention], cues: Cues) -> MediaMention | None:
    """Return a view with no noun that begins at a token: a drone as the subject, the agent, or the eye."""
    token = sentence.tokens[at]
    kind = token.tags.get("instrument")
    if kind in ("drone", "cctv", "dashcam", "bodycam", "satellite"):
        if sentence.low(at + 1) == "'s" and any("camera_view" in t.tags for t in sentence.tokens[at + 2 : at + 5]):
            return _view(sentence, at, at + 2, kind)
        verb = _skip(sentence, _behind_operator(sentence, at + 1), cues)
        free = not any(verb < m.first <= verb + 6 for m in nouns) and not cues.has("preposition", _led(sentence, at))
        filming = sentence.tag(verb, "base") in ("film", "record") and sentence.low(verb + 1) == "on"
        if (
            free
            and _films(sentence, verb, cues)
            and (filming or sentence.low(verb + 1) not in ("by", "on", "in", "at", "."))
        ):
            return _view(sentence, _phrase_start(sentence, at, cues), verb, kind)
    later = bool(nouns) and nouns[0].det == "definite" and nouns[0].first - at > _REACH
    if token.tags.get("role") == "filmed" and "part" in token.tags["form"] and (later or not nouns):
        return _seen_by(sentence, at, cues) or _filmed_by_person(sentence, at, cues)
    if "camera_view" in token.tags and sentence.low(at + 1) == "of":
        eye = next((i for i in range(at + 2, at + 5) if sentence.tag(i, "instrument") == "drone"), None)
        return _view(sentence, at, eye, "drone") if eye else None
    return None


def _behind_operator(sentence: Sentence, at: int) -> int:
    """Step over "cameras" and "operated by the 47th Brigade" behind an instrument."""
    while sentence.tag(at, "instrument"):
        at += 1
    if sentence.low(at) in ("at", "in", "on", "near", "outside"):
        ahead = range(at + 2, min(at + 7, len(sentence.tokens)))
        return next((i for i in ahead if sentence.tag(i, "role") == "filmed"), at)
    if sentence.tag(at, "base") in ("operate", "fly", "pilot") and sentence.low(at + 1) == "by":
        ahead = range(at + 2, min(at + 9, len(sentence.tokens)))
        return next((i for i in ahead if sentence.tag(i, "role") == "filmed"), at)
    return at


def _seen_by(sentence: Sentence, verb: int, cues: Cues) -> MediaMention | None:
    """Return "seen by a Ukrainian drone", "caught on camera"."""
    for at in range(verb + 2, min(verb + 8, len(sentence.tokens))):
        kind = sentence.tag(at, "instrument")
        if kind and not sentence.tag(at + 1, "media"):
            led = [sentence.low(i) for i in range(verb + 1, at)]
            if not any(cues.has("seen_through", low) for low in led[:2]) or any("," in w for w in led):
                return None
            if kind in ("air", "camera") and cues.has("seen_verbs", sentence.low(verb)):
                return None
            return _view(sentence, verb, at, "aircraft" if sentence.low(at) == "helicopter" else kind)
    return None


def _filmed_by_person(sentence: Sentence, verb: int, cues: Cues) -> MediaMention | None:
    """Return "filmed" where somebody films something and no noun names the recording."""
    films = sentence.tag(verb, "base") in ("film", "livestream", "stream", "record", "capture")
    if not films or verb == 0:
        return None
    if sentence.low(verb - 1) == ",":  # "Tomas Berg, a fisherman, filmed the wave"
        named = agent_before(sentence, verb, cues) is not None
        return _view(sentence, verb, verb, "camera") if named and is_determiner(sentence.low(verb + 1), cues) else None
    before, after = sentence.low(verb - 1), sentence.low(verb + 1)
    if cues.has("be", before) or not sentence.tokens[verb - 1].is_word:
        return None
    people = before.endswith("s") or cues.has("people", before)
    plain = (
        people
        and after[:1].isalpha()
        and not any(cues.has(k, after) for k in ("preposition", "adverb", "conjunction", "finite"))
    )
    if sentence.tag(verb, "base") in ("record", "capture"):
        scene = any(cues.has("scenes", sentence.low(i)) for i in range(verb + 2, verb + 5))
        return _view(sentence, verb, verb, "camera") if scene and is_determiner(after, cues) else None
    lasting = after in ("for", "from", "while", "everything") and agent_before(sentence, verb, cues) is not None
    objects = plain or lasting or is_determiner(after, cues) or cues.has("filmed_objects", after)
    return _view(sentence, verb, verb, sentence.tag(verb, "kind") or "camera") if objects else None


def _view(sentence: Sentence, first: int, last: int, kind: str) -> MediaMention:
    kinds = frozenset() if kind in ("camera", "air") else frozenset([kind])
    if kind == "air":
        kinds = frozenset(["drone"])
    last = min(last, len(sentence.tokens) - 1)
    new = first < last and any(t.low in ("a", "an") for t in sentence.tokens[first:last])
    return MediaMention(sentence, first, last, "view", kinds, "bare" if new else "definite")


def _skip(sentence: Sentence, at: int, cues: Cues) -> int:
    """Return the index of the next token that is no adverb and no form of "to have"."""
    while at < len(sentence.tokens) and (cues.has("adverb", sentence.low(at)) or cues.has("have", sentence.low(at))):
        at += 1
    return at


def _films(sentence: Sentence, verb: int, cues: Cues) -> bool:
    base = sentence.tag(verb, "base")
    if (
        base
        and cues.has("filming", base)
        and sentence.low(verb)
        not in (
            "films",
            "record",
            "records",
        )
    ):
        return True
    return sentence.low(verb) in ("shows", "showed", "show", "captures", "films", "records", "filmed")


def _phrase_start(sentence: Sentence, at: int, cues: Cues) -> int:
    while at > 0 and (t := sentence.tokens[at - 1]).is_word and "role" not in t.tags:
        if cues.has("preposition", t.low) or cues.has("conjunction", t.low) or cues.has("finite", t.low):
            break
        at -= 1
        if is_determiner(t.low, cues):
            break
    return at


def _led(sentence: Sentence, at: int) -> str:
    """Return the word before an instrument's phrase: its preposition, where it has one."""
    back = at - 1
    while back >= 0 and at - back < 7 and sentence.tokens[back].is_word:
        if sentence.low(back) in ("by", "from", "on", "with", "of", "in", "to", "for"):
            return sentence.low(back)
        back -= 1
    return ""
