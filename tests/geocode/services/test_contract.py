"""Every geocoder of ours keeps to the contract: the offline one, each service against its double, a team's own."""

import os

import pytest

from catalog.geocode.services import ServiceGeocoder
from catalog.testing import FAULTS, Double, GeocoderContract, ServiceContract

TEAM = os.environ.get("GEOFOOTAGE_NOMINATIM")


class OfService(ServiceContract):
    provider = ""

    def ask(self, double, folder, gazetteer):
        options = {"folder": folder, "online": True, "gazetteer": gazetteer, "timeout_s": 5.0, "secret": "volunteer7"}
        return ServiceGeocoder(self.provider, double.url, **options)

    @pytest.fixture
    def geocoder(self, tmp_path, gazetteer):
        with Double(self.provider) as double:
            yield self.ask(double, tmp_path, gazetteer)

    @pytest.fixture
    def unreachable(self, tmp_path, gazetteer):
        with Double(self.provider, FAULTS["connection refused"]) as double:
            yield self.ask(double, tmp_path, gazetteer)


class TestNominatim(OfService):
    provider = "nominatim"


class TestPhoton(OfService):
    provider = "photon"


class TestPelias(OfService):
    provider = "pelias"


class TestGeoNames(OfService):
    provider = "geonames"


class TestOffline(GeocoderContract):
    @pytest.fixture
    def geocoder(self, gazetteer):
        from catalog.offline import Offline

        return Offline(gazetteer)


@pytest.mark.skipif(not TEAM, reason="set GEOFOOTAGE_NOMINATIM to the URL of a Nominatim that knows Vaduz")
class TestNominatimOfATeam(ServiceContract):
    @pytest.fixture
    def geocoder(self, tmp_path, gazetteer):
        return ServiceGeocoder("nominatim", TEAM, folder=tmp_path, online=True, gazetteer=gazetteer)

    @pytest.fixture
    def unreachable(self, tmp_path):
        return ServiceGeocoder("nominatim", TEAM, folder=tmp_path, online=False)
