import sqlite3
from contextlib import closing

import pytest

from catalog.geocode.services import PlaceQuery, ServiceGeocoder
from catalog.geocode.services.asking import Clock

SECRETS = {"geonames": "volunteer7", "geocodeearth": "ge-5ecret", "tomtom": "tt-5ecret"}


class Waiting:
    """A clock that stands still but for the waits, which it keeps."""

    def __init__(self):
        self.waits, self.later_s = [], 0

    def now(self):
        return 1_700_000_000 + self.later_s + sum(self.waits)

    @property
    def clock(self):
        return Clock(now=self.now, sleep=self.waits.append)


@pytest.fixture
def waiting():
    return Waiting()


@pytest.fixture
def notes():
    return []


@pytest.fixture
def ask(gazetteer, tmp_path, waiting, notes):
    """Ask a service for Vaduz, near Liechtenstein; what it notes goes into `notes`."""

    def asked(provider, url, text="Vaduz", near="LI", **options):
        options = {"online": True, "timeout_s": 5.0, "clock": waiting.clock, "note": notes.append, **options}
        options = {"secret": SECRETS.get(provider), "folder": tmp_path, "gazetteer": gazetteer, **options}
        query = PlaceQuery(text=text, near=gazetteer.country(near) if near else None)
        return ServiceGeocoder(provider, url, **options).geocode(query)

    return asked


@pytest.fixture
def kept(tmp_path):
    """All rows of the file of answers, as dicts."""

    def rows():
        if not (tmp_path / "services.db").exists():
            return []
        with closing(sqlite3.connect(tmp_path / "services.db")) as db:
            db.row_factory = sqlite3.Row
            return [dict(row) for row in db.execute("SELECT * FROM answer")]

    return rows
