import pytest


@pytest.fixture(scope="session")
def gazetteer():
    """The real gazetteer, built once into the user's cache (or GEOFOOTAGE_CACHE); workers that start together wait."""
    from catalog.gazetteer import open_gazetteer

    with open_gazetteer() as found:
        yield found
