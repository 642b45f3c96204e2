"""One document read as a whole."""

import gc
from hashlib import sha256

from catalog.model import Document
from catalog.workflow.analyse import analyse

TEXT = (
    "A drone video posted on Telegram on 3 May 2023 shows smoke over the outskirts of Bakhmut, Ukraine. "
    "It was geolocated by an analyst; Reuters could not verify the date. A second clip, filmed in Derna, is old."
)


def document(text=TEXT):
    return Document(sha256=sha256(text.encode()).hexdigest(), name="x", text=text, published="2023-05-20")


def test_a_text_leaves_no_cycles_of_objects_behind(gazetteer):
    """Python's search for them is put off while a text is read, which would cost memory if there were any."""
    analyse(document(), gazetteer)  # loads what is loaded once
    gc.collect()
    gc.disable()
    try:
        analyse(document(TEXT.replace("Derna", "Tripoli")), gazetteer)
        assert gc.collect() == 0
        assert not gc.isenabled(), "a search that the caller has switched off stays so"
    finally:
        gc.enable()
    analyse(document(), gazetteer)
    assert gc.isenabled()
