"""Documents to place mentions and what they mean. Import it from here."""

from catalog.geoparse.oblique import case_of as case_of
from catalog.geoparse.oblique import with_better_known as with_better_known
from catalog.geoparse.rank import rank_names as rank_names
from catalog.geoparse.resolve import geoparse as geoparse
