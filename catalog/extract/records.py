"""The findings as records of the model: ids, evidence, media kind, description."""

from collections.abc import Iterable, Sequence

from catalog.extract.checks import Check
from catalog.extract.coreference import Recording
from catalog.extract.cues import Cues
from catalog.extract.durations import duration_of
from catalog.extract.media import MediaMention
from catalog.extract.names import places_after
from catalog.extract.steps import Step
from catalog.extract.times import Time
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
from catalog.model.words import AgentKind, MediaKind

_LONGEST = 200
_BY_KIND: tuple[tuple[str, MediaKind], ...] = (
    ("thermal", "thermal_video"), ("livestream", "livestream"), ("bodycam", "bodycam"), ("dashcam", "dashcam"),
    ("cctv", "cctv"),
)  # fmt: skip


def dossier_of(
    document: Document,
    recording: Recording,
    steps: Sequence[Step],
    times: Sequence[Time],
    checks: Sequence[Check],
    cues: Cues,
) -> Dossier:
    """Return the dossier of one recording as the English reader leaves it."""
    return dossier(
        document,
        spans=[(m.start, m.end) for m in recording.mentions],
        kind=media_kind(recording),
        description=_description(recording, document, cues),
        duration_s=duration_of(recording.mentions, cues),
        steps=steps,
        times=times,
        checks=checks,
    )


def dossier(
    document: Document,
    *,
    spans: Sequence[Span],
    kind: MediaKind,
    description: str,
    duration_s: int | None,
    steps: Sequence[Step],
    times: Sequence[Time],
    checks: Sequence[Check],
) -> Dossier:
    """Return the dossier of one recording; its id comes from the document's hash and its first mention in `spans`."""
    first = spans[0]
    item = record_id("item", document.sha256, *first)
    footage = FootageItem(
        id=item,
        kind=kind,
        description=description,
        duration_s=duration_s,
        mentions=tuple(sorted(set(spans))),
        evidence=document.evidence(*first),
    )
    return Dossier(
        item=footage,
        steps=tuple(_step(document, item, s) for s in sorted(steps, key=lambda s: (s.start, s.end))),
        times=tuple(_time(document, item, t) for t in sorted(times, key=lambda t: (t.start, t.role))),
        verifications=tuple(_each_once(_check(document, item, c) for c in checks)),
    )


def media_kind(recording: Recording) -> MediaKind:
    """Return the media kind that all mentions of a recording together speak for."""
    kinds, nouns = recording.kinds, recording.nouns
    if "satellite" in kinds:
        return "satellite_pair" if recording.pair else "satellite_image"
    moving = bool(nouns & {"video", "film", "shots", "view"})
    if "drone" in kinds and not kinds & {"aircraft", "cctv", "thermal"}:
        still = not moving and bool(nouns & {"still", "screenshot"})
        return "drone_still" if still else "drone_video"
    for kind, media in _BY_KIND:
        if kind in kinds:
            return media
    if moving:
        return "ground_video" if "ground" in kinds else "video"
    return "screenshot" if "screenshot" in nouns else "still"


def _description(recording: Recording, document: Document, cues: Cues) -> str:
    """Return the sentence that tells most of it, verbatim, cut at a word."""
    best = max(recording.mentions, key=lambda m: (_telling(m, cues), -m.start))
    return shortened(document.text[best.sentence.start : best.sentence.end], best.start - best.sentence.start)


def shortened(sentence: str, at: int) -> str:
    """Return a sentence in one line, cut at a word; where it is long, from the words at an offset on."""
    text = sentence.strip()
    text = " ".join(text.split()) if "\n" in text else text
    if len(text) <= _LONGEST:
        return text
    begin = max(0, at) if at > _LONGEST // 2 else 0
    cut = text[begin : begin + _LONGEST]
    return cut[: cut.rfind(" ")].rstrip(" ,;:-–—") if " " in cut else cut


def _telling(mention: MediaMention, cues: Cues) -> int:
    tokens = mention.sentence.tokens
    shows = any(cues.has("show", t.low) for t in tokens[mention.first :])
    placed = bool(places_after(mention.sentence, mention.head, cues))
    return 2 * shows + placed + (mention.noun not in ("pronoun", "view")) - mention.sentence.headline


def _named(document: Document, agent: str | None, kind: AgentKind) -> tuple[str | None, AgentKind]:
    """Put the publisher's name for "we", where it is known."""
    ourselves = agent is not None and agent.lower() == "we"
    return (document.publisher, "named") if ourselves and document.publisher else (_one_line(agent), kind)


def _one_line(words: str | None) -> str | None:
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
        credit=_one_line(step.credit),
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
        method=_one_line(check.method),
        evidence=document.evidence(start, end),
    )


def _each_once(checks: Iterable[VerificationStatement]) -> list[VerificationStatement]:
    kept: dict[tuple[str, str | None, str], VerificationStatement] = {}
    for check in checks:
        kept.setdefault((check.dimension, check.verifier, check.verdict), check)
    return list(kept.values())
