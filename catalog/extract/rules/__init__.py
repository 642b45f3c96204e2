"""English by rules of word order and tables of cue words. Import it from here."""

from catalog.extract.rules.reader import read as read
