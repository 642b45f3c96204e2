"""Answers held against the text: what it does not bear out is dropped and told, spans and ids are our own."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from pydantic import ValidationError

from catalog.extract.plugged.answers import Answer, ItemAnswer, StepAnswer, TimeAnswer, VerificationAnswer
from catalog.extract.plugged.quoting import borne_out, find_quote, is_stated, stands_in
from catalog.extract.records import one_line
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

MOST = 200
"""Recordings of one document that are looked at."""
_LONGEST = 200
_SHOWN = 60
_WHO = ("agent", "verifier")
"""Without these words of the text nothing is said."""
_BESIDE = ("handle", "credit", "channel", "method")
"""These are left out where they are not words of the text."""

A = TypeVar("A", bound=Answer)
R = TypeVar("R", ProvenanceStep, TimeClaim, VerificationStatement)


@dataclass(frozen=True)
class Checked:
    """What is left of the answers of an extractor."""

    dossiers: tuple[Dossier, ...]
    """The recordings, in the order of the text; all of it is suggested, like all that the program finds."""
    dropped: tuple[str, ...]
    """What was dropped and why, a line each."""


class _Piece(NamedTuple):
    """A part of an answer with its place in the text."""

    answer: Any
    span: Span


def checked(document: Document, answers: Iterable[Mapping[str, Any]]) -> Checked:
    """Return what the text bears out of an extractor's answers.

    A quote must stand in the text, words must be closed words, dates must be EDTF and fit the numbers of their quote,
    and names, accounts and methods must stand in the text, too. One bad part takes nothing from the others.
    """
    dropped: list[str] = []
    found: dict[str, Dossier] = {}
    for raw in islice(answers, MOST):
        piece = _placed(document, ItemAnswer, raw, None, dropped)
        if piece is None:
            continue
        dossier = _dossier(document, piece, dropped)
        if dossier.item.id in found:
            dropped.append(f"{_short(piece.answer.quote)}: the same words are another recording already")
        found.setdefault(dossier.item.id, dossier)
    return Checked(tuple(sorted(found.values(), key=lambda d: d.item.mentions[0])), tuple(dropped))


def _dossier(document: Document, piece: _Piece, dropped: list[str]) -> Dossier:
    said: ItemAnswer = piece.answer
    item = record_id("item", document.sha256, *piece.span)
    others = [span for words in said.mentions if (span := find_quote(document, words, piece.span[1]))]
    footage = FootageItem(
        id=item,
        kind=said.kind,
        description=_description(document, said.description, piece.span),
        duration_s=said.duration_s,
        mentions=(piece.span, *sorted({*others} - {piece.span})),
        evidence=document.evidence(*piece.span),
    )
    steps = [_step(document, item, p) for p in _parts(document, StepAnswer, said.steps, piece.span, dropped)]
    times = [_time(document, item, p) for p in _parts(document, TimeAnswer, said.times, piece.span, dropped)]
    checks = _parts(document, VerificationAnswer, said.verifications, piece.span, dropped)
    return Dossier(
        item=footage,
        steps=_once(steps),
        times=_once(times),
        verifications=_once([_check(document, item, p) for p in checks]),
    )


def _parts(document: Document, form: type[A], raw: Iterable[Any], near: Span, dropped: list[str]) -> Iterator[_Piece]:
    pieces = (_placed(document, form, one, near[0], dropped) for one in raw)
    return iter(sorted((piece for piece in pieces if piece), key=lambda piece: piece.span))


def _placed(document: Document, form: type[A], raw: Any, near: int | None, dropped: list[str]) -> _Piece | None:
    """Return a part of an answer where it has the right form and the text bears it out; else say why not."""
    try:
        answer = form.model_validate(raw)
    except ValidationError as error:
        dropped.append(_wrong(raw, error))
        return None
    span = find_quote(document, answer.quote, answer.start if answer.start is not None else near)
    if span is None:
        dropped.append(f"{_short(answer.quote)}: not in the text")
        return None
    for name in _WHO:
        if not stands_in(document, getattr(answer, name, None)):
            dropped.append(f"{_short(answer.quote)}: {name} {_short(getattr(answer, name))} is not in the text")
            return None
    if isinstance(answer, TimeAnswer) and not borne_out(answer.when, answer.quote):
        dropped.append(f"{_short(answer.quote)}: it does not say {answer.when}")
        return None
    made_up = [name for name in _BESIDE if not stands_in(document, getattr(answer, name, None))]
    dropped += [
        f"{_short(answer.quote)}: {name} {_short(getattr(answer, name))} is not in the text" for name in made_up
    ]
    return _Piece(answer.model_copy(update=dict.fromkeys(made_up)), span)


def _wrong(raw: Any, error: ValidationError) -> str:
    first = error.errors(include_input=False, include_url=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"{_short(_quoted(raw))}: {where + ': ' if where else ''}{first['msg']}"


def _quoted(raw: Any) -> str:
    quote = raw.get("quote") if isinstance(raw, Mapping) else None
    return quote if isinstance(quote, str) else f"an answer of type {type(raw).__name__}"


def _step(document: Document, item: str, piece: _Piece) -> ProvenanceStep:
    said: StepAnswer = piece.answer
    return ProvenanceStep(
        id=record_id("step", item, said.role, said.agent or "", *piece.span),
        item=item,
        role=said.role,
        agent=one_line(said.agent),
        agent_kind=_kind(said.agent, said.agent_kind),
        when=said.when,
        channel=one_line(said.channel),
        handle=said.handle,
        credit=one_line(said.credit),
        evidence=document.evidence(*piece.span),
    )


def _time(document: Document, item: str, piece: _Piece) -> TimeClaim:
    said: TimeAnswer = piece.answer
    return TimeClaim(
        id=record_id("time", item, said.role, said.when, *piece.span),
        item=item,
        role=said.role,
        when=said.when,
        basis="stated" if is_stated(said.when, said.quote) else "derived",
        evidence=document.evidence(*piece.span),
    )


def _check(document: Document, item: str, piece: _Piece) -> VerificationStatement:
    said: VerificationAnswer = piece.answer
    return VerificationStatement(
        id=record_id("check", item, said.dimension, said.verifier or "", *piece.span),
        item=item,
        dimension=said.dimension,
        verdict=said.verdict,
        verifier=one_line(said.verifier),
        verifier_kind=_kind(said.verifier, said.verifier_kind),
        method=one_line(said.method),
        evidence=document.evidence(*piece.span),
    )


def _description(document: Document, said: str | None, span: Span) -> str:
    if said and len(said) <= _LONGEST and find_quote(document, said):
        return " ".join(said.split())
    start, end = document.sentence_at(span[0])
    sentence = " ".join(document.text[start:end].split())
    return sentence if len(sentence) <= _LONGEST else sentence[:_LONGEST].rpartition(" ")[0]


def _kind(name: str | None, said: AgentKind | None) -> AgentKind:
    if name is None:
        return "unknown"
    if said and said != "unknown":
        return said
    return "named" if any(word[0].isupper() for word in name.split()[-3:]) else "described"


def _once(records: Iterable[R]) -> tuple[R, ...]:
    return tuple({record.id: record for record in records}.values())


def _short(said: str) -> str:
    text = "".join(c if c.isprintable() else " " for c in said[: 2 * _SHOWN])
    return f"“{text[: _SHOWN - 1]}…”" if len(text) > _SHOWN else f"“{text}”"
