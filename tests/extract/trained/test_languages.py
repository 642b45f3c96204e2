"""Footage in Ukrainian and Russian texts, by trained choices."""

import hashlib
from string import printable

from hypothesis import given
from hypothesis import strategies as st

from catalog.extract import extract
from catalog.model import Document, Dossier


def read(text: str, published: str | None = "2023-05-10", language: str | None = None) -> tuple[Dossier, ...]:
    sha = hashlib.sha256(text.encode()).hexdigest()
    return extract(Document(sha256=sha, name="t.txt", text=text, published=published, language=language))


def steps(dossier: Dossier) -> list[tuple[str, str | None]]:
    return [(s.role, s.agent) for s in dossier.steps]


def verdicts(dossier: Dossier) -> set[tuple[str, str, str | None]]:
    return {(v.dimension, v.verdict, v.verifier) for v in dossier.verifications}


def test_the_subject_may_stand_behind_its_verb() -> None:
    (clip,) = read("Відео вибуху оприлюднила обласна прокуратура.")
    assert steps(clip) in ([("released", "обласна прокуратура")], [("published", "обласна прокуратура")])


def test_who_filmed_stands_in_the_instrumental() -> None:
    (clip,) = read("Ролик, знятий місцевим рибалкою Степаном Гуком, показує затоплений причал.")
    assert steps(clip)[0][0] == "filmed"
    assert "Степаном Гуком" in str(steps(clip)[0][1])


def test_a_place_or_a_listener_is_nobody_who_acts() -> None:
    (clip,) = read("Запись взрыва на улице Чехова передала журналистам сотрудница пекарни.")
    assert "сотрудница пекарни" in str(steps(clip))
    assert "Чехова" not in str(steps(clip))
    assert "журналистам" not in str(steps(clip))


def test_who_posted_and_where() -> None:
    (clip,) = read("Видео пожара выложил в телеграме канал «Береговая линия».")
    assert [(s.role, s.agent, s.channel) for s in clip.steps] == [("posted", "канал «Береговая линия»", "Telegram")]


def test_dates_belong_to_their_verbs() -> None:
    (clip,) = read("Відео зняли 3 травня, а 5 травня 2023 року його виклав паблік «Міст».")
    assert {(t.role, t.when) for t in clip.times} == {("filmed", "2023-05-03"), ("posted", "2023-05-05")}


def test_a_weekday_counts_from_publication() -> None:
    (clip,) = read("Запись разместила в понедельник районная газета.")
    assert [t.when for t in clip.times] == ["2023-05-08"]


def test_what_could_not_be_checked() -> None:
    (clip,) = read("Кадри показала поліція. Дату редакція перевірити не змогла.")
    assert verdicts(clip) == {("time", "not_confirmed", "редакція")}


def test_finding_the_place_is_a_verdict() -> None:
    (clip,) = read("Ролик выложил водитель. Место съёмки установил исследователь Глеб Орлов.")
    assert ("location", "confirmed", "исследователь Глеб Орлов") in verdicts(clip)


def test_another_instrument_is_another_recording() -> None:
    first, second = read("Відео аварії передав водій. Інше відео, зняте з безпілотника, оприлюднила поліція.")
    assert {first.item.kind, second.item.kind} >= {"drone_video"}


def test_two_days_of_satellite_images_are_a_pair() -> None:
    (pair,) = read("На спутниковых снимках за 2 мая мост цел, на снимках за 4 мая его нет.")
    assert pair.item.kind == "satellite_pair"
    assert [t.when for t in pair.times] == ["2023-05-02", "2023-05-04"]


def test_a_falsehood_is_refuted() -> None:
    (clip,) = read("Відео нібито показує Одесу. Твердження неправдиве, з'ясували фактчекери: це фейк.")
    assert ("content", "refuted") in {(dimension, verdict) for dimension, verdict, _ in verdicts(clip)}


def test_the_length_is_read_from_one_word() -> None:
    (clip,) = read("Двохвилинний запис оприлюднила мерія.")
    assert clip.item.duration_s == 120


def test_the_language_is_told_by_its_letters_unless_stated() -> None:
    assert read("Ролик опубликовал фонд «Маяк».")
    assert not read("Ролик опубликовал фонд «Маяк».", language="bg")


@given(
    st.text(alphabet=st.sampled_from("відеоролик зняв 3 травня «Міст» — не @ab ,.;:\n" + printable[:20]), max_size=200)
)
def test_no_text_is_too_odd(text: str) -> None:
    for dossier in read("відео " + text):
        assert all(0 <= a < b for a, b in dossier.item.mentions)


def test_a_german_verb_is_read_with_its_second_part() -> None:
    (clip,) = read("Das Video von der Flut lud ein Anwohner am Montag bei Facebook hoch.", language="de")
    assert [(s.role, s.agent) for s in clip.steps] == [("posted", "ein Anwohner")]


def test_a_german_verb_that_only_says_something_shares_nothing() -> None:
    (clip,) = read(
        "Ein Video zeigt die Flut. Die Polizei teilte am Montag mit, drei Menschen seien verletzt.", language="de"
    )
    assert [(s.role, s.agent) for s in clip.steps] == []


def test_a_name_that_opens_a_sentence_acts() -> None:
    (clip,) = read("Роскосмос опубликовал спутниковый снимок дамбы.")
    assert [s.agent for s in clip.steps] == ["Роскосмос"]


def test_whoever_is_asked_for_is_what_was_checked() -> None:
    (clip,) = read("Відео показала поліція. Хто його зняв, редакція встановити не змогла.")
    assert {(v.dimension, v.verdict) for v in clip.verifications} == {("source", "not_confirmed")}
