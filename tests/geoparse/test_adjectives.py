"""Cities that a text only says by an adjective."""

import pytest

from tests.geoparse.reading import found, names


@pytest.mark.parametrize(
    ("text", "said", "city"),
    [
        ("Двор харьковской школы снял учитель.", "харьковской", "Kharkiv"),
        ("Пожежа в одеському порту тривала ніч.", "одеському", "Odesa"),
        ("Взрыв в минском метро сняла камера.", "минском", "Minsk"),
        ("Драка в московском метро попала на видео.", "московском", "Moscow"),
        ("Кран упал в рижском порту.", "рижском", "Riga"),
        ("Відео з празького вокзалу старе.", "празького", "Prague"),
        ("Склад біля дніпровського заводу горів.", "дніпровського", "Dnipro"),
    ],
)
def test_the_adjective_of_a_city_before_a_site_says_where_it_is(gazetteer, text, said, city):
    assert found(text, gazetteer)[said].place.name == city


@pytest.mark.parametrize(
    "text",
    [
        "Харьковский депутат выложил видео.",
        "Видео сняли у городской больницы.",
        "Канал показал братское кладбище.",
        "Съёмка нью-йоркского метро старая.",
        "Немецкая школа закрыта.",
        "Кілька лікарень без світла.",
    ],
)
def test_other_adjectives_and_adjectives_of_no_site_are_no_places(gazetteer, text):
    assert names(text, gazetteer) == []
