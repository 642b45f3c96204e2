"""Writes `gold.jsonl` from the reports annotated by hand: finds the quoted words and balances the halves."""

import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

from catalog.model.words import StepRole, TimeRole

HERE = Path(__file__).parent
sys.path.append(str(HERE / "reports"))
Part = dict[str, Any]


def _words(text: str) -> list[str]:
    return text.split("|")


def _day(when: str) -> str:
    """Return a date without the hour: no date of the program is finer than a day."""
    return when.partition("T")[0]


def step(role: str, agent: str | None, when: str | None = None, *, optional: bool = False) -> Part:
    """One step: roles and agents that are right, split by `|`; None = unknown agent, `*` = any."""
    return {"role": _words(role), "agent": agent, "when": when and _day(when)} | (
        {"optional": True} if optional else {}
    )


def checked(agent: str | None) -> Part:
    """The step beside a verification statement, which a reader may list or not."""
    return step("verified|analysed|geolocated|chronolocated", agent, optional=True)


DATED = {"released": "published", "republished": "published", "shared": "posted published", "reposted": "posted"}
"""The roles of dates (a closed list) that say when a step of another name was taken."""


def time(role: str, when: str, *, optional: bool = False) -> Part:
    """One date, EDTF (dates that are right alike split by `|`), with the roles that are right."""
    roles = [own for word in _words(role) for own in DATED.get(word, word).split()]
    return {"role": list(dict.fromkeys(roles)), "when": _day(when)} | ({"optional": True} if optional else {})


def verdict(dimension: str, outcome: str, verifier: str | None, *, optional: bool = False) -> Part:
    """One verification statement; verifier as the agent of a step."""
    right = {"dimension": _words(dimension), "verdict": _words(outcome), "verifier": verifier}
    return right | ({"optional": True} if optional else {})


@dataclass(frozen=True)
class Item:
    """One recording: quoted words (`words@2` = their second occurrence), kinds, steps, times, verdicts, places."""

    words: list[str]
    kind: str
    steps: list[Part] = field(default_factory=list)
    times: list[Part] = field(default_factory=list)
    verifications: list[Part] = field(default_factory=list)
    depicted: list[str] = field(default_factory=list)


def _of_the_contract(parts: list[Part], roles: Any) -> list[Part]:
    """Return the parts in roles that there are; an annotator may have listed others ("obtained", "edited")."""
    return [part for part in parts if not {*part["role"]}.isdisjoint(get_args(roles))]


LOOKED = ["analysed", "geolocated", "chronolocated", "verified"]


def _looked(item: Item) -> list[Part]:
    """The steps beside the statements of whoever checked a recording, where the annotator listed none: optional."""
    steps = [part for part in item.steps if not {*part["role"]}.isdisjoint(LOOKED)]
    known = {name for part in steps for name in _words(part["agent"] or "")}
    who = dict.fromkeys(part["verifier"] for part in item.verifications)
    return [
        {"role": LOOKED, "agent": agent, "when": None, "optional": True}
        for agent in who
        if known.isdisjoint(_words(agent or ""))
    ]


class Report:
    """One text with its items."""

    def __init__(
        self, publisher: str | None, published: str | None, text: str, *items: Item, language: str = "en"
    ) -> None:
        """Keep the parts; every quoted word is looked up when the line is written."""
        self.publisher, self.published, self.text, self.items = publisher, published, text, items
        self.language = language

    def line(self, number: int, half: str = "dev") -> Part:
        """The report as one line of the gold set."""
        return {
            "id": f"{number:02}", "half": half, "language": self.language,
            "publisher": self.publisher, "published": self.published, "text": self.text,
            "items": [self._item(i) for i in self.items],
        }  # fmt: skip

    def _item(self, item: Item) -> Part:
        return {
            "spans": [self._span(w) for w in item.words], "kind": item.kind.split(),
            "steps": [*_of_the_contract(item.steps, StepRole), *_looked(item)],
            "times": _of_the_contract(item.times, TimeRole),
            "verifications": item.verifications, "depicted": item.depicted,
        }  # fmt: skip

    def _span(self, words: str) -> tuple[int, int]:
        words, _, nth = words.partition("@")
        at = -1
        for _ in range(int(nth or 1)):
            at = self._find(words, at + 1)
        return at, at + len(words)

    def _find(self, words: str, start: int) -> int:
        while (at := self.text.index(words, start)) >= 0:
            end = at + len(words)
            if not self.text[at - 1 : at].isalnum() and not self.text[end : end + 1].isalnum():
                return at
            start = at + 1
        raise ValueError(words)


DEV = [
    "notes", "a", "b", "c", "uk", "ru", "d", "e", "f", "g", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
    "u", "v", "w", "x", "y", "z1", "z2", "z3", "uk2", "ru2", "uk4", "ru4", "uk5", "ru5", "uk6", "ru6", "k1", "k2", "k3",
    "k4", "de2", "fr2", "it2", "es2", "mm", "nn", "oo", "pp", "qq", "rr", "ss", "tt", "uu", "uk7", "ru7", "uk8", "ru8",
    "uk9", "ru9", "de3", "fr3", "it3", "es3", "vv", "uk10", "ru10", "ru11", "de4", "fr4", "it4", "es4",
    "vv2", "vv3", "vv4", "vv5", "ru12", "uk11", "uk13", "parties", "ye", "ym", "uk_checks2", "ru_checks2",
    "uk12", "uk14", "ru13", "ru14", "ru15",
]  # fmt: skip
PLAIN = [
    "aa", "bb", "dd", "ee", "ff", "gg", "hh", "ii", "jj", "kk", "wordings", "told", "deeds", "checks",
    "debunked", "disputed", "confirmed", "unconfirmed", "handed", "dated",
    "desks", "wires", "groups", "mixed", "handed2", "dated2", "uk_checks", "uk_deeds", "ru_checks", "ru_deeds",
    "de_checks", "de_deeds", "fr_checks", "fr_deeds", "it_checks", "it_deeds", "es_checks", "es_deeds",
    "xa", "xb", "xc", "xd", "xe", "xf", "xg", "xh", "xi", "xj", "several",
    "ya", "yb", "yc", "yd", "yf", "yg", "yh", "yi", "yn", "yo", "yp", "yq", "yr", "ys", "yt", "yu",
    "de5", "it5", "fr5", "es5", "wa", "wb", "wd", "wu", "wu2", "wr", "wr2",
]  # fmt: skip
"""Further files that are read, in the plain prose of newsrooms, as the program will mostly meet it."""
HARD_TEST = ["h", "i", "uk3", "ru3"]
UNSEEN = [*HARD_TEST, "cc", "ll", "ll2", "ll3", "ll3e", "ll4", "ll4e", "ll5", "ll5u", "ll5r"]
LOOKED_AT = {
    "ll3": 60, **dict.fromkeys(("uk15", "uk16", "uk17", "uk18", "ru16", "ru17", "ru18", "ru19"), 110),
    **dict.fromkeys(("ta", "tb", "tc", "tu", "tr"), 30), **dict.fromkeys(("td", "te", "tu2", "tu3", "tr2", "tr3"), 45),
    "tf": 45, "tg": 65, "tu4": 45, "tu5": 75, "tu6": 55, "tr4": 45, "tr5": 75, "tr6": 55,
    "th": 60, "tu7": 60, "tr7": 60, "fe": 110, "fu": 130, "fo": 130,
    "fe2": 110, "fe3": 110, "fe4": 95, "fu2": 120, "fo2": 120, "fo3": 95,
    **dict.fromkeys(("ne", "ne2", "ne3", "nu", "nr"), 35), "nf": 30, "nf2": 30, "nfr": 30,
}  # fmt: skip
"""Of a test file, so many reports at its head were looked at once: they are read like those of the dev half since."""
TEST = list(dict.fromkeys([*UNSEEN, *LOOKED_AT]))
"""Which files are only ever scored, but for what was looked at."""
PLAIN_TEST = [name for name in TEST if name not in HARD_TEST]
HALVED = ["de", "fr", "it", "es"]
"""Files of which the first half is read while the program is made, the second only ever scored."""


def main() -> None:
    """Write the file and print how many texts each half has."""
    lines: list[Part] = []
    for half, names in (("dev", DEV), ("test", TEST), ("both", HALVED), ("dev", PLAIN)):
        for name in names:
            reports = import_module(f"reports_{name}").REPORTS
            for number, report in enumerate(reports):
                read = LOOKED_AT.get(name, len(reports) / 2 if half == "both" else 0)
                own = half if half == "dev" else "dev" if number < read else "test"
                plain = {"plain": True} if name in (*PLAIN, *PLAIN_TEST) else {}
                lines.append(report.line(len(lines) + 1, own) | plain)
    (HERE / "gold.jsonl").write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))
    halves = Counter(line["half"] for line in lines)
    sys.stdout.write(f"{halves['dev']} texts in the dev half, {halves['test']} in the test half\n")


if __name__ == "__main__":
    main()
