"""Every record leads back to the sentence, the document and the run or the person behind it."""

from hashlib import sha256

import pytest

from catalog.errors import NotFoundError
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
    Resolution,
)
from catalog.store import Catalog, Changes
from catalog.trace import trace

TEXT = "Nothing before. A drone video shows smoke over Izium. Nothing after."
RUN = Activity(agent="geofootage", tool="geofootage 0.1.0", parameters={"gazetteer": "3.0.2"})
PERSON = Activity(agent="ash", tool="geofootage 0.1.0", why="the river bend fits")
SPOT = Footprint.at(49.21, 37.26, 5000, "town size")
URL = "https://example.org/smoke"


@pytest.fixture
def document():
    return Document(
        sha256=sha256(TEXT.encode()).hexdigest(), name="smoke.txt", text=TEXT, publisher="Daily Example", url=URL
    )


@pytest.fixture
def catalog(tmp_path, document):
    seen, named = (document.evidence(TEXT.index(w), TEXT.index(w) + len(w)) for w in ("drone video", "Izium"))
    place = Place(ids={}, name="Izium", kind="town", footprint=SPOT, provider="geonames")
    resolution = Resolution(
        mention=Mention(start=named.start, end=named.end, text="Izium", kind="toponym"),
        status="resolved",
        footprint=SPOT,
        candidates=(Candidate(place=place, score=0.9, reasons={"primary name": 0.4}),),
        why="the only one in its oblast",
    )
    dossier = Dossier(
        item=FootageItem(id="item-1", kind="drone_video", description="smoke", evidence=seen),
        locations=(claim("loc-1", method="mention", evidence=named),),
    )
    with Catalog.create(tmp_path / "catalog.db") as made:
        made.keep(document, Findings(document=document.sha256, resolutions=(resolution,), dossiers=(dossier,)), RUN)
        yield made


def claim(name, **more):
    return LocationClaim(id=name, item="item-1", role="depicted", name="Izium", footprint=SPOT, why="named", **more)


def kinds(chain):
    return [link.type for link in chain.made_from]


def test_an_item_leads_to_its_sentence_its_document_and_its_run(catalog, document):
    chain = trace(catalog, "item-1")
    assert (chain.id, chain.type, chain.document) == ("item-1", "item", "smoke.txt")
    assert chain.quote == "A drone video shows smoke over Izium."
    assert TEXT[chain.start : chain.end] == "drone video"
    assert TEXT[chain.quote_start :].startswith(chain.quote)
    source, run = chain.made_from
    assert (source.id, source.type) == (document.sha256, "document")
    assert (source.about["publisher"], source.about["url"]) == ("Daily Example", URL)
    assert kinds(source) == ["document"]
    assert (run.type, run.about["tool"]) == ("findings", "geofootage 0.1.0")
    assert run.about["parameters"] == {"gazetteer": "3.0.2"}
    assert run.about["author"] == catalog.event(run.id).author


def test_a_location_leads_over_what_its_words_were_taken_to_mean(catalog, document):
    chain = trace(catalog, "loc-1")
    resolution, source, run = chain.made_from
    assert resolution.type == "resolution"
    assert TEXT[resolution.start : resolution.end] == "Izium"
    assert resolution.about["why"] == "the only one in its oblast"
    assert resolution.about["footprint"]["rule"] == "town size"
    assert [c["place"]["name"] for c in resolution.about["candidates"]] == ["Izium"]
    assert kinds(resolution) == ["document"]
    assert [source.type, run.type] == ["document", "findings"]


def test_what_a_person_said_leads_to_the_person_and_the_reason(catalog):
    mine = claim("loc-2", method="by_hand")
    catalog.set("item-1", Changes(locations=(mine,)), PERSON)
    chain = trace(catalog, "loc-2")
    assert (chain.quote, chain.document, chain.start) == (None, None, None)
    (edit,) = chain.made_from
    assert (edit.type, edit.about["agent"], edit.about["why"]) == ("set", "ash", "the river bend fits")


def test_an_item_by_hand_leads_to_who_added_it(catalog):
    item = FootageItem(id="item-2", kind="still", description="a roof")
    catalog.add(Dossier(item=item), PERSON)
    (edit,) = trace(catalog, "item-2").made_from
    assert (edit.type, edit.about["agent"]) == ("item", "ash")


def test_reviews_stand_in_the_chain_of_what_was_reviewed(catalog):
    catalog.review("item-1", "reviewed", PERSON)
    catalog.review("loc-1", "rejected", PERSON)
    assert kinds(trace(catalog, "item-1")) == ["document", "findings", "review"]
    assert kinds(trace(catalog, "loc-1")) == ["resolution", "document", "findings", "review"]


def test_a_superseded_claim_keeps_the_chain_of_the_run_it_came_from(catalog, document):
    newer = RUN.model_copy(update={"tool": "geofootage 0.2.0"})
    dossier = Dossier(item=catalog.item("item-1").dossier.item)
    catalog.keep(document, Findings(document=document.sha256, dossiers=(dossier,)), newer)
    old, new = trace(catalog, "loc-1"), trace(catalog, "item-1")
    assert kinds(old) == ["resolution", "document", "findings"]
    assert [c.made_from[-1].about["tool"] for c in (old, new)] == ["geofootage 0.1.0", "geofootage 0.2.0"]


def test_documents_and_events_can_be_traced_too(catalog, document):
    assert trace(catalog, document.sha256[:8]).id == trace(catalog, document.id).id == document.sha256
    event = trace(catalog, catalog.checkpoint.heads[0].id)
    assert (event.type, event.made_from) == ("findings", ())


def test_the_chain_as_json_has_the_words_of_the_contract(catalog):
    chain = trace(catalog, "loc-1").model_dump(mode="json")
    for link in (chain, *chain["made_from"]):
        assert {"id", "type", "quote", "document", "start", "end", "made_from"} <= link.keys()


def test_what_is_not_there_cannot_be_traced(catalog):
    with pytest.raises(NotFoundError):
        trace(catalog, "item-9")
