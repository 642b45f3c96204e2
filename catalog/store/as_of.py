"""An older state of a catalog: its events up to a day, folded anew in memory. The file is only read."""

from datetime import date, timedelta
from pathlib import Path

from catalog.store.catalog import Catalog
from catalog.store.database import plainly, version_of
from catalog.store.fold import refold
from catalog.store.log import utc_now
from catalog.store.shadow import shadow_of

_UP_TO = "CREATE TABLE events AS SELECT * FROM kept.events WHERE json_extract(CAST(bytes AS TEXT), '$.claimed_at') < ?"


def opened_as_of(path: Path, day: date) -> Catalog:
    """Open a catalog as it was at the end of a day (UTC), for reading.

    Days are those that the events claim; whose clock was wrong is where it says. Raises CatalogError.
    """
    version_of(path)
    with plainly(path):
        db = shadow_of(path)
        db.execute(_UP_TO, (f"{day + timedelta(days=1):%Y-%m-%d}",))
        refold(db)
        db.execute("PRAGMA query_only = ON")
        return Catalog(db, path, utc_now)
