from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import count

import pytest

from catalog.model import (
    Activity,
    Candidate,
    Document,
    Dossier,
    Findings,
    FootageItem,
    Footprint,
    LocationClaim,
    Mention,
    Place,
    ProvenanceStep,
    Resolution,
    TimeClaim,
    VerificationStatement,
    record_id,
)
from catalog.store import Catalog

TEXT = "A drone video shows Lyman on 4 May 2022. An editor at the Daily Example checked the place."


class Desk:
    """Makes documents, what a run found in them, and who did it."""

    run = Activity(agent="geofootage", tool="geofootage 0.1.0", parameters={"gazetteer": "3.0.2"})
    newer_run = Activity(agent="geofootage", tool="geofootage 0.2.0", parameters={"gazetteer": "3.0.2"})
    person = Activity(agent="ash", tool="geofootage 0.1.0", why="looked at the roofs")

    def document(self, text=TEXT, **details):
        details = {"name": "note.txt", "publisher": "Daily Example", **details}
        return Document(sha256=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), text=text, **details)

    def evidence(self, document, words):
        start = document.text.index(words)
        return document.evidence(start, start + len(words))

    def footprint(self, lat=48.985, lon=37.802, metres=4000, shape=None):
        return Footprint.at(lat, lon, metres, "town size", shape)

    def resolution(self, document, words="Lyman", lat=48.985, lon=37.802):
        start = document.text.index(words)
        spot = self.footprint(lat, lon)
        place = Place(
            ids={"geonames": 702320}, name=words, kind="town", country="UA", footprint=spot, provider="geonames"
        )
        return Resolution(
            mention=Mention(start=start, end=start + len(words), text=words, kind="toponym"),
            status="resolved",
            footprint=spot,
            candidates=(Candidate(place=place, score=0.123456, reasons={"primary name": 0.5}),),
            why="its largest namesake",
        )

    def dossier(self, document, words="drone video", lat=48.985, lon=37.802, when="2022-05-04", description=None):
        seen = self.evidence(document, words)
        item = record_id("item", document.sha256, seen.start, seen.end)
        place = self.evidence(document, "Lyman") if "Lyman" in document.text else seen
        return Dossier(
            item=FootageItem(
                id=item,
                kind="drone_video",
                description=description or words,
                mentions=((seen.start, seen.end),),
                evidence=seen,
            ),
            steps=(
                ProvenanceStep(
                    id=record_id("step", item, "filmed"), item=item, role="filmed", agent_kind="unknown", evidence=seen
                ),
            ),
            times=(self.time(item, when, seen),),
            locations=(self.location(item, "Lyman", lat, lon, place),),
            verifications=(
                VerificationStatement(
                    id=record_id("check", item, "location"),
                    item=item,
                    dimension="location",
                    verdict="confirmed",
                    verifier="An editor at the Daily Example",
                    verifier_kind="described",
                    evidence=seen,
                ),
            ),
        )

    def time(self, item, when="2022-05-04", evidence=None, role="filmed"):
        name = record_id("time", item, role, when, evidence and evidence.start)
        return TimeClaim(id=name, item=item, role=role, when=when, basis="stated", evidence=evidence)

    def location(self, item, name="Lyman", lat=48.985, lon=37.802, evidence=None, metres=4000, shape=None):
        return LocationClaim(
            id=record_id("loc", item, "depicted", name, lat, lon, evidence and evidence.start),
            item=item,
            role="depicted",
            name=name,
            footprint=None if lat is None else self.footprint(lat, lon, metres, shape),
            method="mention" if evidence else "by_hand",
            why="named beside it" if evidence else "typed",
            evidence=evidence,
        )

    def findings(self, document, *dossiers):
        resolutions = (self.resolution(document),) if "Lyman" in document.text else ()
        return Findings(
            document=document.sha256, resolutions=resolutions, dossiers=dossiers or (self.dossier(document),)
        )

    def kept(self, catalog, document=None, *dossiers, run=None):
        document = document or self.document()
        return catalog.keep(document, self.findings(document, *dossiers), run or self.run)

    def by_hand(self, description="A still of a bridge", **claim):
        name = record_id("item", description)
        item = FootageItem(id=name, kind="still", description=description)
        return Dossier(item=item, locations=(self.location(name, **claim),))


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def clock():
    minutes = count()
    return lambda: datetime(2023, 1, 1, 12, tzinfo=UTC) + timedelta(minutes=next(minutes))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "catalog.db"


@pytest.fixture
def catalog(path, clock):
    with Catalog.create(path, clock) as made:
        yield made
