"""Who checked what: confirmed, not confirmed, disputed, refuted, by dimension."""

from collections.abc import Iterator, Sequence

from catalog.extract.checks import Check
from catalog.extract.inflected.actors import Actor
from catalog.extract.inflected.footage import Reference
from catalog.extract.inflected.lines import Line
from catalog.model.words import Dimension, Verdict

_REACH = 12
DIMENSIONS: tuple[Dimension, ...] = ("location", "time", "source", "content")


def verdicts_of(
    line: Line, actors: Sequence[Actor], references: Sequence[Reference], current: tuple[int, ...]
) -> Iterator[Check]:
    """Yield the verdicts of a sentence on the recordings that it speaks of, or that were last spoken of."""
    recordings = references[-1].recordings if references else current
    if not recordings:
        return
    for first, last in _clauses(line):
        about = next((r.recordings for r in references if first <= r.mention.at < last), recordings)
        yield from _clause(line, first, last, actors, about)


def _clause(line: Line, first: int, last: int, actors: Sequence[Actor], recordings: tuple[int, ...]) -> Iterator[Check]:
    yield from _geolocated(line, first, last, actors, recordings)
    tags = {tag: at for at in range(last - 1, first - 1, -1) for tag in line.words[at].tags}
    unable = _unable(line, first, last)
    if unable is not None and ("confirm" in tags or "examine" in tags):
        yield from _checks(line, first, last, unable, "not_confirmed", actors, recordings, "content")
    elif "genuine" in tags and (verb := _said_of_footage(line, tags["genuine"])) is not None:
        verdict: Verdict = "refuted" if _negated(line, tags["genuine"]) else "confirmed"
        yield _check(line, tags["genuine"], "content", verdict, _author(line, verb, actors), recordings)
    elif "confirm" in tags and not _negated(line, tags["confirm"]):
        yield from _checks(line, first, len(line.words), tags["confirm"], "confirmed", actors, recordings, "content")
    elif "examine" in tags and not _negated(line, tags["examine"]) and (said := _dimensions(line, first, last)):
        yield from _checks(line, first, last, tags["examine"], "confirmed", actors, recordings, said[0])
    elif "deny" in tags and ("false" in tags or ("rejects" in tags and _is_about_it(line, first, last))):
        yield from _checks(line, first, last, tags["deny"], "disputed", actors, recordings, "content", own=True)
    elif "false" in tags and "claims" in tags and (who := _author(line, tags["claims"], actors)):
        yield _check(line, tags["false"], "content", "disputed", who, recordings)
    elif "false" in tags or "mistaken" in tags:
        yield from _refuted(line, tags, _speaker(line, actors), recordings)


def _is_about_it(line: Line, first: int, last: int) -> bool:
    said = any(line.has(i, "media") or line.has(i, "pronoun") for i in range(first, last))
    return said and not line.has(first, "preposition")


def _said_of_footage(line: Line, at: int) -> int | None:
    """Return the verb of "заключили, что съёмка подлинная"; the adjective where only the writer says it."""
    if not any(line.has(i, "media") for i in range(max(0, at - 3), at)) or line.has(at, "dimension"):
        return None
    verbs = (i for i in range(at - 1, -1, -1) if line.has(i, "confirm") or line.has(i, "conclude"))
    return next(verbs, at)


def _geolocated(
    line: Line, first: int, last: int, actors: Sequence[Actor], recordings: tuple[int, ...]
) -> Iterator[Check]:
    at = next((i for i in range(first, last) if line.words[i].verb == "geolocated"), None)
    if at is not None and not _negated(line, at):
        yield _check(line, at, "location", "confirmed", _author(line, at, actors), recordings)


def _speaker(line: Line, actors: Sequence[Actor]) -> Actor | None:
    """Return whom the writer follows in a sentence: "це підробка, пояснює експертка"."""
    said = next((i for i in range(len(line.words)) if line.has(i, "says")), None)
    near = [a for a in actors if not a.led and said is not None and 0 < a.first - said <= 4]
    return near[0] if near else None


def _refuted(line: Line, tags: dict[str, int], who: Actor | None, recordings: tuple[int, ...]) -> Iterator[Check]:
    """Read what is said against a recording: "це неправда", "архівне відео", "насправді знято в"."""
    at = tags.get("false", tags.get("mistaken", 0))
    if "false" not in tags and line.words[at].low in ("нібито", "якобы", "помилки", "помилку"):
        return
    dimension = line.words[at].tags.get("false", "location")
    if dimension == "time" and not any(line.has(i, "media") for i in (at + 1, at + 2)):
        return
    yield _check(line, at, dimension, "refuted", who, recordings)  # type: ignore[arg-type]


def _checks(
    line: Line, first: int, last: int, at: int, verdict: Verdict, actors: Sequence[Actor], recordings: tuple[int, ...],
    otherwise: str, *, own: bool = False,
) -> Iterator[Check]:  # fmt: skip
    who = _author(line, at, actors)
    said = [] if own else _dimensions(line, first, last)
    for dimension in said or [otherwise]:
        yield _check(line, at, dimension, verdict, who, recordings)  # type: ignore[arg-type]


def _check(
    line: Line, at: int, dimension: Dimension, verdict: Verdict, who: Actor | None, recordings: tuple[int, ...]
) -> Check:
    word = line.words[at]
    method = next((w.start for w in line.words[at:] if "method" in w.tags), None)
    how = None if method is None else _until_mark(line, method)
    return Check(recordings, dimension, verdict, who.agent() if who else None, how, word.start, word.end)


def _until_mark(line: Line, start: int) -> str:
    words = [w for w in line.words if w.start >= start]
    stop = next((i for i, w in enumerate(words) if w.text in (".", ";", ":")), len(words))
    return " ".join(w.text for w in words[:stop])


def _dimensions(line: Line, first: int, last: int) -> list[str]:
    said = [line.words[i].tags["dimension"] for i in range(first, last) if line.has(i, "dimension")]
    if any(line.has(i, "genuine") for i in range(first, last)):
        said.append("content")
    return [d for d in DIMENSIONS if d in said]


def _author(line: Line, at: int, actors: Sequence[Actor]) -> Actor | None:
    """Return who says it: the nearest actor that nothing leads, rather before the verb."""
    free = [a for a in actors if not a.led and not a.first <= at <= a.last]
    if not free:
        return None
    best = min(free, key=lambda a: _distance(line, at, a))
    return best if _distance(line, at, best) <= 2 * _REACH else None


def _distance(line: Line, at: int, actor: Actor) -> int:
    first, last = (actor.last + 1, at) if actor.last < at else (at + 1, actor.first)
    return last - first + 4 * line.stops(first, last) + (0 if actor.last < at else 2) + (0 if actor.known else 4)


def _negated(line: Line, at: int) -> bool:
    return any(line.has(i, "negation") for i in (at - 1, at - 2))


def _unable(line: Line, first: int, last: int) -> int | None:
    """Return where a clause says that something could not be found out: "не вдалося", "неможливо", "невідомо"."""
    for at in range(first, last):
        if line.has(at, "negation") and (line.has(at, "unknown") or line.has(at + 1, "unable")):
            return at
    return None


def _clauses(line: Line) -> Iterator[tuple[int, int]]:
    """Yield the clauses of a sentence: cut where a mark and a conjunction of contrast, a dash or a colon stand."""
    first = 0
    for at, word in enumerate(line.words):
        contrast = line.low(at + 1) in ("але", "однак", "проте", "а", "но", "однако", "хоча", "хотя")
        if word.text in (";", ":", "—") or (word.text == "," and contrast):
            if at > first:
                yield first, at
            first = at + 1
    if first < len(line.words):
        yield first, len(line.words)
