"""Credit lines and quoted posts: "(@handle/Agency)", "Credit: ...", "— Name (@handle) December 19, 2022"."""

import re
from dataclasses import dataclass

_POST = re.compile(r"(?:^|\s)[—–-]{1,2} ?(?P<name>[^()\n—–]{1,80}?) ?\((?P<handle>@\w{1,30})\)")
_LABELS = r"(?:[Pp]hoto|[Vv]ideo|[Ii]mage|[Pp]icture|[Ff]ootage|[Фф]ото|[Вв]ідео|[Вв]идео|[Сс]вітлина)"
_BRACKET = re.compile(
    rf"[(\[](?P<label>(?:{_LABELS} )?(?:[Cc]redit|[Cc]ourtesy|[Ss]ource|{_LABELS})s?(?: by| of|:)? ?)?"
    r"(?P<credit>[^()\[\]\n]{2,90})[)\]]"
)
_LABEL = re.compile(
    rf"(?:\b(?:{_LABELS} (?:[Cc]redit|[Ss]ource)|[Cc]redit|[Cc]ourtesy|[Ss]ource)"
    r"(?::| reads| line reads| goes to| is)|©(?: ?\d{4}\b)?) ?(?P<credit>[^.\n()\[\]]{2,80})"
)
_BYLINE = re.compile(rf"(?<![\w.]){_LABELS}: ?(?P<credit>[^.:\n()\[\]]{{2,60}})")
_BESIDES = re.compile(r", (?=[a-z])")
"""Where a credit ends and what else is said begins: "Credit: N. N., taken in May"."""
_AGENCY = re.compile(r"\b(?:Reuters|AFP|AP|EPA|Getty|Handout|Newsflash|Maxar|Planet|Anadolu|Xinhua|TASS|via)\b")


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit or signature; offsets count in characters of the document."""

    start: int
    end: int
    text: str
    name: str | None
    handle: str | None
    signed: bool
    """Whether it signs a quoted post (then the date behind it is that of the post)."""
    byline: bool = False
    """Whether nothing says that it is a credit but "Photo:": then it is one only if a person follows."""


def find_credits(text: str, offset: int) -> list[Credit]:
    """Return the credit lines and signatures in a sentence that begins at an offset of the document."""
    found = [_signature(offset, m) for m in _POST.finditer(text)] if "(@" in text else []
    matches = list(_BRACKET.finditer(text)) if "(" in text or "[" in text else []
    if "redit" in text or "ourtesy" in text or "ource" in text or "©" in text:
        matches += _LABEL.finditer(text)
    matches += _BYLINE.finditer(text) if ":" in text else ()
    for match in matches:
        credit = _credit(offset, match)
        if credit and not any(c.start < credit.end and credit.start < c.end for c in found):
            found.append(credit)
    return found


def _signature(offset: int, match: re.Match[str]) -> Credit:
    start, end = offset + match.start("name"), offset + match.end()
    text = match.string[match.start("name") : match.end()]
    return Credit(start, end, text, match["name"].strip() or None, match["handle"], signed=True)


def _credit(offset: int, match: re.Match[str]) -> Credit | None:
    text = _BESIDES.split(match["credit"], maxsplit=1)[0].strip()
    handle = re.search(r"@\w{1,30}", text)
    slashed = re.fullmatch(r"[@\w .&'-]{2,50} ?/ ?[@\w .&'/-]{2,60}", text)
    labelled = "label" not in match.re.groupindex or match["label"]
    if not (handle or (slashed and _AGENCY.search(text)) or (labelled and text[0].isupper())):
        return None
    name = next((part.strip() for part in text.split("/") if part.strip() and "@" not in part), None)
    start = offset + match.start("credit")
    byline = match.re is _BYLINE
    return Credit(start, start + len(text), text, name, handle.group() if handle else None, signed=False, byline=byline)
