"""Files in, documents out. Import it from here."""

from catalog.ingest.reader import LIMIT as LIMIT
from catalog.ingest.reader import Overrides as Overrides
from catalog.ingest.reader import read as read
from catalog.ingest.sources import Source as Source
from catalog.ingest.sources import walk as walk
