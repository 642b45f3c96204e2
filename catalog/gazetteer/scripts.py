"""What a word looks like in the scripts of the world: the patterns behind `tokens`."""

import re
import unicodedata
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
_FIRST = rf"[^\W_{_HAN}{_KATAKANA}{_HIRAGANA}]"
_LETTERS = rf"(?:{_FIRST}|[{_marks()}])+"
_JOINER = r"['’‘ʼʹʺ′″´`”ʻʿʾʽ＇׳״\u00ad\u200c\u200d\u200e\u200f]+"
_POSSESSIVE = rf"['’ʼ＇][sS](?!(?:{_JOINER})?{_FIRST})"

WORD = re.compile(
    rf"(?P<word>[A-Za-z]+(?=[ ,.\n])|{_FIRST}(?:{_LETTERS})?(?:(?!{_POSSESSIVE}){_JOINER}{_LETTERS})*"
    rf"|[{_HAN}]|[{_KATAKANA}]+|[{_HIRAGANA}]+)(?:{_POSSESSIVE})?"
)
"""One word, in the group `word`, and the possessive 's behind it, which is no part of it."""

ELISION = re.compile(r"(?:[dl]|qu|dell|nell|all|sull|dall)['’](?=[aeiouhàâáéèêëîïíôöóùûüúœæ])", re.IGNORECASE)
"""An article or preposition that French, Italian or Catalan ties to the next word."""
