import pytest

from catalog.gazetteer.osm.kinds import in_texts, settlement, sort_of


@pytest.mark.parametrize(
    ("tags", "kind"),
    [
        ({"highway": "residential"}, "street"), ({"highway": "pedestrian", "place": "square"}, "street"),
        ({"amenity": "hospital"}, "facility"), ({"railway": "station"}, "facility"), ({"military": "base"}, "facility"),
        ({"man_made": "bridge"}, "facility"), ({"waterway": "river"}, "water"), ({"natural": "peak"}, "natural"),
        ({"place": "suburb"}, "area"), ({"shop": "bakery"}, "facility"), ({"building": "yes"}, "facility"),
    ],
)  # fmt: skip
def test_what_a_thing_is_stands_in_its_tags(tags, kind):
    assert sort_of(tags).kind == kind


@pytest.mark.parametrize("tags", [{"highway": "bus_stop"}, {"amenity": "bench"}, {"type": "route"}, {}])
def test_what_is_no_place_of_its_own_is_left_out(tags):
    assert sort_of(tags) is None


def test_of_several_tags_the_weightier_says_what_it_is():
    assert sort_of({"building": "yes", "amenity": "hospital"}).radius_m == sort_of({"amenity": "hospital"}).radius_m


def test_villages_are_looked_for_in_texts_and_localities_are_not():
    assert settlement("village")[1] == "always"
    assert settlement("locality")[1] == "never"
    assert settlement("suburb") is None


def test_only_things_of_note_with_telling_names_are_looked_for_in_texts():
    noted = {"wikidata": "Q1"}
    assert in_texts("well known", "Weir Steel Works", noted)
    assert not in_texts("well known", "Weir Steel Works", {})
    assert not in_texts("well known", "Forge", noted)
    assert not in_texts("never", "The Two Millstones", noted)
    assert in_texts("notable", "Forge", {"population": "120"})
