"""First-level regions of the world in Ukrainian and Russian texts, in whatever case they stand."""

import pytest

from tests.geoparse.reading import found


@pytest.mark.parametrize(
    ("text", "words", "iso"),
    [
        ("Повінь у штаті Вермонт зняв турист.", "Вермонт", "US-VT"),
        ("В Техасе горит склад.", "Техасе", "US-TX"),
        ("Пожежі у Каліфорнії тривають.", "Каліфорнії", "US-CA"),
        ("Снято в провинции Цзянси.", "Цзянси", "CN-JX"),
        ("Протести в Синьцзяне.", "Синьцзяне", "CN-XJ"),
        ("В здании администрации в Каракалпакстане стреляли.", "Каракалпакстане", "UZ-QR"),
        ("Наводнение в Баварии.", "Баварии", "DE-BY"),
        ("Повінь у Нижній Саксонії.", "Нижній Саксонії", "DE-NI"),
        ("Боевики ушли из Анбара.", "Анбара", "IQ-AN"),
        ("Бої у штаті Качин.", "Качин", "MM-11"),
        ("Снято в Гильменде вчера.", "Гильменде", "AF-HEL"),
        ("Засуха в Махараштре.", "Махараштре", "IN-MH"),
        ("Бои в Северном Дарфуре.", "Северном Дарфуре", "SD-DN"),
        ("Пожежа на Житомирщині.", "Житомирщині", "UA-18"),
        ("Вибух у Калінінградській області.", "Калінінградській області", "RU-KGD"),
        ("Обстрел Приднестровья и Ингушетии.", "Ингушетии", "RU-IN"),
        ("Митинг в Башкирии.", "Башкирии", "RU-BA"),
        ("Взрыв в Гомельской области.", "Гомельской области", "BY-HO"),
    ],
)
def test_a_region_is_found(gazetteer, text, words, iso):
    resolution = found(text, gazetteer)[words]
    assert resolution.status == "resolved"
    assert (resolution.place.kind, resolution.place.ids["iso"]) == ("region", iso)


@pytest.mark.parametrize(("text", "town"), [("Удар по Идлибу.", "Идлибу"), ("Снято в Кандагаре.", "Кандагаре")])
def test_a_town_keeps_its_name(gazetteer, text, town):
    assert found(text, gazetteer)[town].place.kind == "town"
