"""Who did what with a recording: verbs of filming, posting, checking with their subject, object, channel and date."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from catalog.extract.agents import Agent, agent_after, agent_before
from catalog.extract.coreference import Reference
from catalog.extract.cues import Cues
from catalog.extract.dates import DateWords
from catalog.extract.media import MediaMention
from catalog.extract.tokens import Sentence

_REACH = 30
_HELPERS = frozenset(
    "not to able appears appeared seems seemed believed thought understood said reported known wasn't".split()
)


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


def find_events(
    sentence: Sentence, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> list[Event]:
    """Return the events of a sentence. `references` are the mentions in it, `current` what was spoken of before."""
    events: list[Event] = []
    for at, token in enumerate(sentence.tokens):
        if "role" not in token.tags or "media" in token.tags or _inside_mention(at, references):
            continue
        if is_in_name(sentence, at):
            continue
        event = _read_event(sentence, at, references, current, cues) or _coordinated(sentence, at, events, cues)
        if event:
            events.append(event)
    return events


def is_in_name(sentence: Sentence, at: int) -> bool:
    """Say whether a capitalised verb form is part of a name ("BBC Verify"); headlines in capitals are let be."""
    if at == 0 or not sentence.tokens[at].capital or not sentence.tokens[at - 1].capital:
        return False
    words = [t for t in sentence.tokens if t.is_word]
    return 2 * sum(t.capital for t in words) < len(words)


def _inside_mention(at: int, references: Sequence[Reference]) -> bool:
    return any(r.mention.first <= at <= r.mention.head and r.mention.noun != "view" for r in references)


def _read_event(
    sentence: Sentence, at: int, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> Event | None:
    token = sentence.tokens[at]
    form, base, role = token.tags["form"], token.tags["base"], token.tags["role"]
    event = Event(sentence, at, role, base, (), negated=is_negated(sentence, at, cues))
    if base in cues.table["intransitive"]:
        subject = _subject_recordings(sentence, at, references, current, cues)
        on_channel = base == "circulate" or channel_of(sentence, at, cues) or "online" in _lows(sentence, at, 6)
        if subject and on_channel:
            return _with_channel(replace(event, recordings=subject), cues)
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
    if event.base in ("see", "view", "make", "catch") and not (instrument or event.base == "catch"):
        return None
    aux = _auxiliary(sentence, at, cues)
    if aux is not None:
        recordings = _subject_recordings(sentence, aux, references, current, cues)
    else:
        recordings = _reduced(sentence, at, references, vague and not instrument, cues)
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
    return replace(event, agent=agent)


def _auxiliary(sentence: Sentence, at: int, cues: Cues) -> int | None:
    back = at - 1
    while (
        back >= 0 and at - back < 7 and (cues.has("adverb", sentence.low(back)) or sentence.low(back) in ("and", "to"))
    ):
        back -= 1
    return back if back >= 0 and cues.has("be", sentence.low(back)) else None


def _subject_recordings(
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
        if not any(_breaks_clause(t.low, cues) and not t.low.endswith("ing") for t in between):
            return nearest.recordings
        if low in ("which", "that", ",") and not any(t.low == "." for t in between):
            return nearest.recordings if _trails(sentence, nearest.mention.head, aux, cues) else ()
    return ()


def _governing(left: Sequence[Reference]) -> Reference:
    """Return the nearest mention that is not inside another ("images from footage")."""
    return next((r for r in reversed(left) if not r.mention.inside), left[-1])


def _is_helper(sentence: Sentence, at: int, cues: Cues) -> bool:
    low = sentence.low(at)
    return any(cues.has(kind, low) for kind in ("be", "have", "modal", "adverb")) or low in _HELPERS


def _breaks_clause(low: str, cues: Cues) -> bool:
    return (
        cues.has("show", low)
        or cues.has("report", low)
        or cues.has("finite", low)
        or low in (";", "and", "but", "while")
    )


def _trails(sentence: Sentence, head: int, aux: int, cues: Cues) -> bool:
    """Say whether ", which was posted" may reach back to a noun over what it shows."""
    return sentence.low(aux - 1) == "which" and sentence.low(aux - 2) == "," and aux - head < _REACH


def _reduced(
    sentence: Sentence, at: int, references: Sequence[Reference], near_only: bool, cues: Cues
) -> tuple[int, ...]:
    """Return what a participle with no auxiliary belongs to: "the clip, posted on", "Posted by X, the video"."""
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
    if near_only or not left:
        return ()
    between = sentence.tokens[left[-1].mention.head + 1 : at]
    if len(between) > _REACH // 2 or any(cues.has("report", t.low) or t.low in (";", "who") for t in between):
        return ()
    after = sentence.low(at + 1)
    return (
        left[-1].recordings
        if after in ("by", "on", "in", "to", "online", "from", "via", "at") or cues.has("adverb", after)
        else ()
    )


def _is_apposed(sentence: Sentence, head: int, at: int) -> bool:
    """Say whether a participle is set off by a comma right behind its noun: "images of Derna, taken by"."""
    between = [t.low for t in sentence.tokens[head + 1 : at]]
    by = "by" in [sentence.low(i) for i in range(at + 1, at + 5)]
    return (
        by and between[-1:] == [","] and between.count(",") == 1 and between[0] in ("of", "from") and len(between) <= 6
    )


def _comma_between(sentence: Sentence, at: int, mention: MediaMention) -> bool:
    return any(t.low == "," for t in sentence.tokens[at : mention.first])


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
    return _agent_behind(sentence, at, ("by",), cues)


def _agent_behind(sentence: Sentence, at: int, openers: tuple[str, ...], cues: Cues) -> Agent | None:
    """Return the agent behind the first "by" (or "from") of the verb's own phrase."""
    for ahead in range(at + 1, min(at + 18, len(sentence.tokens))):
        low = sentence.low(ahead)
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


def _active(event: Event, references: Sequence[Reference], current: tuple[int, ...], cues: Cues) -> Event | None:
    sentence, at = event.sentence, event.verb
    if (
        event.base in ("see", "view", "make", "appear", "surface", "emerge", "receive", "obtain")
        and event.base not in cues.table["from_agent"]
    ):
        return None
    view = next((r for r in references if r.mention.noun == "view" and r.mention.first <= at <= r.mention.head), None)
    recordings = view.recordings if view else _object_recordings(event, references, current, cues)
    if not recordings or event.base in cues.table["from_agent"]:
        return None
    event = _with_channel(replace(event, recordings=recordings), cues)
    if event.base == "credit" or (event.base == "put" and not event.channel):
        return None
    if _asked_who(sentence, at, cues):
        return replace(event, left_open=True)
    agent = agent_before(sentence, at, cues) or said_it(sentence, at, cues)
    if event.sentence.tag(at, "form") == "ing":
        agent = None
    if agent is None and "base" in sentence.tokens[at].tags["form"]:
        return None
    return replace(event, agent=agent) if agent else None


def _asked_who(sentence: Sentence, at: int, cues: Cues) -> bool:
    """Say whether it is left open who did it: "it is not known who filmed the clip"."""
    unknown = any(cues.has("open_question", t.low) for t in sentence.tokens)
    return sentence.low(at - 1) in ("who", "whoever") and (is_negated(sentence, at - 1, cues) or unknown)


def said_it(sentence: Sentence, at: int, cues: Cues) -> Agent | None:
    """Resolve "Amnesty said it had analysed" to who said so."""
    pronoun = next(
        (i for i in range(at - 1, max(-1, at - 5), -1) if sentence.low(i) in ("it", "they", "he", "she")), None
    )
    if pronoun is None:
        return None
    said = next((i for i in range(pronoun - 1, max(-1, pronoun - 3), -1) if cues.has("report", sentence.low(i))), None)
    return agent_before(sentence, said, cues) if said else None


def _object_recordings(
    event: Event, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> tuple[int, ...]:
    sentence, at = event.sentence, event.verb
    vague = cues.has("ambiguous", event.base)
    right = next((r for r in references if r.mention.first > at and r.mention.noun != "view"), None)
    if event.base in cues.table["piloting"] and not right and sentence.low(at - 1) == "who":
        return references[-1].recordings if references else current
    if right:
        between = sentence.tokens[at + 1 : right.mention.first]
        free = not any(_breaks_clause(t.low, cues) or t.low in (",", ".") for t in between)
        tweeting = event.base in ("tweet", "post") and not any(t.low == "." for t in between)
        if (free and len(between) <= (3 if vague else 9)) or (tweeting and len(between) <= 4):
            return right.recordings
    if sentence.low(at + 1) in ("it", "them"):
        left = [r for r in references if r.mention.head < at]
        return left[-1].recordings if left else current
    return _relative_object(event, references, cues)


def _relative_object(event: Event, references: Sequence[Reference], cues: Cues) -> tuple[int, ...]:
    """Resolve "the video, which the ministry posted" and "footage the ministry released"."""
    sentence, at = event.sentence, event.verb
    left = [r for r in references if r.mention.head < at and r.mention.noun not in ("view", "pronoun")]
    if not left:
        return ()
    head = left[-1].mention.head
    between = [t.low for t in sentence.tokens[head + 1 : at]]
    if not between or len(between) > 9 or any(_breaks_clause(w, cues) and not cues.has("have", w) for w in between):
        return ()
    object_taken = sentence.tokens[at + 1].low if at + 1 < len(sentence.tokens) else ""
    if cues.has("det_new", object_taken) or cues.has("det_definite", object_taken):
        return ()
    relative = between[0] in ("which", "that") or between[:2] in ([",", "which"], [",", "that"])
    bare = cues.has("det_definite", between[0]) or sentence.tokens[head + 1].capital
    subject = len(between) >= (2 if relative else 1)
    led_by = any(cues.has("preposition", w) and w not in ("of", "for") for w in between)
    return left[-1].recordings if subject and (relative or (bare and not led_by)) and "," not in between[2:] else ()


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
    if at - last.verb > _REACH or cues.has("ambiguous", token.tags["base"]):
        return None
    event = Event(sentence, at, token.tags["role"], token.tags["base"], last.recordings)
    event = _with_channel(event, cues)
    return replace(event, agent=_passive_agent(sentence, at, cues) or _shared_subject(last, cues))


def _shared_subject(last: Event, cues: Cues) -> Agent | None:
    """Return the subject of the verb before, where that one was active ("The ministry filmed and posted a video")."""
    behind = last.agent
    return behind if behind and behind.end <= last.start else None


def _with_channel(event: Event, cues: Cues) -> Event:
    return replace(event, channel=channel_of(event.sentence, event.verb, cues))


def channel_of(sentence: Sentence, at: int, cues: Cues) -> str | None:
    """Return where the verb at a token put the recording: the channel behind "on", "to", "via" or in the verb."""
    if channel := sentence.tag(at, "channels"):
        return channel
    for ahead in range(at + 1, min(at + 22, len(sentence.tokens))):
        token = sentence.tokens[ahead]
        if (
            token.tags.get("role")
            and "media" not in token.tags
            and "channels" not in token.tags
            and sentence.low(ahead - 1) == "and"
        ):
            break
        if (channel := token.tags.get("channels")) and _is_channel_use(sentence, ahead, cues):
            return channel
        if token.low in (".", ";") or cues.has("show", token.low):
            break
    return _channel_before(sentence, at, cues)


def _channel_before(sentence: Sentence, at: int, cues: Cues) -> str | None:
    """Return the channel of an account that is the subject: "the ministry's Twitter account posted"."""
    for back in range(at - 1, max(-1, at - 6), -1):
        token = sentence.tokens[back]
        if (channel := token.tags.get("channels")) and token.low != "x":
            account = "account" in token.low or "channel" in token.low or cues.has("account", sentence.low(back + 1))
            return channel if account else None
        if not token.is_word:
            return None
    return None


def _is_channel_use(sentence: Sentence, at: int, cues: Cues) -> bool:
    low = sentence.low(at)
    if low == "x" and not sentence.tokens[at].capital:
        return False
    back = sentence.low(at - 1)
    if low in (
        "online",
        "internet",
        "social media",
        "social-media",
        "social networks",
        "telegram",
        "twitter",
        "youtube",
        "facebook",
        "instagram",
        "tiktok",
    ):
        return True
    return back in ("on", "to", "via", "the", "its", "their", "his", "her", "a", "over", "and", ",", "local", "state")
