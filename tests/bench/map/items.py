"""Fictional items by the million, from a seed: about 500 bytes of text each, as compressible as news.

The sentences are drawn word by word with the frequencies of running text, so that zlib finds in them what it finds
in news (about 3 to 1), no more. Places crowd around towns as footage does.
"""

import hashlib
import random
from collections.abc import Iterator
from itertools import accumulate

from catalog.views import ItemRow
from catalog.views.rows import LocationView, SourceView, StepView, TimeView, VerificationView

SYLLABLES = (
    "ba", "ke", "lo", "mi", "ra", "su", "ti", "vo", "ne", "da", "po", "shi", "ku", "re", "la", "zo", "me", "ni", "ha",
    "tu", "sa", "fe", "go", "ly", "vi", "no", "ru", "pa", "che",
)  # fmt: skip
KINDS = ("drone_video", "ground_video", "video", "still", "cctv", "satellite_image")
VERDICTS = ("confirmed", "partly_confirmed", "not_confirmed", "disputed", "not_stated", "not_stated")
TEXT = 500
"""Characters of description and quotes of one item."""


class Writer:
    """Draws words by Zipf's law out of a vocabulary of its own."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.words = sorted(
            {"".join(self.chance.choices(SYLLABLES, k=self.chance.randint(1, 4))) for _ in range(30_000)}
        )
        self.chance.shuffle(self.words)
        self.weights = list(accumulate(1 / (rank + 2) for rank in range(len(self.words))))

    def text(self, length: int) -> str:
        """A sentence of so many characters."""
        drawn = " ".join(self.chance.choices(self.words, cum_weights=self.weights, k=length // 4))
        return drawn[: length - 1].capitalize() + "."


def items(count: int, seed: int = 7) -> Iterator[ItemRow]:
    """Yield so many rows; the same number and seed give the same rows."""
    writer = Writer(seed)
    chance = writer.chance
    towns = [(chance.uniform(44.5, 52), chance.uniform(22.5, 40), chance.expovariate(1)) for _ in range(400)]
    picked = list(accumulate(weight for *_, weight in towns))
    prose = [writer.text(TEXT) for _ in range(min(count, 20_000))]
    for n in range(count):
        yield _row(n, chance, chance.choices(towns, cum_weights=picked)[0], _remixed(chance, prose, n))


def _remixed(chance: random.Random, prose: list[str], n: int) -> str:
    """Text of its own for every item: halves of two drawn ones, cut where no other item cuts them."""
    if n < len(prose):
        return prose[n]
    one, other = chance.choice(prose), chance.choice(prose)
    cut = chance.randrange(100, 400)
    return (one[:cut] + other[cut:])[:TEXT]


def _row(n: int, chance: random.Random, town: tuple[float, float, float], text: str) -> ItemRow:
    """Made without pydantic's checks, so that a million of them are quick to make."""
    name = f"report-{n // 4}.md"
    span = {"start": 300, "end": 340, "quote": text[120:380], "quote_start": 200}
    nothing = dict.fromkeys(span)
    day = f"20{chance.randint(22, 25)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    verdict = chance.choice(VERDICTS)
    digest = hashlib.sha256(name.encode())
    source = SourceView.model_construct(
        name=name, sha256=digest.hexdigest(), publisher=f"Paper {n // 4 % 211}", title=None,
        url=f"https://paper{n // 4 % 211}.example/{n // 4}", published=_day(digest.digest()), language="en",
        licence=None,
    )  # fmt: skip
    step = StepView.model_construct(
        id=f"step-{n}", role="posted", agent=f"@account{n % 997}", agent_kind="named", when=day, channel="X",
        handle=None, credit=None, start=300, end=340, quote=text[380:], quote_start=460,
    )  # fmt: skip
    check = VerificationView.model_construct(
        id=f"check-{n}", dimension="location", verdict=verdict, verifier=f"Checker {n % 61}", verifier_kind="named",
        method=None, **nothing,
    )  # fmt: skip
    return ItemRow.model_construct(
        id=f"item-{hashlib.sha256(b'%d' % n).hexdigest()[:16]}", kind=chance.choice(KINDS), description=text[:120],
        duration_s=None, mentions=((300, 340),), steps=(step,), locations=(_place(n, chance, town, nothing),),
        times=(TimeView.model_construct(id=f"time-{n}", role="filmed", when=day, basis="derived", **nothing),),
        verifications=() if verdict == "not_stated" else (check,), copies=(), sensitivity="not_sensitive",
        document=name, source=source, status="suggested", unplaced=None,
        dimensions={"location": verdict, "time": "not_stated", "source": "not_stated", "content": "not_stated"}, **span,
    )  # fmt: skip


def _day(digest: bytes) -> str:
    """A day that a document was published on: the same for all of its items."""
    return f"20{22 + digest[0] % 4}-{1 + digest[1] % 12:02}-{1 + digest[2] % 28:02}"


def _place(n: int, chance: random.Random, town: tuple[float, float, float], nothing: dict[str, None]) -> LocationView:
    return LocationView.model_construct(
        id=f"loc-{n}", role="depicted", name=f"Town {int(town[2] * 1e6)}", rule="town size", ids={}, method="mention",
        lat=round(town[0] + chance.gauss(0, 0.08), 6), lon=round(town[1] + chance.gauss(0, 0.12), 6),
        uncertainty_m=chance.choice((25, 100, 500, 4500)), precision="settlement", geometry=None, confidence=None,
        why="named in the text", mention=(300, 340), candidates=(), **nothing,
    )  # fmt: skip
