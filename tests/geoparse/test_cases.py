"""Ukrainian and Russian texts name places in cases; Arabic ones write small words onto them."""

import pytest

from catalog.geoparse import case_of
from catalog.geoparse.inflection import languages_of, nominatives
from tests.geoparse.reading import found, names

FORMS = {
    713174: "Бахмута Бахмуту Бахмутом Бахмуті Бахмуте",
    703448: "Києва Києву Києвом Києві Киева Киеве Киевом",
    706483: "Харкова Харкову Харковом Харкові Харькова Харькове",
    702550: "Львова Львовом Львові",
    706448: "Херсона Херсоном Херсоні Херсоне",
    704508: "Краматорська Краматорську Краматорськом Краматорске Краматорска",
    693805: "Сімферополя Сімферополем Симферополе",
    692194: "Сум Сумах Сумами Сумам",
    710719: "Чернівців Чернівцях Чернівцям Черновцов Черновцах",
    689558: "Вінниці Вінницею Вінницю Винницы Виннице",
    707292: "Ізюма Ізюмі Изюма Изюме",
    711350: "Бучі Бучею Буче Бучей",
    707898: "Гуляйполя Гуляйполі Гуляйполем",
    705812: "Кропивницького Кропивницькому Кропивницким",
    703845: "Кривого~Рогу Кривому~Розі Кривым~Рогом Кривом~Роге",
    699839: "Нової~Каховки Новій~Каховці Новою~Каховкою Новой~Каховке",
    690791: "України Україні Україною Украины Украине Украиной",
    524901: "Москви Москві Москвою Москвы Москве",
    709716: "Донецької~області Донецькій~області Донецкой~области Донецькою~областю",
}
CASES = [(form.replace("~", " "), geonames) for geonames, forms in FORMS.items() for form in forms.split()]


@pytest.mark.parametrize(("form", "geonames"), CASES, ids=[form for form, _ in CASES])
def test_a_case_leads_to_its_nominative(gazetteer, form, geonames):
    assert geonames in {e.place.ids.get("geonames") for e in case_of(form, gazetteer).entries}


UKRAINIAN = [
    ("Під Бахмутом знову чути постріли.", ["Бахмутом"]),
    ("У Соледарі вранці горіла школа, повідомив Андрій Коваль.", ["Соледарі"]),
    ("Колону зняли біля Часового Яру та у Великій Новосілці.", ["Часового Яру", "Великій Новосілці"]),
    ("Потяг із Варшави прибув до Києва.", ["Варшави", "Києва"]),
    ("Жителі Кривого Рогу й Нікополя чекають на воду.", ["Кривого Рогу", "Нікополя"]),
    ("Ракета впала в Куп'янську Харківської області.", ["Куп'янську", "Харківської області"]),
    ("Тривога в Донецькій та Луганській областях.", ["Донецькій", "Луганській областях"]),
    ("У Сумах і Чернівцях оголосили тривогу.", ["Сумах", "Чернівцях"]),
    ("Володимир Зеленський говорив із Тарасом Шевченком у Білорусі.", ["Білорусі"]),
    ("Новини дня: Мир, Слава і Перемога. Сьогодні Надія співає.", []),
    ("Слова Зеленського почув Сергій Миколайчук, а Роман Іваненко промовчав.", []),
    ("Січень був теплим. Понеділок минув спокійно, сказала Віра Бондаренко.", []),
    ("На Західному березі й у Кременчуці було гучно.", ["Західному березі", "Кременчуці"]),
    ("Удар по м. Дніпро та с. Опитне стався вночі.", ["Дніпро", "Опитне"]),
    ("Бійці відійшли з Бахмутського району.", []),
    ("Дрони бачили над Сумщиною, над Кримом і над Івано-Франківськом.", ["Сумщиною", "Кримом", "Івано-Франківськом"]),
]
RUSSIAN = [
    ("Под Авдеевкой сгорел склад.", ["Авдеевкой"]),
    ("В Херсоне ночью обстреляли рынок.", ["Херсоне"]),
    ("Во Львове тихо, а в Луганске гремит.", ["Львове", "Луганске"]),
    ("Дроны сбиты над Брянской, Курской и Калужской областями.", ["Брянской", "Курской", "Калужской областями"]),
    ("Колонна шла из Москвы через Ростов-на-Дону.", ["Москвы", "Ростов-на-Дону"]),
    ("Губернатор Белгородской области Пётр Сидоров молчит.", ["Белгородской области"]),
    ("В городе Изюме и около Новой Каховки нет света.", ["Изюме", "Новой Каховки"]),
    ("Жители Сирии и Турции ждут помощи в Алеппо.", ["Сирии", "Турции", "Алеппо"]),
    ("Победа и Мир, сказал Александр Сидоров.", []),
    ("Май был тёплым, а Вера и Надежда пели.", []),
    ("В 2023 г. Владимир Сидоров приехал в Геническ.", ["Геническ"]),
    ("Владимир Путин и Юрий Белов встретились под Часовым Яром.", ["Часовым Яром"]),
    ("Левый берег Днепра затоплен, жители Каховки уехали.", ["Каховки"]),
    ("Стрельба на Западном берегу и в Газе.", ["Западном берегу", "Газе"]),
    ("Каждый Новый год Орлов едет в Белгород.", ["Белгород"]),
]


@pytest.mark.parametrize(("text", "expected"), UKRAINIAN + RUSSIAN)
def test_sentences(gazetteer, text, expected):
    assert names(text, gazetteer) == expected


def test_the_mention_keeps_the_words_of_the_text(gazetteer):
    resolution = found("Вибухи чули під Авдіївкою.", gazetteer)["Авдіївкою"]
    assert resolution.place.ids["geonames"] == 713122
    assert resolution.place.name == "Avdiyivka"


def test_a_case_means_what_the_nominative_means(gazetteer):
    resolutions = found("Донецька область: у селі Опитне пожежа. Під Опитним, біля Бахмута, бої.", gazetteer)
    assert resolutions["Опитне"].place == resolutions["Опитним"].place


def test_a_city_in_a_case_is_likelier_than_a_village_of_just_that_name(gazetteer):
    resolution = found("Это снято во Львове.", gazetteer)["Львове"]
    assert resolution.place.ids["geonames"] == 702550
    assert len(resolution.candidates) > 1, "the village stays a candidate"


def test_people_in_small_letters_and_cases_say_which_country_a_text_is_about(gazetteer):
    resolution = found("Українські військові показали Богданівку.", gazetteer).get("Богданівку")
    assert resolution is None or {c.place.country for c in resolution.candidates[:1]} == {"UA"}


def test_a_village_that_only_the_text_knows_is_listed(gazetteer):
    assert found("Село Квертине знову обстріляли.", gazetteer)["Квертине"].status == "unplaced"


def test_arabic_small_words_are_no_part_of_a_name(gazetteer):
    resolutions = found("قصف في غزة وبغداد", gazetteer)
    assert resolutions["وبغداد"].place.ids["geonames"] == 98182
    assert found("وصل الى بغزة", gazetteer)["بغزة"].place.country == "PS"


def test_the_letters_tell_the_language():
    assert languages_of("Їжак") == ("uk",)
    assert languages_of("Ёж и мышь") == ("ru",)
    assert languages_of("Бахмутом") == ("uk", "ru")


def test_a_lost_ending_comes_back_behind_consonants_only():
    assert "суми" in nominatives("сум", ("uk",))
    assert "києваи" not in nominatives("києва", ("uk",))
