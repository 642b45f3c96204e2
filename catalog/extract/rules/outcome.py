"""What the rules leave of one recording: media kind, description, and the rest as found."""

from collections.abc import Sequence

from catalog.extract.parts import Check, Step, Time
from catalog.extract.readings import Reading
from catalog.extract.records import shortened
from catalog.extract.rules.coreference import Recording
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.durations import duration_of
from catalog.extract.rules.media import MediaMention
from catalog.extract.rules.names import places_after
from catalog.model import Document
from catalog.model.words import MediaKind

_BY_KIND: tuple[tuple[str, MediaKind], ...] = (
    ("thermal", "thermal_video"), ("livestream", "livestream"), ("bodycam", "bodycam"), ("dashcam", "dashcam"),
    ("cctv", "cctv"),
)  # fmt: skip


def reading_of(
    document: Document,
    recording: Recording,
    steps: Sequence[Step],
    times: Sequence[Time],
    checks: Sequence[Check],
    cues: Cues,
) -> Reading:
    """Return the reading of one recording as the English rules leave it."""
    return Reading(
        spans=tuple((m.start, m.end) for m in recording.mentions),
        kind=media_kind(recording),
        description=_description(recording, document, cues),
        duration_s=duration_of(recording.mentions, cues),
        steps=tuple(steps),
        times=tuple(times),
        checks=tuple(checks),
    )


def media_kind(recording: Recording) -> MediaKind:
    """Return the media kind that all mentions of a recording together speak for."""
    kinds, nouns = recording.kinds, recording.nouns
    if "satellite" in kinds:
        return "satellite_pair" if recording.pair else "satellite_image"
    moving = bool(nouns & {"video", "film", "shots", "view"})
    if "drone" in kinds and not kinds & {"aircraft", "cctv", "thermal"}:
        still = not moving and bool(nouns & {"still", "screenshot"})
        return "drone_still" if still else "drone_video"
    for kind, media in _BY_KIND:
        if kind in kinds:
            return media
    if moving:
        return "ground_video" if "ground" in kinds else "video"
    return "screenshot" if "screenshot" in nouns else "still"


def _description(recording: Recording, document: Document, cues: Cues) -> str:
    """Return the sentence that tells most of it, verbatim, cut at a word."""
    best = max(recording.mentions, key=lambda m: (_telling(m, cues), -m.start))
    return shortened(document.text[best.sentence.start : best.sentence.end], best.start - best.sentence.start)


def _telling(mention: MediaMention, cues: Cues) -> int:
    tokens = mention.sentence.tokens
    shows = any(cues.has("show", t.low) for t in tokens[mention.first :])
    placed = bool(places_after(mention.sentence, mention.head, cues))
    return 2 * shows + placed + (mention.noun not in ("pronoun", "view")) - mention.sentence.headline
