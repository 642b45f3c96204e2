"""What a recording can be recognised by: its posts, accounts, names, days, places and words, each in one form."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from hashlib import blake2b
from itertools import product
from math import floor
from typing import NamedTuple

from catalog.model.callings import handle_key, name_key
from catalog.model.claim import LocationClaim
from catalog.model.dates import bounds
from catalog.model.findings import Dossier
from catalog.model.web import account_of, post_of
from catalog.model.words import MediaKind

Days = tuple[date, date]
"""First and last day."""

_HANDED_ON = {"filmed", "unit", "released", "posted", "reposted", "shared", "published", "republished"}
_MADE = {"filmed", "event", "imagery_acquired"}
_SEEN = {"posted", "published"}
_WIDEST_M = 15_000
"""A place wider than this (metres) tells no two recordings apart."""
_CELL = 0.1
"""Degrees of a cell in which recordings are near one another."""
_CELLS_ROUND = round(360 / _CELL)
_BANDS = 4
"""Groups of two least words; texts that share a group are compared."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 6
_COMMON = """
video footag clip shows showin shot image images photo pictur drone film filmed record aerial satell posted shared
publis releas that this with from have been were their which they than into over after before there about also
відео кадри кадрах записі запис дрона знімок фото яке який яка цього після
видео кадры кадрах записи запись снимок которо которы этого после
"""
_EVERYWHERE = frozenset(_COMMON.split())


class Spot(NamedTuple):
    """A place of a recording, degrees WGS84, metres."""

    lat: float
    lon: float
    uncertainty_m: int


class Traits(NamedTuple):
    """Everything that a recording can be recognised by."""

    item: str
    document: str | None
    """SHA-256 of its document; None for an item by hand."""
    kind: MediaKind
    duration_s: int | None
    posts: frozenset[str]
    """Keys of addresses, and SHA-256 of files."""
    handles: frozenset[str]
    names: frozenset[str]
    checkers: frozenset[str]
    """Who came to a verdict on it."""
    made: tuple[Days, ...]
    """When it was filmed, or what it shows happened."""
    seen: tuple[Days, ...]
    """When it was posted or published."""
    spots: tuple[Spot, ...]
    words: frozenset[str]
    """Beginnings of the telling words of its description and of the sentences that speak of it."""


def traits_of(dossier: Dossier) -> Traits:
    """Return what an item can be recognised by; nothing that was refuted."""
    item, steps = dossier.item, [step for step in dossier.steps if step.role in _HANDED_ON]
    addresses = [url for copy in item.copies for url in (copy.url, copy.archive_url)]
    times = [(t.role, span) for t in dossier.times if (span := _span(t.when))]
    stepped = [span for s in steps if s.when and s.role != "filmed" and (span := _span(s.when))]
    return Traits(
        item=item.id,
        document=item.evidence.document if item.evidence else None,
        kind=item.kind,
        duration_s=item.duration_s,
        posts=_some([*map(post_of, addresses), *(copy.sha256 for copy in item.copies)]),
        handles=_some([*(handle_key(s.handle) for s in steps), *(handle_key(account_of(url)) for url in addresses)]),
        names=_some(name_key(s.agent) for s in steps if s.agent_kind == "named"),
        checkers=_some(
            name_key(v.verifier)
            for v in dossier.verifications
            if v.verifier_kind == "named" and v.verdict != "not_confirmed"
        ),
        made=_each(span for role, span in times if role in _MADE),
        seen=_each([*(span for role, span in times if role in _SEEN), *stepped]),
        spots=tuple(filter(None, map(_spot, dossier.locations))),
        words=frozenset(
            w for word in _WORD.findall(_told(dossier).casefold()) if (w := word[:_STEM]) not in _EVERYWHERE
        ),
    )


def marks(traits: Traits) -> frozenset[int]:
    """Return the numbers under which an item is kept: items that share one are worth comparing."""
    return frozenset(map(_number, _marks(traits, asking=False)))


def marks_nearby(traits: Traits) -> frozenset[int]:
    """Return the numbers under which to look for items like this one: those of the days and cells next to its own, too.

    Items that are dated to the day meet on their days; those that are not meet all others.
    """
    return frozenset(map(_number, _marks(traits, asking=True)))


def _marks(traits: Traits, *, asking: bool) -> Iterable[str]:
    around = (-1, 0, 1) if asking else (0,)
    exact = {first for first, last in (*traits.made, *traits.seen) if first == last}
    days = {day.toordinal() + shift for day in exact for shift in around}
    anyway = {"undated" if asking and exact else "any", *(("undated",) if not (asking or exact) else ())}
    yield from (f"post {post}" for post in traits.posts)
    who = (*(f"@{handle}" for handle in traits.handles), *traits.names)
    yield from (f"who {one} {when}" for one in who for when in (*days, *anyway))
    cells = [(floor(spot.lat / _CELL), floor(spot.lon / _CELL)) for spot in traits.spots]
    for cell in {(row + r, (column + c) % _CELLS_ROUND) for row, column in cells for r, c in product(around, around)}:
        yield from (f"at {cell} {day}" for day in days)
        yield from (f"at {cell} {traits.kind} {when}" for when in anyway)
    yield from (f"words {band}" for band in _least_words(traits.words))


def _least_words(words: frozenset[str]) -> Iterable[str]:
    """Return groups of words such that texts with many words in common are likely to share one (MinHash)."""
    if len(words) < 3:
        return ()
    ranked = [(_ranks(word), word) for word in words]
    least = [min(ranked, key=lambda one: one[0][n])[1] for n in range(2 * _BANDS)]
    return (f"{n} {least[2 * n]} {least[2 * n + 1]}" for n in range(_BANDS))


@lru_cache(maxsize=50_000)
def _ranks(word: str) -> tuple[int, ...]:
    digest = blake2b(word.encode("utf-8", "replace"), digest_size=4 * 2 * _BANDS).digest()
    return tuple(int.from_bytes(digest[n : n + 4], "big") for n in range(0, len(digest), 4))


def _number(mark: str) -> int:
    """Return a signed 64-bit number for a mark, as SQLite keeps them."""
    return int.from_bytes(blake2b(mark.encode("utf-8", "replace"), digest_size=8).digest(), "big", signed=True)


def _told(dossier: Dossier) -> str:
    """Return the description and the sentences that what is said of an item rests on, each once."""
    item = dossier.item
    told = [*(s.evidence for s in dossier.steps), *(t.evidence for t in dossier.times)]
    evidence = [item.evidence, *told, *(v.evidence for v in dossier.verifications)]
    return " ".join(dict.fromkeys([item.description, *(e.quote for e in evidence if e)]))


def _span(edtf: str) -> Days | None:
    first, past = bounds(edtf)
    return (first, past - timedelta(days=1)) if first and past else None


def _spot(claim: LocationClaim) -> Spot | None:
    spot = claim.footprint
    if spot is None or claim.confidence == "refuted" or spot.uncertainty_m > _WIDEST_M:
        return None
    return Spot(spot.lat, spot.lon, spot.uncertainty_m)


def _some(keys: Iterable[str | None]) -> frozenset[str]:
    return frozenset(key for key in keys if key)


def _each(spans: Iterable[Days]) -> tuple[Days, ...]:
    return tuple(dict.fromkeys(spans))
