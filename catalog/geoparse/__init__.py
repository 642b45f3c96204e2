"""Documents to place mentions and what they mean. Import it from here."""

from catalog.geoparse.resolve import geoparse as geoparse
