"""Relative expressions in German, French, Spanish and Italian, around names that are given."""

import re

import pytest

from catalog.geoparse.page import Page
from catalog.geoparse.relation_tables import BEGINNING, LANGUAGES, families, hints, patterns
from catalog.geoparse.relative import relatives
from catalog.model import Document

CASES = """
Kämpfe am östlichen Stadtrand von Aleppo. | östlichen Stadtrand von Aleppo | outskirts:E
Ein Lager in einem Vorort von Damaskus brennt. | Vorort von Damaskus | suburbs
Die Brücke liegt nördlich von Mossul. | nördlich von Mossul | direction:N
Der Hof liegt 5 km südwestlich von Mossul. | 5 km südwestlich von Mossul | distance:5000:SW
Rauch im Zentrum von Aleppo. | Zentrum von Aleppo | centre
Kämpfe im Osten der Türkei. | im Osten der Türkei | part:E
Ein Dorf in der Nähe von Mossul. | in der Nähe von Mossul | near
Die Straße von Aleppo nach Damaskus ist gesperrt. | Straße von Aleppo nach Damaskus | road
Ein Posten zwischen Aleppo und Damaskus. | zwischen Aleppo und Damaskus | between
Des tirs dans la banlieue est de Damas. | banlieue est de Damas | suburbs:E
Un pont au nord d'Alep a sauté. | au nord d'Alep | direction:N
Un camp à 12 km au sud-est de Mossoul. | 12 km au sud-est de Mossoul | distance:12000:SE
Une école dans l'ouest de la Turquie. | dans l'ouest de la Turquie | part:W
Un village près de Mossoul, dans la plaine. | près de Mossoul | near
La route de Damas à Alep est coupée dans la nuit. | route de Damas à Alep | road
Une ferme entre Damas et Alep, dans la plaine. | entre Damas et Alep | between
Un puente al norte de Alepo. | al norte de Alepo | direction:N
Disparos en las afueras de Damasco. | afueras de Damasco | outskirts
Un campo a diez kilómetros al suroeste de Mosul. | diez kilómetros al suroeste de Mosul | distance:10000:SW
Protestas en el este de Turquía. | en el este de Turquía | part:E
Una aldea cerca de Mosul, en la llanura. | cerca de Mosul | near
Humo en el centro de la ciudad de Alepo. | centro de la ciudad de Alepo | centre
Un ponte a nord di Aleppo. | a nord di Aleppo | direction:N
Spari nella periferia est di Damasco. | periferia est di Damasco | outskirts:E
Un campo a 5 chilometri a sudovest di Mosul. | 5 chilometri a sudovest di Mosul | distance:5000:SW
Fumo nel centro di Aleppo. | centro di Aleppo | centre
Una cascina tra Damasco e Aleppo. | tra Damasco e Aleppo | between
"""
NAMES = re.compile(r"\b(?:Alep(?:po|o)?|Damas(?:kus|co)?|Mos(?:sul|soul|ul)|Türkei|Turquie|Turquía)\b")


def around_names(text):
    page = Page(Document(sha256="0" * 64, name="test.txt", text=text))
    return relatives(page, [name.span() for name in NAMES.finditer(text)])


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_relative_expressions(line):
    text, words, relation = (part.strip() for part in line.split("|"))
    (found,) = around_names(text)
    assert (text[found.start : found.end], found.relation) == (words, relation)


@pytest.mark.parametrize(
    "text",
    [
        "Die Straße führt nach Norden.",
        "Le centre du débat reste l'est.",
        "El norte de la cuestión está cerca.",
        "Tra poco si va a nord.",
        "In Aleppo steht ein Haus am Rand.",
    ],
)
def test_without_a_place_there_is_none(text):
    assert around_names(text) == []


def test_every_pattern_has_a_word_that_hints_at_it():
    words, stems = hints().words.values(), (hinted for begun in hints().stems.values() for _, hinted in begun)
    hinted = set().union(*words, *stems)
    assert {number for family in hinted for number in families()[family].numbers} == set(range(len(patterns())))


def test_a_stem_has_as_many_letters_as_words_are_told_apart_by():
    assert all(len(stem) >= BEGINNING for begun in hints().stems.values() for stem, _ in begun)
    assert len(LANGUAGES) == len({pattern.table for pattern in patterns()})
