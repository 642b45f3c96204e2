"""Documents to place mentions and what they mean. Import it from here."""

from catalog.geoparse.rank import rank_names as rank_names
from catalog.geoparse.resolve import geoparse as geoparse
