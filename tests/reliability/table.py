"""The table of all trials: what each does, at which count, and the control that shows that it can fail."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from . import crowd, damage, kills, power, strangers, together, words


class Row(NamedTuple):
    """One trial: `run` and `control` get a folder and a count; they return what is to be printed, or fail."""

    name: str
    count: int
    few: int
    run: Callable[[Path, int], str]
    control: Callable[[Path, int], str]


def _ingest(batch):
    def run(folder, count):
        lost, acknowledged = kills.ingest(folder, count, batch=batch)
        assert lost == 0
        return f"{count} kills, {acknowledged} acknowledged, 0 lost"

    return run


def _hasty(folder, count):
    lost, _ = kills.ingest(folder, max(count, 8), batch=5, hasty=True)
    assert lost
    return f"who says so too early loses {lost}"


def _power(folder, count):
    lost, corrupt = power.cuts(folder, count)
    assert (lost, corrupt) == (0, 0)
    return f"{count} cuts, 0 lost, 0 corrupt"


def _careless(folder, count):
    lost, corrupt = power.cuts(folder, count, careless=True)
    assert lost
    assert corrupt
    return f"synchronous=OFF: {lost} lost, {corrupt} of {count} corrupt"


def _killed(trial, what):
    def run(folder, count):
        return f"{count} kills, all or nothing ({trial(folder, count)} {what})"

    return run


def _torn(folder, count):
    torn = kills.torn_bundles(folder, count)
    assert torn == count
    return f"{torn} of {count} written in place are refused as torn"


def _full(folder, count):
    lost, errors, again = crowd.full_disk(folder, count)
    assert lost == 0
    assert again == count
    assert all(error and "Traceback" not in error for error in errors)
    (folder / "small").mkdir()
    small = crowd.small_disk(folder / "small")
    assert small is None or (small[0] == 0 and small[2])
    disk = "the same on a disk of 3 MB" if small else "no disk of 3 MB could be mounted here"
    return f"{count} sizes, 0 lost, one line, works again; {disk}"


def _too_early(folder, count):
    lost, _, _ = crowd.full_disk(folder, min(count, 4), hasty=True)
    assert lost
    return f"who says so too early loses {lost}"


def _writers(folder, count):
    kept, errors = crowd.writers(folder, count)
    assert (kept, errors) == (8 * count, [])
    return f"8 writers x {count}, 4 readers: {kept} of {8 * count}, no error"


def _impatient(folder, _):
    assert crowd.impatient(folder)
    return "who does not wait is told that it is locked"


def _read_only(folder, _):
    items, errors = crowd.read_only()
    assert items
    assert len(errors) == 1
    return f"{items} items read, writing refused in one line"


def _may_write(folder, _):
    return f"where it is not read-only, {crowd.not_read_only(folder)} items are there afterwards"


def _flips(folder, count):
    different, unnoticed, by_sqlite = damage.flips(folder, count)
    assert unnoticed == 0
    folder.joinpath("by_sqlite").write_text(f"{by_sqlite} of {different}")
    return f"{count} flips, {different} made a difference, 0 unnoticed"


def _sqlite_alone(folder, count):
    different, _, by_sqlite = damage.flips(folder, count)
    assert by_sqlite
    return f"SQLite's own check misses {by_sqlite} of {different}"


def _tamperings(folder, _):
    found = damage.tamperings(folder)
    assert all(found.values()), found
    return f"{sum(found.values())} of {len(found)} flagged, the last 3 against a checkpoint"


def _silent(folder, _):
    silent = damage.unchecked(folder)
    assert silent
    return f"SQLite's own check misses {silent} of {len(damage.TAMPERINGS)}"


def _orders(folder, count):
    operations = 20 * count
    states, forks, again = together.orders(folder, count, operations)
    assert (states, forks, again) == (1, {1}, True)
    return f"5 replicas x {operations:,}, {count} orders: one state, idempotent, the fork found each time"


def _arrival(folder, _):
    states = together.by_arrival(folder)
    assert states > 1
    return f"by who came last: {states} states in 2 orders"


def _moved(folder, _):
    assert damage.moved(folder)
    return "same ids, same checkpoint"


def _not_moved(folder, _):
    found = damage.tamperings(folder)
    assert found["forged bundle"]
    return "a catalog made anew has another checkpoint"


def _hostile(folder, _):
    names, files, slowest = strangers.refused(folder)
    return f"{names} names and {files} files refused, the slowest in {slowest:.1f} s, nothing written"


def _honest(folder, _):
    assert strangers.accepted(folder)
    return "an honest bundle is read"


def _texts(folder, count):
    texts, wrong, raw = words.round_trips(folder, count)
    (folder / "halves").mkdir()
    refused = words.halves(folder / "halves")
    assert (wrong, raw, refused) == (0, 0, len(words.HALVES))
    return f"{texts} texts come back as they were, {refused} half characters refused, no control on a terminal"


def _raw_texts(folder, _):
    raw = sum(any(not c.isprintable() for c in text) for text in words.TEXTS)
    assert raw
    return f"{raw} of {len(words.TEXTS)} texts would steer a terminal"


def _queries(folder, _):
    asked, leaks = words.queries(folder)
    assert leaks == 0
    return f"{asked} questions, no error, no operator leaks"


def _bare_queries(folder, _):
    failed = strangers.bare_queries(words.QUERIES)
    assert failed
    return f"asked as they are, {failed} of {len(words.QUERIES)} are errors"


def _clocks(folder, count):
    assert words.clocks(folder, count)
    return f"{count} answers with clocks running backwards: the last word stands"


def _by_clock(folder, count):
    word = words.by_clock(folder, count)
    assert word == "word 0"
    return "put in the order of the clocks, the first word would stand"


def _large(folder, count):
    seconds, wrong = together.large_check(folder, count, count // 100)
    assert not wrong
    return f"{count:,} events and {count // 100} MB of media in {seconds:.1f} s"


def _reference(folder, count):
    return f"reading and hashing {count // 100} MB alone takes {strangers.hashing(count // 100):.1f} s"


ROWS = (
    Row("kill -9 in ingest, one by one", 250, 6, _ingest(1), _hasty),
    Row("kill -9 in ingest, in batches", 250, 4, _ingest(5), _hasty),
    Row("power cut", 2000, 12, _power, _careless),
    Row("kill -9 in bundle", 200, 4, _killed(kills.bundle, "whole"), _torn),
    Row("kill -9 in merge", 200, 4, _killed(kills.merge, "taken in"), _hasty),
    Row("kill -9 in migration", 200, 4, _killed(kills.migration, "readable"), _hasty),
    Row("disk full", 20, 3, _full, _too_early),
    Row("many at once", 300, 10, _writers, _impatient),
    Row("read-only file and folder", 1, 1, _read_only, _may_write),
    Row("bit flips", 2000, 60, _flips, _sqlite_alone),
    Row("tampering", 13, 13, _tamperings, _silent),
    Row("merge in any order", 100, 2, _orders, _arrival),
    Row("export, wipe, import", 1, 1, _moved, _not_moved),
    Row("strangers' bundles", 1, 1, _hostile, _honest),
    Row("hostile text", 2000, 60, _texts, _raw_texts),
    Row("hostile questions", 1, 1, _queries, _bare_queries),
    Row("clocks that run backwards", 40, 4, _clocks, _by_clock),
    Row("check of a large catalog", 100_000, 300, _large, _reference),
)


def printed(share, chosen):
    """Run the trials at a share of their full counts and yield the lines of the table."""
    yield "| trial | outcome | control | time |"
    yield "|---|---|---|---|"
    for row in ROWS:
        if not chosen or any(word in row.name for word in chosen):
            began = time.perf_counter()
            count = max(row.few, round(row.count * share))
            with TemporaryDirectory() as folder, TemporaryDirectory() as other:
                outcome = row.run(Path(folder), count)
                control = row.control(Path(other), row.few)
            yield f"| {row.name} | {outcome} | {control} | {time.perf_counter() - began:.0f} s |"


def main(arguments):
    """Print the table; a number is the share of the full counts, words choose trials."""
    shares = [float(word) for word in arguments if word.replace(".", "").isdigit()]
    for line in printed(*(shares or [1.0]), [word for word in arguments if not word.replace(".", "").isdigit()]):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
