"""`trace`: every kind of record leads to its sentence, in which the words it rests on are marked."""

import pytest

TEXTS = {
    "english": """🛰 A drone video posted on Telegram by @skyeye on 4 March 2023 shows burning
tanks near Vuhledar, Ukraine. Reuters confirmed the location from the tree lines.""",
    "ukrainian": """Відео з дрона, яке 4 березня 2023 року оприлюднила 72-га бригада, показує танки під Вугледаром.
Reuters підтвердило місце зйомки.""",
    "russian": """Видео с дрона, которое 4 марта 2023 года опубликовала 72-я бригада, показывает танки под Угледаром.
Reuters подтвердило место съёмки.""",
}  # fmt: skip


def told(out):
    """The output with every run of white space as one blank: terminals break lines."""
    return " ".join(out.split())


@pytest.mark.parametrize("language", ["english", "ukrainian", "russian"])
@pytest.mark.parametrize("kind", ["item", "steps", "times", "locations", "verifications"])
def test_a_record_leads_to_its_words(run, tmp_path, language, kind):
    text = TEXTS[language]
    (tmp_path / "report.txt").write_text(text, encoding="utf-8")
    run("ingest", "report.txt")
    item = run("find", "--json").rows[0]
    records = [item] if kind == "item" else item[kind]
    assert records
    for record in records:
        out = told(run("trace", record["id"]).out)
        words = text[record["start"] : record["end"]]
        assert f"⟦{told(words)}⟧" in out
        assert told(record["quote"]).partition(told(words))[0] + "⟦" in out, "the sentence stands around it"
        assert out.startswith(f"{'item' if kind == 'item' else kind.removesuffix('s')} {record['id']}")
        assert "document: report.txt" in out
        (chain,) = run("trace", record["id"], "--json").rows
        assert (chain["start"], chain["end"], chain["quote"]) == (record["start"], record["end"], record["quote"])
        assert text[chain["quote_start"] :].startswith(chain["quote"])


def test_what_a_person_said_leads_to_the_person(run, item):
    run("verify", item, "--dimension", "time", "--verdict", "confirmed", "--by", "ada", "--why", "the shadows")
    run("note", item, "--text", "seen before?", "--by", "bea")
    shown = run("show", item, "--json").rows[0]
    by_hand = next(v["id"] for v in shown["verifications"] if v["verifier"] == "ada")
    out = told(run("trace", by_hand).out)
    assert "⟦" not in out
    assert "agent: ada" in out
    assert "why: the shadows" in out
    assert "agent: bea" in told(run("trace", shown["notes"][0]["id"]).out)


def test_marks_of_a_terminal_in_a_text_steer_nothing(run, tmp_path):
    text = "A drone video\x1b[31m posted on 4 March 2023 shows tanks near Vuhledar, Ukraine."
    (tmp_path / "report.txt").write_text(text, encoding="utf-8")
    run("ingest", "report.txt")
    for row in run("find", "--json").rows:
        assert "\x1b" not in run("trace", row["id"]).out
