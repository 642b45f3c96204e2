"""The docs tell the truth: every command is there, every link leads somewhere, the README shows both targets."""

import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "changes").glob("*.md"), ROOT / "seeds/README.md"]
)
FIRST_SCREEN = "\n".join((ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:40])
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
FENCED = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def maker():
    spec = importlib.util.spec_from_file_location("make_reference", ROOT / "scripts" / "make_reference.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_command_and_every_option_has_help(maker):
    commands = dict(maker.commands())
    assert {"geofootage build", "geofootage extract", "geofootage trace"} <= commands.keys()
    silent = [words for words, command in commands.items() if not command.help]
    silent += [
        f"{words} {option.opts[0]}"
        for words, command in commands.items()
        for option in command.params
        if option.param_type_name == "option" and not option.help
    ]
    assert silent == []


def test_the_reference_is_what_the_commands_say(maker):
    written = (ROOT / "docs/reference/commands.md").read_text(encoding="utf-8")
    assert written == maker.reference(), "run `make reference`"


def test_every_command_that_the_docs_show_exists(maker):
    known = {words.split()[1] for words, _ in maker.commands() if " " in words}
    shown = set()
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for line in re.findall(r"^(?:\$ )?(?:\S+=\S+ )*geofootage (.*)$", text, re.MULTILINE):
            words = re.sub(r"--catalog \S+", "", line).split()
            shown |= {w for w in words[:1] if w[0] not in "-["}
    assert shown >= {"build", "geoparse"}
    assert shown - known == set()


def test_the_first_screen_of_the_readme_shows_both_commands():
    assert re.search(r"^make demo\b", FIRST_SCREEN, re.MULTILINE)
    assert re.search(r"^make test\b", FIRST_SCREEN, re.MULTILINE)


def test_the_picture_on_the_first_screen_is_there():
    picture = re.search(r"!\[[^\]]+\]\(([^)]+\.png)\)", FIRST_SCREEN)
    assert (ROOT / picture[1]).read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_within_the_project_lead_somewhere(page):
    text = FENCED.sub("", page.read_text(encoding="utf-8"))
    dead = []
    for target in LINK.findall(text):
        path, _, anchor = target.partition("#")
        if "://" in path:
            continue
        file = (page.parent / path).resolve() if path else page
        if not file.exists() or (anchor and anchor not in anchors(file)):
            dead.append(target)
    assert dead == []


def anchors(page):
    headings = re.findall(r"^#+ +(.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", h.lower()).strip().replace(" ", "-") for h in headings}


def test_every_page_of_the_docs_is_reached_from_another():
    linked = set()
    for page in PAGES:
        for target in LINK.findall(page.read_text(encoding="utf-8")):
            if "://" not in target:
                linked.add((page.parent / target.partition("#")[0]).resolve())
    folders = {path for path in linked if path.is_dir()}
    lost = [p for p in PAGES if "docs" in p.parts and p not in linked and p.parent not in folders]
    assert lost == []
