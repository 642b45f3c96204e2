"""Which words of a text speak of footage: by weights, but for recordings that are counted and then told apart."""

from collections.abc import Sequence

from catalog.choice import Chooser
from catalog.extract.trained.endings import ends_finite
from catalog.extract.trained.lines import Line
from catalog.extract.trained.mentions import Mention, candidates, filming, mention_signs

_DOUBTED = -1.0
"""What a word that speaks of both recordings by a check must weigh at least."""
_ITS_NOUN = frozenset(("x", "A", "M", "d", "#", "P", "G"))
"""Classes of what "both" belongs to, where it is not alone."""
_LARGEST = 4
"""How many recordings are told apart at the most."""
_REACH = 4
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
        told = [i for i in range(at + 1, len(found)) if is_near(mention, found[i]) and _is_one_of(found[i], mention)]
        if len({found[i].nth for i in told}) > 1:
            sure |= {at, *told}
    return sure


def counts(mention: Mention) -> bool:
    """Say whether a mention counts recordings that may be told apart; a pair of satellite images is one."""
    return mention.noun in _NOUNS and counted(mention) > 0


def counted(mention: Mention) -> int:
    """Return of how many recordings a mention speaks, if so few may be told apart; otherwise 0."""
    return mention.number if 1 < mention.number <= _LARGEST and "satellite" not in mention.kinds else 0


def is_near(mention: Mention, later: Mention) -> bool:
    """Say whether one mention is within reach of another before it."""
    return later.line.index - mention.line.index <= _REACH


def tells_apart(mention: Mention, number: int) -> bool:
    """Say whether a mention is "the first", "the second video" of some that were counted."""
    return 0 < mention.nth <= number and (mention.noun == "alone" or mention.det in ("definite", "bare"))


def _is_one_of(mention: Mention, counting: Mention) -> bool:
    """Say whether a mention tells apart, and goes on so that "the first" is no adjective."""
    line, behind = mention.line, mention.at + 1
    if not tells_apart(mention, counting.number):
        return False
    told = ends_finite(line, behind) or line.cls(behind) in _VERBS or line.cls(behind).startswith("p:")
    return told or mention.noun != "alone"
