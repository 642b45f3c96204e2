"""How something was checked, in the words of the text: "from the road layout", "by matching satellite imagery"."""

from catalog.extract.trained.lines import Line

_LEADING = frozenset(("p:from", "p:by"))
"""Classes of what may lead the words that say how, behind the dimension that was checked."""


def method_of(line: Line, at: int, dimension: str) -> str | None:
    """Return the words behind a check that say how one dimension was checked: from a word such as "matched" or
    "shadows", or else from "from" or "by", to the end of the clause or to what else was checked."""
    named = [i for i in line.bearing("dimension") if i > at]
    mine = next((i for i in named if line.tag(i, "dimension") == dimension), at)
    past = next((i - 1 for i in named if i > mine and line.lead(i) == "K"), len(line.words))
    ends = next((i for i in range(mine + 1, past) if _ends(line, i)), past)
    deed = next((i for i in range(mine + 1, ends) if line.cls(i) == "D"), ends)
    led = range(mine + 1, deed) if mine > at else ()
    start = next((i for i in range(mine + 1, ends) if line.has(i, "method") or (i in led and _leads(line, i))), None)
    if start is None:
        return None
    while start - 1 > mine and line.cls(start - 1).startswith(("p:", "d")):
        start -= 1
    last = ends - 1
    while last > start and line.cls(last) in ("K", "d", ","):
        last -= 1
    return line.between(start, last)


def _leads(line: Line, at: int) -> bool:
    return line.cls(at) in _LEADING or line.low(at) == "through"


def _ends(line: Line, at: int) -> bool:
    """Say whether the words that say how end before a mark or a contrast: "matched satellite imagery, but not"."""
    return line.cls(at) in (".", ";", ":") or line.has(at + (line.cls(at) == ","), "contrast")
