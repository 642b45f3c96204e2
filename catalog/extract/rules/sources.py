"""Where a noun itself says the recording is from: "video from the National Guard", "Maxar satellite images"."""

from collections.abc import Iterator, Sequence

from catalog.extract.parts import Agent, Step
from catalog.extract.rules.agents import agent_after, agent_before, agent_before_index
from catalog.extract.rules.coreference import Recording, Reference
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.media import MediaMention
from catalog.extract.rules.names import is_name
from catalog.extract.rules.persons import apposed, person_meant
from catalog.extract.rules.tokens import Sentence


def steps_of_nouns(index: int, recording: Recording, references: Sequence[Reference], cues: Cues) -> Iterator[Step]:
    """Yield the steps that the phrases of one recording imply: an operator of satellites, an owner, a source."""
    for reference in references:
        mention = reference.mention
        if index not in reference.recordings or mention.noun == "view":
            continue
        if mention.noun == "pronoun":
            yield from _gapped(mention.sentence, mention.head, cues)
            continue
        placed = (
            t for t in mention.sentence.tokens[mention.first : mention.head] if t.tags.get("role") == "geolocated"
        )
        for token in placed:
            yield Step("geolocated", None, "unknown", token.start, mention.end, mention.sentence.index)
        if shown := _shown_by(mention.sentence, mention.first, cues):
            yield Step("published", shown.text, shown.kind, shown.start, shown.end, mention.sentence.index)
        maker = _maker(mention.sentence, mention.first, mention.head, cues)
        source = _behind(mention.sentence, mention.head, recording.satellite, cues) or _owner(
            mention.sentence, mention.owner, cues
        )
        if agent := source or maker:
            person = cues.has("people", (agent.text or "").rpartition(" ")[2])
            role = "filmed" if recording.satellite or not source or person else "released"
            yield Step(role, agent.text, agent.kind, agent.start, agent.end, mention.sentence.index)  # type: ignore[arg-type]
        elif somebody := _whose(mention, cues):
            yield Step("filmed", somebody.text, somebody.kind, somebody.start, somebody.end, mention.sentence.index)
        yield from _authors(mention, cues)


def _gapped(sentence: Sentence, head: int, cues: Cues) -> Iterator[Step]:
    """Yield the step of "one was recorded by a neighbour, the other by a nurse", where the verb is left out."""
    verb = next((i for i in range(head - 1, 0, -1) if sentence.tag(i, "role")), None)
    agent = agent_after(sentence, head + 2, cues) if sentence.low(head + 1) == "by" else None
    if verb is not None and agent:
        role = sentence.tokens[verb].tags["role"]
        yield Step(role, agent.text, agent.kind, agent.start, agent.end, sentence.index)  # type: ignore[arg-type]


def _shown_by(sentence: Sentence, first: int, cues: Cues) -> Agent | None:
    """Return the outlet of "State television showed live pictures of"."""
    if sentence.low(first - 1) not in ("showed", "shows", "played"):
        return None
    agent = agent_before(sentence, first - 1, cues)
    return agent if agent and agent.kind == "named" else None


def _behind(sentence: Sentence, head: int, satellite: bool, cues: Cues) -> Agent | None:
    """Return the institution, outlet or operator behind "from" or "by"; places and people are let be."""
    if sentence.low(head + 1) not in ("from", "by"):
        return None
    agent = agent_after(sentence, head + 2, cues)
    if not agent or agent.kind != "named":
        return None
    flown = satellite and "satellite" in (agent.text or "").lower()
    return agent if flown or _is_institution(sentence, agent, cues) else None


def _maker(sentence: Sentence, first: int, head: int, cues: Cues) -> Agent | None:
    """Return who made it, right behind "by": "photographs by a reporter"; behind a check "by" says how."""
    checked = any(t.tags.get("role") in ("verified", "geolocated", "analysed") for t in sentence.tokens[:first])
    by = head + 2 if sentence.low(head + 1) == "," else head + 1
    return agent_after(sentence, by + 1, cues) if sentence.low(by) == "by" and not checked else None


def _owner(sentence: Sentence, owner: tuple[int, int] | None, cues: Cues) -> Agent | None:
    if not owner:
        return None
    first, last = owner
    start, end = sentence.tokens[first].start, sentence.tokens[last].end
    text = sentence.original[start - sentence.start : end - sentence.start]
    if cues.has("people", sentence.low(last)):
        return Agent(text[0].lower() + text[1:], "described", start, end)
    agent = Agent(text.removeprefix("the ").removeprefix("The "), "named", start, end)
    return agent if _is_institution(sentence, agent, cues) else None


def _whose(mention: MediaMention, cues: Cues) -> Agent | None:
    """Return the person whose footage it is: "Ines Prado's video", "his clip", "Clara Voss, whose clip"."""
    sentence, first = mention.sentence, mention.first
    if mention.owner and mention.det == "owned":
        names = sentence.tokens[mention.owner[0] : mention.owner[1] + 1]
        return _agent_of(sentence, *mention.owner) if len(names) > 1 and all(is_name(t, cues) for t in names) else None
    if sentence.low(first - 1) == "whose":
        return agent_before_index(sentence, first - 2, cues)
    return person_meant(sentence, first, cues)


def _agent_of(sentence: Sentence, first: int, last: int) -> Agent:
    start, end = sentence.tokens[first].start, sentence.tokens[last].end
    return Agent(sentence.original[start - sentence.start : end - sentence.start], "named", start, end)


def _authors(mention: MediaMention, cues: Cues) -> Iterator[Step]:
    """Yield who a text says is behind it: "the author of the footage, beekeeper Olaf Lund"."""
    sentence = mention.sentence
    noun = mention.first - 2
    if sentence.low(mention.first - 1) not in ("of", "behind"):
        return
    role = next((role for role, words in cues.table["authors"].items() if sentence.low(noun) in words), None)
    if role is None:
        return
    first = noun - 1 if sentence.low(noun - 1) == "the" else noun
    who = apposed(sentence, mention.head, cues)
    if who is None and sentence.low(mention.head + 1) in ("is", "was"):
        who = agent_after(sentence, mention.head + 2, cues)
    if who is None and sentence.low(first - 1) == ",":
        who = agent_before_index(sentence, first - 2, cues)
    if who:
        yield Step(role, who.text, who.kind, who.start, who.end, sentence.index)


def _is_institution(sentence: Sentence, agent: Agent, cues: Cues) -> bool:
    words = [t for t in sentence.tokens if agent.start <= t.start and t.end <= agent.end]
    return any(
        cues.has("institutions", t.low)
        or cues.has("agencies", t.low)
        or t.low in ("planet labs", "tv", "television", "news", "labs", "technologies", "maxar")
        for t in words
    )
