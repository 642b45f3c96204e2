"""What a check of a whole catalog says of its contents: dates that cannot all be right."""

from collections.abc import Iterable, Iterator

from catalog.store import Finding, StoredItem
from catalog.verify.contradictions import contradictions


def date_findings(items: Iterable[StoredItem]) -> Iterator[Finding]:
    """Yield a note for every contradiction between the dates of an item; the catalog itself is sound all the same."""
    for stored in items:
        for found in contradictions([(stored.dossier, stored.document), *stored.twins]):
            spans = tuple(side.evidence for side in found.sides if side.evidence)
            says = f"{stored.id}: {found.says}"
            yield Finding(check="date", level="note", says=says, record=stored.id, evidence=spans)


def dates_left_out() -> Finding:
    """Return the note that dates were not looked at."""
    return Finding(
        check="date", level="note", says="the dates of items were not held against one another; --full does that"
    )
