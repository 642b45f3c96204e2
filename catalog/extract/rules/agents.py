"""Who: the noun phrase before or after a verb, and whether it names, describes or hides somebody."""

from catalog.extract.parts import Agent
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.names import is_name
from catalog.extract.rules.tokens import Sentence, Token
from catalog.model.words import AgentKind

_LONGEST = 22
"""Most tokens an agent's phrase may have."""


_SPANS = ("hour", "day", "week", "month", "year")
"""How the words begin with which "two weeks ago" goes on behind an agent."""


def agent_after(sentence: Sentence, at: int, cues: Cues) -> Agent | None:
    """Read the agent that begins at a token, as behind "by" or "from"."""
    while sentence.low(at) in ('"', "both"):
        at += 1
    last = at
    while last < len(sentence.tokens) and last - at < _LONGEST and not _ends_agent(sentence, at, last, cues):
        last += 1
    return _agent(sentence, at, last - 1, cues)


def agent_before(sentence: Sentence, verb: int, cues: Cues) -> Agent | None:
    """Read the subject of the active verb at a token; steps over relative pronouns and appositions."""
    last = subject_end(sentence, verb - 1, cues)
    if last < 0:
        return None
    if (who := _antecedent(sentence, last, cues)) is not None:
        return agent_before_index(sentence, who - 1, cues)
    low = sentence.low(last)
    if cues.has("relative", low):
        return (_person_before(sentence, last - 1, cues) if low == "who" else None) or agent_before_index(
            sentence, last - 1, cues
        )
    if low == ",":
        return _before_apposition(sentence, last, cues)
    if cues.has("coordinators", low) and last > 0:
        return _shared_subject(sentence, last, cues)
    return agent_before_index(sentence, last, cues)


def _antecedent(sentence: Sentence, last: int, cues: Cues) -> int | None:
    """Return the "who" whose clause ends at a token, a verb of its own in it: "experts who viewed it for us say"."""
    for at in range(last - 1, max(0, last - 12), -1):
        token = sentence.tokens[at]
        if token.low == "who":
            does = sentence.tokens[at + 1]
            return at if "role" in does.tags or does.low.endswith("ed") or cues.has("finite", does.low) else None
        if not token.is_word or token.low in ("and", "but", "that", "which"):
            return None
    return None


def _person_before(sentence: Sentence, last: int, cues: Cues) -> Agent | None:
    """Return the person of "a man on a balcony, who": one stands further back than the place that follows."""
    for at in range(last, max(0, last - 8), -1):
        named = any(t.capital for t in sentence.tokens[at : last + 1])
        somewhere = cues.has("whereabouts", sentence.low(at)) and not named
        if somewhere and cues.has("people", sentence.low(at - 1)):
            return agent_before_index(sentence, at - 1, cues)
    return None


def _shared_subject(sentence: Sentence, at: int, cues: Cues) -> Agent | None:
    """Return the subject of the verb that an "and" or "but" goes on from ("flew a drone and released the footage")."""
    for back in range(at - 1, 0, -1):
        token = sentence.tokens[back]
        if token.low in (";", '"', "which", "who", "that"):
            return None
        acts = "past" in token.tags.get("form", "") or (token.low.endswith("ed") and "role" not in token.tags)
        if acts and "media" not in token.tags and not token.capital:
            return agent_before(sentence, back, cues)
    return None


def agent_before_index(sentence: Sentence, last: int, cues: Cues) -> Agent | None:
    """Read the noun phrase that ends at a token (a comma or closing bracket there is stepped over)."""
    while last >= 0 and sentence.low(last) in (",", '"'):
        last -= 1
    if sentence.low(last) == ")":
        opening = next((i for i in range(last, -1, -1) if sentence.low(i) == "("), -1)
        last = opening - 1
    if cues.has("person_pronoun", sentence.low(last)) or sentence.low(last) in ("it", "they"):
        return None
    first = last
    while first >= 0 and last - first < _LONGEST and not _begins_before(sentence, first, cues):
        first -= 1
        if sentence.low(first + 1) in ("the", "a", "an") and not _goes_on_before(sentence, first, cues):
            break
    first = _without_fronted(sentence, first + 1, last, cues)
    if whole := _consulted(sentence, first - 1, cues):
        return agent_before_index(sentence, whole, cues)
    return _agent(sentence, first, last, cues)


def _consulted(sentence: Sentence, by: int, cues: Cues) -> int | None:
    """Return where the noun ends that "consulted by the magazine" goes with: who says so are the experts."""
    asked = by > 2 and sentence.low(by) == "by" and sentence.low(by - 1).endswith("ed")
    return by - 2 if asked and cues.has("people", sentence.low(by - 2)) else None


def _goes_on_before(sentence: Sentence, at: int, cues: Cues) -> bool:
    """Say whether a noun phrase may reach back over its article: "forces of the", "Kyiv and the", "Rio de la"."""
    low = sentence.low(at)
    return cues.has("links", low) or low in ("and", "&", "-", "both", "all") or not sentence.tokens[at].is_word


def _ends_agent(sentence: Sentence, first: int, at: int, cues: Cues) -> bool:
    token = sentence.tokens[at]
    low = token.low
    if low == "and":
        return not _joins_names(sentence, at, cues)
    if low == "(":
        return at == first or not sentence.tokens[at + 1 : at + 2] or not sentence.low(at + 1).startswith("@")
    if low == ".":
        return not (at > first and len(sentence.low(at - 1)) <= 2 and sentence.tokens[at - 1].capital)
    if low in ('"', "'s", "-", "/", "@", "&", "'"):
        return False
    if not token.is_word:
        return True
    named_on = token.capital and sentence.tokens[at - 1].capital and low not in cues.weekdays  # "Malawi Today"
    stops = cues.has("agent_stop", low) or cues.has("finite", low) or cues.has("show", low)
    if at > first and stops and not named_on:
        return True
    if low in cues.weekdays and token.capital and at > first:
        return True
    if at > first and (low.isdigit() or cues.has("numbers", low)) and sentence.low(at + 1).startswith(_SPANS):
        return True
    if low == "the" and at > first and cues.has("date_openers", sentence.low(at + 1)):
        return True
    verb = token.tags.get("role")
    if verb and at > first and "media" not in token.tags and not token.capital:
        return "part" in token.tags["form"] or "past" in token.tags["form"] or "ing" in token.tags["form"]
    return low == "for" and at > first and not _name_follows(sentence, at)


def _joins_names(sentence: Sentence, at: int, cues: Cues) -> bool:
    after = sentence.tokens[at + 1 : at + 3]
    return bool(after) and is_name(after[0], cues) and is_name(sentence.tokens[at - 1], cues)


def _joins_subjects(sentence: Sentence, at: int, cues: Cues) -> bool:
    """Say whether only a noun phrase stands between this "and" and the beginning of the clause."""
    back = at - 1
    while back >= 0 and sentence.tokens[back].is_word:
        low, tags = sentence.low(back), sentence.tokens[back].tags
        if cues.has("conjunction", low) and low != "and":
            break
        if "role" in tags or any(
            cues.has(listed, low) for listed in ("finite", "report", "preposition", "show", "adverb")
        ):
            return False
        back -= 1
    return at - 1 - back >= 1


def _name_follows(sentence: Sentence, at: int) -> bool:
    return any(t.capital for t in sentence.tokens[at + 1 : at + 3])


def _begins_before(sentence: Sentence, at: int, cues: Cues) -> bool:
    """Say whether a noun phrase cannot reach back over this token."""
    token = sentence.tokens[at]
    low = token.low
    if low in ("'s", "-", "/", "&", "@", "'") and at > 0:
        return False
    if _quotes_a_name(sentence, at):
        return False
    if not token.is_word or cues.has("report", low) or cues.has("relative", low):
        return True
    if low == "and":
        return not (_joins_names(sentence, at, cues) or _joins_subjects(sentence, at, cues))
    if cues.has("links", low) and at > 0:
        before = sentence.tokens[at - 1]
        return (
            not (before.is_word or _quotes_a_name(sentence, at - 1))
            or ("role" in before.tags and not before.capital)
            or cues.has("adverb", before.low)
            or cues.has("finite", before.low)
        )
    if cues.has("preposition", low) or cues.has("conjunction", low):
        return True
    if cues.has("finite", low) or ("role" in token.tags and "media" not in token.tags and not token.capital):
        return "base" not in token.tags.get("form", "") and "kind" not in token.tags
    return False


def _quotes_a_name(sentence: Sentence, at: int) -> bool:
    """Say whether a quotation mark is one of a pair around one or two capitalised words (directorate "East")."""
    if sentence.low(at) != '"':
        return False
    inside = (
        (at + 1, at + 2) if sentence.tokens[at + 1 : at + 2] and sentence.tokens[at + 1].capital else (at - 1, at - 2)
    )
    if inside[0] < 0 or not sentence.tokens[inside[0]].capital:
        return False
    step = inside[1] - inside[0]
    return '"' in (sentence.low(inside[0] + step), sentence.low(inside[0] + 2 * step))


def _without_fronted(sentence: Sentence, first: int, last: int, cues: Cues) -> int:
    """Step over what stands before the subject: "On Monday the ministry", "In Kyiv the ministry"."""
    if first > last:
        return first
    if not (cues.has("preposition", sentence.low(first)) or _is_date_word(sentence.low(first), cues)):
        before = sentence.low(first - 1)
        if not cues.has("preposition", before) or before in ("of", "for"):
            return first
    at = first
    while at <= last and (_is_date_word(sentence.low(at), cues) or cues.has("preposition", sentence.low(at))):
        at += 1
    article = next((i for i in range(at, last) if sentence.low(i) in ("the", "a", "an")), None)
    if article and not cues.has("preposition", sentence.low(article - 1)):
        return article
    return at


def _is_date_word(low: str, cues: Cues) -> bool:
    return (
        low in cues.months
        or low in cues.weekdays
        or (low[:1].isdigit() and len(low) <= 4)
        or low in ("last", "earlier")
    )


def _before_apposition(sentence: Sentence, comma: int, cues: Cues) -> Agent | None:
    """Return the name before ", a spokeswoman for the unit,"; other commas end the search."""
    opening = next((i for i in range(comma - 1, -1, -1) if sentence.low(i) == ","), None)
    if opening is None or opening == 0:
        return None
    first = sentence.tokens[opening + 1]
    if cues.has("det_definite", first.low) or cues.has("det_new", first.low) or not first.capital:
        return agent_before_index(sentence, opening - 1, cues)
    named = all(is_name(t, cues) for t in sentence.tokens[opening + 1 : comma])
    return _agent(sentence, opening + 1, comma - 1, cues) if named else None


def subject_end(sentence: Sentence, at: int, cues: Cues) -> int:
    """Return the last token of the subject before a verb: adverbs, auxiliaries and dates are stepped over."""
    while at >= 0:
        low = sentence.low(at)
        token = sentence.tokens[at]
        dated = (token.capital and low in cues.weekdays) or (low == "on" and sentence.low(at + 1) in cues.weekdays)
        passing = cues.has("adverb", low) or _is_manner(token, cues) or cues.has("have", low) or cues.has("modal", low)
        if not (dated or passing) or (token.capital and low == "live"):
            return at
        at -= 1
    return at


def _is_manner(token: Token, cues: Cues) -> bool:
    return token.low.endswith("ly") and not token.capital and not cues.has("ly_nouns", token.low)


def _agent(sentence: Sentence, first: int, last: int, cues: Cues) -> Agent | None:
    while first <= last and (
        sentence.low(first) in ('"', "'s", "-", ",", "even", "when", "both") or _opens_nothing(sentence, first, cues)
    ):
        first += 1
    while last >= first and not (sentence.tokens[last].is_word or sentence.low(last) in ('"', ")")):
        last -= 1
    while last >= first and not sentence.tokens[last].capital and _trails_off(sentence.low(last), cues):
        last -= 1
    if first > last or cues.has("not_agent", sentence.low(first)) or cues.has("person_pronoun", sentence.low(first)):
        return None
    words = sentence.tokens[first : last + 1]
    kind: AgentKind = "named" if _names_somebody(sentence, first, last, cues) else "described"
    if kind == "named" and len(words) > 1:
        first += _descriptors(words, cues)
        words = sentence.tokens[first : last + 1]
    if (words[0].low == "the" or words[0].low in ("its", "their")) and len(words) > 1 and kind == "named":
        first += 1
    elif all(
        cues.has("pronoun", t.low) or cues.has("det_new", t.low) or cues.has("det_definite", t.low) for t in words
    ):
        return None
    start, end = sentence.tokens[first].start, sentence.tokens[last].end
    text = sentence.original[start - sentence.start : end - sentence.start]
    handle = next((t.text for t in words if t.text.startswith("@")), None)
    return Agent(_uncapitalised(_balanced(text)), kind, start, end, handle)


def _trails_off(low: str, cues: Cues) -> bool:
    return cues.has("preposition", low) or cues.has("adverb", low)


def _descriptors(words: tuple[Token, ...], cues: Cues) -> int:
    """Return how many words before a name only say what it is: "the account", "the broadcaster"."""
    skip = 1 if words[0].low == "the" else 0
    first = skip
    while skip < len(words) - 1 and (cues.has("account", words[skip].low) or cues.has("descriptors", words[skip].low)):
        skip += 1
    return skip if skip > first and words[skip].capital else 0


def _opens_nothing(sentence: Sentence, at: int, cues: Cues) -> bool:
    return (cues.has("adverb", sentence.low(at)) and not sentence.tokens[at].capital) or sentence.low(at) in (
        "that",
        "as",
    )


def _uncapitalised(text: str) -> str:
    """Lower the article that opened a sentence."""
    article, _, rest = text.partition(" ")
    return f"{article.lower()} {rest}" if rest and article in ("A", "An", "The", "Some", "One", "Two") else text


def _balanced(text: str) -> str:
    return text.strip('"“”') if text[:1] in '"“' or text.count("“") != text.count("”") else text


def _names_somebody(sentence: Sentence, first: int, last: int, cues: Cues) -> bool:
    """Say whether the phrase has a proper name, or a country's institution, and no indefinite article."""
    words = sentence.tokens[first : last + 1]
    if any(t.text.startswith("@") for t in words):
        return True
    head = _head(words, cues)
    if words[0].low in ("a", "an", "one", "several", "some", "two"):
        return False
    opener = first == 0 and _common_opener(words, cues)
    names = [i for i in range(int(opener), len(words)) if _is_proper(words[i], cues)]
    if any(i < head for i in names):
        return True
    nation = any(cues.has("demonyms", t.low) for t in words[:head]) or bool(names)
    return nation and any(cues.has("institutions", t.low) for t in words) and words[0].low not in ("a", "an")


def _head(words: tuple[Token, ...], cues: Cues) -> int:
    """Return where the words on where somebody is or belongs begin, or the length: those name nobody."""
    for i, token in enumerate(words):
        if i and token.low in ("in", "from", "at", "near", "with", "to", "on"):
            return i
        if i and token.low == "of" and cues.has("people", words[i - 1].low):
            return i
    return len(words)


def _is_proper(token: Token, cues: Cues) -> bool:
    made_of_kind = token.capital and "kind" in token.tags and "instrument" not in token.tags
    return is_name(token, cues) or made_of_kind or (token.capital and cues.has("institutions", token.low))


def _common_opener(words: tuple[Token, ...], cues: Cues) -> bool:
    """Say whether a sentence's first word is capitalised only for standing there ("Residents posted")."""
    text = words[0].text
    if len(words) > 1 and words[1].low == "'s":
        return False
    if text.isupper() or (len(words) > 1 and words[1].capital) or cues.has("agencies", text.lower()):
        return False
    low = text.lower()
    return (
        (low.endswith("s") and not low.endswith(("us", "is", "ss"))) or cues.has("institutions", low) or len(words) > 1
    )
