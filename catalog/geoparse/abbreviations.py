"""Regions that newspapers cut short: "Ky.", "W.Va.", and the postal codes behind a comma ("Reno, NV")."""

from functools import cache
from typing import Any, NamedTuple

from catalog.gazetteer import fold
from catalog.geoparse.lexicon import data
from catalog.geoparse.page import Page

LONGEST = 3
"""No short form has more letters that stand alone (N.S.W.)."""


class Short(NamedTuple):
    """A region cut short in the text."""

    stands_for: str
    """The region's name in full."""
    key: str
    iso: str
    """ISO 3166-2 code."""
    last: int
    """The token behind it."""
    end: int
    """The character behind it, its stop included."""


def abbreviated(page: Page, i: int) -> Short | None:
    """Return the region that token i and those behind it are short for; None where they are not."""
    first = page.keys[i]
    if first not in _beginnings():
        return None
    start, behind_comma = page.starts[i], page.gap(i - 1) == ", " or page.is_party(i - 1)
    for last in range(min(i + LONGEST, page.size), i, -1):
        end = page.ends[last - 1]
        written = page.text[start : end + 1].replace(" ", "")
        if written[-1] != ".":
            written = page.text[start:end]
        else:
            end += 1
        iso = _forms().get(written) or (_forms_behind_a_comma().get(written) if behind_comma else None)
        if iso is None and behind_comma and (iso := _forms_behind_a_comma().get(written.rstrip("."))):
            end = page.ends[last - 1]
        if iso:
            name = _regions()[iso]["name"]
            return Short(name, fold(name), iso, last, end)
    return None


@cache
def _regions() -> dict[str, dict[str, Any]]:
    table: dict[str, dict[str, Any]] = data("abbreviations.json")["regions"]
    return table


@cache
def _forms() -> dict[str, str]:
    """Return the short forms that stand for a region wherever they are, as written."""
    words = set(data("abbreviations.json")["words"])
    return {form: iso for iso, row in _regions().items() for form in row["short"] if form not in words}


@cache
def _forms_behind_a_comma() -> dict[str, str]:
    found = {form: iso for iso, row in _regions().items() for form in row["short"]}
    found |= {form.rstrip("."): iso for form, iso in found.items()}
    for country in ("AU", "CA", "US"):  # where two countries share a postal code the largest wins
        found |= {iso[3:]: iso for iso in _regions() if iso[:2] == country}
    return found


@cache
def _beginnings() -> frozenset[str]:
    """Return the keys of the tokens that some short form begins with."""
    return frozenset(fold(form).split(" ")[0] for form in {**_forms(), **_forms_behind_a_comma()})
