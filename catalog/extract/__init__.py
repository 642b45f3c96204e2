"""Document to footage items with their steps, times and verification statements. Import it from here."""

from catalog.extract.extractor import extract as extract
from catalog.extract.lexicon import language_of as language_of
