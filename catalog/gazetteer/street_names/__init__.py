"""Street names in uk, ru, en and beyond: the keys under which spellings of one street meet. Import it from here."""

from catalog.gazetteer.street_names.keys import street_keys as street_keys
from catalog.gazetteer.street_names.lexicon import lexicon_edition as lexicon_edition
from catalog.gazetteer.street_names.likeness import likeness as likeness
from catalog.gazetteer.street_names.numbers import without_number as without_number
from catalog.gazetteer.street_names.parts import street_type as street_type
