"""Noun phrases that speak of footage, such as "new drone footage", and what makes them that."""

from dataclasses import dataclass, replace

from catalog.extract.rules.cues import Cues
from catalog.extract.rules.tokens import Sentence, Token

_REACH = 10
"""How many tokens a modifier, an instrument or a verb may stand from its noun."""


@dataclass(frozen=True, slots=True)
class MediaMention:
    """One phrase of a sentence that speaks of a recording. Token indexes are inclusive."""

    sentence: Sentence
    first: int
    head: int
    noun: str
    """Class of the noun: video film shots image still screenshot; `view` where there is none, `pronoun`."""
    kinds: frozenset[str]
    det: str
    """`definite`, `new`, `bare` or `owned`."""
    another: bool = False
    """Whether the words themselves say that it is one more recording."""
    ordinal: int | None = None
    pair: bool = False
    owner: tuple[int, int] | None = None
    """First and last token of the name in the genitive or right before the noun."""
    inside: bool = False
    """Whether it is what another mention was taken from ("a still from the video")."""

    @property
    def start(self) -> int:
        """First character in the document."""
        return self.sentence.tokens[self.first].start

    @property
    def end(self) -> int:
        """One past the last character in the document."""
        return self.sentence.tokens[self.head].end

    @property
    def plural(self) -> bool:
        """Whether the noun is a plural that can be counted."""
        low = self.sentence.low(self.head)
        return low.endswith("s") and self.noun not in ("view", "pronoun")


def find_noun_phrases(sentence: Sentence, spoken_of: bool, cues: Cues) -> list[MediaMention]:
    """Return the noun phrases of a sentence that speak of footage, in order; stock phrases are passed over."""
    phrases = (_noun_phrase(sentence, i, cues) for i, t in enumerate(sentence.tokens) if "media" in t.tags)
    nouns = [m for m in phrases if m and (_is_real(m, cues) or (spoken_of and _is_taken_up(m)))]
    return [_embedded(m, nouns) for m in nouns]


def _is_taken_up(mention: MediaMention) -> bool:
    """Say whether a weak noun takes up footage that was spoken of just before: "the pictures", "the material"."""
    if mention.noun == "part":  # "a copy", "the file", but not "a copy of the letter"
        low = mention.sentence.low(mention.head)
        own = mention.det == "definite" or (mention.det == "new" and low != "file")
        return own and mention.sentence.low(mention.head + 1) != "of"
    adverb = mention.sentence.low(mention.head) == "still" and mention.head - mention.first > 1
    return mention.det == "definite" and not adverb


def _noun_phrase(sentence: Sentence, head: int, cues: Cues) -> MediaMention | None:
    token = sentence.tokens[head]
    noun = token.tags.get("media")
    if not noun or "stock" in token.tags or sentence.tag(head + 1, "media"):
        return None
    if cues.has("not_after_media", sentence.low(head + 1)) or sentence.low(head + 1) == "-":
        return None
    if token.low == "cctv" and cues.has("descriptors", sentence.low(head - 1)):
        return None
    if sentence.low(head - 1) in ("(", "[") and sentence.low(head + 1) == ":":
        return None
    first = _first_of_phrase(sentence, head, cues)
    words = sentence.tokens[first : head + 1]
    lows = {t.low for t in words}
    det, owner = _determiner(sentence, first, head, cues)
    before = [sentence.low(i) for i in range(max(0, first - 3), first)]
    before = before[before.index(",") :] if "," in before else before  # "No, this picture"
    if any(cues.has("negative_det", low) for low in [*lows, *before[-2:]]) or {"appeal", "appealed"} & set(before):
        return None
    ordinal = next((int(t.tags["ordinal"]) for t in words if "ordinal" in t.tags), None)
    if told := _predicated(sentence, first, cues):
        det, ordinal = "definite", told
    return MediaMention(
        sentence,
        first,
        head,
        noun,
        _kinds(words)
        | _kinds_after(sentence, head, cues)
        | _operator(sentence, noun, cues)
        | _flown(sentence, first, noun),
        det,
        another=bool(lows & cues.table_set("explicit_new")) and det != "definite",
        ordinal=ordinal,
        pair=any("pair" in t.tags for t in words) or _before_after(sentence),
        owner=owner,
    )


def _first_of_phrase(sentence: Sentence, head: int, cues: Cues) -> int:
    """Walk left over adjectives and nouns to the article, as far as a noun phrase goes."""
    at = head
    while at > 0 and head - at < _REACH:
        before = sentence.tokens[at - 1]
        low = before.low
        if low == "'s" and at > 1:
            return _owner_start(sentence, at - 2, cues)
        if low in (",", "of") and at > 1 and _joins_modifiers(sentence, at - 1, cues):
            at -= 1
            continue
        if not before.is_word or cues.has("stop_before_media", low) or cues.has("report", low):
            break
        if cues.has("preposition", low) or cues.has("person_pronoun", low) or _is_active_verb(sentence, at - 1, cues):
            break
        if cues.has("conjunction", low) and ((at < head and is_determiner(sentence.low(at), cues)) or low != "that"):
            break
        if cues.has("adverb", low) and low not in (
            "newly",
            "recently",
            "first",
            "widely",
            "earlier",
            "previously",
            "live",
        ):
            break
        at -= 1
        if is_determiner(low, cues) and not is_determiner(sentence.low(at - 1), cues):
            break
    return at


def _joins_modifiers(sentence: Sentence, at: int, cues: Cues) -> bool:
    """Say whether a comma or "of" stands inside the phrase ("a grainy, shaky video", "a pair of satellite images")."""
    if sentence.low(at) == "of":
        return sentence.tag(at - 1, "pair") is not None or sentence.low(at - 1) in ("series", "set", "piece", "number")
    return is_determiner(sentence.low(at - 2), cues) and not sentence.tokens[at - 1].capital


def _owner_start(sentence: Sentence, last: int, cues: Cues) -> int:
    """Return where the name in the genitive that ends at a token begins."""
    at = last
    while at > 0 and last - at < 5:
        before = sentence.tokens[at - 1]
        if not before.is_word or not (before.capital or is_determiner(before.low, cues)) or "role" in before.tags:
            break
        if cues.has("preposition", before.low) or cues.has("report", before.low):
            break
        at -= 1
    return at


def is_determiner(low: str, cues: Cues) -> bool:
    """Say whether a word (lower case) may open a noun phrase: an article, a number, "no"."""
    return cues.has("det_definite", low) or cues.has("det_new", low) or cues.has("negative_det", low)


def _is_active_verb(sentence: Sentence, at: int, cues: Cues) -> bool:
    """Say whether the word is the verb before an object and no participle before a noun ("newly released")."""
    token, low = sentence.tokens[at], sentence.low(at - 1)
    if cues.has("finite", token.low) and "media" not in token.tags:
        return True
    if "role" not in token.tags or "media" in token.tags or "kind" in token.tags:
        return cues.has("show", token.low)
    if "part" not in token.tags["form"] or " " in token.low:
        return True
    opens = at == 0 or not sentence.tokens[at - 1].is_word or cues.has("preposition", low)
    return not (opens or is_determiner(low, cues) or low in ("newly", "recently", "widely", "previously"))


def _determiner(sentence: Sentence, first: int, head: int, cues: Cues) -> tuple[str, tuple[int, int] | None]:
    genitive = next((i for i in range(first, head) if sentence.low(i) == "'s"), None)
    if genitive is not None:
        return "owned", (first, genitive - 1)
    low = sentence.low(first)
    name = _name_before(sentence, first, head, cues)
    if cues.has("det_definite", low) or sentence.low(first - 1) == "all":
        return "definite", name
    if cues.has("det_new", low) or low.isdigit():
        return ("bare" if low == "new" else "new"), name
    return "bare", name


def _predicated(sentence: Sentence, first: int, cues: Cues) -> int | None:
    """Return which one a noun is said to be: 1 in "one is a livestream", 2 in "the other is a dashcam video"."""
    if not cues.has("be", sentence.low(first - 1)):
        return None
    subject = sentence.low(first - 2)
    if subject == "other":
        return 2
    number = 1 if subject == "one" else sentence.tag(first - 2, "ordinal")
    return int(number) if number else None


def _name_before(sentence: Sentence, first: int, head: int, cues: Cues) -> tuple[int, int] | None:
    """Return the proper name that stands right in the phrase ("Maxar satellite images")."""
    names = [
        i
        for i in range(first, head)
        if (t := sentence.tokens[i]).capital
        and not is_determiner(t.low, cues)
        and not cues.has("demonyms", t.low)
        and (t.low in ("maxar", "planet labs", "airbus") or not ({"kind", "role", "ordinal", "pair"} & t.tags.keys()))
        and t.low not in cues.months
        and t.low not in cues.weekdays
        and (i > 0 or sentence.text[:1] != t.text[:1] or t.low in ("maxar", "planet labs"))
        and not t.low.endswith("ly")
    ]
    return (names[0], names[-1]) if names and names[-1] - names[0] == len(names) - 1 else None


def _kinds(words: tuple[Token, ...]) -> frozenset[str]:
    return frozenset(t.tags["kind"] for t in words if "kind" in t.tags)


def _kinds_after(sentence: Sentence, head: int, cues: Cues) -> frozenset[str]:
    """Return the instruments said to have made it: "taken recently by drone", "from a security camera"."""
    found = set()
    for at in range(head + 1, min(head + 1 + 2 * _REACH, len(sentence.tokens))):
        token = sentence.tokens[at]
        if cues.has("show", token.low) and "instrument" not in token.tags:
            break
        if not (kind := token.tags.get("instrument")) or sentence.tag(at + 1, "media"):
            continue
        led = _led_by_instrument(sentence, at, head, cues)
        if led and kind != "camera":
            found.add({"air": "drone"}.get(kind, kind) if token.low != "helicopter" else "aircraft")
        elif led and "phone" in token.low:
            found.add("ground")
    return frozenset(found)


def _operator(sentence: Sentence, noun: str, cues: Cues) -> frozenset[str]:
    """Return `satellite` for an image of which the sentence names an operator of satellites."""
    named = any(t.capital and cues.has("operators", t.low) for t in sentence.tokens)
    return frozenset(["satellite"]) if noun == "image" and named else frozenset()


def _flown(sentence: Sentence, first: int, noun: str) -> frozenset[str]:
    """Return `drone` for footage of a flight that the same sentence tells of before it: "flew a drone over X"."""
    flies = next((i for i in range(first) if sentence.tag(i, "base") in ("fly", "pilot")), None)
    drone = flies is not None and any(sentence.tag(i, "instrument") == "drone" for i in range(flies, first))
    return frozenset(["drone"]) if drone and noun == "video" else frozenset()


def _led_by_instrument(sentence: Sentence, at: int, head: int, cues: Cues) -> bool:
    """Say whether an instrument stands behind "by", "from" or "on", right after the noun or a verb of filming."""
    back = at - 1
    while back > head and at - back < 9:
        low = sentence.low(back)
        if low in ("by", "from", "on", "with", "using"):
            verb = next((i for i in (back - 1, back - 2, back - 3) if i > head and sentence.tag(i, "role")), None)
            return back == head + 1 or (verb is not None and sentence.tag(verb, "role") == "filmed")
        if not sentence.tokens[back].is_word or cues.has("agent_stop", low):
            return False
        back -= 1
    return False


def _before_after(sentence: Sentence) -> bool:
    return any("before_after" in t.tags for t in sentence.tokens)


def _is_real(mention: MediaMention, cues: Cues) -> bool:
    """Say whether a noun that may mean something else is about a recording here."""
    still = mention.noun in ("image", "still") and mention.det != "definite"
    if ("satellite" in mention.kinds or still) and (_is_yardstick(mention, cues) or _is_lacking(mention, cues)):
        return False
    if mention.noun == "part":
        return False
    if not cues.has("weak_media", mention.noun):
        return True
    sentence, head, noun = mention.sentence, mention.head, mention.noun
    if noun == "screenshot" and sentence.low(head) in ("still", "stills", "frame", "frames"):
        led = sentence.low(head + 1) in ("from", "of", "taken", "image") or bool(mention.kinds)
        return led and mention.det in ("new", "definite")
    if noun == "film" and mention.kinds:
        return True
    if noun == "film" and sentence.low(head).startswith("recording") and (mention.det != "bare" or mention.owner):
        return True
    if sentence.low(head) in ("material", "film", "films", "stream", "streams"):
        return False
    if noun == "screenshot" or mention.kinds or mention.pair or (mention.ordinal and mention.det == "definite"):
        return True
    if noun in ("image", "still") and sentence.low(head + 1) == "from" and sentence.tag(head + 2, "media"):
        return True
    if noun == "still" and sentence.low(head + 1) in ("of", "by") and mention.det != "bare":
        return True
    return _supported(sentence, mention.first, head, 4 if noun in ("film", "shots") else 12, cues)


def _is_lacking(mention: MediaMention, cues: Cues) -> bool:
    """Say whether there is none: "satellite imagery was not available"."""
    behind = [mention.sentence.low(i) for i in range(mention.head + 1, mention.head + 6)]
    return "available" in behind and any(cues.has("negation", low) for low in behind)


def _is_yardstick(mention: MediaMention, cues: Cues) -> bool:
    """Say whether satellite imagery is only what footage was checked against ("matched it with satellite images")."""
    sentence, first = mention.sentence, mention.first
    led = {sentence.low(first - 1), sentence.low(first - 2)} & {
        "with",
        "to",
        "against",
        "using",
        "from",
        "on",
        "and",
        "through",
        "by",
        "of",
        "via",
    }
    led |= {low for low in (sentence.low(first), sentence.low(first - 1)) if cues.has("satellite_method", low)}
    checked = any(cues.has("satellite_method", sentence.low(i)) for i in range(max(0, first - 25), first + 1))
    bears_out = any(cues.has("matching", sentence.low(i)) for i in range(mention.head + 1, mention.head + 7))
    return mention.det != "definite" and ((bool(led) and checked) or (bears_out and mention.det == "bare"))


def _supported(sentence: Sentence, first: int, head: int, reach: int, cues: Cues) -> bool:
    """Say whether a verb of showing, taking or publishing stands in the same clause, or a damning word."""
    ahead = sentence.tokens[head + 1 : head + 1 + reach]
    ahead = ahead[: next((i for i, t in enumerate(ahead) if t.low in (".", ";")), len(ahead))]
    before = sentence.tokens[max(0, first - 4) : first]
    if any(_speaks_of_footage(t, cues) for t in (*ahead, *before)):
        return True
    if sentence.tag(first - 1, "base") in ("take", "make", "shoot", "send", "receive", "give"):  # "took the picture"
        return True
    if any("part" in t.tags.get("form", "") and not cues.has("says_nothing", t.tags["base"]) for t in ahead):
        return True
    return any("media" in t.tags for t in before[-2:])


def _speaks_of_footage(token: Token, cues: Cues) -> bool:
    shared = token.tags.get("role") in ("posted", "shared", "released", "published")
    return shared or "refuters" in token.tags or cues.has("show", token.low)


def _embedded(mention: MediaMention, nouns: list[MediaMention]) -> MediaMention:
    """Mark what a still or an image was taken from, and a coordinated "photos and videos"."""
    for other in nouns:
        between = [t.low for t in mention.sentence.tokens[other.head + 1 : mention.first]]
        picture = other.noun in ("image", "still", "screenshot")
        if between in (["from"], ["of"], ["taken", "from"], ["grabbed", "from"]) and picture:
            return replace(mention, inside=True)
        if between in (["and"], ["or"]) and mention.det == "bare":
            return replace(mention, inside=True)
    return mention
