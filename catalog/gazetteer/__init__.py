"""Offline names to places. Import it from here."""

from catalog.gazetteer.cache import default_folder as default_folder
from catalog.gazetteer.cache import open_gazetteer as open_gazetteer
from catalog.gazetteer.entry import Entry as Entry
from catalog.gazetteer.entry import StreetHit as StreetHit
from catalog.gazetteer.files import Progress as Progress
from catalog.gazetteer.gazetteer import Gazetteer as Gazetteer
from catalog.gazetteer.names import fold as fold
from catalog.gazetteer.names import tokens as tokens
from catalog.gazetteer.names import words as words
from catalog.gazetteer.sizes import town_radius_m as town_radius_m
from catalog.gazetteer.volume import Volume as Volume
