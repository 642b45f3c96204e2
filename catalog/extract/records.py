"""The findings as records of the model: ids, evidence, media kind, description."""

from collections import Counter
from collections.abc import Iterable, Iterator

from catalog.extract.parts import Check, Step, Time
from catalog.extract.readings import Reading
from catalog.model import (
    Document,
    Dossier,
    FootageItem,
    ProvenanceStep,
    Span,
    TimeClaim,
    VerificationStatement,
    record_id,
)
from catalog.model.words import AgentKind

_LONGEST = 200


def dossiers(document: Document, readings: Iterable[Reading]) -> Iterator[Dossier]:
    """Yield the dossier of each recording; its id comes from the document's hash and its first mention, and which it is
    of those first spoken of together ("*two videos*. The first ...")."""
    met: Counter[Span] = Counter()
    for reading in readings:
        first = reading.spans[0]
        nth = (met[first],) if first in met else ()
        met[first] += 1
        yield _dossier(document, reading, record_id("item", document.sha256, *first, *nth))


def _dossier(document: Document, reading: Reading, item: str) -> Dossier:
    footage = FootageItem(
        id=item,
        kind=reading.kind,
        description=reading.description,
        duration_s=reading.duration_s,
        mentions=tuple(sorted(set(reading.spans))),
        evidence=document.evidence(*reading.spans[0]),
    )
    return Dossier(
        item=footage,
        steps=tuple(_step(document, item, s) for s in sorted(reading.steps, key=lambda s: (s.start, s.end))),
        times=tuple(_time(document, item, t) for t in sorted(reading.times, key=lambda t: (t.start, t.role))),
        verifications=tuple(_each_once(_check(document, item, c) for c in reading.checks)),
    )


def shortened(sentence: str, at: int) -> str:
    """Return a sentence in one line, cut at a word; where it is long, from the words at an offset on."""
    text = sentence.strip()
    text = " ".join(text.split()) if "\n" in text else text
    if len(text) <= _LONGEST:
        return text
    begin = max(0, at) if at > _LONGEST // 2 else 0
    cut = text[begin : begin + _LONGEST]
    return cut[: cut.rfind(" ")].rstrip(" ,;:-–—") if " " in cut else cut


def _named(document: Document, agent: str | None, kind: AgentKind) -> tuple[str | None, AgentKind]:
    """Put the publisher's name for "we", where it is known."""
    ourselves = agent is not None and agent.lower() == "we"
    return (document.publisher, "named") if ourselves and document.publisher else (one_line(agent), kind)


def one_line(words: str | None) -> str | None:
    """Return words without the line ends that an editor put into them."""
    return " ".join(words.split()) if words else words


def _step(document: Document, item: str, step: Step) -> ProvenanceStep:
    agent, kind = _named(document, step.agent, step.kind)
    return ProvenanceStep(
        id=record_id("step", item, step.role, agent or "", step.start, step.end),
        item=item,
        role=step.role,
        agent=agent,
        agent_kind=kind,
        when=step.when,
        channel=step.channel,
        handle=step.handle,
        credit=one_line(step.credit),
        evidence=document.evidence(step.start, step.end),
    )


def _time(document: Document, item: str, time: Time) -> TimeClaim:
    return TimeClaim(
        id=record_id("time", item, time.role, time.when, time.start, time.end),
        item=item,
        role=time.role,
        when=time.when,
        basis=time.basis,
        evidence=document.evidence(time.start, time.end),
    )


def _check(document: Document, item: str, check: Check) -> VerificationStatement:
    who = check.verifier
    name, kind = _named(document, who.text if who else None, who.kind if who else "unknown")
    start, end = (min(check.start, who.start), max(check.end, who.end)) if who else (check.start, check.end)
    return VerificationStatement(
        id=record_id("check", item, check.dimension, name or "", start, end),
        item=item,
        dimension=check.dimension,
        verdict=check.verdict,
        verifier=name,
        verifier_kind=kind,
        method=one_line(check.method),
        evidence=document.evidence(start, end),
    )


def _each_once(checks: Iterable[VerificationStatement]) -> list[VerificationStatement]:
    kept: dict[tuple[str, str | None, str], VerificationStatement] = {}
    for check in checks:
        kept.setdefault((check.dimension, check.verifier, check.verdict), check)
    return list(kept.values())
