"""OpenStreetMap extracts into the gazetteer: places, streets with their course, house numbers, facilities."""

from catalog.gazetteer.osm.importing import import_extract as import_extract
from catalog.gazetteer.osm.reading import is_osm as is_osm
