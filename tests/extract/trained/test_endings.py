"""Who a Ukrainian or Russian sentence names, and in which case it stands; no weights are asked."""

from hashlib import sha256

import pytest

from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained.actors import actors_of
from catalog.extract.trained.lines import lines_of
from catalog.model import Document


def told(language, text):
    """(preposition that the case stands for, words) of everybody in the sentence but pronouns."""
    document = Document(sha256=sha256(text.encode()).hexdigest(), name="x", text=text, language=language)
    (line,) = lines_of(document, lexicon_of(language))
    return [(actor.lead, actor.agent().text) for actor in actors_of(line) if actor.kind != "pronoun"]


@pytest.mark.parametrize(
    ("language", "sentence", "who"),
    [
        ("uk", "У мережі поліція оприлюднила відео.", [("", "поліція")]),
        ("uk", "Відео зняв оператор дрона з позивним «Скіф».", [("", "оператор дрона з позивним «Скіф»")]),
        ("ru", "Ролик изучил отдел проверки «Санад».", [("", "отдел проверки «Санад»")]),
        ("uk", "Це підтвердив France 24.", [("", "France 24")]),
        ("uk", "Відео опублікував Reuters 24 травня.", [("", "Reuters")]),
        ("uk", "У селі поліція оприлюднила відео.", [("", "поліція")]),
        ("uk", "Учора зняла з дрона їхня напарниця Злата Рибак.", [("", "напарниця Злата Рибак")]),
        ("uk", "На своїй сторінці бригада оприлюднила запис.", [("", "бригада")]),
        ("uk", "В обласній прокуратурі заявили про це.", [("p:in", "обласній прокуратурі")]),
        ("ru", "Видео в воскресенье полиция выложила на своём канале.", [("", "полиция"), ("p:on", "канале")]),
        ("ru", "Эту запись семья отправила в районную прокуратуру.", [("", "семья"), ("p:in", "прокуратуру")]),
        ("ru", "Запись сделана она не в Брюсселе.", []),
        ("ru", "Ролик выложил в X пользователь Ольга.", [("", "пользователь Ольга")]),
    ],
)
def test_a_preposition_leads_to_its_own_noun_alone(language, sentence, who):
    assert told(language, sentence) == who


@pytest.mark.parametrize(
    ("language", "sentence", "who"),
    [
        ("uk", "Відео оприлюднено поліцією.", [("p:by", "поліцією")]),
        ("ru", "Видео опубликовано компанией Maxar.", [("p:by", "компанией Maxar")]),
        ("ru", "Видео опубликовано семьёй.", [("p:by", "семьёй")]),
        ("ru", "Видео снято одним из бойцов.", [("p:by", "бойцов")]),
        (
            "ru",
            "Запись предоставил изданию водитель Роман Чудинов.",
            [("p:to", "изданию"), ("", "водитель Роман Чудинов")],
        ),
        ("ru", "Видео передали водителю.", [("p:to", "водителю")]),
        ("uk", "Військові опублікували відео.", [("", "Військові")]),
        ("ru", "Снято украинским беспилотником.", [("p:by", "украинским беспилотником")]),
        ("uk", "Момент зафіксувала камера.", [("", "камера")]),
    ],
)
def test_the_case_says_who_did_it_and_who_was_given_it(language, sentence, who):
    assert told(language, sentence) == who


@pytest.mark.parametrize(
    ("language", "sentence", "who"),
    [
        ("uk", "Запис бійця з позивним «Лящ» бригада оприлюднила.", ["бійця з позивним «Лящ»", "бригада"]),
        ("uk", "Зняла кореспондентка нашого видання Олена Савчук.", ["кореспондентка нашого видання Олена Савчук"]),
        ("ru", "Видео опубликовал корреспондент издания «Грунт».", ["корреспондент издания «Грунт»"]),
        ("ru", "Снял сотрудник управления.", ["сотрудник управления"]),
        ("ru", "Ролик опубликовал пользователь с ником desert_eye.", ["пользователь с ником desert_eye"]),
        ("uk", "«Грунт» не підтвердив справжність відео.", ["«Грунт»"]),
        ("uk", "Такий ролик «Медіазона» відшукала в архіві.", ["«Медіазона»"]),
        ("ru", "Звук, как выяснили в Maldita, наложен.", ["Maldita"]),
        ("ru", "Как сообщили в США, это видео.", []),
        ("uk", "Центр протидії дезінформації назвав відео фейком.", ["Центр протидії дезінформації"]),
        ("uk", "За словами Інституту вивчення війни, це не підтверджено.", ["Інституту вивчення війни"]),
        ("ru", "Центр журналистских расследований нашёл двор.", ["Центр журналистских расследований"]),
        ("uk", "Поліція перевірки відео не проводила.", ["Поліція"]),
    ],
)
def test_somebody_is_named_in_full_and_alone(language, sentence, who):
    assert [words for _, words in told(language, sentence)] == who
