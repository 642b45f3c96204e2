"""The tables: what is kept for ever, and what is derived from it."""

APPLICATION_ID = 0x67656F66
"""`geof`, in the file's header: says that an SQLite file is one of our catalogs."""

TRIGGERS = {
    "events_are_not_changed": """CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
        BEGIN SELECT RAISE(ABORT, 'events are never changed'); END""",
    "events_are_not_deleted": """CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
        BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END""",
    # INSERT OR REPLACE deletes without asking the trigger above
    "events_are_not_replaced": """CREATE TRIGGER events_are_not_replaced BEFORE INSERT ON events
        WHEN EXISTS (SELECT 1 FROM events WHERE id = NEW.id OR seq = NEW.seq)
        BEGIN SELECT RAISE(ABORT, 'events are never replaced'); END""",
}
"""Guards of the events by name."""

FIRST_AUTHORITY = (
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
    *TRIGGERS.values(),
)
"""What cannot be made again from anything else, as version 1 had it."""

SEALS_AND_MEDIA = (
    # a copy of the file has another home, and writes under a new author from then on: its history is no fork
    """CREATE TABLE authors (id TEXT PRIMARY KEY, home TEXT NOT NULL)""",
    """DROP TABLE author""",
    """CREATE TABLE disclosures (commitment TEXT PRIMARY KEY, salt BLOB NOT NULL, value BLOB NOT NULL)""",
    """CREATE TABLE media (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL)""",
)
"""What version 3 added: who writes here, the values behind the seals, which media files lie beside the catalog."""

DERIVED = (
    """CREATE TABLE heads (event TEXT PRIMARY KEY REFERENCES events (id)) WITHOUT ROWID""",
    """CREATE TABLE erased (commitment TEXT PRIMARY KEY) WITHOUT ROWID""",
    """CREATE TABLE forgotten (
        target TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        event TEXT NOT NULL REFERENCES events (id),
        at TEXT NOT NULL,
        agent TEXT NOT NULL,
        why TEXT)""",
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
        base TEXT NOT NULL,
        held INTEGER NOT NULL,
        superseded INTEGER NOT NULL,
        withdrawn INTEGER NOT NULL,
        event TEXT NOT NULL REFERENCES events (id))""",
    """CREATE INDEX items_by_document ON items (document)""",
    # neither a later run nor a newer version of the document took the place of what is shown
    """CREATE VIEW shelf AS SELECT i.*, d.event AS read,
        NOT i.withdrawn AND (i.held OR NOT (i.superseded OR d.replaced_by IS NOT NULL)) AS shown
        FROM items i LEFT JOIN documents d ON d.sha256 = i.document""",
    """CREATE TABLE records (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        item TEXT REFERENCES items (id),
        status TEXT NOT NULL,
        base TEXT NOT NULL,
        event TEXT NOT NULL REFERENCES events (id))""",
    """CREATE INDEX records_by_item ON records (item)""",
    """CREATE TABLE said (
        key INTEGER PRIMARY KEY,
        target TEXT NOT NULL,
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        event TEXT NOT NULL REFERENCES events (id),
        unseen TEXT NOT NULL,
        stands INTEGER NOT NULL)""",
    """CREATE INDEX said_of ON said (target, field)""",
    """CREATE INDEX said_in ON said (event)""",
    """CREATE INDEX said_standing ON said (target, field) WHERE stands = 1""",
    """CREATE INDEX said_apart ON said (target) WHERE unseen <> '[]'""",
    """CREATE TABLE undone (event TEXT NOT NULL, by TEXT PRIMARY KEY, counts INTEGER NOT NULL) WITHOUT ROWID""",
    """CREATE INDEX undone_events ON undone (event)""",
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
    """CREATE INDEX history_by_event ON history (event)""",
    """CREATE TABLE times (
        record INTEGER PRIMARY KEY REFERENCES records (key),
        item INTEGER NOT NULL REFERENCES items (key),
        first TEXT,
        past TEXT)""",
    """CREATE INDEX times_by_item ON times (item)""",
    """CREATE INDEX times_by_day ON times (past, first)""",
    """CREATE TABLE marks (
        mark INTEGER NOT NULL,
        item INTEGER NOT NULL REFERENCES items (key),
        PRIMARY KEY (mark, item)) WITHOUT ROWID""",
    """CREATE INDEX marks_by_item ON marks (item)""",
    """CREATE VIRTUAL TABLE places USING rtree (id, west, east, south, north)""",
    """CREATE VIRTUAL TABLE texts USING fts5 (
        description, quotes, places, agents, tokenize = 'unicode61 remove_diacritics 2')""",
)
"""A fold of the events, made again by `rebuild`.

`heads`: events that no other event has seen. `erased`: commitments whose values were forgotten.
`documents.details`, `.found` and `.read_by` are digests of the details, of the findings and of tool and parameters.
`items.dossier` is as found or added; what people say of it lies in `said` and is laid over it when it is read.
`items.held`: a person reviewed, changed or added it, so no run supersedes it; `superseded`: a later run did;
`withdrawn`: adding it was undone. `said.value`: JSON; `.unseen`: keys of the rows of the same field before it that its
author had not seen, a JSON list; `.stands`: nobody who had seen it said anything else since, and it was not undone.
`undone.counts`: the undoing was not undone itself. `.base`: the status before anybody said anything.
`times`: half-open days of a time claim, NULL = open. `places`: boxes in degrees (WGS84) of placed
location claims, `id` = twice the record's key, one more for the second half of a box that crosses 180 degrees.
`marks`: numbers of what a recording can be recognised by (`catalog.model.traits`); items that share one are compared.
"""

_TABLES = (
    "texts", "places", "marks", "times", "history", "undone", "said", "records", "items", "documents", "forgotten",
    "erased", "heads",
)  # fmt: skip
FORGET = ("DROP VIEW IF EXISTS shelf", *(f"DROP TABLE IF EXISTS {name}" for name in _TABLES))
"""Takes away all that is derived, those tables first that lean on others."""
