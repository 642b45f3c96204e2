"""What people write beside an item, and which items they tie to one another."""

from catalog.model.base import Record
from catalog.model.words import Relation


class Note(Record):
    """A remark by a person. It claims nothing and is checked by nobody."""

    id: str
    """Made from the item and the words."""
    item: str
    """Id of the footage item."""
    text: str
    """The words."""


class Link(Record):
    """A person says that two items belong together."""

    id: str
    """Made from both items and the relation."""
    item: str
    """Id of the footage item."""
    to: str
    """Id of the other item."""
    relation: Relation
    """How they belong together."""
