"""The source notes: complete, short, and in our own words."""

import re
from pathlib import Path

import pytest

from catalog.ingest import read, walk

ROOT = Path(__file__).resolve().parents[1]
REPORTS = ROOT.parent / "shared" / "seeds"
NOTES = {source.name[:3]: read(source) for source in walk([str(ROOT / "seeds")])}

FACTS = {
    "000": ("Bakhmut", "eastern Ukraine", r"\bAP\b", "13 February", "[Dd]rone", "who flew the drone is not said"),
    "001": (
        "Bakhmut", "Donetsk region", "aerial reconnaissance", "brigade of the city of Kharkiv",
        'Regional Directorate "East"',
        "Tuesday, 18 April 2023", "@troskhidzsu/Newsflash", "[Uu]ndated", "Kremlin", "visiting", "southern Ukraine",
        "Dmitry Peskov, says it was filmed on Monday", "Independent Russian media dispute that date", "Avdiivka",
    ),
    "002": (
        "Oleksii, a drone pilot", "Ukrainian National Guard", "front line at Bakhmut", r"about 1\.5 km away", "Ilya",
        "Kramatorsk", "Slovyansk", "Germany",
    ),
    "003": (
        "three and a half minutes", "Ukrainian drone", "@Osinttechnical", "December 19, 2022", "On Monday",
        "shared by the Institute",
        "ISW", "An open source expert", "geolocated", "Fedora Maksymenka street", "eastern outskirts of Bakhmut",
        "Newsweek could not independently confirm when", "Sunday, December 18", "south of Bakhmut", "Kherson",
        "Kramatorsk",
        "Slovyansk", "eastern suburbs", "industrial area", "Donetsk region", "United States",
    ),
    "004": (
        "Two satellite images of Bakhmut", "Ukrainian defence ministry", "Twitter account", "in May last year",
        "a year later",
        "north and south of the city",
    ),
}  # fmt: skip


def test_there_is_a_note_for_every_report():
    assert sorted(NOTES) == sorted(FACTS)


@pytest.mark.parametrize("number", FACTS)
def test_a_note_has_80_to_200_words_and_says_where_it_is_from(number):
    note = NOTES[number]
    assert 80 <= len(note.text.split()) <= 200
    assert note.publisher
    assert note.published
    assert note.title
    assert note.language == "en"
    assert "note: CC0" in note.licence
    assert "report itself" in note.licence


@pytest.mark.parametrize("number", FACTS)
def test_a_note_keeps_the_facts(number):
    text = " ".join(NOTES[number].text.split())
    assert [fact for fact in FACTS[number] if not re.search(fact, text)] == []


def report(number):
    found = sorted(REPORTS.glob(f"{number}_*.txt"))
    if not found:
        pytest.skip("the reports themselves lie in ../shared, which is not here")
    return found[0]


@pytest.mark.parametrize("number", FACTS)
def test_a_note_shares_no_run_of_six_words_with_the_report(number):
    copied = runs(NOTES[number].text) & runs(report(number).read_text(encoding="utf-8"))
    assert sorted(copied) == []


@pytest.mark.parametrize("number", FACTS)
def test_publisher_and_date_are_those_that_are_known(number):
    import tomllib

    known = tomllib.loads((REPORTS / "manifest.toml").read_text(encoding="utf-8")) if REPORTS.is_dir() else {}
    entry = known.get(report(number).name)
    assert (NOTES[number].publisher, NOTES[number].published) == (entry["publisher"], entry["published"])


def test_the_comparison_would_notice_a_copied_sentence():
    assert runs("It was seen, by all of them, near Lyman.") & runs("Yes: it was seen by all of them")
    assert not runs("the Institute for the Study of War said so") & runs(
        "by the Institute for the Study of War on Monday"
    )


NAME = re.compile(r"[A-Z][\w-]*(?:\s+(?:(?:of|for|the|and)\s+){0,2}[A-Z][\w-]*)*")


def runs(text, length=6):
    """All runs of so many words; a name, of however many words, counts as one."""
    words = re.findall(r"[\w-]+", NAME.sub(lambda m: "_".join(m[0].split()), text).lower())
    return {" ".join(words[i : i + length]) for i in range(len(words) - length + 1)}
