"""Which words of a text speak of footage: by weights, but for recordings that are counted and then told apart."""

from collections.abc import Sequence

from catalog.choice import Chooser
from catalog.extract.trained.endings import FINITE
from catalog.extract.trained.endings import LANGUAGES as INFLECTED
from catalog.extract.trained.lines import Line
from catalog.extract.trained.mentions import Mention, candidates, filming, mention_signs

_DOUBTED = -1.0
"""What a word that speaks of both recordings by a check must weigh at least."""
_ITS_NOUN = frozenset(("x", "A", "M", "d", "#", "P", "G"))
"""Classes of what "both" belongs to, where it is not alone."""
LARGEST = 4
"""How many recordings are told apart at the most."""
REACH = 4
"""Sentences within which they must be."""
_NOUNS = frozenset(("video", "image", "stream"))
_VERBS = frozenset(("D", "W", "B", "C", "S", "V", ",", "-", ":", "."))
"""Classes behind "the first" that say that it is no adjective."""


def mentions_of(lines: Sequence[Line], chooser: Chooser) -> list[Mention]:
    """Return the words of a text that speak of footage; where no noun does, the verbs that tell of a recording."""
    found = [candidates(line) for line in lines]
    sure = sure_mentions([mention for here in found for mention in here])
    kept: list[Mention] = []
    at = 0
    for here in found:
        for mention in here:
            least = _DOUBTED if _is_of_both(mention, kept) else 0.0
            if at in sure or chooser.weigh("mention", mention_signs(mention, kept, len(here) - 1)) > least:
                kept.append(mention)
            at += 1
    return kept or filming(lines)


def _is_of_both(mention: Mention, before: Sequence[Mention]) -> bool:
    """Say whether a word by itself may speak of recordings told of before, by a check: "when *either* was filmed"."""
    line, at = mention.line, mention.at
    alone = mention.both and mention.noun == "alone" and line.cls(at + 1) not in _ITS_NOUN
    return alone and len(before) > 1 and "check" in line.tagged


def sure_mentions(found: Sequence[Mention]) -> set[int]:
    """Return the indexes of words that can only speak of footage: those that count recordings of which the text tells
    the first and the second, and those that tell them apart."""
    sure: set[int] = set()
    for at, mention in enumerate(found):
        if not counts(mention):
            continue
        told = [i for i in range(at + 1, len(found)) if _near(mention, found[i]) and _is_one_of(found[i], mention)]
        if len({found[i].nth for i in told}) > 1:
            sure |= {at, *told}
    return sure


def counts(mention: Mention) -> bool:
    """Say whether a mention counts recordings that may be told apart; a pair of satellite images is one."""
    return 1 < mention.number <= LARGEST and mention.noun in _NOUNS and "satellite" not in mention.kinds


def _near(mention: Mention, later: Mention) -> bool:
    return later.line.index - mention.line.index <= REACH


def _is_one_of(mention: Mention, counting: Mention) -> bool:
    if not 0 < mention.nth <= counting.number:
        return False
    line, behind = mention.line, mention.at + 1
    finite = line.language in INFLECTED and bool(FINITE.search(line.low(behind)))
    alone = finite or line.cls(behind) in _VERBS or line.cls(behind).startswith("p:")
    return alone if mention.noun == "alone" else mention.det in ("definite", "bare")
