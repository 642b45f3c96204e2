"""Names one slip away from a name: a letter left out, put in, mistaken for another, or two letters swapped."""

from collections.abc import Iterator

_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz",
    "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюяўё",
    "αβγδεζηθικλμνξοπρσςτυφχψω",
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "אבגדהוזחטיכךלמםנןסעפףצץקרשת",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئپچژگ",
)
SHORTEST = 4
"""Shorter names have too many neighbours to say anything."""


def one_slip(key: str) -> Iterator[str]:
    """Yield every key (see `names.fold`) that one slip makes of this one, in the alphabet that it is written in.

    About 60 for each letter: to ask a trie for all of them takes half a millisecond, needs no table, and misses none.
    """
    if len(key) < SHORTEST:
        return
    letters = next((a for a in _ALPHABETS if any(c in a for c in key)), "") + " "
    for at in range(len(key) + 1):
        before, behind = key[:at], key[at:]
        for letter in letters:
            yield before + letter + behind
            yield before + letter + behind[1:]
        yield before + behind[1:]
        yield before + behind[1:2] + behind[:1] + behind[2:]
