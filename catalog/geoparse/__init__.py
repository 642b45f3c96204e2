"""Documents to place mentions and what they mean. Import it from here."""

from catalog.geoparse.detectors import Detector as Detector
from catalog.geoparse.interest import area_of_interest as area_of_interest
from catalog.geoparse.oblique import case_of as case_of
from catalog.geoparse.oblique import with_better_known as with_better_known
from catalog.geoparse.rank import rank_names as rank_names
from catalog.geoparse.resolve import Options as Options
from catalog.geoparse.resolve import geoparse as geoparse
