"""What a word looks like in the scripts of the world: the patterns behind `tokens`, made when a text needs them."""

import re
import unicodedata
from functools import cache
from itertools import groupby


def _marks() -> str:
    """Return the combining marks of the living scripts, which Python's `\\w` leaves out, for a character class."""
    blocks = (range(0x300, 0x1E00), range(0x20D0, 0x2100), range(0x3099, 0x309B), range(0xA800, 0xAC00))
    runs = [list(run) for block in blocks for mark, run in groupby(block, _is_mark) if mark]
    return "".join(f"{chr(run[0])}-{chr(run[-1])}" for run in runs)


def _is_mark(code: int) -> bool:
    return unicodedata.category(chr(code)) in ("Mn", "Mc")


_HAN = r"\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KATAKANA = r"\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_HIRAGANA = r"\u3041-\u309f"
_JOINER = r"['’‘ʼʹʺ′″´`”ʻʿʾʽ＇׳״\u00ad\u200c\u200d\u200e\u200f]+"
_MARKED = re.compile(r"[\u0300-\u036f\u0483-\u0489\u0530-\u1dff\u20d0-\u20ff\u2c00-\U0001efff\U00020000-\U0010ffff]")
"""What is neither Latin, Greek or Cyrillic without combining marks, nor a sign or a picture."""

ELISION = re.compile(r"(?:[dl]|qu|dell|nell|all|sull|dall)['’](?=[aeiouhàâáéèêëîïíôöóùûüúœæ])", re.IGNORECASE)
"""An article or preposition that French, Italian or Catalan ties to the next word."""


def word_in(text: str) -> re.Pattern[str]:
    """Return what finds a word of a text, and the possessive 's behind it, which is no part of it: two groups."""
    return _of_any_script() if not text.isascii() and _MARKED.search(text) else _of_letters()


@cache
def _of_letters() -> re.Pattern[str]:
    return _word(r"[^\W_]", r"[^\W_]+", "")


@cache
def _of_any_script() -> re.Pattern[str]:
    first = rf"[^\W_{_HAN}{_KATAKANA}{_HIRAGANA}]"
    return _word(first, rf"(?:{first}|[{_marks()}])+", rf"|[{_HAN}]|[{_KATAKANA}]+|[{_HIRAGANA}]+")


def _word(first: str, letters: str, others: str) -> re.Pattern[str]:
    possessive = rf"['’ʼ＇][sS](?!(?:{_JOINER})?{first})"
    joined = rf"{first}(?:{letters})?(?:(?!{possessive}){_JOINER}{letters})*"
    return re.compile(rf"([A-Za-z]+(?=[ ,.\n])|{joined}{others})((?:{possessive})?)")
