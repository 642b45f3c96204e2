"""The page put together: policy first, then constant blocks, then the catalog as inert JSON."""

from collections.abc import Sequence
from html import escape
from string import Template

from catalog.model.words import OUR_PAGE
from catalog.views import ItemRow, SiteOptions
from maps.basemap import basemap
from maps.embed import island
from maps.extent import boxes_of, whole
from maps.leaflet import leaflet_map
from maps.policy import check_closed, content_security_policy
from maps.table import noscript_table
from maps.vendored import asset, credit_lines, leaflet_script, leaflet_style

SCRIPTS = (
    "dom", "words", "dates", "coordinates", "links", "symbols", "quote", "outlines", "labels", "footprints", "spread",
    "markers", "ladder", "matrix", "places", "panel", "search", "list", "legend", "main",
)  # fmt: skip
"""Our own script files, in the order in which they build on each other."""
STYLES = ("base", "map", "list", "panel", "print")
"""Our own style files."""


def page_html(rows: Sequence[ItemRow], options: SiteOptions) -> str:
    """Return the whole page: the same rows and options give the same text.

    Raises UnsafePageError if anything in it would reach out of the page.
    """
    boxes = boxes_of(rows)
    area = whole(boxes)
    made = leaflet_map(round((area.south + area.north) / 2, 4), round((area.west + area.east) / 2, 4), 5)
    scripts = [leaflet_script(), made.script, own_script()]
    styles = [leaflet_style(), own_style()]
    html = Template(asset("page.html")).substitute(
        policy=content_security_policy(scripts, styles),
        mark=OUR_PAGE,
        title=escape(options.title),
        inward=_inward(rows),
        styles="\n".join(f"<style>{style}</style>" for style in styles),
        map=made.html,
        islands="\n".join(
            (
                island("catalog", {"rows": [row.model_dump(mode="json") for row in rows]}),
                island("basemap", basemap(boxes, options)),
            )
        ),
        credits=_credits(options),
        table=noscript_table(rows),
        scripts="\n".join(f"<script>{script}</script>" for script in scripts),
    )
    check_closed(html)
    return html


def own_script() -> str:
    """Return our script: the small files one after another, in a scope of their own."""
    files = "\n".join(asset(f"script/{name}.js") for name in SCRIPTS)
    return f'(function () {{\n"use strict";\n{files}}})();\n'


def own_style() -> str:
    """Return our style."""
    return "\n".join(asset(f"style/{name}.css") for name in STYLES)


def _inward(rows: Sequence[ItemRow]) -> str:
    """Say that the page is not fit to be passed on while nobody has judged what its items give away."""
    unset = sum(row.sensitivity is None for row in rows)
    if not unset:
        return ""
    items = "1 item" if unset == 1 else f"{unset} items"
    return f'<p class="inward">Internal copy: nobody has yet judged the sensitivity of {items}.</p>'


def _credits(options: SiteOptions) -> str:
    lines = [*credit_lines(), *options.attribution, f"Made by {options.generator}"]
    if options.checkpoint:
        lines.append(f"catalog {options.checkpoint[:12]}")
    return " · ".join(f'<bdi dir="auto">{escape(line)}</bdi>' for line in lines)
