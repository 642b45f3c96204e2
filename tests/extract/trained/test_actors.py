"""Who a sentence names or describes, and whom its pronouns and descriptions stand for; no weights are asked."""

from hashlib import sha256

import pytest

from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained.actors import actors_of
from catalog.extract.trained.lines import lines_of
from catalog.extract.trained.referents import with_referents
from catalog.extract.trained.scenes import Scene
from catalog.model import Document

SAID = "Reuters has seen the video. "


def people(text):
    """Who may have done something in the last sentence, each once."""
    document = Document(sha256=sha256(text.encode()).hexdigest(), name="x", text=text)
    lines = lines_of(document, lexicon_of("en"))
    actors = with_referents([actors_of(line) for line in lines])[-1]
    scene = Scene(lines[-1], actors, (), (), None, ())
    return list(dict.fromkeys(actor.agent().text for actor in scene.doers if actor))


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("A US defence official confirmed it.", ["a US defence official"]),
        ("The US confirmed it.", ["the US"]),
        ("The clip was handed over by a hotel porter.", ["a hotel porter"]),
        ("It was shot by the marine biologist Keiko Mori on Monday.", ["the marine biologist Keiko Mori"]),
        ("It was made public by the state fire agency.", ["the state fire agency"]),
        ("Iranian state television showed it.", ["Iranian state television"]),
        ("The fire and rescue department shared it.", ["the fire and rescue department"]),
        ("The clip was placed by the analyst known as Mikola.", ["the analyst known as Mikola"]),
        ("Researchers at Myanmar Witness confirmed it.", ["Researchers at Myanmar Witness"]),
        ("It was confirmed by a lawyer with the Sudan Project.", ["a lawyer with the Sudan Project"]),
        ("It was posted by a user calling himself Abu Jouri.", ["a user calling himself Abu Jouri"]),
        ("It was shared by the volunteer rescue group Hilal.", ["the volunteer rescue group Hilal"]),
        ("An analyst confirmed police filmed it.", ["an analyst", "police"]),
        ("A clip was posted by night_owl_7.", ["night_owl_7"]),
        ("Before and after satellite images from Planet Labs show it.", ["Planet Labs"]),
        ("He gave it to the broadcaster Delta One, which aired it.", ["the broadcaster Delta One"]),
        ("The forensic group Trace Row confirmed it.", ["the forensic group Trace Row"]),
        ("Open.online revealed it.", ["Open.online"]),
        (
            "The uploader, a user of Wykop named marek_77, got it wrong.",
            ["the uploader", "a user of Wykop named marek_77"],
        ),
        ("The other film is from Bergen in 2022.", ["Bergen"]),
        ("Our check found this.", ["we"]),
        ("Our reporter found it in our archive.", ["Our reporter"]),
        ("It was posted with our video.", []),
    ],
)
def test_a_phrase_is_taken_whole(sentence, who):
    assert people(sentence) == who


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Ida Lund, a tourist from San Francisco who had left, filmed it.", ["Ida Lund"]),
        ("The clip was posted by Dmytro Lys, an adviser to him.", ["Dmytro Lys"]),
        ("It was put on by Al-Fanar, the Houthi broadcaster, on Monday.", ["Al-Fanar"]),
        ("The woman who filmed it, Celia Barros, shared it.", ["Celia Barros"]),
    ],
)
def test_a_description_stands_for_the_name_beside_it(sentence, who):
    assert people(sentence) == who


@pytest.mark.parametrize(
    "sentence",
    [
        "It has not been possible to verify the date.",
        "It is unclear who filmed it.",
        "In fact the clip dates back to 2015.",
        "Verified footage shows the blast.",
        "Drone footage shows the blast.",
        "The clip is AI-generated.",
        "The location was verified by comparing the chimneys and the railway line with maps.",
    ],
)
def test_what_is_nobody_did_nothing(sentence):
    assert people(SAID + sentence) == []


def test_it_is_somebody_where_it_can_or_cannot():
    assert people(SAID + "It was not able to verify the date.") == ["Reuters"]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Police in Lubbock, Texas, released it.", ["Police", "Lubbock"]),
        ("The photo was taken in Bukavu, not Goma.", ["Bukavu"]),
    ],
)
def test_the_name_of_a_place_behind_another_did_nothing(sentence, who):
    assert people(sentence) == who


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("I geolocated it.", True),
        ("Our mappers say that we could not.", True),
        ("“I filmed it,” Anna Kruz told the paper.", False),
        ('"We filmed it", Anna Kruz said.', False),
        ("It was found beside a bomb of World War I.", False),
    ],
)
def test_who_writes_is_not_who_is_quoted(sentence, told):
    assert ("we" in people(SAID + sentence)) is told


def test_a_storm_is_nobody_and_he_is_not_several():
    assert people(SAID + "Cyclone Mocha tore the roof off.") == []
    assert people("A nurse showed the clip of children. He had filmed it.") == ["a nurse"]
