"""What somebody is called, as a key: the same for the spellings that reports use of one name."""

import re
import unicodedata

_OTHERWISE = {
    "associated press": ("ap", "the ap"),
    "agence france presse": ("afp",),
    "institute for the study of war": ("isw", "інститут вивчення війни", "институт изучения войны"),
    "british broadcasting corporation": ("bbc", "bbc verify", "bbc news"),
    "new york times": ("nyt",),
    "wall street journal": ("wsj",),
    "radio free europe radio liberty": ("rfe rl", "radio liberty", "радіо свобода", "радио свобода", "rferl"),
    "cable news network": ("cnn",),
    "deutsche presse agentur": ("dpa",),
    "deutsche welle": ("dw",),
    "reuters": ("рейтер", "рейтерс", "ройтерс"),
    "bellingcat": ("беллінгкет", "беллингкэт"),
    "geoconfirmed": ("geo confirmed",),
    "conflict intelligence team": ("cit",),
    "armed forces of ukraine": ("ukrainian armed forces",),
    "ministry of defence of ukraine": (
        "ukrainian defence ministry", "ukrainian defense ministry", "ukrainian ministry of defence",
        "ukrainian ministry of defense", "ministry of defense of ukraine", "defence ministry of ukraine",
        "defense ministry of ukraine",
    ),
    "ministry of defence of russia": (
        "russian defence ministry", "russian defense ministry", "russian ministry of defence",
        "russian ministry of defense", "ministry of defense of russia", "defence ministry of russia",
        "defense ministry of russia",
    ),
}  # fmt: skip
_KNOWN_AS = {other: name for name, others in _OTHERWISE.items() for other in others}
_LEADING = re.compile(r"^(?:the|an?|der|die|das|la|le|les|el|los|il|lo|i)\s")
_TRAILING = re.compile(r"\s(?:news\sagency|press\sagency|agency|newspaper|news\ssite|website|агентство|агенція)$")
_OWNER = re.compile(r"['’ʼ]s$")
_OWNED = re.compile(r"^([^\W\d_]{3,}) s (.+)$")
"""`ukraine s ministry of defence`, which is the ministry of defence of Ukraine."""
_NOT_LETTERS = re.compile(r"[\W_]+")


def name_key(name: str | None) -> str:
    """Return the key of a name: small letters without accents, articles and "news agency"; empty for no name."""
    if not name:
        return ""
    plain = unicodedata.normalize("NFKD", _OWNER.sub("", name.strip().casefold()))
    kept = "".join(c for c in plain if not unicodedata.combining(c) or c in "\u0306\u0308")
    words = _NOT_LETTERS.sub(" ", unicodedata.normalize("NFC", kept)).strip()
    words = _OWNED.sub(r"\2 of \1", _TRAILING.sub("", _LEADING.sub("", words)))
    return _KNOWN_AS.get(words, words)


def handle_key(handle: str | None) -> str:
    """Return the key of an account: small letters, without `@`; empty for none."""
    return (handle or "").strip().lstrip("@").casefold()
