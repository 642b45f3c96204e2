"""The tables: what is kept for ever, and what is derived from it."""

APPLICATION_ID = 0x67656F66
"""`geof`, in the file's header: says that an SQLite file is one of our catalogs."""

AUTHORITY = (
    """CREATE TABLE migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL)""",
    """CREATE TABLE author (id TEXT NOT NULL)""",
    """CREATE TABLE events (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE CHECK (length(id) = 64),
        author TEXT NOT NULL,
        n INTEGER NOT NULL,
        lamport INTEGER NOT NULL,
        bytes BLOB NOT NULL)""",
    """CREATE INDEX events_by_author ON events (author, n)""",
    """CREATE INDEX events_in_order ON events (lamport, id)""",
    """CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
        BEGIN SELECT RAISE(ABORT, 'events are never changed'); END""",
    """CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
        BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END""",
    # INSERT OR REPLACE deletes without asking the trigger above
    """CREATE TRIGGER events_are_not_replaced BEFORE INSERT ON events
        WHEN EXISTS (SELECT 1 FROM events WHERE id = NEW.id OR seq = NEW.seq)
        BEGIN SELECT RAISE(ABORT, 'events are never replaced'); END""",
)
"""What cannot be made again from anything else."""

DERIVED = (
    """CREATE TABLE heads (event TEXT PRIMARY KEY REFERENCES events (id)) WITHOUT ROWID""",
    """CREATE TABLE documents (
        sha256 TEXT PRIMARY KEY,
        event TEXT NOT NULL REFERENCES events (id),
        url TEXT,
        details TEXT NOT NULL,
        replaced_by TEXT,
        findings TEXT REFERENCES events (id),
        found TEXT,
        read_by TEXT)""",
    """CREATE INDEX documents_by_url ON documents (url)""",
    """CREATE TABLE items (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        document TEXT,
        dossier TEXT NOT NULL,
        status TEXT NOT NULL,
        held INTEGER NOT NULL,
        superseded INTEGER NOT NULL,
        event TEXT NOT NULL REFERENCES events (id))""",
    """CREATE INDEX items_by_document ON items (document)""",
    # neither a later run nor a newer version of the document took the place of what is shown
    """CREATE VIEW shelf AS SELECT i.*, d.event AS read,
        i.held OR NOT (i.superseded OR d.replaced_by IS NOT NULL) AS shown
        FROM items i LEFT JOIN documents d ON d.sha256 = i.document""",
    """CREATE TABLE records (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        item TEXT REFERENCES items (id),
        status TEXT NOT NULL,
        event TEXT NOT NULL REFERENCES events (id))""",
    """CREATE INDEX records_by_item ON records (item)""",
    """CREATE TABLE history (
        key INTEGER PRIMARY KEY,
        item TEXT NOT NULL REFERENCES items (id),
        event TEXT NOT NULL REFERENCES events (id),
        type TEXT NOT NULL,
        target TEXT NOT NULL,
        at TEXT NOT NULL,
        agent TEXT NOT NULL,
        why TEXT)""",
    """CREATE INDEX history_by_item ON history (item)""",
    """CREATE TABLE times (
        record INTEGER PRIMARY KEY REFERENCES records (key),
        item INTEGER NOT NULL REFERENCES items (key),
        first TEXT,
        past TEXT)""",
    """CREATE INDEX times_by_item ON times (item)""",
    """CREATE INDEX times_by_day ON times (past, first)""",
    """CREATE VIRTUAL TABLE places USING rtree (id, west, east, south, north)""",
    """CREATE VIRTUAL TABLE texts USING fts5 (
        description, quotes, places, agents, tokenize = 'unicode61 remove_diacritics 2')""",
)
"""A fold of the events, made again by `rebuild`.

`documents.details`, `.found` and `.read_by` are digests of the details, of the findings and of tool and parameters.
`items.held`: a person reviewed, changed or added it, so no run supersedes it; `superseded`: a later run did.
`times`: half-open days of a time claim, NULL = open. `places`: boxes in degrees (WGS84) of placed
location claims, `id` = twice the record's key, one more for the second half of a box that crosses 180 degrees.
"""

FORGET = (
    "DROP TABLE IF EXISTS texts",
    "DROP TABLE IF EXISTS places",
    "DROP TABLE IF EXISTS times",
    "DROP TABLE IF EXISTS history",
    "DROP TABLE IF EXISTS records",
    "DROP VIEW IF EXISTS shelf",
    "DROP TABLE IF EXISTS items",
    "DROP TABLE IF EXISTS documents",
    "DROP TABLE IF EXISTS heads",
)
"""Takes away all that is derived, those tables first that lean on others."""
