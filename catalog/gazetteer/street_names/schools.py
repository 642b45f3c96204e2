"""Letters that German and French romanisations use for other sounds than English ones do."""

import re

_GERMAN = re.compile(r"t?sch|\bwul|[aeiouy]w(?:[aeiouy]|s[^s]|\b)|zj[aiu]|skyj|w[lnr]")
_NOT_GERMAN = re.compile(r"kh|ts(?!ch)")
_FRENCH = re.compile(r"tch|ou[cdgklmnprstv]|iou")
_OTHER = re.compile(r"sh|zh|cz|sz|wh|ck|oo|ee|th|ow\b|ow[^as]|aw\b|ew\b|way|water|town")
_GERMAN_LETTERS = ((re.compile(r"(?<!s)ch"), "kh"), (re.compile(r"z"), "ts"))
_FRENCH_LETTERS = ((re.compile("chtch"), "shch"), (re.compile(r"(?<![ts])ch"), "sh"), (re.compile(r"j"), "zh"))


def as_english(name: str) -> str:
    """Return a folded name with those letters as English romanisations have them, where others show the school.

    `wulyzja chmelnyzkoho` and `voulytsia chevtchenka` are read with kh, ts and sh.
    """
    if name.isascii() and not _OTHER.search(name):
        for written, meant in _letters(name):
            name = written.sub(meant, name)
    return name


def _letters(name: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    if _GERMAN.search(name) and not _NOT_GERMAN.search(name):
        return _GERMAN_LETTERS
    return _FRENCH_LETTERS if _FRENCH.search(name) else ()
