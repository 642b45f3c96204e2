"""What two readers of different kind agree on: one weighs signs word by word, the other is a network that has read the
whole text (`network.py`). Each is wrong where the other need not be, so that the mean of their odds is righter than
either alone."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import log
from typing import TypeVar

from catalog.choice import likely
from catalog.extract.date_words import DateWords
from catalog.extract.parts import Time
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.beside import none_of
from catalog.extract.trained.dated import ROLES as DATES
from catalog.extract.trained.dated import like
from catalog.extract.trained.deed_signs import channel
from catalog.extract.trained.deeds import ROLES as DEEDS
from catalog.extract.trained.deeds import Deed, act, is_spot
from catalog.extract.trained.methods import method_of
from catalog.extract.trained.moments import Moment
from catalog.extract.trained.relations import CHECKS, Relation
from catalog.extract.trained.seen import Seen
from catalog.extract.trained.statements import Statement
from catalog.extract.trained.verdicts import Said
from catalog.model.words import Basis, Verdict

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
_DEED, _CHECK, _DATE = 0.42, 0.30, 0.43
"""How likely a deed, a statement and a date must be."""
_OF_PAIR = 0.2
"""The same for when a picture of a pair was taken, of which there are two."""
_UNHEARD = 0.05
"""How likely a reader holds what it does not think of."""
_CERTAIN = 0.999
_OFTEN = 0.4
"""How likely a date must be by itself to tell once more what another tells."""


def deeds(weighed: Iterable[Deed], heard: Iterable[Relation], seen: Seen) -> list[Deed]:
    """Return the deeds that a text tells of, each of one recording, in its order."""
    one = _surest(
        ((number, _key(deed.actor), act(deed.role)), deed.sure, replace(deed, recordings=(number,)))
        for deed in weighed
        for number in deed.recordings
    )
    other = {(r.recording, _key(r.who), act(DEEDS[r.label])): (r.sure, _deed(r, seen)) for r in heard}
    other = {key: told for key, told in other.items() if not _only_stood_there(told[1])}
    told = [_with_channel(says) for _, _, says in _agreed(one, other, _DEED)]
    return sorted(told, key=lambda deed: deed.trigger.start)


def _with_channel(says: Sequence[Deed]) -> Deed:
    """Return a deed as the surer reader says it, with its channel as any does."""
    where = next((deed.channel for deed in says if deed.channel), None)
    return replace(max(says, key=lambda deed: deed.sure), channel=where)


def _only_stood_there(deed: Deed) -> bool:
    """Say whether who would have filmed is rather where the camera stood."""
    return deed.role == "filmed" and deed.actor is not None and is_spot(deed.actor, deed.trigger.at)


def _deed(relation: Relation, seen: Seen) -> Deed:
    role = DEEDS[relation.label]
    trigger = seen.trigger(relation.at, role)
    where = channel(trigger.line, trigger.at)
    return Deed(trigger, role, (relation.recording,), relation.who, where, relation.sure)


def checks(weighed: Iterable[Statement], heard: Iterable[Relation], seen: Seen) -> Mapping[int, list[Said]]:
    """Return what a text tells was found out of each recording, the surest first. Whether somebody found out anything
    on one dimension is asked before what it was."""
    one = _by_verdict(((s.recording, _key(s.said.verifier), s.said.dimension), s.sure, s.said) for s in weighed)
    other = _by_verdict(((r.recording, _key(r.who), CHECKS[r.label][0]), r.sure, _said(r, seen)) for r in heard)
    found: dict[int, list[Said]] = {}
    for (number, *_), _, says in sorted(_agreed(one, other, _CHECK), key=lambda each: -each[1]):
        found.setdefault(number, []).append(_likeliest(says))
    return found


_Verdicts = dict[Verdict, tuple[float, Said]]


def _by_verdict(told: Iterable[tuple[K, float, Said]]) -> dict[K, tuple[float, _Verdicts]]:
    """Return what may be told under each key, by verdict, and how likely any of it is."""
    found: dict[K, _Verdicts] = {}
    for key, sure, said in told:
        mine = found.setdefault(key, {})
        if said.verdict not in mine or sure > mine[said.verdict][0]:
            mine[said.verdict] = sure, said
    return {key: (1 - none_of([sure for sure, _ in mine.values()]), mine) for key, mine in found.items()}


def _likeliest(says: Sequence[_Verdicts]) -> Said:
    """Return the verdict that most is said for, by the word whose signs were weighed if any, with the fuller words for
    how it was found out."""
    verdicts = dict.fromkeys(verdict for mine in says for verdict in mine)
    best = max(verdicts, key=lambda verdict: sum(_share(mine, verdict) for mine in says))
    told = [mine[best][1] for mine in says if best in mine]
    return replace(told[0], method=max((said.method for said in told if said.method), key=len, default=None))


def _share(mine: _Verdicts, verdict: Verdict) -> float:
    return mine[verdict][0] / sum(sure for sure, _ in mine.values()) if verdict in mine else 0.0


def _said(relation: Relation, seen: Seen) -> Said:
    dimension, verdict = CHECKS[relation.label]
    trigger = seen.trigger(relation.at, "")
    how = method_of(trigger.line, trigger.at, dimension)
    return Said(trigger, (relation.recording,), relation.who, dimension, verdict, how, relation.sure)


_Dates = Sequence[tuple[DateWords, tuple[str, Basis]]]
"""The dates of a text, in words and in EDTF."""
_Times = tuple[float, list[Time]]
"""A date of a recording, each time that it is told, and how likely it is."""


def times(weighed: Iterable[Moment], heard: Iterable[Relation], dates: _Dates) -> dict[int, list[Time]]:
    """Return the dates of each recording, each as often as it is told."""
    moments = list(weighed)
    one = _surest((_moment_key(m), m.sure, (m.sure, _each_time(m))) for m in moments)
    other = _each_heard(heard, dates)
    of_pair = {_moment_key(m) for m in moments if m.of_pair}
    found: dict[int, list[Time]] = {}
    for key, sure, says in _agreed(one, other, _OF_PAIR):
        if sure > _DATE or key in of_pair:
            spots = {time.start: time for _, told in sorted(says, key=lambda each: each[0]) for time in told}
            found.setdefault(key[0], []).extend(spots.values())
    return found


def _each_heard(heard: Iterable[Relation], dates: _Dates) -> dict[tuple[int, str, str], tuple[float, _Times]]:
    found: dict[tuple[int, str, str], list[tuple[float, Time]]] = {}
    for relation in heard:
        words, (when, basis) = dates[relation.date]
        role = DATES[relation.label]
        time = Time(role, when, basis, words.start, words.end)
        found.setdefault((relation.recording, like(role), when), []).append((relation.sure, time))
    surest = {key: max(sure for sure, _ in told) for key, told in found.items()}
    return {key: (surest[key], (surest[key], [time for _, time in told])) for key, told in found.items()}


def _moment_key(moment: Moment) -> tuple[int, str, str]:
    return moment.recording, moment.dating.act, moment.dating.when


def _each_time(moment: Moment) -> list[Time]:
    told = (each for each in moment.told if each is moment.dating or each.sure > _OFTEN)
    return [Time(moment.dating.role, each.when, each.basis, each.date.start, each.date.end) for each in told]


def _agreed(
    one: Mapping[K, tuple[float, V]], other: Mapping[K, tuple[float, V]], least: float
) -> Iterator[tuple[K, float, Sequence[V]]]:
    """Yield what is likelier than `least` by both together, and how each says it. `one`, `other`: how likely each
    reader holds something, and how it says so."""
    for key in dict.fromkeys((*one, *other)):
        told = [each[key] for each in (one, other) if key in each]
        odds = [_odds(sure) for sure, _ in told] + [_odds(_UNHEARD)] * (2 - len(told))
        sure = likely(sum(odds) / 2)
        if sure > least:
            yield key, sure, [says for _, says in told]


def _odds(sure: float) -> float:
    """Return the logarithm of the odds."""
    sure = min(max(sure, 1 - _CERTAIN), _CERTAIN)
    return log(sure / (1 - sure))


def _surest(told: Iterable[tuple[K, float, V]]) -> dict[K, tuple[float, V]]:
    """Return the likeliest of each key."""
    found: dict[K, tuple[float, V]] = {}
    for key, sure, what in told:
        if key not in found or sure > found[key][0]:
            found[key] = sure, what
    return found


def _key(actor: Actor | None) -> int | None:
    """Return by what somebody is known: whoever stands for the same is one."""
    return id(actor.meant) if actor else None
