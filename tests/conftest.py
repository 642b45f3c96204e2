import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)  # a busy machine makes no test fail
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def gazetteer():
    """The real gazetteer, built once into the user's cache (or GEOFOOTAGE_CACHE); workers that start together wait.

    Without what the user has imported.
    """
    from catalog.gazetteer import Gazetteer
    from catalog.gazetteer.cache import default_folder, open_base

    with Gazetteer([open_base(default_folder())]) as found:
        yield found


@pytest.fixture
def cache(gazetteer, tmp_path, monkeypatch):
    """A cache folder of its own that holds the real gazetteer, for imports."""
    folder = tmp_path / "cache"
    folder.mkdir()
    home = gazetteer.volumes[-1].folder
    (folder / home.name).symlink_to(home.resolve(), target_is_directory=True)
    monkeypatch.setenv("GEOFOOTAGE_CACHE", str(folder))
    return folder
