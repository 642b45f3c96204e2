"""A document cut into tokens, with what the detectors ask of them again and again, found out once."""

from bisect import bisect_left
from collections import Counter
from functools import cached_property
from itertools import compress

from catalog.gazetteer import words
from catalog.geoparse.lexicon import common_words, country_of_people, cues, demonyms, plural_regions
from catalog.model import Document

JOINTS = frozenset((" ", "-", "\u00a0", "‑", "–", "", "'", "’", "\n", "\r\n"))
"""What may stand between two tokens of one name."""
PARTIES = frozenset(("d", "r", "i", "lab", "con", "dfl", "dem", "rep", "ndp", "snp"))
ARTICLES = frozenset(("al", "el", "ad", "ed", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "et", "az", "ez"))
"""The article of Arabic names, before a hyphen: "el-Fasher"."""
LISTING = frozenset((" ", ", ", "\u00a0"))
"""What stands between the words of a list of names."""
SPACES = frozenset((" ", "\u00a0"))
FEW_CAPITALS = 0.02
"""A text of which fewer of the tokens are written large has no capitals to go by."""


class Page:
    """Tokens of a document: `starts`, `ends` (characters) and `keys` (name keys), in the order of the text.

    `capital` says of each token whether a name may begin there: it is written large, in a script without case, or
    the whole text is in small letters (`uncased`). `gaps` is what stands between each token and the next.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = text = document.text
        self.starts, self.ends, self.keys = words(text)
        self.size = len(self.keys)
        self.gaps = [text[end:start] for end, start in zip(self.ends, self.starts[1:], strict=False)] + ["\n"]
        heads = [text[start] for start in self.starts]
        digits = list(map(str.isdigit, heads))
        self.small = list(map(str.islower, heads))
        self.capital = [not (small or digit) for small, digit in zip(self.small, digits, strict=True)]
        small = sum(self.small)
        self.uncased = small > 0 and sum(map(str.isupper, heads)) < FEW_CAPITALS * small
        if self.uncased:
            self.capital = [not digit for digit in digits]
        for i in self._articles():
            self.capital[i] = True
        self.opening = self._opening()

    def __len__(self) -> int:
        return self.size

    def gap(self, i: int) -> str:
        """Return what stands between token i and the next; a line end where there is no next token."""
        return self.gaps[i] if 0 <= i < self.size else "\n"

    def joined(self, i: int) -> bool:
        """Say whether token i and the next one may belong to one name."""
        if i + 1 >= self.size:
            return False
        gap = self.gaps[i]
        if gap in JOINTS:
            return "\n" not in gap or i + 1 not in self.opening
        return gap in (".", ". ") and self.capital[i] and (self.ends[i] - self.starts[i] <= 2)

    def beside(self, i: int) -> bool:
        """Say whether only a space stands between token i and the next one."""
        return 0 <= i < self.size and self.gaps[i] in SPACES

    def is_party(self, i: int) -> bool:
        """Say whether token i is the party of a member of parliament, before the seat ("Rep. Sue Pell, D-Akron")."""
        if not (0 < i < self.size - 1 and self.gaps[i] == "-" and self.keys[i] in PARTIES):
            return False
        return self.gaps[i - 1] in (", ", " (") and self.capital[i + 1]

    def word(self, i: int) -> str:
        """Return the key of token i, or nothing outside of the text."""
        return self.keys[i] if 0 <= i < self.size else ""

    def before(self, i: int, n: int) -> str:
        """Return the keys of up to n tokens before token i in the same sentence, joined by spaces."""
        first = i
        while first > max(0, i - n) and first not in self.opening:
            first -= 1
        return " ".join(self.keys[first:i])

    def after(self, i: int, n: int) -> str:
        """Return the keys of up to n tokens from token i on that no stop or line end cuts off."""
        last = i
        while last < min(self.size, i + n):
            last += 1
            if self.gaps[last - 1] not in SPACES:
                break
        return " ".join(self.keys[i:last])

    def opens_sentence(self, i: int) -> bool:
        """Say whether token i is the first word of its sentence."""
        return i in self.opening

    def is_common(self, i: int) -> bool:
        """Say whether token i is a word that this text, or English in general, also writes in lower case."""
        key = self.keys[i]
        return key in self.lower or key in common_words() or key in cues("months_days")

    @cached_property
    def shared_words(self) -> dict[int, str]:
        """The singular of a plural word for regions by the tokens of the list of names that shares it.

        "Cooke, Grayson and Love counties" gives `county` for three tokens, "Donetsk and Luhansk oblasts" `oblast`.
        """
        found: dict[int, str] = {}
        plurals = plural_regions()
        if plurals.keys().isdisjoint(self.keys):
            return found
        for i, key in enumerate(self.keys):
            if key not in plurals or not self.small[i]:
                continue
            j = i - 1
            while j >= 0 and self.gaps[j] in LISTING and (self.capital[j] or self.keys[j] in ("and", "or")):
                found[j] = plurals[key]
                j -= 1
        return found

    @cached_property
    def lower(self) -> frozenset[str]:
        """Keys of the tokens that stand in lower case somewhere in this text, where it has capitals at all."""
        return frozenset() if self.uncased else frozenset(compress(self.keys, self.small))

    @cached_property
    def peoples(self) -> Counter[str]:
        """How often the text names the people of each country (ISO code), or calls something theirs."""
        known = demonyms()
        found = Counter([known[key] for key in compress(self.keys, self.capital) if key in known])
        if not self.text.isascii():
            others = [key for key in self.keys if not key.isascii() and key not in known]
            found.update(filter(None, map(country_of_people, others)))
        return found

    def is_article(self, i: int) -> bool:
        """Say whether token i is the article of the name that goes on behind a hyphen: "Maarat *al*-Numan"."""
        return 0 <= i < self.size and self.keys[i] in ARTICLES and self.gaps[i] == "-" and self.capital[i + 1]

    def _articles(self) -> list[int]:
        small = [i for i in range(self.size - 1) if self.small[i]] if "-" in self.gaps else []
        return [i for i in small if self.is_article(i)]

    def _opening(self) -> frozenset[int]:
        """Return the tokens that begin a sentence."""
        return frozenset([0, *[bisect_left(self.starts, begin) for begin, _ in self.document.sentences]])
