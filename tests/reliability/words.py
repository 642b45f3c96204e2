"""Text that was made to do harm: it comes back as it was, steers no terminal and no search, and breaks nothing."""

from datetime import UTC, datetime, timedelta
from random import Random

from catalog.cli.common import plain
from catalog.errors import InputError
from catalog.model import Activity
from catalog.store import Catalog, Changes, Query, parcel_of_catalog

from . import worlds

TEXTS = (
    "\0", "a\0b", "\x1b[2J\x1b[31mred", "\x07\x08\x7f\x9b31m", "\u202eevil\u202c", "\u2066x\u2069",
    "\u200b\u200d\ufeff", "\u0085\u2028\u2029", "e\u0301", "\ufffe\uffff", "\U0010ffff", "{{7*191}}", "{% raw",
    "</script>", "'; DROP TABLE x", '"', "\\", "%s%n", "‮", "𝔘𝔫𝔦", "ﷺ" * 50, "\r\n", "-- ", "=cmd()", "NaN", "null",
    "[" * 5000, "\u0600" * 9,
)  # fmt: skip
HALVES = ("\ud800", "\udfff tail", "head \ud83d", "\udcff")
QUERIES = (
    '"', '""', "*", "a*", "^a", "a NEAR b", "NEAR(", "{a}:b", "a AND", "a OR b", "NOT a", "(", ")", "col:x", "\0",
    "a\0b", "description:still", "- still", "+still", "still*", "'", ";--", "\ud800", "a" * 9999, "( " * 999,
    "rowid", "texts", "^",
)  # fmt: skip


def round_trips(folder, count):
    """Keep hostile texts and random ones; return (texts, those that came back otherwise, controls on a terminal)."""
    random, wrong, raw, path = Random(count), 0, 0, folder / "catalog.db"
    texts = [*TEXTS, *("".join(map(chr, _random_points(random))) for _ in range(count))]
    with Catalog.create(path) as catalog, catalog.together():
        for n, text in enumerate(texts):
            item = catalog.add(worlds.DESK.by_hand(f"{n}: {text}"), Activity(agent=text, tool="test", why=text)).new[0]
            stored = catalog.item(item)
            kept = (stored.dossier.item.description, stored.history[0].agent, stored.history[0].why)
            wrong += kept != (f"{n}: {text}", text, text)
            raw += any(not c.isprintable() for entry in catalog.log(item) for c in plain(entry.what + entry.agent))
    assert not worlds.faults(path, full=True)
    return len(texts), wrong, raw


def _random_points(random):
    for _ in range(random.randrange(1, 30)):
        point = random.randrange(0x110000)
        yield point if not 0xD800 <= point < 0xE000 else 0x20


def halves(folder):
    """Offer half characters, which have no UTF-8; return how many were refused in one line."""
    refused = 0
    with Catalog.create(folder / "catalog.db") as catalog:
        for half in HALVES:
            item = worlds.DESK.by_hand("A still")
            torn = item.model_copy(update={"item": item.item.model_copy(update={"description": half})})
            try:
                catalog.add(torn, worlds.DESK.person)
            except InputError as error:
                refused += "\n" not in str(error)
        assert catalog.checkpoint.events == 0
    return refused


def queries(folder):
    """Ask hostile questions; return (asked, those that found what their operators would find)."""
    leaks = 0
    with Catalog.create(folder / "catalog.db") as catalog:
        for n in range(3):
            catalog.add(worlds.DESK.by_hand(f"Still number {n}"), worlds.DESK.person)
        for text in QUERIES:
            found = catalog.find(Query(text=text))
            leaks += len(found) > 0 and "still" not in text.lower()
            leaks += text in ("description:still", "a OR still") and len(found) > 0
    return len(QUERIES), leaks


def clocks(folder, steps):
    """Let two people answer one another with clocks that run backwards; return whether the last word stands."""
    path = worlds.made(folder / "one.db")
    other = worlds.copied(path, folder / "other.db")
    late = datetime(2030, 1, 1, tzinfo=UTC)
    for n in range(steps):
        here, there = (path, other) if n % 2 else (other, path)
        with Catalog.open(here, write=True, clock=lambda n=n: late - timedelta(days=n)) as catalog:
            catalog.merge(parcel_of_catalog(there), worlds.DESK.person)
            catalog.set(catalog.items()[0].id, Changes(description=f"word {n}"), worlds.DESK.person)
            item = catalog.items()[0]
            if item.dossier.item.description != f"word {n}" or item.disputed:
                return False
    with Catalog.open(here) as catalog:
        times = [entry.at for entry in catalog.log()]
    return times != sorted(times)


def by_clock(folder, steps):
    """The control: the word that would stand if the clocks made the order."""
    clocks(folder, steps)
    with Catalog.open(folder / "one.db") as catalog:
        said = [entry for entry in catalog.log() if entry.what.startswith("description: word")]
    return max(said, key=lambda entry: entry.at).what.removeprefix("description: ")
