"""Villages that no gazetteer knows, and towns where somebody only speaks, in Ukrainian and Russian texts."""

import pytest

from tests.geoparse.reading import found, names


@pytest.mark.parametrize(
    ("text", "village"),
    [
        ("Ворог просунувся на північ від Квертинівки.", "Квертинівки"),
        ("Б'ють по переправі біля Квертиного, кажуть місцеві.", "Квертиного"),
        ("Бій точиться під Квертинівкою.", "Квертинівкою"),
        ("Склад горить за 3 км від Квертинівки.", "Квертинівки"),
        ("Колону бачили неподалік від Нижньої Квертинівки.", "Нижньої Квертинівки"),
        ("Північніше Квертинівки тихо.", "Квертинівки"),
        ("Снято возле Квертиновки, утверждает автор.", "Квертиновки"),
        ("Бой идёт под Квертиновкой.", "Квертиновкой"),
        ("Окопы видны к северу от Квертина.", "Квертина"),
        ("Съёмка велась в сирийском Квертерисе вчера.", "Квертерисе"),
        ("У селищі А Кве Рта горить клуб.", "А Кве Рта"),
        ("Колонна стоит севернее Квертиновки.", "Квертиновки"),
    ],
)
def test_behind_a_preposition_that_takes_places_an_unknown_name_is_a_village(gazetteer, text, village):
    resolutions = found(f"Новини з Бахмута. {text}", gazetteer)
    assert resolutions[village].status == "unplaced"
    assert all(r.status == "unplaced" for r in resolutions.values() if r.mention.kind == "relative")


@pytest.mark.parametrize(
    "text",
    [
        "Стояли біля Квертиненка.",
        "Стояли біля Галини.",
        "Зібралися біля Квертинського собору.",
        "Под Новый год было тихо.",
        "Відповідь від Квертинівки чекали.",
        "Під Квертинівку виділили гроші.",
        "Собрались возле Квертинова дворца.",
        "Подарок от Квертиновки.",
        "Біля ХТЗ тихо.",
        "У польському Сеймі сварка.",
    ],
)
def test_behind_it_persons_and_institutions_are_none(gazetteer, text):
    assert not any("вертин" in name or name in ("Новый", "Галини", "ХТЗ", "Сеймі") for name in names(text, gazetteer))


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("У Києві президент заявив про атаку.", "Києві"),
        ("Міністр оборони у Варшаві відкинув звинувачення.", "Варшаві"),
        ("В Москве министр обороны отверг обвинения.", "Москве"),
        ("В Тегеране уверяют, что повреждений нет.", "Тегеране"),
        ("Після переговорів у Парижі вийшла заява.", "Парижі"),
    ],
)
def test_where_somebody_speaks_or_meets(gazetteer, text, town):
    assert found(text, gazetteer)[town].mention.role == "speaker"


@pytest.mark.parametrize(
    ("text", "name"),
    [("Ані Київ, ані Москва відео не коментують.", "Москва"), ("Азербайджан между тем отрицает удар.", "Азербайджан")],
)
def test_a_government_that_speaks(gazetteer, text, name):
    assert found(text, gazetteer)[name].mention.role == "metonym"


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("У Києві вибух пошкодив школу.", "Києві"),
        ("В Москве сообщили о пожаре.", "Москве"),
        ("У Бахмуті мер заявив про обстріл.", "Бахмуті"),
        ("Ракета впала в Києві, заявив президент.", "Києві"),
    ],
)
def test_where_something_happens(gazetteer, text, town):
    assert found(text, gazetteer)[town].mention.role == "literal"
