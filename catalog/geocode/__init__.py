"""Words to places: coordinates as written, relative expressions, distances. Import it from here."""

from catalog.geocode.coordinates import written as written
from catalog.geocode.ellipsoid import destination as destination
from catalog.geocode.outline import with_outline as with_outline
from catalog.geocode.relative import place_relation as place_relation
from catalog.model.sphere import bearing as bearing
from catalog.model.sphere import distance_m as distance_m
