"""For tests of ours and of plug-in authors: contract suites, a service that goes wrong, builders of records.

pytest is not imported here; the contract suites are plain classes that pytest collects where they are subclassed.
"""

from catalog.testing.contract import GeocoderContract as GeocoderContract
from catalog.testing.contract import ServiceContract as ServiceContract
from catalog.testing.desk import Desk as Desk
from catalog.testing.detector import DetectorContract as DetectorContract
from catalog.testing.double import Double as Double
from catalog.testing.double import Exchange as Exchange
from catalog.testing.double import Fault as Fault
from catalog.testing.extractor import ANSWER as ANSWER
from catalog.testing.extractor import LIES as LIES
from catalog.testing.extractor import REPORT as REPORT
from catalog.testing.extractor import ByHeart as ByHeart
from catalog.testing.extractor import ExtractorContract as ExtractorContract
from catalog.testing.extractor import Lie as Lie
from catalog.testing.faults import FAULTS as FAULTS
from catalog.testing.faults import SLOW as SLOW
from catalog.testing.spots import SPOTS as SPOTS
from catalog.testing.spots import Spot as Spot
