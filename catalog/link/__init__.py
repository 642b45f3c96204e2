"""Footage and places brought together: which place belongs to which item, and in which role. Import it from here."""

from catalog.link.propose import propose as propose
