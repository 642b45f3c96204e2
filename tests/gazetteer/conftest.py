import pytest

from catalog.gazetteer import Gazetteer, Volume
from catalog.gazetteer.build import write
from catalog.gazetteer.draft import Draft, keys_of
from catalog.gazetteer.sizes import Circle, town_radius_m


def town(number, name, country="UA", at=(48.0, 38.0), population=0, others=(), admin1=None):
    circle = Circle(*at, town_radius_m(population))
    return Draft("geonames", number, name, "town", country, admin1, None, population, circle, keys_of([name], others))


def wider(number, name, kind, country=None, admin1=None, iso=None, population=0):
    provider = "geofootage" if isinstance(number, str) else "geonames"
    circle = Circle(48.0, 38.0, 100_000)
    return Draft(provider, number, name, kind, country, admin1, iso, population, circle, keys_of([name]))


def places():
    """A tiny world. Fresh each time: the builder sorts the list."""
    return [
        town(1, "Lesser Weir", at=(48.5, 38.5), population=900, admin1="UA.05"),
        town(2, "Weirmouth", at=(48.2, 38.1), population=80_500, others=["Old Weir", "Вейр"]),
        town(3, "Weirmouth", country="CA", at=(60.0, -100.0), population=3_000),
        town(4, "Old Weir", country="CA", at=(61.0, -101.0), population=10),
        town(5, "Dateline West", country="FJ", at=(-17.0, 179.5), population=500),
        town(6, "Dateline East", country="FJ", at=(-17.0, -179.5), population=700),
        wider("marsh", "Marsh", "region"),
        wider(7, "Ukraine", "country", "UA", None, "UA", 40_000_000),
        wider(8, "Weir Oblast", "region", "UA", "UA.05", "UA-14", 81_000),
    ]


@pytest.fixture
def tiny(tmp_path):
    write(tmp_path, "tiny 1", places())
    with Gazetteer([Volume(tmp_path, "tiny 1")]) as found:
        yield found
