"""Waters, mountains, islands and landscapes out of our own table."""

from collections.abc import Iterator

from catalog.gazetteer.draft import Draft, keys_of
from catalog.gazetteer.regions import DATA
from catalog.gazetteer.sizes import Circle


def feature_drafts() -> Iterator[Draft]:
    """Yield the features of `features.tsv`, each with the radius given there; a river is as long as it is."""
    for line in (DATA / "features.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        kind, name, country, lat, lon, radius_km, others = line.split("\t")
        circle = Circle(float(lat), float(lon), 1_000 * float(radius_km))
        keys = keys_of([name], others.split("|"))
        own = name.lower().replace(" ", "-")
        yield Draft("geofootage", own, name, kind, country or None, None, None, 0, circle, keys)  # type: ignore[arg-type]
