"""Who: the phrases of a sentence that name or describe a person or an organisation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from catalog.extract.parts import Agent
from catalog.extract.trained.endings import LANGUAGES as INFLECTED
from catalog.extract.trained.endings import phrases as inflected_phrases
from catalog.extract.trained.lines import Line
from catalog.extract.trained.pronouns import pronouns
from catalog.extract.trained.tagging import Word, is_handle
from catalog.geoparse.lexicon import common_words

_LONGEST = 12
_INSIDE = frozenset(("A", "P", "G", "x", "#", "'s", "d", "M", "C", "T", "D", "W", "a", "V"))
_MAY_BEGIN = frozenset(("A", "P", "G", "x", "d", "#", "M", "C", "D"))
_NAMES_ON = frozenset(("p:of", "p:for", "p:from", "p:at", "p:with"))
_WORKS = frozenset(("p:at", "p:with", "p:from"))
"""What leads from who knows something to where they work: "researchers *at* Myanmar Witness"."""
_CALLED = frozenset(("called", "named", "nicknamed", "dubbed"))
_CALLED_BY_TWO = frozenset((("known", "as"), ("calling", "himself"), ("calling", "herself"), ("calling", "itself")))
_PHRASE_ENDS = frozenset((".", ",", ";", ")", "D", "C", "S", "B", "H", "W", "R", "$"))
_LABELS = frozenset(("check", "dimension", "media", "say", "show", "label"))
"""Lists whose words head what follows: "CLAIM: ...", "Fact: ..."."""
_NO_NAMES = frozenset(("det", "demonym", "weekdays", "months", "pair"))
_TOLD_OF = frozenset(("check", "dimension", "method", "finding"))
"""Tags of words that are nobody: "In fact", "Shadows"."""
_PARTICLES = frozenset(
    ("do", "da", "de", "del", "della", "di", "dos", "das", "du", "al", "el", "la", "le", "van", "von", "bin", "y", "e")
)
"""Small words inside names: "Jornal do Cais", "Francisco de Paula"."""
_NO_NAME_FIRST = frozenset("PGxdCDWVSM")
"""Classes of words whose capital at the head of a sentence makes no name of them: "*Verified* footage shows"."""
_OPENING = '«“„"'
_NO_NOUNS = frozenset(("finding", "called"))
"""Lists of verbs that tell nothing by themselves."""
_FINITE = {
    "en": re.compile(r"(?:ed|ing)\Z"),
    "de": re.compile(r"(?:te|ten)\Z"),
    "fr": re.compile(r"(?:ait|aient|èrent|ées?|és?|ent|er|ir)\Z"),
    "it": re.compile(r"(?:ava|avano|iva|ivano|at[oaie]|ut[oaie]|ano|ono|ò|are|ere|ire|ando|endo)\Z"),
    "es": re.compile(r"(?:aba|aban|ían?|ó|aron|ieron|ad[oa]s?|id[oa]s?|ando|iendo|ar|er|ir)\Z"),
}
"""Endings by which a word that no table holds is rather a verb than part of a name."""
_ARTICLES = {
    "en": ("A", "An", "The", "Some", "One", "Two"),
    "de": (
        "Der",
        "Die",
        "Das",
        "Dem",
        "Den",
        "Des",
        "Ein",
        "Eine",
        "Einem",
        "Einer",
        "Einen",
        "Einige",
        "Mehrere",
        "Zwei",
    ),
    "fr": ("Le", "La", "Les", "Un", "Une", "Des", "Deux", "Plusieurs", "Ce", "Cette"),
    "it": ("Il", "Lo", "La", "I", "Gli", "Le", "Un", "Uno", "Una", "Due", "Alcuni", "Alcune"),
    "es": ("El", "La", "Los", "Las", "Un", "Una", "Unos", "Unas", "Dos", "Varios", "Varias"),
}


@dataclass(unsafe_hash=True)
class Actor:
    """One phrase; indexes of its first and last word, inclusive."""

    line: Line
    first: int
    last: int
    lead: str
    """Class of the preposition or mark before it, such as `p:by`; a case that does their work counts as one."""
    kind: str
    """`person`, `group`, `handle`, `name`, `opener` (a common word that opens the sentence),
    `device`, `thing` (whatever "by" leads), `we` or `pronoun`."""
    stands_for: "Actor | None" = None
    """Whom a pronoun means, or a description beside a name: "Hana Watch, *a rights group*,"."""

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words."""
        return self.line.words[self.first : self.last + 1]

    def bears(self, tag: str) -> bool:
        """Say whether any of its words bears a tag."""
        return tag in self._tags

    @cached_property
    def _tags(self) -> frozenset[str]:
        return frozenset().union(*[word.tags for word in self.words])

    @property
    def press(self) -> bool:
        """Whether it is somebody who publishes for a living."""
        return self.bears("press")

    @property
    def has_handle_behind(self) -> bool:
        """Whether an account follows in brackets: "the analyst Ada Lo (@ada_lo)"."""
        line, last = self.line, self.last
        named = line.cls(last + 1) == "(" and line.cls(last + 3) == ")"
        return named and line.words[last + 2].text[0] == "@"

    @property
    def device(self) -> bool:
        """Whether it is a device that films."""
        return self.kind in ("device", "thing", "name") and "instrument" in self.words[-1].tags

    @property
    def meant(self) -> "Actor":
        """Whom a pronoun or a description stands for, as far as that is known; anybody else means itself."""
        return self.stands_for.meant if self.stands_for else self

    def agent(self) -> Agent:
        """Return it in the words of the text; what stands for somebody as whom it stands for."""
        if self.stands_for:
            return self.stands_for.agent()
        if self.kind == "we" and not self.bears("house"):
            return Agent("we", "named", self.words[0].start, self.words[-1].end, None)
        words = self.words
        text = self.line.between(self.first, self.last)
        behind = self.line.words[self.last + 2 : self.last + 3] if self.has_handle_behind else ()
        handle = next((w.text for w in (*words, *behind) if w.text[0] == "@"), None)
        institution = self.kind == "group" and self.bears("demonym") and words[0].tags.get("det") == "definite"
        named = institution or any(_is_name(self.line, self.first + n) for n in range(len(words)))
        return Agent(
            _uncapitalised(text, self.line.language),
            "named" if named else "described",
            words[0].start,
            words[-1].end,
            handle,
        )


def _is_name(line: Line, at: int) -> bool:
    word = line.words[at]
    if not word.name or not _NO_NAMES.isdisjoint(word.tags):
        return False
    if line.language == "de" and word.cls != "A" and word.text[0].isalpha() and not word.text.isupper():
        return False  # every noun has a capital
    if "check" in word.tags and "-" in word.text:  # "the clip is AI-generated"
        return False
    opens = at == 0 and len(word.text) > 1 and not word.text.isupper()
    told = not _TOLD_OF.isdisjoint(word.tags) or ("kind" in word.tags and _is_common(word))
    return not (opens and (line.cls(at) in _NO_NAME_FIRST or told))


def _is_common(word: Word) -> bool:
    """Say whether a word for a camera is no name: "*Drone* footage", not "*Maxar* released"."""
    return "instrument" in word.tags or word.low.partition(" ")[0] in common_words()


def _uncapitalised(text: str, language: str) -> str:
    """Lower the article that opened a sentence."""
    article, _, rest = text.partition(" ")
    return f"{article.lower()} {rest}" if rest and article in _ARTICLES.get(language, _ARTICLES["en"]) else text


def actors_of(line: Line) -> list[Actor]:
    """Return the actors of a sentence in order, pronouns included (they stand for nobody yet)."""
    if line.language in INFLECTED:
        found = [Actor(line, p.first, p.last, p.lead, p.kind) for p in inflected_phrases(line)]
    else:
        found = list(_phrases(line))
    held = {at for actor in found for at in range(actor.first, actor.last + 1)}
    found += [Actor(line, at, at, lead, kind) for at, lead, kind in pronouns(line, held)]
    return sorted(found, key=lambda a: a.first)


def _phrases(line: Line) -> Iterator[Actor]:
    """Yield the noun phrases that may be somebody, in a language whose words do not change by case."""
    at, past = 0, len(line.words)
    while at < past:
        if line.classes[at] not in _MAY_BEGIN or _begins_nothing(line.words[at]):
            at += 1
            continue
        last = _trimmed(line, at, _end(line, at))
        kind = _kind(line, at, last) if at <= last else ""
        if kind:
            lead = line.cls(at - 1)
            yield Actor(line, at, last, lead if lead.startswith("p:") or lead in "(:-,/" else "", kind)
        at = max(last, at) + 1


def _begins_nothing(word: Word) -> bool:
    """Say whether a word in small letters tells or shows something: "it *is from* Vilnius", "*named* Ida"."""
    return not word.capital and (word.cls in ("M", "C", "D") or not _NO_NOUNS.isdisjoint(word.tags))


def _end(line: Line, first: int) -> int:
    """Return the last word of the phrase that begins at a word."""
    last = first
    headed = False
    past = min(len(line.words), first + _LONGEST + 1)
    while (at := last + 1) < past:
        behind, cls = line.classes[last], line.classes[at]
        headed = headed or behind in ("P", "G")
        if cls in _NAMES_ON and _goes_on(line, last, at, headed=headed):
            last = at
        elif cls == "d" and not (last > first and behind in _NAMES_ON):
            break
        elif (
            (behind in ("P", "G", "x") or (headed and behind == "A"))
            and (called := _called(line, at))
            and _names_ahead(line, at + called - 1)
        ):
            last = at + called
        elif _leads_on(line, last, at):
            last = at
        elif _breaks_off(line, last, at, headed=headed):
            break
        else:
            last = at
    return last


def _called(line: Line, at: int) -> int:
    """Return how many words say what somebody is called: "*called* Sota", "*known as* Mikola"; 0 = none."""
    return int(line.low(at) in _CALLED) or 2 * ((line.low(at), line.low(at + 1)) in _CALLED_BY_TWO)


def _leads_on(line: Line, last: int, at: int) -> bool:
    """Say whether a verb or a mark belongs to a phrase: "AFP's *fact-checking* desk", "the United *States*"."""
    cls, word, before = line.classes[at], line.words[at], line.words[last]
    if before.cls == "d" and cls in ("V", "S"):  # "the *state* fire agency"
        return True
    if cls == "K" and before.cls in ("x", "V") and line.cls(at + 1) in ("x", "M") and line.cls(at + 2) in ("P", "G"):
        return line.language == "en"  # "the fire *and* rescue department"
    noun = cls in ("V", "M", "C") or word.low.endswith("ing") or "-" in word.low or _is_bare(word)
    if noun and line.cls(at + 1) in ("P", "G") and before.cls in ("d", "x", "A", "'s", "V", "S", "K"):
        return True
    if cls == "M" and before.cls == "P" and line.cls(at + 1) == "G":  # "the volunteer *rescue* group"
        return True
    if word.capital and before.capital and "numbers" in word.tags:  # "the broadcaster Khyber *One*"
        return True
    if word.capital and before.cls in ("P", "G") and cls in ("C", "D") and at + 1 < len(line.words):
        return line.words[at + 1].capital  # "the group *Trace* Lab"
    if word.capital and before.capital and (cls in ("S", "p:without") or (cls.startswith("p:") and at > 1)):
        return True
    small = word.low in _PARTICLES or (cls == "." and len(before.low) <= 2)
    return (small and before.capital and line.cls(at + 1) == "A") or (cls == "K" and word.low == "&")


def _is_bare(word: Word) -> bool:
    """Say whether a verb of saying is in no form of its own: "Iranian *state* television"."""
    return word.cls == "S" and not word.low.endswith(("s", "d", "t"))


def _breaks_off(line: Line, last: int, at: int, *, headed: bool) -> bool:
    """Say whether a phrase ends before a word."""
    behind, cls, word = line.classes[last], line.classes[at], line.words[at]
    if cls == "x" and not word.capital:
        if behind in ("A", "P", "G"):  # "Oleksii plays", not "Ukrainian *sniper* team"
            return not (_somebody_ahead(line, at) or _acts(line, at) or _is_compound(line, at))
        if "finding" in word.tags:  # "the third *is from* Bergen"
            return True
    if cls in ("M", "C", "D", "W", "T", "a", "V"):
        return not (word.capital and _names_on(line, last))
    return (
        cls not in _INSIDE
        or (headed and _is_verb(line, word))
        or (behind in ("A", "G", "P") and _counts(line, last, at))
    )


def _somebody_ahead(line: Line, at: int) -> bool:
    """Say whether a word leads on to the noun of somebody: "Ukrainian open-source *group*", not "Oleksii plays"."""
    somebody = any(line.cls(i) in ("P", "G") for i in (at + 1, at + 2)) and line.cls(at + 1) in ("x", "P", "G")
    return somebody or any(line.has(i, "instrument") for i in (at, at + 1))


def _acts(line: Line, at: int) -> bool:
    """Say whether a word is a plural that does what follows: "UN *peacekeepers* confirmed"."""
    return line.language == "en" and line.low(at).endswith("s") and line.cls(at + 1) in ("C", "D", "S", "H")


def _is_compound(line: Line, at: int) -> bool:
    """Say whether a word makes one noun with the one before it: "a hotel *porter*", "the marine *biologist* Mori"."""
    before, ahead = line.words[at - 1], line.cls(at + 1)
    if line.language != "en" or before.capital or before.low.endswith("s") or _is_verb(line, line.words[at]):
        return False
    return ahead == "A" or (before.cls == "G" and (ahead in _PHRASE_ENDS or ahead.startswith("p:")))


def _names_ahead(line: Line, at: int) -> bool:
    """Say whether a name follows: "an account called Karnali Voice"."""
    return at + 1 < len(line.words) and line.words[at + 1].name


def _names_on(line: Line, last: int) -> bool:
    """Say whether a capitalised word behind this one belongs to its name: "80th Air Assault", "Ukraine's Border"."""
    led = line.cls(last) == "d" and line.cls(last - 1) in _NAMES_ON
    return line.words[last].capital or line.cls(last) in ("#", "'s") or led


def _goes_on(line: Line, last: int, at: int, *, headed: bool) -> bool:
    """Say whether "of" or "for" leads on inside a name or a description: "residents of Derna", "Institute for the"."""
    after = line.cls(at + 1)
    if line.cls(at) in _WORKS and line.has(last, "expert"):
        return after == "A" or (after == "d" and line.cls(at + 2) == "A")
    if line.cls(at) in ("p:at", "p:with"):
        return False
    if line.cls(at) == "p:of":
        return (headed or line.words[last].capital) and after in ("A", "G", "P", "x", "d", "#")
    if line.cls(at) == "p:from":  # "a brigade from the city of Kharkiv", "a resident from Derna"
        place = after == "A" and line.words[at + 1].tags.keys().isdisjoint(("press", "channel"))
        return headed and (place or (after == "d" and line.cls(at + 3) == "p:of" and line.cls(at + 4) == "A"))
    named = line.words[last].capital and (
        after == "A" or (after == "d" and line.words[min(at + 2, len(line.words) - 1)].capital)
    )
    return named or (line.words[last].capital and after == "G" and line.words[at + 1].capital)


def _counts(line: Line, last: int, at: int) -> bool:
    """Say whether a number behind a name opens something else: "Maxar five days later", but not "the 3rd Brigade"."""
    word = line.words[at]
    if word.text.isdigit():  # not "Canal 9"
        return not (len(word.text) < 3 and line.words[last].capital and line.cls(at + 1) not in ("x", "T"))
    return "numbers" in word.tags and not word.capital


def _is_verb(line: Line, word: Word) -> bool:
    ending = _FINITE.get(line.language, _FINITE["en"])
    return not word.capital and not word.tags and bool(ending.search(word.low))


def _trimmed(line: Line, first: int, last: int) -> int:
    """Return the last word without what ends no phrase: a genitive's mark, a preposition, an article."""
    while last >= first and ((cls := line.classes[last]) in ("'s", "d", ".") or cls.startswith("p:")):
        last -= 1
    return last


def _kind(line: Line, first: int, last: int) -> str:
    kinds = line.classes[first : last + 1]
    if first == 0 and line.cls(last + 1) == ":" and not _LABELS.isdisjoint(line.words[first].tags):
        return ""
    if line.has(first, "negation") or (line.has(first, "storm") and line.words[first].capital):
        return ""  # "nobody"
    if line.within("house", first, last + 1):
        return "we"
    if ("@" in line.text or "_" in line.text) and any(is_handle(w.text) for w in line.words[first : last + 1]):
        return "handle"
    if "P" in kinds or "G" in kinds:
        ends = next((i for i, kind in enumerate(kinds) if i and kind.startswith("p:")), len(kinds))
        head = next((kind for kind in reversed(kinds[:ends]) if kind in ("P", "G")), "")
        if head:
            return "person" if head == "P" else "group"
    named = [i for i in range(first, last + 1) if _is_name(line, i) and line.cls(i) != "T"]
    if named == [0] and _is_common_word(line.low(0)) and not line.has(0, "press"):
        return "opener"
    if line.language != "en" and line.has(first, "channel") and line.cls(first - 1) in ("p:by", "p:on", "p:to"):
        return ""  # "por Instagram", "sur YouTube"
    if named:
        return "name"
    if line.has(last, "instrument") and line.cls(last + 1) != "M":
        return "device"
    return "thing" if line.cls(first - 1) == "p:by" and line.cls(first) in ("d", "x") else ""


def _is_common_word(low: str) -> bool:
    """Say whether a word, or each part of one with a hyphen, is common: "*Street-level* imagery confirmed"."""
    return all(part in common_words() for part in low.split("-"))
