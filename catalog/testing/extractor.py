"""For extractors: what each of them must keep, a double that answers by heart, and the lies that it can tell."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from catalog.extract.plugged import Extractor, ItemAnswer, checked
from catalog.model import Document
from catalog.testing.desk import Desk

REPORT = (
    "A drone video posted on Telegram by @skyeye on 4 May 2022 shows Lyman. An editor at the Daily Example confirmed "
    "the place from the shape of a roof, but could not say when the clip was filmed."
)
"""The text that the double knows."""

TEXTS = (
    "",
    " \n\n ",
    REPORT,
    "No footage is spoken of here; the council met on Tuesday.",
    "Відео з дрона, яке оприлюднила бригада, показує Лиман. 🛰",
    "قال الجيش إن الفيديو قديم",
    "A video. " * 200,
)
"""What every extractor is given."""


class ExtractorContract:
    """Subclass it in a test module of yours and set `extractor`; pytest runs the tests."""

    extractor: Extractor

    def read(self, text: str) -> list[Mapping[str, Any]]:
        """Return what the extractor answers for a text."""
        return list(type(self).extractor(Desk().document(text)))

    def test_answers_are_objects_of_the_form(self) -> None:
        """Each has a kind and a quote; other fields as `ItemAnswer` says."""
        for text in TEXTS:
            for answer in self.read(text):
                ItemAnswer.model_validate(answer)

    def test_the_text_bears_all_of_it_out(self) -> None:
        """Nothing is dropped: quotes, names and dates stand in the text, words are closed words."""
        for text in TEXTS:
            found = checked(Desk().document(text), self.read(text))
            assert found.dropped == (), f"of {text[:60]!r} would be dropped: {'; '.join(found.dropped)}"

    def test_no_words_are_no_footage(self) -> None:
        """An empty text has no recordings."""
        assert self.read("") == []
        assert self.read(" \n\n ") == []

    def test_the_same_text_has_the_same_answer(self) -> None:
        """What is kept must not depend on chance: ask a model at temperature 0 and with a fixed seed."""
        for text in TEXTS:
            assert self.read(text) == self.read(text), f"two different readings of {text[:60]!r}"


class ByHeart:
    """An extractor that reads nothing: it gives the answer it was given, and remembers what it was asked."""

    def __init__(self, *answers: Mapping[str, Any]) -> None:
        self.answers = answers or (ANSWER,)
        self.asked: list[str] = []
        """Names of the documents, in order."""

    def __call__(self, document: Document, /) -> Iterable[Mapping[str, Any]]:
        """Answer for its report; for any other text it knows nothing."""
        self.asked.append(document.name)
        return self.answers if REPORT in document.text else ()


ANSWER: dict[str, Any] = {
    "kind": "drone_video",
    "quote": "A drone video",
    "mentions": ["the clip"],
    "steps": [
        {
            "role": "posted", "handle": "@skyeye", "channel": "Telegram", "when": "2022-05-04",
            "quote": "posted on Telegram by @skyeye",
        },
    ],
    "times": [{"role": "posted", "when": "2022-05-04", "quote": "4 May 2022"}],
    "verifications": [
        {
            "dimension": "location", "verdict": "confirmed", "verifier": "An editor at the Daily Example",
            "method": "the shape of a roof",
            "quote": "An editor at the Daily Example confirmed the place from the shape of a roof",
        },
    ],
}  # fmt: skip
"""A right answer for `REPORT`."""


class Lie(NamedTuple):
    """An answer that the text does not bear out."""

    name: str
    answer: Any
    """What the extractor says of `REPORT`."""
    kept: tuple[int, int, int, int]
    """How many items, steps, times and verification statements are left of it."""


def _with(**fields: Any) -> dict[str, Any]:
    return {**ANSWER, **fields}


def _in(part: str, **fields: Any) -> dict[str, Any]:
    return _with(**{part: [{**ANSWER[part][0], **fields}]})


LIES: tuple[Lie, ...] = (
    Lie("a recording whose quote was made up", _with(quote="A satellite image"), (0, 0, 0, 0)),
    Lie("a kind that is none", _with(kind="film"), (0, 0, 0, 0)),
    Lie("no quote", {"kind": "video"}, (0, 0, 0, 0)),
    Lie("an empty quote", _with(quote="  "), (0, 0, 0, 0)),
    Lie("a quote as long as a book", _with(quote="A drone video " * 1_000), (0, 0, 0, 0)),
    Lie("no object", "A drone video", (0, 0, 0, 0)),
    Lie("nothing", None, (0, 0, 0, 0)),
    Lie("a length before the beginning", _with(duration_s=-1), (0, 0, 0, 0)),
    Lie("a length beyond all bounds", _with(duration_s=10**30), (0, 0, 0, 0)),
    Lie("steps that are no list", _with(steps="posted"), (0, 0, 0, 0)),
    Lie("a step that is no object", _with(steps=[7]), (1, 0, 1, 1)),
    Lie("a step of another role", _in("steps", role="uploaded"), (1, 0, 1, 1)),
    Lie("a step by somebody the text does not name", _in("steps", agent="Reuters"), (1, 0, 1, 1)),
    Lie("a step whose quote was made up", _in("steps", quote="posted on X by @skyeye"), (1, 0, 1, 1)),
    Lie("a date that is none", _in("times", when="4 May 2022"), (1, 1, 0, 1)),
    Lie("a date in another year", _in("times", when="2023-05-04"), (1, 1, 0, 1)),
    Lie("a date on another day", _in("times", when="2022-05-17"), (1, 1, 0, 1)),
    Lie("a date whose words were made up", _in("times", quote="5 May 2022"), (1, 1, 0, 1)),
    Lie("a verdict that is none", _in("verifications", verdict="verified"), (1, 1, 1, 0)),
    Lie("a dimension that is none", _in("verifications", dimension="everything"), (1, 1, 1, 0)),
    Lie("a check by somebody the text does not name", _in("verifications", verifier="Bellingcat"), (1, 1, 1, 0)),
    Lie("the same recording twice", ANSWER, (1, 1, 1, 1)),
    Lie("offsets of its own", _with(start=10**9, id="item-1", end=-5), (1, 1, 1, 1)),
    Lie("fields that nobody knows", _with(status="published", sensitivity="not_sensitive"), (1, 1, 1, 1)),
    Lie("a description that was made up", _with(description="Proof of a crime"), (1, 1, 1, 1)),
    Lie("a method that was made up", _in("verifications", method="shadows"), (1, 1, 1, 1)),
    Lie("an account that was made up", _in("steps", handle="@somebody"), (1, 1, 1, 1)),
)
"""What language models are known to answer, and what is left of it."""
