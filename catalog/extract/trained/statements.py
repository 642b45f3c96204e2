"""Which statements are told, of all that words may say was found out: each weighed beside the others."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from catalog.choice import Bundle, Chooser, Row, likely
from catalog.extract.trained.beside import LEVELS, level, nearness, none_of, odds
from catalog.extract.trained.doer_signs import kind_of
from catalog.extract.trained.scenes import Scene
from catalog.extract.trained.verdict_signs import negation, says
from catalog.extract.trained.verdicts import Said
from catalog.model.words import Dimension, Verdict

_BESIDE = 40
"""So many likelier statements of its recording, and of its sentence, a statement is held against."""

_What = tuple[tuple[int, ...], Dimension, Verdict]
"""Of which recordings, on which dimension, what is said."""


@dataclass(slots=True)
class Statement:
    """What the words of a sentence say together: one verdict on one dimension of one recording, by one verifier."""

    said: Said
    """What the word says that tells it best."""
    recording: int
    scene: Scene
    words: int
    """How many words tell it."""
    alone: float
    """How likely it is that any of them does."""
    sure: float
    """The same with those that tell it of nobody in particular; once weighed, how likely it is beside all others."""
    rather: float
    """How likely it is that it is told of nobody in particular, or where it is, of somebody."""
    verifier: str | None
    """Who says so, in the words of the text."""


def statements(scene: Scene, said: Iterable[Said]) -> Iterator[Statement]:
    """Yield what may be told in a sentence: the more words tell the same, the likelier it is."""
    by_what: dict[tuple[_What, int | None], dict[int, list[Said]]] = {}
    for each in said:
        who = id(each.verifier.meant) if each.verifier else None
        what = (each.recordings, each.dimension, each.verdict)
        by_what.setdefault((what, who), {}).setdefault(each.trigger.at, []).append(each)
    untold_of: dict[_What, dict[int | None, float]] = {}
    for (what, who), by_word in by_what.items():
        untold_of.setdefault(what, {})[who] = _untold(by_word)
    for (what, who), by_word in by_what.items():
        by_whom = untold_of[what]
        untold = by_whom[who]
        nobody = by_whom.get(None, 1.0) if who is not None else 1.0
        others = [by_whom[w] for w in by_whom if (w is None) != (who is None)]
        best = max((each for told in by_word.values() for each in told), key=lambda each: each.sure)
        rather = 1 - min(others, default=1.0)
        verifier = best.verifier.agent().text if best.verifier else None
        for number in best.recordings:
            yield Statement(best, number, scene, len(by_word), 1 - untold, 1 - untold * nobody, rather, verifier)


def _untold(by_word: Mapping[int, Sequence[Said]]) -> float:
    """Return how likely it is that none of some words tells it; what one word may say in several ways adds up."""
    return none_of([sum([each.sure for each in told]) for told in by_word.values()])


def weighed(found: Iterable[Statement], chooser: Chooser) -> Iterator[Statement]:
    """Yield statements with how likely each is told beside all others."""
    for of_recording in beside_one_another(found).values():
        for statement, row in of_recording:
            statement.sure = likely(chooser.weigh("statement", row))
            yield statement


def beside_one_another(found: Iterable[Statement]) -> Mapping[int, list[tuple[Statement, Row]]]:
    """Return all statements of each recording, the likeliest first, with the signs of each."""
    of_recording: dict[int, list[Statement]] = {}
    of_sentence: dict[int, list[Statement]] = {}
    for statement in sorted(found, key=lambda s: -s.sure):
        of_recording.setdefault(statement.recording, []).append(statement)
        of_sentence.setdefault(statement.scene.line.index, []).append(statement)
    likely_ones = {number: _likely_ones(mine) for number, mine in of_recording.items()}
    in_all = sum(likely_ones.values())
    rows: dict[int, list[tuple[Statement, Row]]] = {}
    for number, mine in of_recording.items():
        crowd = min(likely_ones[number], 6), min(in_all, 8)
        for at, statement in enumerate(mine):
            others = of_sentence[statement.scene.line.index][:_BESIDE]
            row = [*_signs(statement), *_beside(statement, mine[: min(at, _BESIDE)], others, crowd)]
            rows.setdefault(number, []).append((statement, row))
    return rows


def _signs(statement: Statement) -> Row:
    """Return what speaks by itself for a statement being told."""
    said, scene, sure = statement.said, statement.scene, level(statement.sure)
    dimension, verdict, kind = said.dimension, said.verdict, kind_of(said.verifier)
    how, press = says(said.trigger), bool(said.verifier and said.verifier.meant.press)
    here = scene.speaks_of(statement.recording)
    return [
        (_likelihood, odds(statement.sure), odds(statement.alone), dimension, kind, min(statement.words, 3)),
        (_what, dimension, verdict, how, sure),
        (_who, kind, press, verdict, sure),
        (_where, here, min(len(said.recordings), 2), min(statement.words, 3), sure),
        (_how, said.trigger.line.low(said.trigger.at), negation(said.trigger), verdict),
        (_seen, scene.recordings[statement.recording].satellite, dimension),
        (_rather, odds(statement.alone) - odds(statement.rather), kind, sure),
    ]  # fmt: skip


def _beside(
    statement: Statement, before: Sequence[Statement], others: Sequence[Statement], crowd: tuple[int, int]
) -> Iterator[Bundle]:
    """Yield what speaks for or against a statement beside likelier ones of its recording, and what else its sentence
    may tell; `crowd`: how many are likely of the recording, and in all."""
    said, scene, sure = statement.said, statement.scene, level(statement.sure)
    yield (_crowd, min(len(before), 4), *crowd, sure)
    for name, rivals in _rivals(statement, before):
        yield (_rival, name, nearness(scene, rivals), sure)
    same_word = next((s for s in before if s.said.trigger is said.trigger), None)
    if same_word:
        yield (_same_word, same_word.said.dimension, said.dimension, says(said.trigger))
    yield (_elsewhere, nearness(scene, _of_others(statement, others)), sure)


def _rivals(statement: Statement, before: Sequence[Statement]) -> Iterator[tuple[str, list[Statement]]]:
    """Yield the likelier statements of the same recording that say the same, or nearly."""
    said, who = statement.said, statement.verifier
    on_it = [s for s in before if s.said.dimension == said.dimension]
    yield "again", [s for s in on_it if s.verifier == who and s.said.verdict == said.verdict]
    yield "against", [s for s in on_it if s.verifier == who and s.said.verdict != said.verdict]
    yield "by others", [s for s in on_it if s.verifier != who and s.said.verdict == said.verdict]
    yield "on others", [
        s for s in before
        if s.said.dimension != said.dimension and s.verifier == who and s.said.verdict == said.verdict
    ]  # fmt: skip
    yield "of the word", [s for s in before if s.said.trigger is said.trigger]


def _of_others(statement: Statement, others: Sequence[Statement]) -> list[Statement]:
    """Return what the sentence rather says of other recordings."""
    said = statement.said
    return [
        s for s in others
        if s.recording != statement.recording and s.sure > statement.sure
        and (s.said.dimension, s.said.verdict) == (said.dimension, said.verdict) and s.verifier == statement.verifier
    ]  # fmt: skip


def _likely_ones(some: Sequence[Statement]) -> int:
    return sum([s.sure > LEVELS[-1][0] for s in some])


def _likelihood(odds: int, alone: int, dimension: str, kind: str, words: int) -> Iterator[str]:
    yield from ("bias", f"odds={odds}", f"odds={odds},{dimension}", f"odds={odds},kind={kind}", f"odds={odds},x{words}")
    yield f"alone={alone},kind={kind}"


def _what(dimension: str, verdict: str, how: str, level: str) -> Iterator[str]:
    yield from (f"{dimension},{verdict}", f"{dimension},says={how}", f"{verdict},says={how}")
    yield from (said for one in (dimension, verdict, f"says={how}") for said in (one, f"{one},{level}"))


def _who(kind: str, press: bool, verdict: str, level: str) -> Iterator[str]:
    yield from (f"kind={kind}", f"kind={kind},{level}", f"kind={kind},{verdict}", f"press={press},{verdict}")


def _where(here: bool, recordings: int, words: int, level: str) -> Iterator[str]:
    for one in (f"here={here}", f"of={recordings}", f"words={words}"):
        yield from (one, f"{one},{level}")


def _how(word: str, denied: str, verdict: str) -> Iterator[str]:
    yield from (f"word={word}", f"negated={denied},{verdict}")


def _rather(more: int, kind: str, level: str) -> Iterator[str]:
    yield from (f"rather={more},kind={kind}", f"rather={more}", f"rather={more > 0},kind={kind},{level}")


def _seen(satellite: bool, dimension: str) -> Iterator[str]:
    yield f"satellite={satellite},{dimension}"


def _crowd(rank: int, mine: int, everything: int, level: str) -> Iterator[str]:
    yield from (f"rank={rank}", f"rank={rank},{level}", f"mine={mine},{level}", f"all={everything}")


def _rival(name: str, nearness: str, level: str) -> Iterator[str]:
    yield from (f"{name}={nearness}", f"{name}={nearness},{level}")


def _same_word(first: str, dimension: str, how: str) -> Iterator[str]:
    yield from (f"{first}>{dimension}", f"{first}>{dimension},says={how}")


def _elsewhere(nearness: str, level: str) -> Iterator[str]:
    yield from (f"other recording={nearness}", f"other recording={nearness},{level}")
