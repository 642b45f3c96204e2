"""Ukrainian names in Latin letters by Ukraine's official table (Cabinet of Ministers, no. 55, 27 January 2010)."""

import re

_TABLE = {
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z", "и": "y",
    "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ю": "iu",
    "я": "ia", "зг": "zgh",
}  # fmt: skip
_AT_THE_START = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_WORD = re.compile(r"[а-яґєії'’ʼ]+", re.IGNORECASE)


def romanised(name: str) -> str:
    """Return a name in Latin letters: `Згурівка` is `Zghurivka`, `Нова Гута` is `Nova Huta`."""
    return _WORD.sub(lambda found: _word(found[0]), name)


def _word(word: str) -> str:
    letters = re.findall("зг|.", re.sub("['’ʼ]", "", word).lower())
    latin = "".join(_letter(c, first=n == 0) for n, c in enumerate(letters))
    return latin[:1].upper() + latin[1:] if word[0].isupper() else latin


def _letter(letter: str, first: bool) -> str:
    return (first and _AT_THE_START.get(letter)) or _TABLE.get(letter, letter)
