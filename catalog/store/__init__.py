"""The catalog on disk: events, the tables derived from them, and what can be asked. Import it from here."""

from catalog.store.audit import audit as audit
from catalog.store.bodies import Changes as Changes
from catalog.store.catalog import Catalog as Catalog
from catalog.store.catalog import Forgotten as Forgotten
from catalog.store.catalog import Kept as Kept
from catalog.store.checkpoint import Checkpoint as Checkpoint
from catalog.store.event import Event as Event
from catalog.store.finding import Finding as Finding
from catalog.store.lookup import Found as Found
from catalog.store.query import Query as Query
from catalog.store.said import Dispute as Dispute
from catalog.store.shelf import Happening as Happening
from catalog.store.shelf import StoredItem as StoredItem
from catalog.store.story import Entry as Entry
