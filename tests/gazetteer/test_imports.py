"""Volumes beside the base: written in batches, opened together, damaged, removed."""

import pytest
from shapely.geometry import LineString

from catalog.errors import CatalogError, NotFoundError
from catalog.gazetteer import Gazetteer, Volume, imports, street_names
from catalog.gazetteer.build import write
from catalog.gazetteer.draft import Draft, House, former_keys, keys_of
from catalog.gazetteer.files import ABOUT, NAMES, PLACES
from catalog.gazetteer.imports import about, all_imported, remove, take_in, volumes
from catalog.gazetteer.sizes import Circle
from catalog.gazetteer.source import Skipped, Source, slug
from catalog.model import Footprint


def source(name="weirs", sha256="0" * 64):
    return Source(
        name=name,
        kind="list",
        file=f"{name}.csv",
        sha256=sha256,
        licence="CC0",
        attribution=("Weirs: the keeper",),
    )


def town(number, name, at=(48.2, 38.1), **more):
    fields = {"population": 0, "provider": "weirs", "others": (), "country": "UA"} | more
    names = keys_of([name], fields.pop("others"))
    given = {"kind": "town", "admin1": None, "iso": None, "circle": Circle(*at, 700), "keys": names}
    return Draft(outside=number, name=name, **(given | fields))


def street(number, name, line, **more):
    lon, lat = line[0]
    circle = Circle(lat, lon, 900)
    given = {"former": {}, "houses": ()} | more
    return Draft("weirs", number, name, "street", "UA", None, None, 0, circle, {name: True},
                 shape=LineString(line).wkb, **given)  # fmt: skip


def steps(*drafts):
    return lambda start: list(enumerate(drafts))[start:]


def opened(cache):
    return Gazetteer(list(volumes(cache, pytest.fail)))


def ids(entries):
    return [entry.place.ids for entry in entries]


def test_what_is_imported_is_found(tmp_path):
    receipt, new = take_in(source(), steps(town(1, "Lower Weir", population=5), town(2, "Lower Weir")), tmp_path)
    assert new
    assert receipt.counts == {"town": 2, "names": 2}
    with opened(tmp_path) as gazetteer:
        assert ids(gazetteer.lookup("lower weir")) == [{"weirs": 1}, {"weirs": 2}]
        assert gazetteer.longest(["lower", "weir", "bridge"]) == 2
        assert gazetteer.attribution == ("Weirs: the keeper",)
        assert ids(e for e, _ in gazetteer.near_misses("Lower Wier", "UA", 3)) == [{"weirs": 1}, {"weirs": 2}]


def test_records_that_are_no_places_are_counted_by_reason(tmp_path):
    made = steps(town(1, "Weir"), Skipped("no name"), Skipped("no coordinates"), Skipped("no name"))
    assert take_in(source(), made, tmp_path)[0].skipped == {"no name": 2, "no coordinates": 1}


def test_the_same_file_twice_changes_nothing_and_a_newer_one_takes_its_place(tmp_path):
    take_in(source(), steps(town(1, "Weir")), tmp_path)
    again, new = take_in(source(), pytest.fail, tmp_path)
    assert not new
    assert again == about(tmp_path, "weirs")
    assert take_in(source(sha256="1" * 64), steps(town(2, "Dam")), tmp_path)[1]
    with opened(tmp_path) as gazetteer:
        assert not gazetteer.has("weir")
        assert gazetteer.has("dam")


def test_an_interrupted_import_shows_nothing_and_goes_on_where_it_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr(imports, "BATCH", 2)
    asked = []

    def torn(start):
        asked.append(start)
        for n in range(start, 6):
            if n == 5 and len(asked) == 1:
                raise KeyboardInterrupt
            yield n, Skipped("odd") if n == 1 else town(n, f"Weir {n}", at=(40 + n, 38))

    with pytest.raises(KeyboardInterrupt):
        take_in(source(), torn, tmp_path)
    assert list(volumes(tmp_path, pytest.fail)) == all_imported(tmp_path) == []
    receipt, _ = take_in(source(), torn, tmp_path)
    assert asked == [0, 4]
    assert receipt.counts["town"] == 5
    assert receipt.skipped == {"odd": 1}
    assert [path.name for path in (tmp_path / "imports").iterdir()] == ["weirs"]


def test_names_that_texts_are_not_searched_for_are_found_when_asked_for(tmp_path):
    take_in(source(), steps(town(1, "Weir Brook", quiet=True)), tmp_path)
    with opened(tmp_path) as gazetteer:
        assert gazetteer.longest(["weir", "brook"]) == 0
        assert gazetteer.lookup("Weir Brook") == []
        assert ids(gazetteer.search("weir brook")) == [{"weirs": 1}]


def test_a_former_name_is_found_with_its_date(tmp_path):
    take_in(source(), steps(town(1, "Weir", former=former_keys({"Mill End": "2016-02-04"}))), tmp_path)
    with opened(tmp_path) as gazetteer:
        [entry] = gazetteer.lookup("Mill End")
        assert (entry.place.name, entry.primary, entry.until) == ("Weir", False, "2016-02-04")
        assert gazetteer.lookup("Weir")[0].until is None


@pytest.fixture
def both(tmp_path):
    """A base that knows Weir and Dam, and an import that knows Weir better and a mill near by."""
    base = tmp_path / "base"
    base.mkdir()
    known = [
        town(1, "Weir", provider="geonames", population=900, admin1="UA.05", others=["Old Weir"]),
        town(2, "Dam", provider="geonames", at=(50, 30), population=80),
    ]
    write(base, "base", known)
    take_in(source(), steps(
        town(1, "Weir", provider="geonames", at=(48.21, 38.11)),
        town("mill", "Dam", at=(50.001, 30.001)),
        town("far", "Dam", at=(50.1, 30.1)),
    ), tmp_path)  # fmt: skip
    with Gazetteer([*volumes(tmp_path, pytest.fail), Volume(base, "base")]) as found:
        yield found


def test_one_place_of_two_volumes_is_given_once_and_the_import_counts(both):
    [entry] = both.lookup("Weir")
    assert entry.place.ids == {"geonames": 1}
    assert (entry.place.footprint.lat, entry.place.admin1, entry.place.population) == (48.21, "UA.05", 900)
    assert both.place("geonames", 1).footprint.lat == 48.21
    assert both.lookup("Old Weir")[0].place.footprint.lat == 48.21


def test_one_place_of_two_sources_keeps_both_ids_and_a_namesake_its_own(both):
    assert ids(both.lookup("Dam")) == [{"weirs": "mill", "geonames": 2}, {"weirs": "far"}]
    assert both.lookup("Dam")[0].place.population == 80


def test_towns_of_all_volumes_lie_in_a_box_once(both):
    assert [t.name for t in both.towns_in(37, 47, 39, 49, 9)] == ["Weir"]


@pytest.mark.parametrize("name", [PLACES, NAMES, ABOUT, "seal.json"])
def test_a_damaged_import_is_left_out_with_the_way_out(tmp_path, name):
    take_in(source(), steps(town(1, "Weir")), tmp_path)
    (tmp_path / "imports" / "weirs" / name).write_bytes(b"?")
    said = []
    assert list(volumes(tmp_path, said.append)) == []
    assert len(said) == 1
    assert "`geofootage gazetteer remove weirs`" in said[0]
    take_in(source(), steps(town(1, "Weir")), tmp_path)
    with opened(tmp_path) as gazetteer:
        assert gazetteer.has("weir")


@pytest.mark.parametrize(
    ("home", "part", "older"),
    [(imports, "FORMAT", "volume 0"), (street_names, "lexicon_edition", lambda: "another lexicon")],
)
def test_an_import_of_an_older_edition_is_left_out(tmp_path, monkeypatch, home, part, older):
    take_in(source(), steps(town(1, "Weir")), tmp_path)
    monkeypatch.setattr(home, part, older)
    said = []
    assert list(volumes(tmp_path, said.append)) == []
    assert "import weirs.csv again" in said[0]


def test_remove(tmp_path):
    take_in(source(), steps(town(1, "Weir")), tmp_path)
    with pytest.raises(NotFoundError, match="imported are: weirs"):
        remove(tmp_path, "..")
    remove(tmp_path, "weirs")
    assert list((tmp_path / "imports").iterdir()) == []


def test_two_imports_of_one_file_at_once_do_not_spoil_each_other(tmp_path):
    def nested(start):
        yield 0, town(1, "Weir")
        with pytest.raises(CatalogError, match="wait for another import"):
            take_in(source(), steps(town(2, "Dam")), tmp_path)

    take_in(source(), nested, tmp_path)
    with opened(tmp_path) as gazetteer:
        assert gazetteer.has("weir")


def test_what_a_power_cut_left_damaged_is_thrown_away(tmp_path, monkeypatch):
    def torn(start):
        yield 0, town(1, "Weir")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take_in(source(), torn, tmp_path)
    [staged] = (tmp_path / "imports").glob(".weirs.*/*.db")
    staged.write_bytes(b"no database at all".ljust(5_000))
    with pytest.raises(CatalogError, match="run again"):
        take_in(source(), steps(town(1, "Weir")), tmp_path)
    assert take_in(source(), steps(town(1, "Weir")), tmp_path)[1]


@pytest.mark.parametrize(("file", "name"), [("UA.zip", "ua"), ("Kyiv (city).osm.pbf", "kyiv-city"), (".csv", "places")])
def test_a_volume_is_called_after_its_file(file, name):
    assert slug(file) == name


HERE = Footprint.at(48.2, 38.1, 5_000, "town size")
VICTORY = street(1, "вулиця Перемоги", [(38.1, 48.2), (38.11, 48.2)], houses=(House("12a", 48.2, 38.105),))
MARKET = street(2, "Ринкова вулиця", [(38.12, 48.21), (38.12, 48.22)], former={"вулиця Леніна": "2016"})
FAR = street(3, "вулиця Перемоги", [(39.1, 48.2), (39.11, 48.2)])


@pytest.fixture
def town_with_streets(tmp_path):
    take_in(source(), steps(VICTORY, MARKET, FAR), tmp_path)
    with opened(tmp_path) as found:
        yield found


def test_streets_are_found_around_a_town_by_any_spelling(town_with_streets):
    [hit] = town_with_streets.streets("Peremohy street", HERE)
    assert (hit.place.ids, hit.how, hit.until) == ({"weirs": 1}, "name", None)
    assert hit.place.footprint.geojson["type"] == "LineString"


@pytest.mark.parametrize(
    ("asked", "how"),
    [("Peremohy St", "name"), ("вул. Перемоги", "name"), ("Peremogi ulitsa", "name"), ("Victory Street", "translated"),
     ("улица Победы", "translated")],
)  # fmt: skip
def test_a_translated_name_is_told_from_another_spelling(town_with_streets, asked, how):
    assert [h.how for h in town_with_streets.streets(asked, HERE)] == [how]


def test_a_street_reaches_into_a_circle_that_its_middle_is_outside_of(town_with_streets):
    beside = Footprint.at(48.2, 38.117, 600, "here")
    assert [h.place.ids for h in town_with_streets.streets("вулиця Перемоги", beside)] == [{"weirs": 1}]
    beyond = Footprint.at(48.2, 38.119, 600, "here")
    assert town_with_streets.streets("вулиця Перемоги", beyond) == []


def test_the_streets_of_a_box_each_once_and_no_more_than_asked_for(town_with_streets):
    found = town_with_streets.streets_in(38.0, 48.1, 38.2, 48.3, 10)
    assert [street.ids["weirs"] for street in found] == [1, 2]
    assert found[0].footprint.geojson["type"] == "LineString"
    assert town_with_streets.streets_in(38.0, 48.1, 38.2, 48.3, 1) == found[:1]
    assert town_with_streets.streets_in(10, 10, 11, 11, 10) == []


def test_a_former_street_name_says_until_when(town_with_streets):
    [hit] = town_with_streets.streets("вул. Леніна", HERE)
    assert (hit.place.name, hit.how, hit.until) == ("Ринкова вулиця", "former name", "2016")


def test_a_near_miss_is_marked(town_with_streets):
    hits = town_with_streets.streets("вулиця Риннкова", HERE)
    assert [(h.place.ids, h.how) for h in hits] in ([({"weirs": 2}, "fuzzy")], [({"weirs": 2}, "name")])


def test_a_house_has_a_place_of_its_own(town_with_streets):
    [hit] = town_with_streets.streets("вулиця Перемоги", HERE)
    spot = town_with_streets.house(hit.place, "12a")
    assert (spot.lat, spot.lon, spot.uncertainty_m) == (48.2, 38.105, 30)
    assert town_with_streets.house(hit.place, "99") is None


def test_streets_are_no_names_of_texts(town_with_streets):
    assert not town_with_streets.has("вулиця перемоги")
    assert town_with_streets.lookup("вулиця Перемоги") == []


def test_a_candidate_by_a_former_name_says_so(tmp_path):
    from catalog.geoparse import rank_names

    take_in(source(), steps(town(1, "Weir", former=former_keys({"Mill End": "2016-02-04"}))), tmp_path)
    with opened(tmp_path) as gazetteer:
        [former] = rank_names(gazetteer.lookup("Mill End"), None)
        [current] = rank_names(gazetteer.lookup("Weir"), None)
    assert former.reasons["former name"] == 1
    assert "former name" not in current.reasons
