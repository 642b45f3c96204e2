"""The catalog on disk: events, the tables derived from them, and what can be asked. Import it from here."""

from catalog.store.catalog import Catalog as Catalog
from catalog.store.catalog import Kept as Kept
from catalog.store.event import Changes as Changes
from catalog.store.event import Event as Event
from catalog.store.lookup import Found as Found
from catalog.store.query import Query as Query
from catalog.store.shelf import Happening as Happening
from catalog.store.shelf import StoredItem as StoredItem
