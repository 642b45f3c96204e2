"""What every detector of names must keep: a class of tests for authors of plug-ins."""

from catalog.geoparse import Detector
from catalog.model import Document

TEXTS = (
    "",
    "Smoke rose over Bakhmut.\nNothing was seen in Kyiv.",
    "Снаряди впали на Бахмут. 🛰 Відео з дрона.",
    "قصف على حلب",
    "no capitals here, not even in bakhmut",
)


class DetectorContract:
    """Subclass it in a test module of yours and set `detector`; pytest runs the tests."""

    detector: Detector

    def test_spans_lie_in_the_text(self) -> None:
        """Every span is first character and one past the last, in characters of the document's text."""
        for text in TEXTS:
            for start, end in type(self).detector(_document(text)):
                assert 0 <= start < end <= len(text), f"({start}, {end}) is no span of {text!r}"

    def test_the_same_text_gives_the_same_spans(self) -> None:
        """A second look finds what the first one found: what is kept must not depend on chance."""
        for text in TEXTS:
            first, second = (sorted(type(self).detector(_document(text))) for _ in range(2))
            assert first == second, f"two different readings of {text!r}"


def _document(text: str) -> Document:
    return Document(sha256="0" * 64, name="contract.txt", text=text)
