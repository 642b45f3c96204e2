"""Builders: documents, what a run found in them, and who did it, with few words of the test."""

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from catalog.model import (
    Activity,
    Candidate,
    Document,
    Dossier,
    Evidence,
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
from catalog.model.words import TimeRole

if TYPE_CHECKING:
    from catalog.store import Catalog

TEXT = "A drone video shows Lyman on 4 May 2022. An editor at the Daily Example checked the place."
LYMAN = (48.985, 37.802)


class Desk:
    """Makes records about a drone video of Lyman, unless told otherwise. Degrees WGS84, metres."""

    run = Activity(agent="geofootage", tool="geofootage 0.1.0", parameters={"gazetteer": "3.0.2"})
    newer_run = Activity(agent="geofootage", tool="geofootage 0.2.0", parameters={"gazetteer": "3.0.2"})
    person = Activity(agent="ash", tool="geofootage 0.1.0", why="looked at the roofs")

    def document(self, text: str = TEXT, **details: Any) -> Document:
        """Return a note with a text; `details` are fields of the document."""
        details = {"name": "note.txt", "publisher": "Daily Example", **details}
        return Document(sha256=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), text=text, **details)

    def evidence(self, document: Document, words: str) -> Evidence:
        """Return the first place of some words in a document."""
        start = document.text.index(words)
        return document.evidence(start, start + len(words))

    def footprint(
        self, lat: float = LYMAN[0], lon: float = LYMAN[1], metres: float = 4000, shape: dict[str, Any] | None = None
    ) -> Footprint:
        """Return where a town is."""
        return Footprint.at(lat, lon, metres, "town size", shape)

    def resolution(
        self, document: Document, words: str = "Lyman", lat: float = LYMAN[0], lon: float = LYMAN[1]
    ) -> Resolution:
        """Return what a name in a document was taken to mean."""
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

    def dossier(
        self,
        document: Document,
        words: str = "drone video",
        lat: float | None = LYMAN[0],
        lon: float | None = LYMAN[1],
        when: str = "2022-05-04",
        description: str | None = None,
    ) -> Dossier:
        """Return an item that is described in a document, with a step, a time, a place and a check."""
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
            verifications=(self.check(item, seen),),
        )

    def check(self, item: str, evidence: Evidence) -> VerificationStatement:
        """Return a statement that the place of an item is confirmed."""
        return VerificationStatement(
            id=record_id("check", item, "location"),
            item=item,
            dimension="location",
            verdict="confirmed",
            verifier="An editor at the Daily Example",
            verifier_kind="described",
            evidence=evidence,
        )

    def time(
        self, item: str, when: str = "2022-05-04", evidence: Evidence | None = None, role: TimeRole = "filmed"
    ) -> TimeClaim:
        """Return a date of an item (EDTF)."""
        name = record_id("time", item, role, when, evidence and evidence.start)
        return TimeClaim(id=name, item=item, role=role, when=when, basis="stated", evidence=evidence)

    def location(
        self,
        item: str,
        name: str = "Lyman",
        lat: float | None = LYMAN[0],
        lon: float | None = LYMAN[1],
        evidence: Evidence | None = None,
        metres: float = 4000,
        shape: dict[str, Any] | None = None,
    ) -> LocationClaim:
        """Return a place of an item; unplaced where `lat` is None, by hand where there is no evidence."""
        return LocationClaim(
            id=record_id("loc", item, "depicted", name, lat, lon, evidence and evidence.start),
            item=item,
            role="depicted",
            name=name,
            footprint=None if lat is None or lon is None else self.footprint(lat, lon, metres, shape),
            method="mention" if evidence else "by_hand",
            why="named beside it" if evidence else "typed",
            evidence=evidence,
        )

    def findings(self, document: Document, *dossiers: Dossier) -> Findings:
        """Return what a run found in a document; one item unless others are given."""
        resolutions = (self.resolution(document),) if "Lyman" in document.text else ()
        return Findings(
            document=document.sha256, resolutions=resolutions, dossiers=dossiers or (self.dossier(document),)
        )

    def kept(
        self, catalog: "Catalog", document: Document | None = None, *dossiers: Dossier, run: Activity | None = None
    ) -> Any:
        """Keep what a run found in a document; return what `Catalog.keep` returns."""
        document = document or self.document()
        return catalog.keep(document, self.findings(document, *dossiers), run or self.run)

    def by_hand(self, description: str = "A still of a bridge", **claim: Any) -> Dossier:
        """Return an item that a person typed, with a place that has the fields of `location`."""
        name = record_id("item", description)
        item = FootageItem(id=name, kind="still", description=description)
        return Dossier(item=item, locations=(self.location(name, **claim),))
