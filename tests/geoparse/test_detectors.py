"""The contract of detectors, kept by a small one of ours."""

import re

from catalog.testing import DetectorContract


def capitals(document):
    """Every word that is written large."""
    return [found.span() for found in re.finditer(r"[A-Z]\w+", document.text)]


class TestCapitals(DetectorContract):
    detector = staticmethod(capitals)
