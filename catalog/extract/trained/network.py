"""The network that reads relations: words in, rates out.

Every word may tell of a relation (somebody filmed a recording, somebody found its place confirmed, it was posted on a
day). How often a word is to be expected to tell of it is the product of three numbers: the rate at which it tells of
one of that sort, the share of each person (or nobody) or date of its sentence, and how surely it is about a recording.
The rates of all words add up; what is told at a rate `r` is told at all with the likelihood `1 - exp(-r)`.

The words are read by residual convolutions over the whole text, each wider than the one before. All numbers are made by
scripts/train_relations.py and lie in `relations.npz`.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from catalog.extract.trained.seen import HERE, Seen, Somebody, SomeDay, Something, signs_of
from catalog.extract.trained.tagging import Word

Array = NDArray[np.float32]
LANGUAGES = ("en", "uk", "ru", "de", "fr", "it", "es")
WIDE = (1, 2, 4, 8, 1)
"""How far the words that each convolution joins stand apart."""
_ASKED_OF = ("people", "recordings", "dates")
_FARTHEST = 20
"""Words beyond which no distance is told apart (`step_of`)."""
FAR = 9
"""The last step of distance, for all beyond."""
_KEPT = 1 << 14
"""Words whose numbers are kept in mind."""
_TINY = 1e-5
_FAR_OFF = 80.0
"""Below its negative, a score is that of something that cannot be."""


class Stretch(NamedTuple):
    """Some sentences of a text: their words, and who and what may be told of in them."""

    first: int
    past: int
    people: Sequence[Somebody]
    recordings: Sequence[Something]
    dates: Sequence[SomeDay]


class Rates(NamedTuple):
    """What the words of a stretch tell at which rate, whose it is and what it is about.

    For deeds, checks and dates in turn, arrays of shape (words, labels), (words, people with nobody first) or
    (words, dates), and (words, recordings); people, dates and recordings as they are listed in the stretch.
    """

    tells: tuple[Array, Array, Array]
    shares: tuple[Array, Array, Array]
    about: tuple[Array, Array, Array]


class _Asked(NamedTuple):
    """Words that are asked what they tell: the numbers of all words, of theirs, the sentence of all, where they are."""

    all: Array
    words: Array
    line_of: NDArray[np.int64]
    at: NDArray[np.int64]

    def away(self, spots: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return how many words each of some stands behind each word; before it: negative."""
        steps: NDArray[np.int64] = np.maximum(spots[:, 1] - self.at, 0) + np.minimum(spots[:, 2] - self.at, 0)
        return steps


class Network:
    """A trained network. `numbers`: its arrays by name, as scripts/train_relations.py writes them."""

    def __init__(self, numbers: Mapping[str, NDArray[Any]]) -> None:
        self._sign, self._said = (_numbered(bytes(numbers[name]).decode()) for name in ("signs", "said"))
        self._n: dict[str, Array] = {
            name: own.astype(np.float32) for name, own in numbers.items() if own.dtype == np.float16
        }
        wide = [self._n[f"wide.{n}.weight"] for n in range(len(WIDE))]
        self._wide = [np.ascontiguousarray(own.transpose(2, 1, 0).reshape(-1, own.shape[0])) for own in wide]
        self._labels = np.cumsum(numbers["labels"])[:-1]
        distances = np.arange(-_FARTHEST, _FARTHEST + 1)
        self._far = {name: self._n[f"far.{name}.weight"].T[:, step_of(distances)] for name in _ASKED_OF}
        self._known: dict[tuple[str, ...], int] = {}
        self._rows = np.empty((_KEPT, len(self._n["norm.bias"])), dtype=np.float32)

    def read(self, seen: Seen) -> Array:
        """Return the numbers of all words of a text, of shape (words, width)."""
        if len(self._known) + len(seen.words) > _KEPT:
            self._known.clear()
        if len(seen.words) > _KEPT:
            self._rows = np.empty((len(seen.words), self._rows.shape[1]), dtype=np.float32)
        rows = self._rows[[self._row(word) for word in seen.words]]
        marks = np.array(seen.marks)
        rows += self._n["language.weight"][LANGUAGES.index(seen.language)]
        for n, name in enumerate(("spoken", "kind", "dated")):
            rows += self._n[f"{name}.weight"][marks[:, n]]
        x = self._normal(rows, "norm")
        size, width = x.shape
        for n, (far, weight) in enumerate(zip(WIDE, self._wide, strict=True)):
            around = np.zeros((size + 2 * far, width), dtype=np.float32)
            around[far : far + size] = x
            beside = np.concatenate((around[:size], x, around[2 * far :]), axis=1)
            both = beside @ weight + self._n[f"wide.{n}.bias"]
            x = self._normal(x + both[:, :width] / (1 + np.exp(-both[:, width:])), f"norms.{n}")
        return x

    def rates(self, x: Array, stretch: Stretch, line_of: NDArray[np.int64]) -> Rates:
        """Return what the words of a stretch tell; `x` and `line_of`: the numbers and sentences of all words."""
        own = _Asked(x, x[stretch.first : stretch.past], line_of, np.arange(stretch.first, stretch.past)[:, None])
        told = np.maximum(self._layer(own.words, "tell"), np.float32(0))
        tells = np.log1p(np.exp(self._layer(told, "telling")))
        deeds, checks, dates = np.split(tells, self._labels, axis=1)
        doers, checkers = self._people(own, stretch.people)
        done, checked, dated = self._recordings(own, stretch.recordings)
        return Rates((deeds, checks, dates), (doers, checkers, self._dates(own, stretch.dates)), (done, checked, dated))

    def _people(self, asked: _Asked, people: Sequence[Somebody]) -> Array:
        said = [[self._said.get(p.actor.kind, 1), self._said.get(p.actor.lead, 1)] for p in people]
        role = self._n["role.people.weight"][np.array(said, dtype=int).reshape(-1, 2)].sum(1)
        spots = _spots(people)
        score = self._scores("people", asked, spots, role, asked.away(spots))
        return _shares(np.concatenate((self._layer(asked.words, "nobody").T[..., None], score), axis=2))

    def _recordings(self, asked: _Asked, recordings: Sequence[Something]) -> Array:
        spots = _spots(recordings)
        standing = np.array([r.standing for r in recordings], dtype=int)
        said = [self._said.get(r.det, 1) for r in recordings]
        role = self._n["role.recordings.weight"][said] + self._n["standing.weight"][standing]
        away = np.where(standing == HERE, spots[:, 2] - asked.at, 0)
        score = self._scores("recordings", asked, spots, role, away) + self._n["stands.weight"].T[:, None, standing]
        surely: Array = 1 / (1 + np.exp(-score))
        return surely

    def _dates(self, asked: _Asked, dates: Sequence[SomeDay]) -> Array:
        spots = _spots(dates)
        score = self._scores("dates", asked, spots, None, asked.away(spots))
        return _shares(np.concatenate((self._layer(asked.words, "no_date").T[..., None], score), axis=2))[0, :, 1:]

    def _scores(
        self, name: str, asked: _Asked, spots: NDArray[np.int64], role: Array | None, away: NDArray[np.int64]
    ) -> Array:
        """Return how well each word and each of some fit for each sort of relation, of shape (sorts, words, those);
        hardly, where they are of two sentences. `away`: the words between them."""
        own = (asked.all[spots[:, 1]] + asked.all[spots[:, 2]]) * np.float32(0.5)
        answer = self._layer(own, f"answer.{name}")
        answer = answer if role is None else answer + role
        far = self._far[name]
        questions = self._layer(asked.words, f"ask.{name}").reshape(len(asked.at), len(far), -1).transpose(1, 0, 2)
        answers = answer.reshape(len(spots), len(far), questions.shape[2]).transpose(1, 2, 0)
        score = questions @ answers / np.float32(questions.shape[2] ** 0.5)
        score += far[:, np.clip(away, -_FARTHEST, _FARTHEST) + _FARTHEST]
        return np.where(asked.line_of[asked.at] == spots[:, 0], score, np.float32(-_FAR_OFF))

    def _row(self, word: Word) -> int:
        """Return where the sum of the numbers of the signs of a word is kept; what a tag says follows from the word and
        the verb that it is."""
        key = (word.text, word.cls, word.verb or "", *word.tags)
        row = self._known.get(key)
        if row is None:
            row = self._known[key] = len(self._known)
            self._rows[row] = self._n["sign.weight"][[self._sign.get(sign, 1) for sign in signs_of(word)]].sum(0)
        return row

    def _layer(self, x: Array, name: str) -> Array:
        return x @ self._n[f"{name}.weight"].T + self._n[f"{name}.bias"]

    def _normal(self, x: Array, name: str) -> Array:
        x = x - x.mean(1, keepdims=True)
        x /= np.sqrt(np.einsum("ij,ij->i", x, x) / x.shape[1] + np.float32(_TINY))[:, None]
        return x * self._n[f"{name}.weight"] + self._n[f"{name}.bias"]


@cache
def network() -> Network:
    """Return the network that was trained on the gold set."""
    with files("catalog.extract.trained").joinpath("relations.npz").open("rb") as file, np.load(file) as numbers:
        return Network(dict(numbers))


def step_of(away: Any) -> Any:
    """Return the step of some distances in words, those of both sides told apart; an array of numpy or PyTorch."""
    size = abs(away)
    step = size.clip(max=6)
    for more in (8, 12, _FARTHEST):
        step = step + (size >= more)
    return FAR + 1 + step * (2 * (away >= 0) - 1)


def _numbered(names: str) -> Mapping[str, int]:
    return {name: n for n, name in enumerate(names.split("\n"))}


def _spots(some: Sequence[Any]) -> NDArray[np.int64]:
    return np.array([each[:3] for each in some], dtype=np.int64).reshape(-1, 3)


def _shares(scores: Array) -> Array:
    """Return the softmax over the last axis."""
    weights = np.exp(scores - scores.max(2, keepdims=True))
    shares: Array = weights / weights.sum(2, keepdims=True)
    return shares
