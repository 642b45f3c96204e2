"""Where the agents of an item stand in the text: a place in a name is where somebody comes from."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from catalog.model import Document, Dossier, Evidence, Span

_AT_A_DESK = ("released", "published", "republished", "analysed", "geolocated", "chronolocated", "verified")
"""Roles whose agents need not have been where the recording was made."""
_SEATED = re.compile(
    r"\b(?:[Uu]niversity|[Ii]nstitute|[Aa]cademy|[Cc]ourt|[Ll]aboratory|[Ll]ab|think tank|[Aa]gency|[Mm]useum"
    r"|[Ee]mbassy|[Nn]ewsroom|investigators|prosecutors|experts|analysts|researchers|climbers|tourists|lawyers) "
    r"(?:of|in|from|at) (?:the )?[A-Z][\w-]{1,40}(?: [A-Z][\w-]{1,40})?"
)
"""Where an institution sits and people come from: "the district court in Rotterdam", "two climbers from Udine"."""
_SEATED_CUES = (
    "niversity ", "nstitute ", "cademy ", "ourt ", "aboratory ", "ab ", "tank ", "gency ", "useum ", "mbassy ",
    "ewsroom ", "investigators ", "prosecutors ", "experts ", "analysts ", "researchers ", "climbers ", "tourists ",
    "lawyers ",
)  # fmt: skip
"""What a text must hold one of for `_SEATED` to match; most hold none."""
_SEAT = re.compile(r" (?:based )?(?:in|from|at) (?:the )?[A-Z][\w-]{1,40}(?: [A-Z][\w-]{1,40})?")
"""Where an agent sits: "two experts in Paris"."""


def agent_spans(document: Document, dossiers: Iterable[Dossier]) -> list[Span]:
    """Return the spans of all agents and verifiers, in characters of the document's text."""
    return sorted({*seat_spans(document), *(span for dossier in dossiers for span in _spans(document, dossier))})


def seat_spans(document: Document) -> list[Span]:
    """Return the spans of institutions and people named with where they sit: no recording shows that place."""
    return _seats(document.text)


@lru_cache(8)
def _seats(text: str) -> list[Span]:
    if not any(cue in text for cue in _SEATED_CUES):
        return []
    return [found.span() for found in _SEATED.finditer(text)]


def _spans(document: Document, dossier: Dossier) -> Iterator[Span]:
    told = [s for s in dossier.steps if s.agent_kind == "named" or _is_long(s.agent)]
    said = [(s.agent, s.evidence, s.role in _AT_A_DESK) for s in told]
    said += [(v.verifier, v.evidence, True) for v in dossier.verifications]
    for agent, evidence, at_a_desk in said:
        if agent and evidence and (span := _find(document, agent, evidence)):
            seat = _SEAT.match(document.text, span[1]) if at_a_desk else None
            yield (span[0], seat.end()) if seat else span


def _is_long(agent: str | None) -> bool:
    return bool(agent) and len(str(agent).split()) > 1


def _find(document: Document, agent: str, evidence: Evidence) -> Span | None:
    """Find an agent's words in the evidence, whatever the case of an opening article and the ends of wrapped lines."""
    said = document.text[evidence.start : evidence.end]
    words, low = agent.split(), said.lower()
    if said == " ".join(said.split()) and len(low) == len(said):  # compiling a pattern takes longer than all the rest
        at = low.find(" ".join(words).lower())
        return (evidence.start + at, evidence.start + at + len(" ".join(words))) if at >= 0 else None
    pattern = re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)
    found = pattern.search(document.text, evidence.start, evidence.end)
    return found.span() if found else None
