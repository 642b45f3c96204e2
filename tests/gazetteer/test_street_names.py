"""Spellings and translations of one street name share a key; those of two streets are told apart."""

import pytest

from catalog.gazetteer.street_names import likeness, street_keys, street_type, without_number


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("vul. Myru", "улица Мира"),
        ("просп. Перемоги", "Victory Avenue"),
        ("Budivel'nykiv", "пр-т Строителей"),
        ("вул. К.Лібкнехта", "улица Карла Либкнехта"),
        ("50-річчя СРСР", "50 лет СССР"),
        ("8 Bereznia Street", "8 Марта"),
        ("Запорізьке шосе", "Запорожское шоссе"),
        ("вул. Шевченка", "бул. Шевченко"),
        ("на вулиці Соборній", "Соборная"),
        ("Lindenstraße 5", "Lindenstr."),
        ("по улице Киевской", "вул. Київська"),
        ("на проспекті Перемоги", "проспект Победы"),
        ("у провулку Шкільному", "Школьный пер."),
        ("Maidan Nezalezhnosti", "площадь Независимости"),
        ("вул. Миколи Гоголя", "ул. Н. Гоголя"),
        ("вул. Генерала Петрова", "ул. Ген. Петрова"),
        ("вул. XX Партз'їзду", "ул. 20 партсъезда"),
        ("9-го Травня", "9 Мая"),
        ("1-ша Лінія", "Первая линия"),
        ("Wulyzja Tschernomorska", "Черноморская"),
        ("Voulytsia Chevtchenka", "вул. Шевченка"),
        ("вул. Ільфа і Петрова", "ул. Ильфа и Петрова"),
        ("Hoholia Mykoly, vul.", "Миколи Гоголя"),
        ("вул. Миколаївське шосе", "Николаевское шоссе"),
        ("вул. Пушкіна, буд. №", "Пушкина"),
        ("вул. ім. Гоголя, 5", "ул. Гоголя"),
    ],
)
def test_spellings_and_translations_share_a_key(one, other):
    assert set(street_keys(one)) & set(street_keys(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("вул. Миколи Гоголя", "ул. Н. Гоголя"),
        ("вул. О. Матросова", "ул. А. Матросова"),
        ("Khmelnytskoho", "вул. Богдана Хмельницького"),
    ],
)
def test_initials_of_either_language_and_left_out_names_are_no_difference(one, other):
    assert likeness(one, other) > 0.95


def test_the_nearer_spelling_is_the_likelier():
    assert likeness("vul. Robocha", "вул. Робоча") > likeness("vul. Robocha", "ул. Рабочая") > 0.95
    assert likeness("Mamyna-Sybyriaka", "Мамина-Сибиряка") > likeness("Mamyna-Sybyriaka", "Сибиряка Мамина")


def test_a_misspelt_name_is_a_guess():
    assert 0.85 <= likeness("vul. Sagaydchnogo", "вул. Сагайдачного") < 0.95
    assert 0.85 <= likeness("вул. Сагайдачного", "вул. Сагайдачкого") < 0.95


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("вул. Шевченка", "бул. Шевченко"),
        ("вул. Панфілова", "ул. Панфиловцев"),
        ("вул. Васильєва", "вул. Васильківська"),
        ("2-й переулок", "3-й переулок"),
        ("Льва Толстого", "Алексея Толстого"),
        ("вул. Миру", "вул. Мирна"),
    ],
)
def test_other_streets_are_told_apart(one, other):
    assert likeness(one, other) < 0.85


@pytest.mark.parametrize(
    "written", ["г. Новоград, б-р Мира", "м. Новоград, бульв. Миру", "h. Novohrad, bul. Myru", "р-н Южный, бул. Мира"]
)
def test_the_town_before_a_street_is_no_part_of_its_name_but_tells_equals_apart(written):
    assert set(street_keys(written)) & set(street_keys("бульвар Мира"))
    assert likeness(written, written) > likeness(written, "бульвар Мира") > 0.95


def test_how_the_street_word_is_written_makes_no_difference():
    assert likeness("vul. Soniachna", "вулиця Сонячна") == likeness("vul. Soniachna", "вул. Сонячна")


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("vul. Myru, 63/2", "vul. Myru", "63/2"),
        ("Миру, буд. 5", "Миру", "5"),
        ("ул. Мира д. 7 корп. 2, кв. 11", "ул. Мира", "7 к2"),
        ("221B Baker Street", "Baker Street", "221B"),
        ("8 Березня 12 А", "8 Березня", "12А"),
        ("27 квартал, 7", "27 квартал", "7"),
        ("27 квартал", "27 квартал", None),
        ("8 May Street", "8 May Street", None),
        ("Highway 12", "Highway 12", None),
    ],
)
def test_house_numbers_are_cut_off(text, name, number):
    assert without_number(text) == (name, number)


def test_street_words_of_all_languages_stand_for_one_kind():
    assert {street_type(t) for t in ("пр-т Миру", "prosp. Myru", "Peace Avenue", "проспекту Миру")} == {"avenue"}
    assert street_type("вул. Набережна") == "street"
    assert street_type("Набережна Перемоги") == "embankment"
    assert street_type("вул. Ліни Костенко") == street_type("Lina Kostenko Street") == "street"


@pytest.mark.parametrize("name", ["Myru", "Al Bab", "Dnestr", "Київ", "вулиця", "Lyman", "front line", ""])
def test_other_names_are_no_streets(name):
    assert street_type(name) is None
