"""Which verb a date belongs to: "posted on December 19" is not when it was filmed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from catalog.extract.date_words import DateWords
from catalog.extract.rules.coreference import Reference
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.events import Event, is_in_name
from catalog.extract.rules.tokens import Sentence

Target = Event | Reference | Literal["shown"] | None
_FARTHEST = 24


@dataclass(frozen=True, slots=True)
class Binding:
    """A date and what it dates: an event, a mention ("footage from 3 May"), what is shown, or nothing of ours."""

    date: DateWords
    target: Target


def bind_dates(
    sentence: Sentence, dates: Sequence[DateWords], events: Sequence[Event], references: Sequence[Reference], cues: Cues
) -> list[Binding]:
    """Tie each date of a sentence to the verb or noun that governs it."""
    bound: list[Binding] = []
    footage_shows = _says_what_footage_shows(sentence, references, cues)
    for date in dates:
        if footage_shows and date.end <= footage_shows:
            bound.append(Binding(date, "shown"))
            continue
        if _is_denied(sentence, date):
            bound.append(Binding(date, None))
            continue
        chained = bound[-1].target if bound and _chained(sentence, bound[-1].date, date) else None
        target = chained or _nearest(sentence, date, events, references, cues)
        bound.append(Binding(date, target))
    return bound


def _says_what_footage_shows(sentence: Sentence, references: Sequence[Reference], cues: Cues) -> int | None:
    """Return where ", footage shows." begins at the end of a sentence that tells what it shows, in characters."""
    last = references[-1].mention if references else None
    if not last or not cues.has("show", sentence.low(last.head + 1)) or sentence.low(last.head + 2) not in (".", ""):
        return None
    return last.start if sentence.low(last.first - 1) == "," else None


def _is_denied(sentence: Sentence, date: DateWords) -> bool:
    """Say whether a date is the one that is wrong: ", not last week", "and not in 2020"."""
    before = sentence.text[: date.start - sentence.start].rstrip().lower()
    return before.endswith((", not", " and not", "rather than", "instead of", ", not in", ", not on", ", not from"))


def with_dates(events: Sequence[Event], bindings: Sequence[Binding]) -> list[Event]:
    """Return the events with the first date that is bound to each."""
    dated = []
    for event in events:
        date = next((b.date for b in bindings if b.target is event), None)
        dated.append(replace(event, date=date) if date else event)
    return dated


def _chained(sentence: Sentence, before: DateWords, date: DateWords) -> bool:
    between = sentence.text[before.end - sentence.start : date.start - sentence.start].lower().split()
    return len(between) <= 2 and all(word.strip(",") in ("and", "or", "to", "", "-", "on", "in") for word in between)


def _token_at(sentence: Sentence, offset: int) -> int:
    return next((i for i, t in enumerate(sentence.tokens) if t.end > offset), len(sentence.tokens))


def _nearest(
    sentence: Sentence, date: DateWords, events: Sequence[Event], references: Sequence[Reference], cues: Cues
) -> Target:
    first, last = _token_at(sentence, date.start), _token_at(sentence, date.end - 1)
    for reference in references:
        if _dates_noun(sentence, first, reference, cues):
            return reference
    best: Target = None
    cheapest = float(_FARTHEST)
    for event in events:
        cost = _event_cost(event, first, last, cues)
        if cost < cheapest:
            best, cheapest = event, cost
    for at, token in enumerate(sentence.tokens):
        other = cues.has("report", token.low) or (
            cues.has("finite", token.low) and not cues.has("auxiliary", token.low)
        )
        shown = cues.has("show", token.low)
        bound = any(e.verb == at for e in events) or first <= at <= last
        noun = is_in_name(sentence, at) or sentence.low(at - 1) in ("a", "an", "the")  # "a think tank"
        if not (other or shown) or bound or noun:
            continue
        if shown and at > last and first > 1 and references and references[0].mention.head < first:
            continue  # "shot by a neighbour on Saturday shows": the date is that of the shot
        cost = _cost(sentence, at, first, last, cues)
        if cost < cheapest:
            seen = at < first and bool(references) and (shown or _is_seen(sentence, at, cues))
            best, cheapest = ("shown" if seen else None), cost
    return best


def _is_seen(sentence: Sentence, verb: int, cues: Cues) -> bool:
    """Say whether a verb stands in what footage shows: "shows shelves falling when the earthquake struck"."""
    if cues.has("report", sentence.low(verb)):
        return False
    films = (
        i for i in range(verb - 1, 0, -1) if cues.has("show", sentence.low(i)) or sentence.tag(i, "base") == "capture"
    )
    show = next(films, None)
    between = [sentence.low(i) for i in range(show + 1, verb)] if show else []
    breaks = any(low in (",", ";", '"', "but") or cues.has("report", low) for low in between)
    return bool({"when", "as", "while", "after", "moment"} & set(between)) and not breaks


def _dates_noun(sentence: Sentence, first: int, reference: Reference, cues: Cues) -> bool:
    """Say whether a date belongs to a noun: "footage from 3 May", "Monday's video", "an image dated June"."""
    mention = reference.mention
    if mention.noun == "view" or (mention.noun == "pronoun" and not mention.ordinal):
        return False
    if mention.first <= first <= mention.head:
        return True
    led = int(sentence.low(first) in ("from", "of", "in"))  # the date's own words may begin with it: "from 2017"
    between = " ".join(sentence.low(i) for i in range(mention.head + 1, first + led)).split()
    dated = between[-1:] == ["dated"] or (not between and sentence.low(first).startswith(("dates ", "date ", "dated ")))
    if dated and len(between) <= 8:
        return True
    if len(between) <= 6 and {"timestamped", "time-stamped"} & set(between):
        return True
    if mention.noun == "pronoun":
        return (
            bool(between)
            and len(between) <= 3
            and set(between) <= cues.table_set("carriers") | {"about", "around", "comes"}
        )
    direct = between[:1] in (["from"], ["dated"], ["dates"], ["of"], ["("]) and len(between) <= 2
    hedged = bool(between) and len(between) <= 7 and between[-1] in ("from", "to", "the")
    return (direct or (hedged and bool({"from", "date", "dates"} & set(between)))) and set(between) <= cues.table_set(
        "carriers"
    )


def _event_cost(event: Event, first: int, last: int, cues: Cues) -> float:
    """Weigh an event's distance; its own agent between verb and date counts as one word."""
    sentence, agent = event.sentence, event.agent
    cost = _cost(sentence, event.verb, first, last, cues)
    if last < event.verb and _is_participle_only(event) and first <= 4:
        return 99
    if agent and agent.start > event.end and agent.end <= sentence.tokens[min(first, len(sentence.tokens) - 1)].start:
        inside = [t for t in sentence.tokens if agent.start <= t.start and t.end <= agent.end]
        cost -= max(0, len(inside) - 1) + sum(5 * (t.low in (",", "that", "which", "who", '"')) for t in inside)
    return cost


def _is_participle_only(event: Event) -> bool:
    """Say whether the verb only describes a noun behind a fronted date: "On Friday the court saw a clip made by"."""
    sentence, at = event.sentence, event.verb
    if sentence.low(at + 1) not in ("by", "in", "on", "from", "at") or at < 3:
        return False
    before = sentence.tag(at - 1, "media") or sentence.tag(at - 2, "media")
    return bool(before) and "part" in sentence.tokens[at].tags["form"]


def _is_fronted(sentence: Sentence, first: int, cues: Cues) -> bool:
    """Say whether nothing but an adverbial stands before a date: "In a post on X on Saturday the group shared"."""
    before = sentence.tokens[:first]
    verbs = (("role" in t.tags and "base" not in t.tags["form"]) or cues.has("finite", t.low) for t in before)
    return bool(before) and cues.has("preposition", before[0].low) and not any(verbs)


def _cost(sentence: Sentence, verb: int, first: int, last: int, cues: Cues) -> float:
    """Weigh how far a verb stands from a date; commas and clause openers count extra."""
    if verb < first:
        between = range(verb + 1, first)
        behind = len(between) + 5 * sum(sentence.low(i) in (",", "that", "which", "who", '"') for i in between)
        return behind + 4 * sum(sentence.low(i) in ("but", "while", ";") for i in between)
    between = range(last + 1, verb)
    commas = sum(sentence.low(i) == "," for i in between)
    opens = (
        first <= 1
        or sentence.low(first - 1) in (",", "and", "but")
        or sentence.low(first - 2) in (",", "and", "but", "that")
    )
    opens = opens or _is_fronted(sentence, first, cues)
    near = len(between) <= 2 and not commas and sentence.low(last + 1) != "and"
    if not (opens or near):
        return 99
    breaks = sum(cues.has("relative", sentence.low(i)) or sentence.low(i) in ("after", "before") for i in between)
    apposition = commas == 2 and first <= 1  # "On Monday the institute, a think tank, shared it"
    return (
        len(between) * 1.2
        + (0 if apposition else max(0, commas - 1) * 5)
        + breaks * 6
        + (1.5 if first <= 1 else 7.5 if opens else 5.5)
    )
