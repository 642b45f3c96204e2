"""Writes `gold.jsonl` from the reports annotated by hand: finds the quoted words and balances the halves."""

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
Part = dict[str, Any]


def _words(text: str) -> list[str]:
    return text.split("|")


def step(role: str, agent: str | None, when: str | None = None, *, optional: bool = False) -> Part:
    """One step: roles and agents that are right, split by `|`; None = unknown agent, `*` = any."""
    return {"role": _words(role), "agent": agent, "when": when} | ({"optional": True} if optional else {})


def time(role: str, when: str, *, optional: bool = False) -> Part:
    """One date, EDTF, with the roles that are right."""
    return {"role": _words(role), "when": when} | ({"optional": True} if optional else {})


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


class Report:
    """One text with its items."""

    def __init__(
        self, publisher: str | None, published: str | None, text: str, *items: Item, language: str = "en"
    ) -> None:
        """Keep the parts; every quoted word is looked up when the line is written."""
        self.publisher, self.published, self.text, self.items = publisher, published, text, items
        self.language = language

    def line(self, number: int, half: str | None = None) -> Part:
        """The report as one line of the gold set. Odd numbers are dev, even ones test, unless the half is given."""
        return {
            "id": f"{number:02}", "half": half or ("dev" if number % 2 else "test"), "language": self.language,
            "publisher": self.publisher, "published": self.published, "text": self.text,
            "items": [self._item(i) for i in self.items],
        }  # fmt: skip

    def _item(self, item: Item) -> Part:
        return {
            "spans": [self._span(w) for w in item.words], "kind": item.kind.split(), "steps": item.steps,
            "times": item.times, "verifications": item.verifications, "depicted": item.depicted,
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


def main() -> None:
    """Write the file and print how long the texts are."""
    from reports_a import REPORTS as FIRST
    from reports_b import REPORTS as SECOND
    from reports_c import REPORTS as THIRD
    from reports_d import REPORTS as FOURTH
    from reports_e import REPORTS as FIFTH
    from reports_f import REPORTS as SIXTH
    from reports_g import REPORTS as SEVENTH
    from reports_ru import REPORTS as RUSSIAN
    from reports_uk import REPORTS as UKRAINIAN

    halved = [*FIRST, *SECOND, *THIRD, *UKRAINIAN, *RUSSIAN, *FOURTH, *FIFTH]
    lines = [report.line(n) for n, report in enumerate(halved, 1)]
    lines += [report.line(n, "dev") for n, report in enumerate([*SIXTH, *SEVENTH], len(halved) + 1)]
    (HERE / "gold.jsonl").write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))
    for line in lines:
        size = len(line["text"].split())
        odd = "" if 60 <= size <= 160 else "!"
        sys.stdout.write(f"{line['id']} {line['half']} {size} words {len(line['items'])} items {odd}\n")


if __name__ == "__main__":
    main()
