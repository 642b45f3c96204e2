"""The tables of words, one a language: what they may hold, and which language a text is in."""

import pytest

from catalog.extract.lexicon import language_of, languages, lexicon_of
from catalog.model import Document

HOLDING = ("media", "stock", "pair", "absent", "fiction", "not_after", "screen", "stillness", "kind")
"""Lists whose phrases speak of footage themselves, or say that there is none."""
NO_FOOTAGE = {
    "video_game", "jeu_vidéo", "jeux_vidéo", "mise_en_scène", "mises_en_scène", "mis_en_scène", "puesta_en_escena",
    "street_view", "reverse_image_search", "recherche_d'_image_inversée", "recherche_d'_images", "ricerca_per_immagini",
    "en_direct", "retransmis_en_direct", "retransmitió_en_directo", "trasmesso_in_diretta", "de_archivo",
    "different_incident", "another_incident", "in_realtà_girato", "non_è_stato_girato",
    "по_версии", "зафіксував_копію", "завантажила_копію", "показав_у_сюжеті", "зніс_допис",
}  # fmt: skip


def phrases(said):
    for name, words in said.items():
        lines = words.values() if isinstance(words, dict) else [words]
        for line in lines:
            if isinstance(line, str) and name != "language":
                yield from ((name, word.split("_")) for word in line.split() if "_" in word)


@pytest.mark.parametrize("language", sorted(languages()))
def test_no_phrase_hides_a_word_for_footage(language):
    lexicon = lexicon_of(language)
    hiding = [
        "_".join(words)
        for name, words in phrases(lexicon.said)
        if name not in HOLDING and any("media" in lexicon.tags(word) for word in words if not word.endswith("*"))
    ]
    assert set(hiding) <= NO_FOOTAGE


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_language_has_what_the_reader_asks_for(language):
    said = lexicon_of(language).said
    assert {"media", "kind", "check", "dimension", "negation", "prep", "person", "group", "months", "weekdays"} <= {
        *said
    }
    assert (len(said["months"]), len(said["weekdays"])) == (12, 7)
    assert {"confirm", "genuine", "deny", "fake", "old"} <= {*said["check"]}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A clip of the flood was posted on Telegram by the mayor.", "en"),
        ("Das Video von der Flut wurde am Montag auf Telegram veröffentlicht und ist nicht datiert.", "de"),
        ("La vidéo de la crue a été publiée lundi par la mairie et les pompiers sur Telegram.", "fr"),
        ("Il video della piena è stato pubblicato lunedì dal sindaco su Telegram con una nota.", "it"),
        ("El vídeo de la riada fue publicado el lunes por la alcaldesa en Telegram.", "es"),
        ("Відео повені оприлюднив міський голова, його зняли з мосту.", "uk"),
        ("Видео наводнения опубликовал мэр, его сняли с моста.", "ru"),
        ("", "en"),
    ],
)
def test_the_language_of_a_text_is_told_by_its_words(text, language):
    assert language_of(Document(sha256="0" * 64, name="t", text=text)) == language


def test_what_a_document_states_wins():
    assert language_of(Document(sha256="0" * 64, name="t", text="A clip.", language="uk-UA")) == "uk"
    assert language_of(Document(sha256="0" * 64, name="t", text="A clip.", language="xx")) == "en"
