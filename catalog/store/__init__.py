"""The catalog on disk: events, the tables derived from them, and what can be asked. Import it from here."""

from catalog.store.audit import audit as audit
from catalog.store.bodies import Changes as Changes
from catalog.store.bundle.inspect import audit_bundle as audit_bundle
from catalog.store.bundle.pack import Packed as Packed
from catalog.store.bundle.signature import sign as sign
from catalog.store.bundle.unpack import parcel_of_bundle as parcel_of_bundle
from catalog.store.catalog import Catalog as Catalog
from catalog.store.catalog import Forgotten as Forgotten
from catalog.store.catalog import Kept as Kept
from catalog.store.checkpoint import Checkpoint as Checkpoint
from catalog.store.event import Event as Event
from catalog.store.finding import Finding as Finding
from catalog.store.lookup import Found as Found
from catalog.store.merge import Preview as Preview
from catalog.store.parcel import Parcel as Parcel
from catalog.store.parcel import parcel_of_catalog as parcel_of_catalog
from catalog.store.query import Query as Query
from catalog.store.said import Dispute as Dispute
from catalog.store.shelf import Happening as Happening
from catalog.store.shelf import StoredItem as StoredItem
from catalog.store.shelf import Twin as Twin
from catalog.store.story import Entry as Entry
