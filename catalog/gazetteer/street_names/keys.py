"""The keys under which the spellings and translations of one street name meet."""

from catalog.gazetteer.street_names.parts import apart
from catalog.gazetteer.street_names.stems import rough


def street_keys(text: str) -> tuple[str, ...]:
    """Return the keys of a street name, the most exact first: two names are one street's where they share one.

    The name with its street word, the name alone, the name without given names and ranks, and at last that with the
    vowels made alike in which Ukrainian and Russian differ, behind a `~`. Translations meet in all of them. Under the
    later keys other streets may be found too: `likeness` tells them apart. () where the text has no letters.
    """
    name = apart(text)
    if not name.core:
        return ()
    full = " ".join(sorted([*name.core, *name.forenames, *name.ranks]))
    bare = " ".join(name.core)
    typed = (f"{full}, {name.kind}",) if name.kind else ()
    return tuple(dict.fromkeys((*typed, full, bare, "~" + " ".join(map(rough, name.core)))))
