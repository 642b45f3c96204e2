"""How much of what is told of a recording stands on its own: copies of one check are one check."""

from collections.abc import Iterable, Sequence

from catalog.model import Record, VerificationStatement
from catalog.model.callings import name_key
from catalog.model.words import DIMENSIONS, AgentKind, Dimension
from catalog.verify.told import Told, source_of

_PARTIES = {"filmed", "unit", "released", "posted"}
"""Whoever had a hand in a recording in one of these roles does not check it independently."""


class Checker(Record):
    """Somebody who checked a recording, however often that was told."""

    verifier: str | None
    """The name as it was first told; the words for somebody unnamed; None = not even these."""
    verifier_kind: AgentKind
    """`named`, `described` or `unknown`."""
    dimensions: tuple[Dimension, ...]
    """What was checked."""
    articles: int
    """How many articles tell it."""


class Independence(Record):
    """Counts that do not grow when an article is copied."""

    articles: int
    """Documents that speak of the recording."""
    items: int
    """Items that people hold to be this recording."""
    footage: int = 1
    """Recordings: one, whatever the number of items and articles."""
    checks: int
    """Different checkers."""
    by: tuple[Checker, ...]
    """Who they are, in the order of the telling."""


def independence(told: Sequence[Told]) -> Independence:
    """Return what all reports of one recording come to. Somebody who could not tell has not checked.

    Checkers go by name, in any spelling. Those whom nobody names may be the same people in every report: they count
    as many as the report that tells of most of them has.
    """
    parties = {name_key(s.agent) for dossier, _ in told for s in dossier.steps if s.role in _PARTIES and s.agent}
    checks = [
        (source_of((dossier, document)), check)
        for dossier, document in told
        for check in dossier.verifications
        if check.verdict != "not_confirmed" and not (check.verifier and name_key(check.verifier) in parties)
    ]
    named = _grouped((source, check) for source, check in checks if check.verifier_kind == "named")
    unnamed = _unnamed([(source, check) for source, check in checks if check.verifier_kind != "named"])
    by = (*named, *unnamed)
    articles = {source for source in map(source_of, told) if source}
    return Independence(articles=len(articles), items=len(told), checks=len(by), by=by)


def _grouped(checks: Iterable[tuple[str | None, VerificationStatement]]) -> list[Checker]:
    groups: dict[str, list[tuple[str | None, VerificationStatement]]] = {}
    for source, check in checks:
        groups.setdefault(name_key(check.verifier), []).append((source, check))
    return [_checker(group, len({source for source, _ in group if source})) for group in groups.values()]


def _unnamed(checks: Sequence[tuple[str | None, VerificationStatement]]) -> list[Checker]:
    sources = list(dict.fromkeys(source for source, _ in checks))
    by_report = [_grouped((s, check) for s, check in checks if s == source) for source in sources]
    most: list[Checker] = max(by_report, key=len, default=[])
    articles = len([source for source in sources if source])
    return [one.model_copy(update={"articles": articles}) for one in most]


def _checker(group: Sequence[tuple[str | None, VerificationStatement]], articles: int) -> Checker:
    first, said = group[0][1], {check.dimension for _, check in group}
    dimensions = tuple(d for d in DIMENSIONS if d in said)
    return Checker(verifier=first.verifier, verifier_kind=first.verifier_kind, dimensions=dimensions, articles=articles)
