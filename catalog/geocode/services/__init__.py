"""Geocoding services, asked only when somebody says so. Import them from here."""

from catalog.geocode.services.candidates import FAR as FAR
from catalog.geocode.services.dialects import DIALECTS as DIALECTS
from catalog.geocode.services.query import Geocoder as Geocoder
from catalog.geocode.services.query import PlaceQuery as PlaceQuery
from catalog.geocode.services.service import KEPT as KEPT
from catalog.geocode.services.service import ServiceGeocoder as ServiceGeocoder
