#!/usr/bin/env python3
"""Make tests/golden/expressions.json and docs/relative.png anew: what each relative expression comes to on the ground.

make_relative.py            write the golden file, from the gazetteer and the rules as they are now
make_relative.py --picture  draw the golden file, one panel an expression, in headless Chromium
"""

import json
import shutil
import sys
from html import escape
from math import log10
from pathlib import Path

EXPRESSIONS = (
    "eastern outskirts of Bakhmut", "outskirts of Idlib", "northern suburbs of Khartoum", "centre of Timbuktu",
    "southern part of Mosul", "western Aleppo", "south of Kupiansk", "north of Reykjavik",
    "10 km north-northeast of Agadez", "5 km south-west of Kramatorsk", "12 miles east of Fallujah",
    "20 km from Goma", "within 600 metres of Siversk", "near Tessalit", "near Lagos", "between Bakhmut and Soledar",
    "road from Tikrit to Baiji", "50 km west of Egvekinot", "between Damascus and Homs", "south of Longyearbyen",
    "eastern outskirts of Hammerfest", "30 km west of Ushuaia", "central Quito", "10 km south of Honiara",
)  # fmt: skip
ROOT = Path(__file__).resolve().parents[1]
GOLDEN = ROOT / "tests" / "golden" / "expressions.json"
PICTURE = ROOT / "docs" / "relative.png"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip
SIDE, HEAD, GAP, COLUMNS = 250, 66, 22, 4


def rows() -> list[dict]:
    """Return each expression with its relation, the places it leans on, and the footprint that comes of it."""
    from hashlib import sha256

    from catalog.gazetteer import open_gazetteer
    from catalog.geoparse import geoparse
    from catalog.model import Document

    made = []
    with open_gazetteer() as gazetteer:
        for words in EXPRESSIONS:
            text = f"Footage was filmed {words}."
            document = Document(sha256=sha256(text.encode()).hexdigest(), name="words", text=text)
            found = geoparse(document, gazetteer)
            area = next(r for r in found if r.mention.kind == "relative" and r.footprint)
            by_span = {(r.mention.start, r.mention.end): r.place for r in found}
            anchors = [by_span[span] for span in area.mention.anchors]
            leans_on = [a.model_dump(mode="json", include={"name", "country", "ids", "footprint"}) for a in anchors]
            footprint = area.footprint.model_dump(mode="json")
            made.append(
                {"words": words, "relation": area.mention.relation, "anchors": leans_on, "footprint": footprint}
            )
    return made


class Panel:
    """One expression in a square: metres around the middle of all that it shows, north up."""

    def __init__(self, row: dict) -> None:
        from catalog.geocode.plane import Plane
        from catalog.model import Footprint

        self.words, self.rule = row["words"], row["footprint"]["rule"]
        self.area = Footprint.model_validate(row["footprint"])
        self.anchors = [(a["name"], a["country"], Footprint.model_validate(a["footprint"])) for a in row["anchors"]]
        self.plane = Plane((self.area.lat, self.area.lon))
        shapes = [self.plane.area(f) for f in (self.area, *(a[2] for a in self.anchors))]
        circle = self.plane.area(self.area.model_copy(update={"shape": None}))
        box = [f(s.bounds[i] for s in (*shapes, circle)) for i, f in enumerate((min, min, max, max))]
        self.middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        self.metres = max(box[2] - box[0], box[3] - box[1]) * 1.08

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point in metres stands in the panel, pixels."""
        scale = SIDE / self.metres
        return SIDE / 2 + (x - self.middle[0]) * scale, SIDE / 2 - (y - self.middle[1]) * scale

    def path(self, drawn) -> str:
        """Return an area in metres as an SVG path."""
        rings = [r for part in getattr(drawn, "geoms", [drawn]) for r in (part.exterior, *part.interiors)]
        return " ".join(
            "M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in (self.at(*p) for p in r.coords)) + "Z" for r in rings
        )

    def svg(self) -> str:
        """Return the panel: towns grey, what the words mean orange, its centre and the radius that holds it dashed."""
        towns = [self.plane.area(f) for _, _, f in self.anchors]
        area, circle = self.plane.area(self.area), self.plane.area(self.area.model_copy(update={"shape": None}))
        x, y = self.at(0, 0)
        names = "".join(self._name(n, t) for (n, _, _), t in zip(self.anchors, towns, strict=True))
        return (
            f'<rect width="{SIDE}" height="{SIDE}" class="ground"/>'
            + "".join(f'<path d="{self.path(t)}" class="town"/>' for t in towns)
            + f'<path d="{self.path(area)}" class="area"/><path d="{self.path(circle)}" class="radius"/>'
            + f'<path d="M{x - 4} {y}h8M{x} {y - 4}v8" class="centre"/>{names}{self._bar()}'
            + self._words()
        )

    def _name(self, name: str, town) -> str:
        x, y = self.at(town.centroid.x, town.centroid.y)
        side = "end" if x > SIDE * 0.72 else "start" if x < SIDE * 0.28 else "middle"
        return (
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.2" class="dot"/>'
            f'<text x="{x:.1f}" y="{y - 6:.1f}" text-anchor="{side}" class="name">{escape(name)}</text>'
        )

    def _bar(self) -> str:
        step = 10 ** int(log10(self.metres / 3))
        step *= next(n for n in (5, 2, 1) if n * step <= self.metres / 3)
        said = f"{step / 1000:g} km" if step >= 1000 else f"{step:g} m"
        width = step / self.metres * SIDE
        line = f'<path d="M10 {SIDE - 10}h{width:.1f}" class="bar"/>'
        return f'{line}<text x="10" y="{SIDE - 16}" class="scale">{said}</text>'

    def _words(self) -> str:
        from catalog.cli.tables import size

        country = next(iter(dict.fromkeys(c for _, c, _ in self.anchors)))
        radius = size(self.area.uncertainty_m)
        return (
            f'<text x="0" y="{SIDE + 21}" class="words">{escape(self.words)}</text>'
            f'<text x="0" y="{SIDE + 40}" class="rule">{escape(self.rule)} · {radius} · {country}</text>'
        )


STYLE = """
body { margin: 0; background: #fff }
svg { display: block; font-family: "DejaVu Sans", Arial, sans-serif }
.ground { fill: #f4f2ec; stroke: #d8d4c8 }
.town { fill: #8d99a6; fill-opacity: .38; stroke: #5b6773; stroke-width: 1 }
.area { fill: #e8590c; fill-opacity: .36; stroke: #c2410c; stroke-width: 1.6; fill-rule: evenodd }
.radius { fill: none; stroke: #9a3412; stroke-width: 1; stroke-dasharray: 4 4; opacity: .75 }
.centre { stroke: #7c2d12; stroke-width: 1.6 }
.dot { fill: #1f2933 }
.name { font-size: 13px; fill: #1f2933; paint-order: stroke; stroke: #f4f2ec; stroke-width: 3px }
.bar { stroke: #1f2933; stroke-width: 2 }
.scale { font-size: 11px; fill: #3e4c59 }
.words { font-size: 14px; font-weight: bold; fill: #1f2933 }
.rule { font-size: 12.5px; fill: #52606d }
"""


def picture(made: list[dict]) -> None:
    """Draw all panels on one page and take its picture."""
    from playwright.sync_api import sync_playwright

    width = COLUMNS * (SIDE + GAP) + GAP
    lines = -(-len(made) // COLUMNS)
    height = lines * (SIDE + HEAD) + GAP
    panels = "".join(_placed(i, Panel(row)) for i, row in enumerate(made))
    page_text = f'<meta charset="utf-8"><style>{STYLE}</style><svg width="{width}" height="{height}">{panels}</svg>'
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        page = browser.new_page(viewport={"width": width, "height": height})
        page.set_content(page_text)
        page.screenshot(path=PICTURE)
        browser.close()


def _placed(i: int, panel: Panel) -> str:
    x, y = GAP + i % COLUMNS * (SIDE + GAP), GAP + i // COLUMNS * (SIDE + HEAD)
    return f'<svg x="{x}" y="{y}" width="{SIDE + GAP - 2}" height="{SIDE + HEAD}">{panel.svg()}</svg>'


def main() -> None:
    """Write the golden file, or draw it."""
    if "--picture" in sys.argv:
        picture(json.loads(GOLDEN.read_text(encoding="utf-8")))
        print(f"drawn: {PICTURE.name}")
    else:
        lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows())
        GOLDEN.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
        print(f"written: {GOLDEN.name}")


if __name__ == "__main__":
    main()
