"""Who in a sentence may have done something; no weights are asked."""

from hashlib import sha256

import pytest

from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained.actors import actors_of
from catalog.extract.trained.lines import lines_of
from catalog.extract.trained.referents import with_referents
from catalog.extract.trained.scenes import Scene
from catalog.model import Document


def doers(language, text):
    """Everybody who may have done something in the last sentence, once, by whom they stand for."""
    document = Document(sha256=sha256(text.encode()).hexdigest(), name="x", text=text, language=language)
    lines = lines_of(document, lexicon_of(language))
    actors = with_referents([actors_of(line) for line in lines])[-1]
    return list(dict.fromkeys(a.agent().text for a in Scene(lines[-1], actors, [], [], None, []).doers if a))


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("ru", "Место съёмки проверено по фасаду школы.", []),
        ("uk", "Місце звірено за фасадом школи.", []),
        ("ru", "По данным полиции, запись снята в мае.", ["полиции"]),
        ("ru", "Агентство не подтвердило, что запись, как утверждает ведомство, снята в мае.", ["Агентство"]),
        ("en", "Lumen said that the clip, as the ministry claims, was filmed in May.", ["Lumen"]),
        ("en", "As Lumen found, the clip was filmed in May.", ["Lumen"]),
        ("ru", "Водитель отдал запись порталу «Грунт». Тот показал её.", ["порталу «Грунт»"]),
        ("uk", "Запис надіслали агенції Lumen. Та підтвердила дату.", ["агенції Lumen"]),
        ("en", "Footage shows men near Bakhmut. It was geolocated.", []),
        ("en", "The analyst Ada Lo (@ada_lo) posted the clip.", ["The analyst Ada Lo"]),
        ("en", "Reuters posted the clip. It confirmed the date.", ["Reuters"]),
    ],
)  # fmt: skip
def test_who_may_have_done_something(language, text, who):
    assert [name.lower() for name in doers(language, text)] == [name.lower() for name in who]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("uk", "Агентство перевірило ролик. Дату воно підтвердити не змогло.", ["Агентство"]),
        ("uk", "Reuters перевірило ролик. Дату воно підтвердити не змогло.", ["Reuters"]),
        ("ru", "Издание получило запись. Сделана она вчера, день оно подтвердило.", ["Издание"]),
        ("uk", "Поліція отримала запис. Місця вона не встановила.", ["Поліція"]),
        ("uk", "Відео виклала Марія. Воно підтверджено агентством.", ["агентством"]),
        ("ru", "Канал показал запись. Снята она в мае, подтвердила служба.", ["служба"]),
    ],
)
def test_a_pronoun_of_another_gender_is_not_who_was_named(language, text, who):
    assert doers(language, text) == who
