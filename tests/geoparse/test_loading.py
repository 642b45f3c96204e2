"""What a page of text makes the program load: to load shapely takes longer than to read the page."""

import subprocess
import sys

SAYS = """
import sys
from pathlib import Path
from catalog.gazetteer import Gazetteer
from catalog.gazetteer.cache import default_folder, open_base
from catalog.geoparse import geoparse
from catalog.model import Document
with Gazetteer([open_base(default_folder())]) as gazetteer:
    found = geoparse(Document(sha256="0" * 64, name="page.txt", text=sys.argv[1]), gazetteer)
print(*(r.mention.relation for r in found if r.mention.relation and r.footprint.shape), "shapely" in sys.modules)
"""


def told(text, gazetteer):
    """The relations of a text that have an outline, and whether shapely was loaded; in a process of its own."""
    assert gazetteer, "it is built before"
    run = subprocess.run([sys.executable, "-c", SAYS, text], capture_output=True, text=True, check=True)
    return run.stdout.split()


def test_sectors_rings_and_corridors_need_no_shapely(gazetteer):
    text = "Smoke rose 5 km south-west of Bakhmut, on the outskirts of Kramatorsk, and between Kyiv and Kharkiv."
    assert told(text, gazetteer) == ["distance:5000:SW", "outskirts", "between", "False"]


def test_a_part_of_a_country_follows_its_outline(gazetteer):
    assert told("Fighting went on in eastern Ukraine.", gazetteer) == ["part:E", "True"]
