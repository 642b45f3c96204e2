"""A verdict of somebody on one dimension of a recording, as read in a sentence."""

from catalog.extract.english_dates import find_dates
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.names import names_in
from catalog.extract.rules.tokens import Sentence
from catalog.model.words import DIMENSIONS as DIMENSIONS
from catalog.model.words import Dimension


def is_object(sentence: Sentence, at: int, first: int) -> bool:
    """Say whether a soft word ("when", "place") is what is checked: it opens the object or follows "and", "the"."""
    return at - first <= 1 or sentence.low(at - 1) in (
        "which",
        "what",
        "and",
        "or",
        "not",
        "nor",
        "the",
        "exact",
        "precise",
        ",",
        "exactly",
    )


def claimed_dimensions(sentence: Sentence, first: int, last: int, cues: Cues) -> list[Dimension]:
    """Return what "confirmed that the video was filmed in Derna on Monday" speaks of, between two token indexes."""
    last = min(last, len(sentence.tokens))
    comes = ("come", "comes", "came", "originates")
    said_of = range(first, last)
    flying = cues.table["piloting"]
    filmed = (i for i in said_of if sentence.tag(i, "role") == "filmed" and sentence.tag(i, "base") not in flying)
    verb = next(filmed, next((i for i in said_of if sentence.low(i) in comes), None))
    if verb is None:
        return []
    end = sentence.tokens[last - 1].end
    dated = any(sentence.tokens[verb].start < d.start < end for d in find_dates(sentence.text, sentence.start))
    dated = dated or bool({"that day", "the same day"} & {f"{sentence.low(i)} {sentence.low(i + 1)}" for i in said_of})
    placed = bool(names_in(sentence, cues, verb + 1, last)) or _is_place(sentence, verb + 1, cues)
    told: tuple[tuple[Dimension, bool], ...] = (("location", placed), ("time", dated))
    return [dimension for dimension, said in told if said]


def _is_place(sentence: Sentence, at: int, cues: Cues) -> bool:
    """Say whether the words behind a verb of filming lead to a place: "in his town", but not "on a phone"."""
    if sentence.low(at) == "there" or cues.has("at_place", sentence.low(at)):
        return True
    noun = at + 2 if cues.has("det_definite", sentence.low(at + 1)) or sentence.low(at + 1) in ("a", "an") else at + 1
    when = cues.has("date_openers", sentence.low(noun)) or sentence.low(noun)[:1].isdigit()
    other = when or "instrument" in sentence.tokens[noun].tags if noun < len(sentence.tokens) else True
    return sentence.low(at) in ("in", "on", "at") and noun == at + 2 and not other
