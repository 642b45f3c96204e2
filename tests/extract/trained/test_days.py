"""The dates of a sentence in languages other than English; no weights are asked."""

from hashlib import sha256

import pytest

from catalog.extract.lexicon import lexicon_of
from catalog.extract.relative_dates import calendar_of, resolve_date
from catalog.extract.trained.days import dates_of
from catalog.extract.trained.lines import lines_of
from catalog.model import Document


def told(language, text, published="2024-05-16"):
    """Every date of a text, in EDTF."""
    document = Document(sha256=sha256(text.encode()).hexdigest(), name="x", text=text, language=language)
    dates = [d for line in lines_of(document, lexicon_of(language)) for d in dates_of(line, lexicon_of(language))]
    calendar = calendar_of(published, dates)
    found = [resolve_date(date, calendar, calendar.told_before(date.start)) for date in dates]
    return [when for when, _ in filter(None, found)]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("uk", "Знято 3-го травня.", ["2024-05-03"]),
        ("uk", "Знято у 2019-му.", ["2019"]),
        ("uk", "Знято у травні 2023-го.", ["2023-05"]),
        ("uk", "Знято 4 серпня 2020-го.", ["2020-08-04"]),
        ("uk", "Знято з 3 по 5 травня.", ["2024-05-03/2024-05-05"]),
        ("uk", "Знято 13–15 вересня 2022 року.", ["2022-09-13/2022-09-15"]),
        ("uk", "Зняли бійці 92-ї бригади.", []),
        ("ru", "Снято в 2019-м.", ["2019"]),
        ("ru", "Снято с 3 до 5 мая.", ["2024-05-03/2024-05-05"]),
        ("ru", "Снято 3 и 4 мая.", ["2024-05-03", "2024-05-04"]),
        ("en", "Winter 2021: a clip filmed in the spring of 2020.", ["2021-24", "2020-21"]),
        ("uk", "Знято навесні 2022 року.", ["2022-21"]),
        ("de", "Gedreht im Sommer 2022.", ["2022-22"]),
        ("fr", "La vidéo a été filmée à l'automne 2021.", ["2021-23"]),
        ("ru", "Снято между 3 и 5 мая.", ["2024-05-03/2024-05-05"]),
        ("uk", "Знято між 3 та 5 травня.", ["2024-05-03/2024-05-05"]),
        ("ru", "Ролик вышел в июле прошлого года.", ["2023-07"]),
        ("uk", "Ролик вийшов 5 липня минулого року.", ["2023-07-05"]),
        ("ru", "Снято во вторник, через час ролик выложил канал.", ["2024-05-14", "2024-05-14"]),
        ("uk", "Знято у вівторок, за годину після вибуху його виклав канал.", ["2024-05-14", "2024-05-14"]),
        ("de", "Gedreht vom 3. bis 5. Mai 2023.", ["2023-05-03/2023-05-05"]),
        ("en", "Released on Tuesday, it was filmed earlier in the day.", ["2024-05-14", "2024-05-14"]),
        ("en", "Filmed on Tuesday, it was posted twenty minutes after the strike.", ["2024-05-14", "2024-05-14"]),
        ("en", "Filmed on Tuesday, it was posted hours later.", ["2024-05-14", "2024-05-14"]),
        ("en", "Posted on Tuesday, it was filmed an hour earlier.", ["2024-05-14", "2024-05-14"]),
        ("en", "Filmed on Tuesday, it was posted 30 hours later.", ["2024-05-14"]),
        ("en", "It was filmed at the end of March.", ["2024-03"]),
    ],
)
def test_a_date_is_read_as_it_is_written(language, text, days):
    assert told(language, text) == days
