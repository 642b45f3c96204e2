"""The tables of one volume: places, their names, shapes, streets and houses."""

from catalog.gazetteer.draft import Draft
from catalog.model.geometry import E7

Row = tuple[object, ...]

SCHEMA = """
CREATE TABLE place(
    id INTEGER PRIMARY KEY, provider TEXT NOT NULL, outside NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    country TEXT, admin1 TEXT, iso TEXT, population INTEGER NOT NULL,
    lat_e7 INTEGER NOT NULL, lon_e7 INTEGER NOT NULL, radius_m INTEGER NOT NULL, names INTEGER NOT NULL, rule TEXT);
CREATE TABLE name(
    key INTEGER, secondary INTEGER, place INTEGER, until TEXT, PRIMARY KEY(key, secondary, place)) WITHOUT ROWID;
CREATE TABLE quiet_name(
    key TEXT, secondary INTEGER, place INTEGER, until TEXT, PRIMARY KEY(key, secondary, place)) WITHOUT ROWID;
CREATE TABLE country_keys(country TEXT PRIMARY KEY, keys BLOB NOT NULL);
CREATE TABLE shape(place INTEGER PRIMARY KEY, wkb BLOB NOT NULL);
CREATE VIEW known AS
    SELECT place.id, provider, outside, name, kind, country, admin1, iso, population, lat_e7, lon_e7, radius_m, rule,
    wkb, names FROM place LEFT JOIN shape ON shape.place = place.id;
CREATE TABLE street_name(key TEXT, lat_e7 INTEGER, lon_e7 INTEGER, place INTEGER, said TEXT NOT NULL, until TEXT);
CREATE TABLE house(
    street INTEGER, number TEXT, lat_e7 INTEGER, lon_e7 INTEGER, PRIMARY KEY(street, number)) WITHOUT ROWID;
"""
"""The tables. Keys of `name` are numbers of the trie; names in `quiet_name` are looked up but not looked for in texts.
`known` is what a place is made from. `keys` of a country: numbers of the trie, 32 bit each, in the order of their
spellings (see `spelling`), so that one spelling is found by bisection. `until`: the EDTF date up to which a former name
was borne, XXXX-XX-XX where nobody says; NULL = it is still borne."""

INDEXES = """
CREATE INDEX place_by_outside ON place(outside);
CREATE INDEX town_by_position ON place(lat_e7, lon_e7) WHERE kind = 'town' AND coalesce(rule, '') NOT GLOB 'within *';
CREATE INDEX town_by_country ON place(country, admin1, lat_e7, lon_e7)
    WHERE kind = 'town' AND coalesce(rule, '') NOT GLOB 'within *';
CREATE INDEX country_by_code ON place(country) WHERE kind = 'country';
CREATE INDEX region_by_code ON place(admin1) WHERE kind = 'region';
CREATE INDEX street_by_size ON place(radius_m) WHERE kind = 'street';
CREATE INDEX street_by_key ON street_name(key, lat_e7, lon_e7);
CREATE INDEX street_by_position ON street_name(lat_e7, lon_e7);
"""
"""Towns of which only what holds them is known (rule `within ...`) have no position to be found by or drawn at."""

PLACE = "INSERT INTO place VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)"


def place_row(number: int, d: Draft) -> Row:
    """Return the row of a draft in `place`."""
    lat, lon = round(d.circle.lat * E7), round(d.circle.lon * E7)
    said = (d.provider, d.outside, d.name, d.kind, d.country, d.admin1, d.iso, d.population)
    return number, *said, lat, lon, max(1, round(d.circle.radius_m)), len(d.keys), d.rule
