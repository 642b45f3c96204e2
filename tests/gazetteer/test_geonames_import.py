"""Dumps of GeoNames: what goes in, what does not and why, former names."""

import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.errors import InputError
from catalog.gazetteer import Gazetteer
from catalog.gazetteer.importers.geonames import feature_of, features, open_geonames
from catalog.gazetteer.importers.historic import until
from catalog.gazetteer.imports import take_in, volumes
from catalog.model.dates import bounds


def row(number, name, at=(48.5, 38.0), code="P.PPL", others="", people=0):
    class_, _, code = code.partition(".")
    fields = [number, name, name, others, *at, class_, code, "UA", "", "05", "", "", "", people, "", 100, "Etc/UTC", ""]
    return "\t".join(map(str, fields))


def other_name(place, name, historic="", last="", language="en"):
    return "\t".join(["1", str(place), language, name, "", "", "", historic, "", last])


def packed(path, lines, member="UA.txt"):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "columns\tare these\n" * 50)
        archive.writestr(member, "\n".join(lines) + "\n")
    return path


@pytest.fixture
def imported(tmp_path):
    """Import lines of a dump, and of alternate names; return the receipt and the gazetteer."""
    opened = []

    def imported(*lines, names=()):
        dump = packed(tmp_path / "UA.zip", lines)
        alternates = packed(tmp_path / "alternateNamesV2.zip", names, "alternateNamesV2.txt") if names else None
        receipt, _ = take_in(*open_geonames(dump, alternates), tmp_path)
        opened.append(Gazetteer(list(volumes(tmp_path, pytest.fail))))
        return receipt, opened[-1]

    yield imported
    for gazetteer in opened:
        gazetteer.close()


def test_villages_have_a_size_a_region_and_all_their_names(imported):
    receipt, gazetteer = imported(row(9, "Querndale", others="Жорнівка,Quern Dale,QRN", people=80_500))
    [entry] = gazetteer.lookup("Жорнівка")
    place = entry.place
    assert (place.ids, place.name, place.kind, place.admin1) == ({"geonames": 9}, "Querndale", "town", "UA.05")
    assert place.footprint.uncertainty_m == pytest.approx(4_500, abs=100)
    assert gazetteer.lookup("QRN") == []
    assert receipt.attribution[0].startswith("Place names")


BAD = [
    (row(1, "X", at=("NaN", 38)), "coordinates off the earth"),
    (row(1, "X", at=(48, "inf")), "coordinates off the earth"),
    (row(1, "X", at=(91, 38)), "coordinates off the earth"),
    (row(1, "X", at=("48,5", 38)), "coordinates that are no numbers"),
    (row(1, "X", at=(0, 0)), "at 0,0, which stands for unknown"),
    (row(1, " "), "without a name or an id"),
    (row("x", "X"), "without a name or an id"),
    ("1\tshort", "not 19 columns"),
    (row(1, "Some Oblast", code="A.ADM1"), "countries and first-level regions, which come with the program"),
]


@pytest.mark.parametrize(("line", "reason"), BAD)
def test_a_bad_row_is_counted_with_its_reason_and_costs_no_other(imported, line, reason):
    receipt, gazetteer = imported(row(2, "Good One"), line, row(3, "Good Two"))
    assert receipt.skipped == {reason: 1}
    assert gazetteer.has("good one")
    assert gazetteer.has("good two")


def test_bytes_that_are_no_utf8_are_counted(tmp_path):
    path = tmp_path / "UA.txt"
    path.write_bytes(b"\n".join([row(1, "Good").encode(), row(2, "Bad").encode().replace(b"Bad", b"B\xffd")]))
    assert take_in(*open_geonames(path), tmp_path)[0].skipped == {"not UTF-8": 1}


@pytest.mark.parametrize(
    ("code", "kind", "in_texts"),
    [("P.PPL", "town", True), ("H.STM", "water", False), ("A.ADM2", "district", True), ("S.CAFE", "facility", False),
     ("T.XYZ", "natural", False), ("S.AIRP", "facility", True), ("Q.NEW", "natural", False)],
)  # fmt: skip
def test_every_feature_is_something(imported, code, kind, in_texts):
    _, gazetteer = imported(row(1, "Quern Thing", code=code))
    assert gazetteer.has("quern thing") == in_texts
    assert [e.place.kind for e in gazetteer.search("Quern Thing")] == [kind]


def test_the_table_of_features_can_be_read():
    assert len(features()) > 80
    assert all(f.radius_m is None or f.radius_m > 0 for f in features().values())
    assert feature_of("A", "PCLI") is feature_of("A", "ADM1H") is None


def test_a_historic_name_is_a_former_name_with_its_date(imported):
    dump = row(713174, "Querndale", others="Mill End,Mühlend,Жорнівка")
    said = [other_name(713174, "Mill End", "1", "20160204"), other_name(713174, "Mühlend", "1"),
            other_name(713174, "Жорнівка"), other_name(713174, "https://a.example", "1", language="link"),
            other_name(5, "Elsewhere", "1")]  # fmt: skip
    receipt, gazetteer = imported(dump, names=said)
    dates = {name: gazetteer.lookup(name)[0].until for name in ("Mill End", "Mühlend", "Жорнівка", "Querndale")}
    assert dates == {"Mill End": "2016-02-04", "Mühlend": "XXXX-XX-XX", "Жорнівка": None, "Querndale": None}
    assert receipt.counts["former names"] == 2


@pytest.mark.parametrize(
    ("text", "edtf"),
    [("2016", "2016"), ("201602", "2016-02"), ("2016-02-04", "2016-02-04"), ("", "XXXX-XX-XX"),
     ("20161332", "XXXX-XX-XX"), ("long ago", "XXXX-XX-XX"), ("0000", "XXXX-XX-XX")],
)  # fmt: skip
def test_dates_as_people_write_them(text, edtf):
    assert until(text) == edtf


@given(st.text(max_size=12))
def test_any_date_comes_out_as_one_that_can_be_read(text):
    bounds(until(text))


@pytest.mark.parametrize("content", [b"", b"name,lat\nx,1\n", b"PK\x03\x04 cut off", b"a\tb\n" * 30])
def test_what_is_no_dump_is_refused_with_where_to_get_one(tmp_path, content):
    path = tmp_path / "UA.zip"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"UA\.zip") as failure:
        open_geonames(path)
    assert "\n" not in str(failure.value)


def test_progress_is_told_in_bytes_of_the_table(tmp_path):
    told = []
    dump = packed(tmp_path / "UA.zip", [row(1, "Querndale")])
    take_in(*open_geonames(dump, progress=lambda *step: told.append(step)), tmp_path)
    done, total, what = told[0]
    assert 0 <= done <= total
    assert "UA.zip" in what
