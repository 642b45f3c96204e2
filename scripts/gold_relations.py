"""Gold reports as the network of relations sees them: what there is to see, and which relations are told."""

from dataclasses import dataclass

from gold_reports import Report, score

from catalog.choice import chooser
from catalog.extract.trained.relations import CHECKS, DATES, DEEDS
from catalog.extract.trained.seen import Seen, numbered, see


@dataclass
class Told:
    """A report with its relations as (recording, person or date, label), people counted from 1 (0 = nobody).

    Of each tuple of relations at least one is told (`must`), or may be told or not (`may`); nothing else is told.
    """

    id: str
    weight: float
    seen: Seen
    who: list[int]
    """The number of the person of each of `seen.people`: the same for whoever stands for the same."""
    sizes: tuple[int, int, int]
    """How many recordings, people (with nobody) and dates there are."""
    must: list[tuple[str, list[tuple[int, int, int]]]]
    may: list[tuple[str, list[tuple[int, int, int]]]]


def told(report: Report) -> Told | None:
    """Return what is told in a gold report, or None where the program finds no recording."""
    scenes, gold = report.seen(chooser("catalog.extract.trained", report.language))
    if not scenes:
        return None
    dates = list(report.dated(scenes))
    seen = see(scenes, [(p.scene.line, date) for p, date, _ in dates], report.language)
    who = numbered(seen.people)
    people = [None, *(seen.people[who.index(n)].actor for n in range(1, max(who, default=0) + 1))]
    must, may = [], []
    for number, item in gold.items():
        for kind, parts in (("deeds", "steps"), ("checks", "verifications"), ("dates", "times")):
            for part in item[parts] if item else ():
                if cells := _CELLS[kind](report, part, number, people, [when for *_, (when, _) in dates]):
                    (may if part.get("optional") else must).append((kind, cells))
    sizes = len(scenes[0].recordings), len(people), len(dates)
    return Told(report.line["id"], report.weight, seen, who, sizes, must, may)


def _those(report, right, people):
    return [n for n, actor in enumerate(people) if "*" in (right or "").split("|") or report.is_agent(right, actor)]


def _deeds(report, part, number, people, _):
    roles = [DEEDS.index(role) for role in part["role"] if role in DEEDS]
    return [(number, n, role) for n in _those(report, part["agent"], people) for role in roles]


def _checks(report, part, number, people, _):
    said = [CHECKS.index((d, v)) for d in part["dimension"] for v in part["verdict"]]
    return [(number, n, label) for n in _those(report, part["verifier"], people) for label in said]


def _dates(_, part, number, _people, dates):
    roles = [DATES.index(role) for role in part["role"] if role in DATES]
    return [(number, n, role) for n, when in enumerate(dates) if score.day_fits(part, when) for role in roles]


_CELLS = {"deeds": _deeds, "checks": _checks, "dates": _dates}
