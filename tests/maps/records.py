"""Fictional reports around eastern Ukraine, as records of the catalog, made the way a run of the program makes them."""
# ruff: noqa: E501  sentences and tables read better on one line

import hashlib
import math

from catalog.model import (
    Candidate,
    Copy,
    Document,
    Dossier,
    FootageItem,
    Footprint,
    LocationClaim,
    Place,
    ProvenanceStep,
    TimeClaim,
    VerificationStatement,
    record_id,
)
from catalog.views import SiteOptions, TownView, item_row

TOWNS = (
    ("Bakhmut", 48.5954, 38.0015, 73212), ("Soledar", 48.6788, 38.0869, 10692), ("Chasiv Yar", 48.5919, 37.8358, 13113),
    ("Kostiantynivka", 48.5333, 37.7167, 70000), ("Sloviansk", 48.8489, 37.6253, 106972), ("Kramatorsk", 48.7389, 37.5844, 153911),
    ("Siversk", 48.8669, 38.0986, 11068), ("Lysychansk", 48.9169, 38.4306, 97251), ("Sievierodonetsk", 48.9482, 38.4917, 108310),
    ("Horlivka", 48.3066, 38.0233, 278550), ("Toretsk", 48.3986, 37.8479, 33000), ("Popasna", 48.6331, 38.3778, 19672),
    ("Donetsk", 48.0230, 37.8022, 901645), ("Luhansk", 48.5671, 39.3171, 452000), ("Kharkiv", 49.9808, 36.2527, 1433886),
    ("Izium", 49.2088, 37.2485, 51000), ("Dnipro", 48.4593, 35.0387, 1032822), ("Zaporizhzhia", 47.8229, 35.1903, 722713),
    ("Mariupol", 47.0951, 37.5413, 431859), ("Berdiansk", 46.7669, 36.7989, 114205), ("Melitopol", 46.8489, 35.3653, 150768),
    ("Kyiv", 50.4547, 30.5238, 2797553), ("Odesa", 46.4775, 30.7326, 1015826), ("Rostov-on-Don", 47.2313, 39.7233, 1130305),
    ("Voronezh", 51.6720, 39.1843, 848752), ("Kurakhove", 47.9833, 37.2833, 21479), ("Pokrovsk", 48.2816, 37.1758, 64533),
    ("Kryva Luka", 48.8797, 37.9122, 600), ("Zaitseve", 48.4267, 38.0311, 3300), ("Ivanivske", 48.5636, 37.9036, 1700),
)  # fmt: skip
OPTIONS = SiteOptions(
    title="Footage catalog: a fictional front",
    towns=tuple(TownView(name=n, lat=lat, lon=lon, population=p) for n, lat, lon, p in TOWNS),
    attribution=("Places: GeoNames, CC BY 4.0",),
    generator="geofootage 0.1.0",
    checkpoint="c" * 64,
)


class Report:
    """A document, and the dossiers made of spans of it."""

    def __init__(self, text, **source):
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        self.document = Document(**{"sha256": sha256, "name": f"{sha256[:6]}.md", "text": text, **source})
        self.rows = []

    def evidence(self, words):
        start = self.document.text.index(words)
        return self.document.evidence(start, start + len(words))

    def about(self, words, kind, description, **more):
        spoken = self.evidence(words)
        made = record_id("item", self.document.sha256, spoken.start, spoken.end)
        span = ((spoken.start, spoken.end),)
        return Item(
            self, FootageItem(id=made, kind=kind, description=description, mentions=span, evidence=spoken, **more)
        )


class Item:
    """One dossier being filled."""

    def __init__(self, report, item):
        self.report, self.item = report, item
        self.filled = {"steps": [], "times": [], "locations": [], "verifications": []}
        self.candidates = {}

    def add(self, kind, record, words, **fields):
        evidence = self.report.evidence(words) if words else None
        made = record_id(record.__name__, self.item.id, *map(str, fields.values()))
        self.filled[kind].append(record(id=made, item=self.item.id, evidence=evidence, **fields))
        return self

    def step(self, role, agent, words, agent_kind="named", **more):
        return self.add("steps", ProvenanceStep, words, role=role, agent=agent, agent_kind=agent_kind, **more)

    def time(self, role, when, words, basis="stated"):
        return self.add("times", TimeClaim, words, role=role, when=when, basis=basis)

    def place(self, name, words, footprint, why, role="depicted", method="mention", candidates=(), **more):
        if words and candidates:
            spoken = self.report.evidence(words)
            self.candidates[spoken.start, spoken.end] = tuple(candidates)
        fields = {"role": role, "name": name, "footprint": footprint, "method": method, "why": why, **more}
        return self.add("locations", LocationClaim, words, **fields)

    def check(self, dimension, verdict, verifier, words, verifier_kind="named", method=None):
        fields = {"dimension": dimension, "verdict": verdict, "verifier": verifier, "verifier_kind": verifier_kind}
        return self.add("verifications", VerificationStatement, words, method=method, **fields)

    def row(self, status="suggested"):
        dossier = Dossier(item=self.item, **{name: tuple(records) for name, records in self.filled.items()})
        return item_row(dossier, status, self.report.document, self.candidates)


def candidate(name, lat, lon, radius, score, geonames, **reasons):
    spot = Footprint.at(lat, lon, radius, "town size")
    place = Place(ids={"geonames": geonames}, name=name, kind="town", country="UA", footprint=spot, provider="geonames")
    return Candidate(place=place, score=score, reasons={k.replace("_", " "): v for k, v in reasons.items()})


BAKHMUT = Footprint.at(48.5954, 38.0015, 4500, "town size")
BAKHMUTS = (
    candidate("Bakhmut", 48.5954, 38.0015, 4500, 0.93, 713174, primary_name=0.4, same_country=0.3, population=0.23),
    candidate("Bakhmutivka", 48.8811, 39.0322, 1200, 0.21, 713170, fuzzy_name=0.11, same_country=0.1),
)


def sector(lat, lon, inner, outer, centre, width):
    """A GeoJSON sector in degrees: bearings in degrees, radii in metres."""

    def at(radius, bearing):
        dx, dy = radius * math.sin(math.radians(bearing)), radius * math.cos(math.radians(bearing))
        return [round(lon + dx / (111320 * math.cos(math.radians(lat))), 6), round(lat + dy / 111320, 6)]

    bearings = [centre - width / 2 + width * n / 12 for n in range(13)]
    ring = [at(outer, b) for b in bearings] + [at(inner, b) for b in reversed(bearings)]
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


def street():
    report = Report(
        "A clip of three and a half minutes went round on Monday. An account that collects war footage posted it on 19 December 2022. "
        "A volunteer mapper placed it on Sadova Street on the eastern outskirts of Bakhmut. The paper could not say on which day it was filmed.",
        name="street.md", publisher="The Example Courier", title="Tanks between garden fences", url="https://courier.example/tanks",
        published="2022-12-20", language="en", licence="Text CC BY 4.0; the clip is not licensed",
    )  # fmt: skip
    shape = sector(48.5954, 38.0015, 2200, 5200, 90, 80)
    spot = Footprint.at(48.5954, 38.0515, 3300, "outskirts:E", shape)
    item = report.about(
        "A clip of three and a half minutes",
        "drone_video",
        "A clip of three and a half minutes in which two tanks fire from between garden fences",
        duration_s=210,
        copies=(
            Copy(
                url="https://clips.example/v/88",
                archive_url="https://archive.example/88",
                first_seen="2022-12-19",
                sha256="ab" * 32,
            ),
        ),
    )
    return (
        item.step("posted", "@frontclips", "An account that collects war footage posted it", when="2022-12-19", channel="X", handle="@frontclips")
        .step("geolocated", "A volunteer mapper", "A volunteer mapper placed it on Sadova Street", agent_kind="described")
        .step("published", "The Example Courier", None, when="2022-12-20")
        .time("filmed", "../2022-12-19", "posted it on 19 December 2022", basis="derived")
        .time("posted", "2022-12-19", "19 December 2022")
        .place("Sadova Street, eastern outskirts of Bakhmut", "Sadova Street", spot, "the street is not in the gazetteer; the eastern outskirts of Bakhmut are the smallest area that the text gives", candidates=BAKHMUTS)
        .check("location", "confirmed", "A volunteer mapper", "A volunteer mapper placed it", "described", "matched roofs and fences with satellite imagery")
        .check("time", "not_confirmed", "The Example Courier", "The paper could not say on which day it was filmed")
        .row()
    )  # fmt: skip


def city():
    report = Report(
        "Drone pictures released on 13 February show block after block of Bakhmut without roofs. The agency's own pilot was not named.",
        name="city.md",
        publisher="Example Agency",
        published="2023-02-14",
        language="en",
        url="https://agency.example/roofs",
    )
    return (
        report.about("Drone pictures", "drone_video", "Drone pictures of blocks of flats without roofs")
        .step("filmed", None, "The agency's own pilot was not named", agent_kind="unknown")
        .step("released", "Example Agency", "Drone pictures released on 13 February", when="2023-02-13")
        .time("filmed", "2023-02-13~", "released on 13 February", basis="derived")
        .place("Bakhmut", "Bakhmut", BAKHMUT, "the only Bakhmut in the country that the text is about", candidates=BAKHMUTS, ids={"geonames": 713174})
        .check("location", "partly_confirmed", "Example Agency", "show block after block of Bakhmut")
        .row("reviewed")
    )  # fmt: skip


def disputed():
    report = Report(
        "State television showed the minister at a command post near Melitopol. A spokesman said the pictures were from Monday. "
        "Two newsrooms pointed to trees without leaves and put them a month earlier.",
        name="visit.md",
        publisher="Gazette of Examples",
        title="The minister and the bare trees",
        published="2023-04-19",
        language="en",
    )
    return (
        report.about("the minister at a command post", "video", "Pictures of the minister at a command post")
        .step("released", "State television", "State television showed the minister")
        .time("filmed", "2023-04-17", "the pictures were from Monday", basis="derived")
        .time("filmed", "2023-03?", "put them a month earlier", basis="derived")
        .place("near Melitopol", "near Melitopol", Footprint.at(46.8489, 35.3653, 15000, "near:town"), "a ring around the town, since the text only says near")
        .check("time", "confirmed", "A spokesman", "A spokesman said the pictures were from Monday", "described")
        .check("time", "refuted", "Two newsrooms", "Two newsrooms pointed to trees without leaves", "described", "season of the vegetation")
        .row("needs_review")
    )  # fmt: skip


def satellite():
    report = Report(
        "The ministry put two satellite pictures of Bakhmut side by side: one of May 2022, green and whole, one taken about a year later.",
        name="pair.md",
        publisher="Example Ministry",
        published="2023-05-21",
        language="en",
        licence="public domain",
    )
    return (
        report.about("two satellite pictures", "satellite_pair", "Two satellite pictures side by side, whole and in ruins", sensitivity="not_sensitive")
        .step("published", "Example Ministry", "The ministry put two satellite pictures", channel="X", credit="Pictures: Example Space")
        .time("imagery_acquired", "2022-05", "May 2022")
        .time("imagery_acquired", "2023-05~", "about a year later", basis="derived")
        .place("Bakhmut", "Bakhmut", BAKHMUT, "the only Bakhmut in the country that the text is about", candidates=BAKHMUTS, ids={"geonames": 713174})
        .row("published")
    )  # fmt: skip


def unplaced():
    report = Report(
        "A soldier's helmet camera shows a trench at night. Neither the unit nor the village was given, and the recording is undated.",
        name="trench.md",
        publisher="The Example Courier",
        published="2023-01-05",
        language="en",
    )
    return (
        report.about("A soldier's helmet camera", "bodycam", "A soldier's helmet camera shows a trench at night", sensitivity="graphic_violence")
        .step("filmed", "A soldier", "A soldier's helmet camera", agent_kind="described")
        .time("filmed", "XXXX-XX-XX", "the recording is undated")
        .place("the village", "the village", None, "the text does not name the village")
        .row()
    )  # fmt: skip


def arabic():
    report = Report(
        "نشر مراسل محلي مقطعا مصورا من سوق مدينة باخموت يوم الثلاثاء 😀. وقال المراسل إن الكاميرا كانت على سطح المدرسة.",
        name="suq.md", publisher="صحيفة المثال", title="مقطع من السوق", published="2022-11-16", language="ar", url="https://sahifa.example/suq",
    )  # fmt: skip
    camera = Footprint.at(48.6033, 37.9821, 60, "by hand")
    return (
        report.about("مقطعا مصورا", "ground_video", "مقطع مصور من سوق المدينة (Market, 1 min)", duration_s=64)
        .step("filmed", "مراسل محلي", "نشر مراسل محلي", agent_kind="described")
        .step("posted", "مراسل محلي", "نشر مراسل محلي", agent_kind="described", when="2022-11-15", channel="Telegram")
        .time("filmed", "2022-11-15", "يوم الثلاثاء", basis="derived")
        .place("باخموت", "مدينة باخموت", BAKHMUT, "the only town of that name", candidates=BAKHMUTS, ids={"geonames": 713174})
        .place("roof of the school", "سطح المدرسة", camera, "matched by a reviewer with a street picture", role="camera", method="landmark", confidence="probable")
        .check("location", "disputed", "مدقق مستقل", "مدينة باخموت")
        .check("content", "confirmed", "مدقق مستقل", "مقطعا مصورا", method="مقارنة الصور")
        .row()
    )  # fmt: skip


def far_away():
    report = Report("A photograph of flooded cellars, said to be from Sloviansk, is seven years old, the checkers of Example Facts found.",
                    name="flood.md", publisher="Example Facts", published="2023-03-02", language="en")  # fmt: skip
    spot = Footprint.at(48.8489, 37.6253, 6000, "town size")
    return (
        report.about(
            "A photograph of flooded cellars", "still", "A photograph of flooded cellars", sensitivity="deceptive"
        )
        .time("filmed", "2016", "seven years old", basis="derived")
        .place("Sloviansk", "Sloviansk", spot, "primary name, same country", ids={"geonames": 692105})
        .check("location", "not_confirmed", "Example Facts", "said to be from Sloviansk")
        .check("time", "refuted", "Example Facts", "is seven years old", method="reverse image search")
        .row("rejected")
    )


def realistic_rows():
    """Seven rows: a street that falls back to a sector, a town thrice, a disputed time, a pair, one unplaced, one in Arabic."""
    return [street(), city(), disputed(), satellite(), unplaced(), arabic(), far_away()]
