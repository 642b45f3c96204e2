"""A document cut into tokens, with what the detectors ask of them again and again."""

from functools import cached_property

from catalog.gazetteer import tokens
from catalog.geoparse.lexicon import common_words, cues
from catalog.model import Document

JOINTS = frozenset((" ", "-", "\u00a0", "‑", "–", "", "'", "’", "\n", "\r\n"))
"""What may stand between two tokens of one name."""


class Page:
    """Tokens of a document: `starts`, `ends` (characters) and `keys` (name keys), in the order of the text."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        found = list(tokens(self.text))
        self.starts = [t[0] for t in found]
        self.ends = [t[1] for t in found]
        self.keys = [t[2] for t in found]
        self.capital = [not self.text[s].islower() and not self.text[s].isdigit() for s in self.starts]

    def __len__(self) -> int:
        return len(self.keys)

    def gap(self, i: int) -> str:
        """Return what stands between token i and the next; a line end where there is no next token."""
        return self.text[self.ends[i] : self.starts[i + 1]] if 0 <= i < len(self) - 1 else "\n"

    def joined(self, i: int) -> bool:
        """Say whether token i and the next one may belong to one name."""
        if i + 1 >= len(self):
            return False
        gap = self.gap(i)
        if gap in JOINTS:
            return "\n" not in gap or not self.opens_sentence(i + 1)
        return gap in (".", ". ") and self.capital[i] and (self.ends[i] - self.starts[i] <= 2)

    def beside(self, i: int) -> bool:
        """Say whether only a space stands between token i and the next one."""
        return self.gap(i) in (" ", "\u00a0")

    def word(self, i: int) -> str:
        """Return the key of token i, or nothing outside of the text."""
        return self.keys[i] if 0 <= i < len(self) else ""

    def before(self, i: int, n: int) -> str:
        """Return the keys of up to n tokens before token i in the same sentence, joined by spaces."""
        begin = self.document.sentence_at(self.starts[i])[0]
        return " ".join(self.keys[j] for j in range(max(0, i - n), i) if self.starts[j] >= begin)

    def after(self, i: int, n: int) -> str:
        """Return the keys of up to n tokens from token i on that no stop or line end cuts off."""
        words = []
        for j in range(i, min(len(self), i + n)):
            words.append(self.keys[j])
            if not self.beside(j):
                break
        return " ".join(words)

    def opens_sentence(self, i: int) -> bool:
        """Say whether token i is the first word of its sentence."""
        begin = self.document.sentence_at(self.starts[i])[0]
        return i == 0 or self.starts[i - 1] < begin

    def is_common(self, i: int) -> bool:
        """Say whether token i is a word that this text, or English in general, also writes in lower case."""
        return self.keys[i] in self.lower or self.keys[i] in common_words() or self.keys[i] in cues("months_days")

    @cached_property
    def lower(self) -> frozenset[str]:
        """Keys of the tokens that stand in lower case somewhere in this text."""
        return frozenset(k for k, s in zip(self.keys, self.starts, strict=True) if self.text[s].islower())
