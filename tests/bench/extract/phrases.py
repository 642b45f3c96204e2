"""Short reports of one recording each, written as phrases: what is told stands beside them in a line."""

from collections.abc import Mapping, Sequence

from build_gold import Item, Part, Report, step, time, verdict

ANY = (
    "video drone_video ground_video bodycam dashcam cctv livestream thermal_video still drone_still screenshot "
    "satellite_image satellite_pair"
)
Opening = tuple[str, str, str, str]
"""A sentence that speaks of a recording, its words for it, its steps and its dates."""


def deeds(told: Sequence[tuple[str, ...]], publisher: str, published: str, language: str = "en") -> list[Report]:
    """Texts with the words that speak of the recording (split by `|`), steps (`role > agent; ...`, `-`: nobody is
    named), dates (`role = EDTF; ...`) and, if any, statements; `?` behind a role: careful readers may leave it out."""
    return [
        Report(
            publisher, published, text,
            Item(words.split("|"), ANY, _steps(steps), _times(times), _verdicts("".join(checks)), ["*"]),
            language=language,
        )
        for text, words, steps, times, *checks in told
    ]  # fmt: skip


def checks(
    openings: Mapping[str, Opening],
    told: Sequence[tuple[str, str, str, str]],
    publisher: str,
    published: str,
    language: str = "en",
) -> list[Report]:
    """Sentences behind an opening, with their own words that speak of the recording, and statements
    (`dimension verdict > verifier; ...`); `key + role > agent; role = EDTF`: what they add in steps and dates."""
    return [
        Report(publisher, published, *_check(_with(openings, key), *more), language=language) for key, *more in told
    ]


def _with(openings: Mapping[str, Opening], key: str) -> Opening:
    name, _, added = key.partition(" + ")
    before, first, steps, times = openings[name]
    parts = added.split("; ") if added else []
    steps = "; ".join(filter(None, [steps, *(part for part in parts if " > " in part)]))
    return before, first, steps, "; ".join(filter(None, [times, *(part for part in parts if " = " in part)]))


def _check(opening: Opening, said: str, words: str, told: str) -> tuple[str, Item]:
    before, first, steps, times = opening
    spoken = [first, *filter(None, words.split("|"))]
    return f"{before} {said}", Item(spoken, ANY, _steps(steps), _times(times), _verdicts(told), ["*"])


def _verdicts(said: str) -> list[Part]:
    return [_verdict(*part) for part in _parts(said, ">")]


def _verdict(what: str, who: str) -> Part:
    dimension, outcome = what.replace("?", "").split()
    return verdict(dimension, outcome, None if who == "-" else who, optional="?" in what)


def _steps(said: str) -> list[Part]:
    told = _parts(said, ">")
    return [step(role.rstrip("?"), None if who == "-" else who, optional=role.endswith("?")) for role, who in told]


def _times(said: str) -> list[Part]:
    return [time(role.rstrip("?"), when, optional=role.endswith("?")) for role, when in _parts(said, "=")]


def _parts(said: str, sign: str) -> list[tuple[str, str]]:
    return [(what, rest) for what, _, rest in (part.partition(f" {sign} ") for part in said.split("; ")) if what]
