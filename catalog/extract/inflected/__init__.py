"""Footage in languages that say by endings who does what: one small reader, and a table of stems for each language."""

from catalog.extract.inflected.reader import read as read
from catalog.extract.inflected.table import language_of as language_of
