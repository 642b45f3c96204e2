"""Short reports of our own wording, from many countries: what is in each, no more and no less."""

import hashlib
import json
from pathlib import Path

import pytest

from catalog.extract import extract
from catalog.model import Document

REPORTS = json.loads((Path(__file__).parent / "reports.json").read_text(encoding="utf-8"))


def read_in(page):
    """What is read in a text."""
    return extract(page)


def document(text, published=None):
    return Document(sha256=hashlib.sha256(text.encode()).hexdigest(), name="report.txt", text=text, published=published)


def as_said(dossier, text):
    """The dossier in the form in which reports.json states it."""
    start, end = dossier.item.mentions[0]
    seconds = {"seconds": dossier.item.duration_s} if dossier.item.duration_s else {}
    return {
        "kind": dossier.item.kind,
        "first": text[start:end],
        **seconds,
        "steps": sorted([s.role, s.agent or "", s.when or ""] for s in dossier.steps),
        "times": sorted([t.role, t.when] for t in dossier.times),
        "checks": sorted([v.dimension, v.verdict, v.verifier or ""] for v in dossier.verifications),
    }


def as_stated(item):
    return {
        key: sorted([part or "" for part in row] for row in value) if isinstance(value, list) else value
        for key, value in item.items()
    }


@pytest.mark.parametrize("report", REPORTS, ids=lambda r: r["text"][:48])
def test_a_report_gives_its_items_steps_times_and_checks(report):
    found = read_in(document(report["text"], report["published"]))
    assert [as_said(d, report["text"]) for d in found] == [as_stated(i) for i in report["items"]]


@pytest.mark.parametrize("report", REPORTS, ids=lambda r: r["text"][:48])
def test_everything_found_rests_on_words_of_the_text(report):
    text = report["text"]
    for dossier in read_in(document(text, report["published"])):
        records = [dossier.item, *dossier.steps, *dossier.times, *dossier.verifications]
        for evidence in (r.evidence for r in records):
            assert evidence.quote_start <= evidence.start < evidence.end <= evidence.quote_start + len(evidence.quote)
            assert text[evidence.quote_start :].startswith(evidence.quote)
        assert " ".join(dossier.item.description.split()) in " ".join(text.split())
        assert len(dossier.item.description) <= 200
        assert len({r.id for r in records}) == len(records)


def test_a_second_reading_finds_the_same():
    for report in REPORTS:
        first, second = (read_in(document(report["text"], report["published"])) for _ in range(2))
        assert first == second


def test_a_text_without_footage_gives_nothing():
    assert read_in(document("")) == ()
    assert read_in(document("The council met on Tuesday and approved the budget.")) == ()
