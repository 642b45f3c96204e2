"""Which words may speak of footage, and how; no weights are asked."""

from hashlib import sha256

import pytest

from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained.lines import lines_of
from catalog.extract.trained.mentions import candidates
from catalog.model import Document


def mentions(language, text):
    document = Document(sha256=sha256(text.encode()).hexdigest(), name="x", text=text, language=language)
    return [mention for line in lines_of(document, lexicon_of(language)) for mention in candidates(line)]


def words(language, text):
    return [text[mention.start : mention.end] for mention in mentions(language, text)]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("uk", "Відео моменту удару показала поліція.", ["Відео"]),
        ("uk", "Дату зйомки відео не названо.", ["відео"]),
        ("uk", "Перший — із камери терміналу.", ["Перший"]),
        ("uk", "Другий з'явився в понеділок.", ["Другий"]),
        ("ru", "На другой, чёрно-белой, виден мост.", ["другой"]),
        ("en", "The other, recorded at night, shows a bridge.", ["other"]),
        ("en", "The second geolocated to Kupiansk.", ["second"]),
        ("en", "Flood water rushes through the town.", []),
        ("en", "Two video experts looked at it.", []),
        ("en", "The video experts looked at was filmed there.", ["video"]),
        ("en", "The group compared it with other footage of the week.", []),
        ("en", "The date matched satellite imagery of the same morning.", []),
        ("en", "The date was verified by Reuters from other videos published that day.", []),
        ("en", "The service said one of its own crews had filmed it.", []),
        ("ru", "Агентство подтвердило место по расположению кранов и спутниковым снимкам.", []),
        ("uk", "Місце підтвердили за супутниковими знімками.", []),
        ("uk", "Місце підтвердили за знімками компанії Maxar від 5 травня.", ["знімками"]),
    ],
)
def test_what_may_speak_of_footage(language, text, said):
    assert words(language, text) == said


def test_to_whom_it_was_handed_is_no_part_of_it():
    (mention,) = mentions("uk", "BlackSky передала нашому виданню два супутникові знімки.")
    assert mention.det != "own"
    assert mention.number == 2


@pytest.mark.parametrize(
    ("text", "nth"),
    [("One, from a bridge, shows smoke.", 1), ("The other shows flames.", 2), ("The third clip is fake.", 3)],
)
def test_which_of_several_is_meant(text, nth):
    assert mentions("en", text)[0].nth == nth


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("KYIV, May 4 - Two videos show the bridge.", 2),
        ("KYIV, May 4 - Videos show the bridge.", 0),
        ("Three videos show the bridge.", 3),
        ("The agency has 4 videos.", 4),
        ("The agency has two 45-second videos.", 2),
    ],
)
def test_how_many_are_counted(text, number):
    (mention,) = mentions("en", text)
    assert mention.number == number


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("ru", "Запись видеорегистратора выложил водитель.", {"dashcam"}),
        ("uk", "Запис камери спостереження показала поліція.", {"cctv"}),
        ("ru", "Запись падения дрона показал канал.", set()),
    ],
)
def test_the_camera_in_the_genitive_says_what_kind_it_is(language, text, kinds):
    assert set(mentions(language, text)[0].kinds) == kinds
