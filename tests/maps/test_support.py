"""What of an item stands on its own, and what of it cannot all be right: in the list, the panel and the files."""

import csv
import io
from pathlib import Path

from catalog.model import Dossier
from catalog.views import item_row
from maps.site import build_site

TOLD = "A clip from Bakhmut went round. {} confirmed where it was filmed. Somebody else confirmed the day."


def told_by(records, checker):
    """A report of the clip: its dossier and its document."""
    report = records.Report(TOLD.format(checker), publisher=f"Paper of {checker}", published="2022-12-20")
    item = report.about("A clip", "video", "A clip from Bakhmut")
    item.check("location", "confirmed", checker, f"{checker} confirmed")
    item.check("time", "confirmed", "Somebody else", "Somebody else confirmed", "described")
    return Dossier(item=item.item, **{name: tuple(found) for name, found in item.filled.items()}), report.document


def twice(records):
    dossier, document = told_by(records, "Reuters")
    return item_row(dossier, "reviewed", document, twins=[told_by(records, "the Reuters news agency")])


def test_two_articles_that_tell_one_check_are_one_check(opened, records, options, tmp_path):
    row = twice(records)
    view = opened(build_site([row], tmp_path, options)[0])
    assert "2 articles; 2 independent checks" in view.page.locator(".entry").inner_text()
    panel = view.choose(row.id)
    assert panel.locator(".support").inner_text() == "2 articles · one recording · 2 independent checks"
    assert panel.locator(".checkers li").all_inner_texts() == [
        "Reuters location · told in 2 articles",
        "Somebody else time · told in 2 articles",
    ]
    with view.page.expect_download() as download:
        view.page.keyboard.press("Escape")
        view.page.get_by_role("button", name="as CSV").click()
    (line,) = csv.DictReader(io.StringIO(Path(download.value.path()).read_text(encoding="utf-8-sig")))
    assert (line["articles"], line["independent_checks"]) == ("2", "2")


def test_where_the_count_may_not_leave_only_the_item_itself_is_counted(opened, records, options, tmp_path):
    row = twice(records).model_copy(update={"independence": None, "twins": ()})
    panel = opened(build_site([row], tmp_path, options)[0]).choose(row.id)
    assert panel.locator(".support").inner_text() == "1 article · one recording · 2 independent checks"
    assert "told in" not in panel.inner_text()


def test_dates_that_cannot_all_be_right_are_told_with_their_sentences(opened, faults, records, options, tmp_path):
    text = "A clip was posted on 2 March 2022. The paper says that it was filmed on 9 March 2022."
    item = records.Report(text, publisher="Example Courier").about("A clip", "video", "A clip")
    item.step("posted", "@clips", "posted on 2 March 2022", when="2022-03-02")
    row = item.time("filmed", "2022-03-09", "filmed on 9 March 2022").row()
    assert row.contradictions
    view = opened(build_site([row], tmp_path, options)[0])
    assert "dates contradict each other" in view.page.locator(".entry").inner_text()
    panel = view.choose(row.id)
    section = panel.locator("section", has_text="Dates that cannot all be right")
    assert row.contradictions[0].says in section.inner_text()
    assert section.locator("mark").all_inner_texts() == ["filmed on 9 March 2022", "posted on 2 March 2022"]
    assert view.complaints == []
    assert faults(view.page) == []


def test_dates_that_agree_are_not_spoken_of(opened, site, rows):
    panel = opened(site).choose(rows[0].id)
    assert "cannot all be right" not in panel.inner_text()


def test_a_date_that_another_report_tells_is_said_to_be_of_another(opened, records, options, tmp_path):
    def dossier(text, words, role, when):
        report = records.Report(text, publisher="Example Courier")
        item = report.about("A clip", "video", "A clip").time(role, when, words)
        return Dossier(item=item.item, **{name: tuple(found) for name, found in item.filled.items()}), report.document

    late, document = dossier("A clip filmed on 9 March 2022.", "9 March 2022", "filmed", "2022-03-09")
    early = dossier("A clip was seen on 2 March 2022.", "2 March 2022", "posted", "2022-03-02")
    row = item_row(late, "reviewed", document, twins=[early])
    panel = opened(build_site([row], tmp_path, options)[0]).choose(row.id)
    section = panel.locator("section", has_text="Dates that cannot all be right")
    assert section.locator("mark").all_inner_texts() == ["9 March 2022", "2 March 2022"]
    assert section.get_by_text("Another report of it says:").count() == 1


def test_what_follows_from_the_dates_is_told_where_none_says_when_it_was_made(opened, records, options, tmp_path):
    report = records.Report(
        "A clip was posted on 2 March 2022. Another was filmed on 1 March 2022.", published="2022-03-05"
    )
    undated = report.about("A clip", "video", "A clip").time("posted", "2022-03-02", "2 March 2022").row()
    dated = report.about("Another", "video", "Another").time("filmed", "2022-03-01", "1 March 2022").row()
    view = opened(build_site([undated, dated, records.satellite()], tmp_path, options)[0])
    told = view.choose(undated.id).locator(".bound").inner_text()
    assert told == f"So it was made until 2 March 2022: {undated.time_bounds[0].why}"
    assert view.choose(dated.id).locator(".bound").count() == 0
    changed = view.choose(records.satellite().id).locator(".bound").all_inner_texts()
    assert any(line.startswith("So it changed between May 2022 and May 2023") for line in changed)
