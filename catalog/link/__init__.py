"""Footage and places brought together, and recordings compared with one another. Import it from here."""

from catalog.link.propose import propose as propose
from catalog.link.same import LEAST as LEAST
from catalog.link.same import Likeness as Likeness
from catalog.link.same import likeness as likeness
