"""Which mentions speak of one recording: each takes up one that was spoken of, several, or opens a new one."""

from dataclasses import dataclass, field

from catalog.extract.trained.mentions import Mention, content
from catalog.model.words import MediaKind

_SPECIFIC = frozenset(
    ("drone", "ground", "dashcam", "bodycam", "satellite", "cctv", "livestream", "thermal", "aircraft")
)
_LED = 2
"""Words before a mention that may count it: "*the pair of* satellite images"."""
_BY_KIND: tuple[tuple[str, MediaKind], ...] = (
    ("thermal", "thermal_video"), ("bodycam", "bodycam"), ("dashcam", "dashcam"), ("cctv", "cctv"),
    ("livestream", "livestream"),
)  # fmt: skip


@dataclass(eq=False)
class Recording:
    """A recording and all that speaks of it."""

    number: int
    mentions: list[Mention] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    """Beginnings of the words of the sentences that speak of it."""

    @property
    def satellite(self) -> bool:
        """Whether it is seen from space."""
        return "satellite" in self.kinds

    @property
    def pair(self) -> bool:
        """Whether it is satellite images spoken of as two: "two satellite images", "a pair", "before/after"."""
        said = [m for m in self.mentions if m.noun in ("image", "alone")]
        return self.satellite and any(_counted_as(m, "pair") or _counted_as(m, "both") or m.number == 2 for m in said)

    def take(self, mention: Mention) -> None:
        """Add what speaks of it."""
        self.mentions.append(mention)
        self.kinds |= mention.kinds
        self.told.update(content(mention.line, 0, len(mention.line.words)))

    def media_kind(self, acquisitions: int) -> MediaKind:
        """Return the media kind; two acquisition dates of satellite images make a pair."""
        said = [m for m in self.mentions if m.noun in ("video", "stream", "image", "eye")]
        words = [m.line.words[m.at] for m in said]
        paired = any(_counted_as(m, "pair") for m in said)
        if self.satellite:
            return "satellite_pair" if acquisitions > 1 or paired else "satellite_image"
        still = bool(said) and all(m.still for m in said)
        if "drone" in self.kinds and not self.kinds & {"thermal", "aircraft", "cctv"}:
            return "drone_still" if still and any("stillness" in w.tags for w in words) else "drone_video"
        if still:
            return "screenshot" if any("screen" in w.tags for w in words) else "still"
        if any(m.noun == "stream" for m in said):
            return "livestream"
        return next(
            (kind for name, kind in _BY_KIND if name in self.kinds),
            "ground_video" if "ground" in self.kinds else "video",
        )


def _counted_as(mention: Mention, tag: str) -> bool:
    return mention.line.within(tag, mention.first - _LED, mention.at + 1)


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention and the recordings that it speaks of."""

    mention: Mention
    recordings: tuple[int, ...]
