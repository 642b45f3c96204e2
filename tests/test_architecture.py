"""Who may import whom: the rooms of the house, one direction, no cycles."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

MAY_IMPORT = {
    "model": set(),
    "store": {"model"},
    "gazetteer": {"model"},
    "ingest": {"model"},
    "link": {"model"},
    "geocode": {"model", "gazetteer"},
    "geoparse": {"model", "gazetteer", "geocode"},
    "extract": {"model", "geoparse"},
    "verify": {"model", "store"},
    "trace": {"model", "store"},
    "views": {"model", "store", "verify"},
    "exchange": {"model", "views"},
    "testing": {"model", "store", "gazetteer", "ingest", "link", "geocode", "geoparse", "extract", "views"},
    "workflow": {
        "model", "store", "gazetteer", "ingest", "link", "geocode", "geoparse", "extract", "verify", "trace",
        "views", "exchange",
    },
    "offline": {"model", "gazetteer", "geocode", "views", "workflow"},
    "scale": {"workflow", "model", "store", "views"},
    "cli": {
        "model", "store", "gazetteer", "ingest", "link", "geocode", "geoparse", "extract", "verify", "trace",
        "views", "exchange", "workflow", "scale",
    },
    "maps": {"model", "views"},
}  # fmt: skip
EVERYBODY = {"choice", "errors", "plugins"}
AT_HOME = {
    "folium": {"maps"},
    "branca": {"maps"},
    "jinja2": {"maps"},
    "geopy": {"geocode", "offline"},
    "click": {"cli"},
    "sqlite3": {"store", "gazetteer", "geocode", "cli"},
}


def modules():
    return sorted([*(ROOT / "catalog").rglob("*.py"), *(ROOT / "maps").rglob("*.py")])


def room(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return "maps" if parts[0] == "maps" else parts[1]


def imports(path):
    """All imported module names, those inside functions too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_imports_only_rooms_below_it(path):
    here = room(path)
    if here in EVERYBODY | {"__init__", "__main__"}:
        return
    for name in imports(path):
        top, _, rest = name.partition(".")
        there = "maps" if top == "maps" else rest.partition(".")[0]
        if top in ("catalog", "maps") and there and there != here:
            assert there in MAY_IMPORT[here] | EVERYBODY, f"{here} must not import {name}"
        assert here in AT_HOME.get(top, {here}), f"{name} has no business in {here}"


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_measures_of_the_house(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree) or not tree.body, "every module says in a line what it is for"
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
            assert body[-1].end_lineno - body[0].lineno + 1 <= 60, f"{node.name} is too long"


def test_no_import_cycles():
    graph = {}
    for path in modules():
        parts = list(path.relative_to(ROOT).with_suffix("").parts)
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        graph[name] = {m for m in top_level_imports(path) if m != name}
    done = set()
    while ready := {n for n in graph if n not in done and not (graph[n] & graph.keys()) - done}:
        done |= ready
    assert not graph.keys() - done, f"in or above a cycle: {sorted(graph.keys() - done)}"


def top_level_imports(path):
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_maps_is_ours():
    import maps

    assert Path(maps.__file__).resolve().is_relative_to(ROOT), "another package named 'maps' shadows ours"
