import pytest
from shapely import LineString, Point, Polygon

from catalog.views import SiteOptions, TownView
from maps.basemap import Box, basemap

EAST_OF_UKRAINE = Box(37, 48, 39, 49)
ON_LAND = {"Bakhmut": (38.0, 48.6), "Odesa": (30.6, 46.6), "Nairobi": (36.8, -1.3), "Denver": (-105, 39.7)}
AT_SEA = {"Black Sea": (34, 43.5), "Azov": (36.7, 46.2), "Atlantic": (-40, 30), "Caspian": (51, 42)}


def points(flat, steps):
    x = y = 0
    for dx, dy in zip(flat[::2], flat[1::2], strict=True):
        x, y = x + dx, y + dy
        yield x / steps, y / steps


def layers_holding(drawn, spot):
    return [
        layer["steps"]
        for layer in drawn["layers"]
        for outer, *holes in layer["land"]
        if Polygon(points(outer, layer["steps"]), [list(points(h, layer["steps"])) for h in holes]).contains(
            Point(spot)
        )
    ]


@pytest.fixture(scope="module")
def drawn():
    return basemap([EAST_OF_UKRAINE], SiteOptions())


@pytest.mark.parametrize("name", ON_LAND)
def test_land_is_drawn_once(drawn, name):
    assert len(layers_holding(drawn, ON_LAND[name])) == 1


@pytest.mark.parametrize("name", AT_SEA)
def test_water_is_not_land(drawn, name):
    assert layers_holding(drawn, AT_SEA[name]) == []


def test_outlines_are_finer_around_the_items_than_elsewhere(drawn):
    assert layers_holding(drawn, ON_LAND["Bakhmut"]) == [1000]
    assert layers_holding(drawn, ON_LAND["Denver"]) == [100]


@pytest.mark.parametrize("lon", [27.9, 28.1, 47.9, 48.1])
def test_there_is_no_gap_where_fine_and_coarse_outlines_meet(drawn, lon):
    assert layers_holding(drawn, (lon, 50))


def test_borders_are_lines_between_countries(drawn):
    near_the_border = Point(38.9, 49.8)
    fine = [Point(p) for line in drawn["layers"][1]["borders"] for p in points(line, 1000)]
    assert min(p.distance(near_the_border) for p in fine) < 0.3


def test_no_border_is_drawn_between_ukraine_and_crimea(drawn):
    isthmus = Point(33.7, 46.15)
    assert all(Point(p).distance(isthmus) > 0.5 for line in drawn["layers"][1]["borders"] for p in points(line, 1000))


def test_a_world_without_items_is_drawn_too():
    (world,) = basemap([], SiteOptions())["layers"]
    assert len(world["land"]) > 50


def test_items_on_two_continents_each_have_fine_outlines():
    drawn = basemap([EAST_OF_UKRAINE, Box(35, 33, 36, 34)], SiteOptions())
    assert layers_holding(drawn, (35.86, 33.85)) == [1000]
    assert layers_holding(drawn, ON_LAND["Bakhmut"]) == [1000]


def test_items_at_the_edge_of_the_world_do_not_break_it():
    assert basemap([Box(179, 83, 181, 90), Box(-181, -90, -179, -89)], SiteOptions())["layers"]


def test_countries_have_their_name_on_their_own_land(drawn):
    _, lat, lon, size = next(c for c in drawn["countries"] if c[0] == "Ukraine")
    assert 46 < lat < 51
    assert 27 < lon < 37
    assert size > 0


def test_towns_come_the_largest_first_whatever_their_order_was():
    small, large = (TownView(name=n, lat=48, lon=38, population=p) for n, p in (("Sil", 40), ("Horlivka", 278550)))
    names = [
        [t[0] for t in basemap([], SiteOptions(towns=towns))["towns"]] for towns in ((small, large), (large, small))
    ]
    assert names == [["Horlivka", "Sil"]] * 2


DNIPRO = [(35.2, 48.2), (31.45, 50.0)]
KHARKIV_AND_DONETSK = (37.3, 49.1)


def lines(drawn, name):
    return [LineString(list(points(line, drawn["inland"]["steps"]))) for line in drawn["inland"][name] if len(line) > 2]


@pytest.mark.parametrize("spot", DNIPRO)
def test_a_large_river_is_drawn(drawn, spot):
    assert min(line.distance(Point(spot)) for line in lines(drawn, "rivers")) < 0.25


def test_regions_are_told_apart_near_the_items_only(drawn):
    assert min(line.distance(Point(KHARKIV_AND_DONETSK)) for line in lines(drawn, "regions")) < 0.1
    assert all(27.9 < x < 48.1 for line in lines(drawn, "regions") for x, _ in line.coords)


def test_crimea_is_told_apart_as_a_region_of_ukraine_is(drawn):
    """Its border is left out of the lines between countries; between regions there is one like any other."""
    isthmus = Point(33.7, 46.15)
    assert min(line.distance(isthmus) for line in lines(drawn, "regions")) < 0.15


def test_a_line_of_a_truce_is_no_line_between_regions():
    syria = basemap([Box(35, 32, 37, 34)], SiteOptions())
    assert all(line.distance(Point(35.88, 33.1)) > 0.05 for line in lines(syria, "regions"))


def test_a_lake_is_water():
    finland = basemap([Box(27, 61, 29, 63)], SiteOptions())
    steps = finland["inland"]["steps"]
    ladoga = Point(31.5, 60.8)
    assert any(Polygon(list(points(outer, steps))).contains(ladoga) for outer, *_ in finland["inland"]["lakes"])


def test_items_all_over_the_world_leave_the_page_light():
    everywhere = [Box(x, y, x + 1, y + 1) for x in range(-120, 140, 20) for y in range(-30, 60, 10)]
    inland = basemap(everywhere, SiteOptions())["inland"]
    assert not inland["regions"]
    assert inland["rivers"]
    assert sum(len(line) for line in inland["rivers"]) < 24_000


def test_no_items_no_lines():
    assert basemap([], SiteOptions())["inland"]["rivers"] == []


def test_every_line_and_lake_that_is_vendored_can_be_drawn():
    from shapely import box

    from maps.inland import inland

    for west in range(-180, 180, 30):
        found = inland(box(west, -84, west + 30, 84))
        assert all(len(line) > 2 for line in (*found["regions"], *found["rivers"]))
        assert all(len(ring) >= 8 for lake in found["lakes"] for ring in lake)
