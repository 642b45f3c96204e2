"""What kind of place a provider's own words mean, and how large such a place is where the answer does not say."""

from catalog.gazetteer import Gazetteer, town_radius_m
from catalog.geocode.services.reading import Reading
from catalog.model.place import PlaceKind

DEFAULT_M: dict[PlaceKind, float] = {
    "country": 600_000, "region": 100_000, "district": 30_000, "natural": 20_000, "water": 20_000, "area": 5_000,
    "street": 2_000, "facility": 500, "coordinates": 500,
}  # fmt: skip
"""Radius in metres of a place of unknown extent; generous, for half of all places are larger than the median."""
SMALLEST_M: dict[PlaceKind, float] = {
    "country": 1_000, "region": 1_000, "district": 1_000, "town": 250, "area": 100, "street": 500,
}  # fmt: skip
"""No place of a kind is smaller than this, however small its box: a village may be mapped as a point, and of a street
services give one piece, to which the others join."""
POINT_M = 25.0
"""The smallest radius of all: OSM's positions and addresses are as good as a building."""

_SAID: dict[PlaceKind, str] = {
    "country": "country nation dependency",
    "region": "state region province macroregion archipelago",
    "district": "county macrocounty state_district municipality",
    "town": "city town village hamlet locality localadmin isolated_dwelling settlement",
    "area": "suburb borough city_district district quarter neighbourhood neighborhood city_block residential postcode "
    "postalcode square allotments farm",
    "street": "street road highway pedestrian footway",
    "water": "river stream canal lake reservoir bay sea ocean water marinearea",
    "natural": "natural peak ridge wood forest valley island islet",
}
WORDS: dict[str, PlaceKind] = {word: kind for kind, words in _SAID.items() for word in words.split()}
"""The providers' words for kinds of places. Anything else is a facility: a house, a shop, a bridge."""


def kind_of(*said: object) -> PlaceKind:
    """Return our kind for a provider's words, the first that is known; a facility where none is."""
    return next((WORDS[w] for w in said if isinstance(w, str) and w in WORDS), "facility")


def usual_radius_m(reading: Reading, gazetteer: Gazetteer | None) -> float:
    """Return how large a place of this kind is, in metres: a country as large as the gazetteer knows it to be."""
    if reading.kind == "town":
        return town_radius_m(reading.population) if reading.population else 5_000.0
    country = gazetteer.country(reading.country) if gazetteer and reading.country else None
    if reading.kind == "country" and country:
        return float(country.footprint.uncertainty_m)
    return DEFAULT_M[reading.kind]
