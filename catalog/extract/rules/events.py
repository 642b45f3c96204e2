"""Who did what with a recording: verbs of filming, posting, checking with their subject, object, channel and date."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from catalog.extract.date_words import DateWords
from catalog.extract.parts import Agent
from catalog.extract.rules.agents import agent_after, agent_before, agent_before_index, subject_end
from catalog.extract.rules.channels import channel_of
from catalog.extract.rules.coreference import Reference
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.persons import apposed, person_meant
from catalog.extract.rules.targets import distant_subject, object_recordings, reduced_recordings, subject_recordings
from catalog.extract.rules.tokens import Sentence

_REACH = 30


@dataclass(frozen=True, slots=True)
class Event:
    """One verb about one or more recordings."""

    sentence: Sentence
    verb: int
    role: str
    base: str
    recordings: tuple[int, ...]
    agent: Agent | None = None
    channel: str | None = None
    date: DateWords | None = None
    negated: bool = False
    left_open: bool = False
    """Whether the text says that nobody knows who did it."""

    @property
    def start(self) -> int:
        """First character of the verb in the document."""
        return self.sentence.tokens[self.verb].start

    @property
    def end(self) -> int:
        """One past its last character."""
        return self.sentence.tokens[self.verb].end

    @property
    def on_a_network(self) -> bool:
        """Whether it happened on a social network, where everything is a post."""
        return self.channel is not None and self.channel not in ("TV", "online")


def find_events(
    sentence: Sentence, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> list[Event]:
    """Return the events of a sentence. `references` are the mentions in it, `current` what was spoken of before."""
    events: list[Event] = []
    for at, token in enumerate(sentence.tokens):
        if "role" not in token.tags or "media" in token.tags or _inside_mention(at, references):
            continue
        if is_in_name(sentence, at) or _is_noun(sentence, at) or _is_claimed(sentence, at, cues):
            continue
        event = (
            _read_event(sentence, at, references, current, cues)
            or _coordinated(sentence, at, events, cues)
            or _second_clause(sentence, at, events, cues)
        )
        if event:
            events.append(event)
            events.extend(_handed_over(event, cues))
    return events


def _handed_over(event: Event, cues: Cues) -> Iterator[Event]:
    """Yield who gave what somebody is said to have obtained: "obtained by the Tribune from a guard"."""
    if event.base in cues.table["from_agent"] and event.role == "published":
        giver = _agent_behind(event.sentence, event.verb, ("from",), cues)
        if giver and event.agent and giver.start > event.agent.end:
            yield replace(event, role="released", agent=giver, channel=None)


def is_in_name(sentence: Sentence, at: int) -> bool:
    """Say whether a capitalised verb form is part of a name ("BBC Verify"); headlines in capitals are let be."""
    if at == 0 or not sentence.tokens[at].capital or not sentence.tokens[at - 1].is_word:
        return False
    words = [t for t in sentence.tokens if t.is_word]
    return 2 * sum(t.capital for t in words) < len(words)


def _is_noun(sentence: Sentence, at: int) -> bool:
    """Say whether a word that could be a verb stands where only a noun can: "the date and place of the recording"."""
    if "base" not in sentence.tokens[at].tags["form"].split() or "past" in sentence.tokens[at].tags["form"]:
        return False
    before = sentence.low(at - 1)
    listed = before in ("and", "or") and sentence.tag(at - 2, "dimension") is not None
    return listed or (before in ("the", "a", "an", "this", "that", "exact", "same") and sentence.low(at + 1) == "of")


def _is_claimed(sentence: Sentence, at: int, cues: Cues) -> bool:
    """Say whether a verb only tells what a caption says: "with the claim that it was taken this week"."""
    return any(
        cues.has("claim_nouns", sentence.low(i)) and sentence.low(i + 1) == "that" for i in range(max(0, at - 8), at)
    )


def _inside_mention(at: int, references: Sequence[Reference]) -> bool:
    return any(r.mention.first <= at <= r.mention.head and r.mention.noun != "view" for r in references)


def _read_event(
    sentence: Sentence, at: int, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> Event | None:
    token = sentence.tokens[at]
    form, base, role = token.tags["form"], token.tags["base"], token.tags["role"]
    if base == "pass" and "on" in (sentence.low(at + 1), sentence.low(at + 2)):
        role = "shared"
    if base == "make" and "public" in _lows(sentence, at, 6):
        role, base = "released", "release"
    event = Event(sentence, at, role, base, (), negated=is_negated(sentence, at, cues))
    if base in cues.table["intransitive"]:
        subject = subject_recordings(sentence, at, references, current, cues)
        dated = sentence.low(at + 1) in ("a", "on", "last") or sentence.low(at + 2) in ("days", "weeks")
        on_channel = (
            base == "circulate"
            or (base != "spread" and dated)
            or channel_of(sentence, at, cues)
            or "online" in _lows(sentence, at, 6)
        )
        if subject and on_channel:
            return _with_channel(replace(event, recordings=subject, agent=_account_owner(event, cues)), cues)
    if "part" in form and (passive := _passive(event, references, current, cues)):
        return passive
    return _active(event, references, current, cues)


def _lows(sentence: Sentence, at: int, reach: int) -> list[str]:
    return [t.low for t in sentence.tokens[at + 1 : at + 1 + reach]]


def is_negated(sentence: Sentence, at: int, cues: Cues) -> bool:
    """Say whether the verb at a token is denied: "could not", "wasn't able to", "has yet to be"."""
    for back in range(at - 1, max(-1, at - 9), -1):
        low = sentence.low(back)
        if low in (",", ";", ":", '"') or cues.has("relative", low):
            return False
        if cues.has("negation", low) and low != "no":
            return True
    return False


def _passive(event: Event, references: Sequence[Reference], current: tuple[int, ...], cues: Cues) -> Event | None:
    sentence, at = event.sentence, event.verb
    instrument = _instrument_after(sentence, at, cues)
    vague = cues.has("ambiguous", event.base)
    made_by = event.base == "make" and sentence.low(at + 1) in ("by", "at", "on", "with")
    if event.base in ("see", "view", "make") and not (instrument or made_by):
        return None
    if event.base == "take" and sentence.low(at + 1) == "out":
        return None
    aux = _auxiliary(sentence, at, cues)
    if aux is not None:
        recordings = subject_recordings(sentence, aux, references, current, cues)
        if not recordings and not vague and event.role not in ("verified", "analysed"):
            recordings = distant_subject(sentence, aux, references, cues)
    else:
        recordings = reduced_recordings(sentence, at, references, current, vague and not instrument, cues)
    if not recordings:
        return None
    event = _with_channel(replace(event, recordings=recordings), cues)
    agent = _passive_agent(sentence, at, cues)
    if event.base == "credit":
        agent = _agent_behind(sentence, at, ("to",), cues)
    if event.base in cues.table["from_agent"]:
        if agent and agent.kind == "named":
            return replace(event, agent=agent, role="published")
        agent = _agent_behind(sentence, at, ("from",), cues)
    if agent is None and event.role in ("posted", "shared", "published"):
        agent = _account_owner(event, cues)
    return replace(event, agent=agent)


def _auxiliary(sentence: Sentence, at: int, cues: Cues) -> int | None:
    back = at - 1
    while (
        back >= 0
        and at - back < 7
        and (cues.has("adverb", sentence.low(back)) or sentence.low(back) in ("and", "to", "in", "fact"))
    ):
        back -= 1
    return back if back >= 0 and cues.has("be", sentence.low(back)) else None


def _instrument_after(sentence: Sentence, at: int, cues: Cues) -> int | None:
    for ahead in range(at + 1, min(at + 8, len(sentence.tokens))):
        low = sentence.low(ahead)
        if sentence.tag(ahead, "instrument") and not sentence.tag(ahead + 1, "media"):
            led = any(sentence.low(i) in ("by", "from", "with", "on", "using") for i in range(at + 1, ahead))
            return ahead if led else None
        if low in (",", ".", "and") or cues.has("finite", low):
            return None
    return None


def _passive_agent(sentence: Sentence, at: int, cues: Cues) -> Agent | None:
    return _agent_behind(sentence, at, ("by",), cues) or _phone_owner(sentence, at, cues)


def _account_owner(event: Event, cues: Cues) -> Agent | None:
    """Return whose page it appeared on: "on the TikTok page of an artist", "on the channel of the 3rd Brigade"."""
    sentence, at = event.sentence, event.verb
    for i in range(at + 1, min(at + 12, len(sentence.tokens))):
        page = cues.has("account", sentence.low(i)) or "account" in sentence.low(i) or "channel" in sentence.low(i)
        if page and sentence.low(i + 1) == "of":
            return agent_after(sentence, i + 2, cues)
        if cues.has("show", sentence.low(i)) or sentence.low(i) in (".", ";"):
            break
    return None


def _phone_owner(sentence: Sentence, at: int, cues: Cues) -> Agent | None:
    """Return whose phone it was captured on: "on a shopkeeper's phone"."""
    owned = next((i for i in range(at + 2, min(at + 8, len(sentence.tokens))) if sentence.low(i) == "'s"), None)
    led = sentence.low(at + 1) in ("on", "by", "with", "from")
    if owned is None or not led or not any(sentence.tag(i, "instrument") for i in (owned + 1, owned + 2, owned + 3)):
        return None
    return agent_before_index(sentence, owned - 1, cues) if cues.has("people", sentence.low(owned - 1)) else None


def _agent_behind(sentence: Sentence, at: int, openers: tuple[str, ...], cues: Cues) -> Agent | None:
    """Return the agent behind the first "by" (or "from") of the verb's own phrase."""
    resumed = at
    for ahead in range(at + 1, min(at + 18, len(sentence.tokens))):
        low = sentence.low(ahead)
        if ahead <= resumed:
            continue
        if low == "," and (closing := _aside(sentence, ahead, cues)):
            resumed = closing
            continue
        if low in openers:
            return agent_after(sentence, ahead + 1, cues)
        verb = sentence.tag(ahead, "role") and "media" not in sentence.tokens[ahead].tags
        if (
            low in (".", ";", ":", "(")
            or cues.has("relative", low)
            or cues.has("show", low)
            or (verb and not (ahead == at + 2 and sentence.low(at + 1) == "and"))
        ):
            return None
        dated = sentence.low(ahead + 1)[:1].isdigit() or sentence.low(ahead + 1) in cues.months
        if low == "," and not dated and sentence.low(ahead + 1) not in openers:
            return None
    return None


def _aside(sentence: Sentence, comma: int, cues: Cues) -> int | None:
    """Return the comma that closes ", the staff says,"; None where no such words begin at a comma."""
    closing = next((i for i in range(comma + 1, comma + 7) if sentence.low(i) == ","), None)
    said = closing is not None and any(cues.has("report", sentence.low(i)) for i in range(comma + 1, closing))
    return closing if said else None


def _active(event: Event, references: Sequence[Reference], current: tuple[int, ...], cues: Cues) -> Event | None:
    sentence, at = event.sentence, event.verb
    if event.base in ("see", "view", "appear", "surface", "emerge"):
        return None
    view = next((r for r in references if r.mention.noun == "view" and r.mention.first <= at <= r.mention.head), None)
    recordings = view.recordings if view else object_recordings(event.sentence, event.verb, references, current, cues)
    if not recordings or (event.base == "make" and not view and sentence.low(at + 1) not in ("with", "on", "from")):
        return None
    if event.base in cues.table["from_agent"]:
        if source := _agent_behind(sentence, at, ("from",), cues):
            return replace(event, recordings=recordings, agent=source)
        owner = agent_before(sentence, at, cues)
        named = owner is not None and owner.kind == "named"
        return replace(event, recordings=recordings, agent=owner, role="published") if named else None
    event = _with_channel(replace(event, recordings=recordings), cues)
    if event.base == "credit" or (event.base == "put" and not event.channel):
        return None
    if _asked_who(sentence, at, cues):
        return replace(event, left_open=True)
    agent = _subject(sentence, at, references, cues)
    if event.sentence.tag(at, "form") == "ing":
        agent = None
    if agent is None and "base" in sentence.tokens[at].tags["form"]:
        return None
    return replace(event, agent=agent) if agent else None


def _subject(sentence: Sentence, at: int, references: Sequence[Reference], cues: Cues) -> Agent | None:
    """Return who does what the verb at a token says; "the man who filmed the clip, Karim Aziz" by his name."""
    back = subject_end(sentence, at - 1, cues)
    head = next((r.mention.head for r in references if r.mention.first > at), None)
    named = apposed(sentence, head, cues) if head and sentence.low(back) == "who" else None
    return (
        named or agent_before(sentence, at, cues) or person_meant(sentence, back, cues) or said_it(sentence, at, cues)
    )


def _asked_who(sentence: Sentence, at: int, cues: Cues) -> bool:
    """Say whether it is left open who did it: "it is not known who filmed the clip"."""
    unknown = any(cues.has("open_question", t.low) for t in sentence.tokens)
    who = subject_end(sentence, at - 1, cues)
    return sentence.low(who) in ("who", "whoever") and (is_negated(sentence, who, cues) or unknown)


def said_it(sentence: Sentence, at: int, cues: Cues) -> Agent | None:
    """Resolve "Amnesty said it had analysed" to who said so."""
    pronoun = next(
        (i for i in range(at - 1, max(-1, at - 5), -1) if sentence.low(i) in ("it", "they", "he", "she")), None
    )
    if pronoun is None:
        return None
    said = next((i for i in range(pronoun - 1, max(-1, pronoun - 5), -1) if cues.has("report", sentence.low(i))), None)
    return agent_before(sentence, said, cues) if said else None


def _coordinated(sentence: Sentence, at: int, events: list[Event], cues: Cues) -> Event | None:
    """Carry the object over in "geolocated by an expert and shared by the institute", "filmed and posted by"."""
    token = sentence.tokens[at]
    if (
        not events
        or "part" not in token.tags["form"]
        or sentence.low(at - 1) not in ("and", ",", "then", "before", "later")
    ):
        return None
    last = events[-1]
    if at - last.verb > _REACH:
        return None
    if cues.has("ambiguous", token.tags["base"]) and not (
        token.tags["base"] in cues.table["intransitive"] and channel_of(sentence, at, cues)
    ):
        return None
    event = Event(sentence, at, token.tags["role"], token.tags["base"], last.recordings)
    event = _with_channel(event, cues)
    return replace(event, agent=_passive_agent(sentence, at, cues) or _shared_subject(last))


def _second_clause(sentence: Sentence, at: int, events: list[Event], cues: Cues) -> Event | None:
    """Carry the object over in "the video that A recorded on his phone and B released on Telegram"."""
    last, token = events[-1] if events else None, sentence.tokens[at]
    if not last or not _shared_subject(last) or "past" not in token.tags["form"] or at - last.verb > _REACH // 2:
        return None
    between = [sentence.low(i) for i in range(last.verb + 1, at)]
    after = sentence.low(at + 1)
    objects = cues.has("det_new", after) or cues.has("det_definite", after)
    if "and" not in between or "," in between or objects or any(cues.has("show", low) for low in between):
        return None
    subject = agent_before(sentence, at, cues)
    if not subject or subject.start < last.end:
        return None
    event = Event(sentence, at, token.tags["role"], token.tags["base"], last.recordings, subject)
    return _with_channel(event, cues)


def _shared_subject(last: Event) -> Agent | None:
    """Return the subject of the verb before, where that one was active ("The ministry filmed and posted a video")."""
    behind = last.agent
    return behind if behind and behind.end <= last.start else None


def _with_channel(event: Event, cues: Cues) -> Event:
    if event.role == "filmed" and event.base != "livestream":
        return event
    return replace(event, channel=channel_of(event.sentence, event.verb, cues))
