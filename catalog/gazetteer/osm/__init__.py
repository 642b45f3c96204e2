"""OpenStreetMap extracts into the gazetteer: places, streets with their course, house numbers, facilities."""
