import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.gazetteer import fold, tokens
from catalog.gazetteer.names import worth_keeping


def words(text):
    return [text[start:end] for start, end, _ in tokens(text)]


def keys(text):
    return [key for _, _, key in tokens(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("St. Petersburg", "St Petersburg"),
        ("Ivano-Frankivsk", "IVANO FRANKIVSK"),
        ("Slov’yans’k", "Slovyansk"),
        ("Slov”yansʹk", "Slov'yans'k"),
        ("Зелёный Гай", "Зеленый Гай"),
        ("Куп’янськ", "Куп'янськ"),
        ("Бахму́т", "Бахмут"),
        ("Zürich", "ZURICH"),
        ("Łódź", "Lodz"),
        ("Diyarbakır", "DİYARBAKIR"),
        ("Île-de-France", "Ile de France"),
        ("Ｔｏｋｙｏ", "Tokyo"),
        ("إسرائيل", "اسرائيل"),
        ("יִשְׂרָאֵל", "ישראל"),
        ("Côte d’Ivoire", "Cote d'Ivoire"),
    ],
)
def test_spellings_that_readers_take_for_the_same_share_a_key(one, other):
    assert fold(one) == fold(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Київ", "Киів"), ("Йошкар", "Иошкар"), ("Bakhmut", "Бахмут")])
def test_letters_of_other_scripts_are_kept_apart(one, other):
    assert fold(one) != fold(other)


def test_a_possessive_is_no_part_of_the_word():
    assert words("Ukraine's and UKRAINE’S, the Netherlands' too") == [
        "Ukraine", "and", "UKRAINE", "the", "Netherlands", "too",
    ]  # fmt: skip


def test_a_soft_sign_before_an_s_is_no_possessive():
    assert keys("Luts'k Slov'yans'k L'viv") == ["lutsk", "slovyansk", "lviv"]


def test_an_elided_article_is_a_word_of_its_own():
    assert words("d’Ukraine, dell'Aquila, l'Ukraine") == ["d", "Ukraine", "dell", "Aquila", "l", "Ukraine"]


def test_hyphens_dots_and_underscores_split():
    assert words("the U.S.-led #Bakhmut_front") == ["the", "U", "S", "led", "Bakhmut", "front"]


def test_vowel_signs_belong_to_their_word():
    assert words("दोनेत्स्क में, กรุงเทพ") == ["दोनेत्स्क", "में", "กรุงเทพ"]


def test_chinese_is_cut_into_characters_and_japanese_at_the_change_of_script():
    assert words("在基辅附近") == list("在基辅附近")
    assert words("モスクワの町") == ["モスクワ", "の", "町"]


@given(st.text())
def test_offsets_are_those_of_the_text_and_words_do_not_overlap(text):
    last = 0
    for start, end, key in tokens(text):
        assert last <= start < end <= len(text)
        assert key
        assert " " not in key
        last = end


NEAR_NAMES = st.text(st.sampled_from("aZéŁøßıİ ÿёЙїь9.-'’Ω"), max_size=12)


@given(st.one_of(st.text(), NEAR_NAMES))
def test_the_key_of_a_name_is_the_keys_of_its_tokens(text):
    assert fold(text) == " ".join(keys(text))


@pytest.mark.parametrize("name", ["Artemivsk", "Бахмут", "Tor", "New York City", "基輔", "Ост-Ин", "L'viv"])
def test_names_that_a_text_might_use_are_kept(name):
    assert worth_keeping(name)


@pytest.mark.parametrize(
    "name", ["KHE", "DOK", "bafumuto", "84500", "SW1A 1AA", "x", "https://a.example", "Minden, Nebraska", "myndn", "Ö"]
)
def test_codes_romanisations_and_addresses_are_left_out(name):
    assert not worth_keeping(name)
