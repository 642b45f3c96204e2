"""Phrases that may be somebody, in languages that say by endings who does what (Ukrainian, Russian)."""

import re
from dataclasses import dataclass

from catalog.extract.trained.lines import Line
from catalog.extract.trained.tagging import Word, is_handle

_ADJECTIVE = re.compile(r"(?:ий|ій|ої|ого|ому|им|ою|а|я|е|є|і|ый|ой|ая|яя|ое|ее|ые|ие|ых|их|ым|ыми|ими)\Z")
_FINITE = re.compile(
    r"(?:[аяиіуїоеє]в|[аяиіуоеы]л|ла|ло|ли|в?ся|л[аио]?сь|вс[яь]|є|ють|уть|ить|ять|ать|[аиуяії]ти|ет|ит|ют|ут|ят)\Z"
)
_PLURAL = re.compile(r"(?:ли|ють|уть|ять|ать|ют|ут|ят|ат)\Z")
"""Endings of verbs by which those "in Minsk" are who said so."""
_BEFORE_ENDING = "(?:льн|нн|сн|чн|дн|вн|йн|ськ|цьк|зьк|ск|цк)"
_LED_ADJECTIVE = re.compile(
    rf"(?:ого|ому|их|ых|им|ым|ими|ыми|ый|їй|ую|юю|ое|ее|ые|{_BEFORE_ENDING}(?:ий|ій|ої|ою|у|е|і|ие)|(?:льн|нн|чн|тн|ск|цк)(?:ой|ом))\Z"
)
"""Endings of adjectives behind a preposition that nouns seldom have."""
_OF_WORK = re.compile(r"(?:ння|ття|ції|сії|ань|ень|ния|тия|ции|сии|аний|ений)\Z")
"""Genitive endings of what an institution is for: "Центр протидії *дезінформації*"."""
_OF_CHECK = re.compile(r"(?:вірки|верки)\Z")
"""The same, where a name follows: "отдел *проверки* «Санад»", not "поліція перевірки не проводила"."""
_NEW_SUBJECT = re.compile(
    r"(?:гада|рота|[цзсдрмгх][иі]я|нія|мпания|ужба|тура|зета|упа|анда|рада|овка|івка|едка|[іи]стка)\Z"
)
"""Endings of a feminine subject, which belongs to no noun before it; not "издания", a genitive."""
_GIVEN_TO = re.compile(r"(?:ству|нню|нию|алу|ам|ям)\Z")
_ONE_OF = frozenset(
    ("один", "одна", "одні", "одни", "одной", "двоє", "двое", "троє", "трое", "кто-то", "хтось", "некоторые", "деякі")
)
"""What leads, before "of", to somebody: "*один* из бойцов"."""
_BY_ONE = frozenset(("одним", "однією", "одною", "двома", "трьома", "двумя", "тремя"))
"""The same in the case for who did it: "снято *одним* из бойцов"."""
_FROM = ("з", "із", "зі", "из")
_NOT_IN = frozenset(("не в", "не во", "не у", "не на"))
"""Phrases of the lexicon that lead to a place."""
_DATIVE = re.compile(r"(?:ам|ям|(?<!йськ)(?<!осад)ові|еві|ому|єві)\Z")
"""Those of persons; "військові" and "посадові" are subjects."""
_INSTRUMENTAL = re.compile(r"(?:им|ым|ими|ыми|ою|ею|єю|ом|ем|єм|ой|[иц]ей|ь[её]й|ами|ями)\Z")
_NO_SUBJECT = re.compile(r"(?:у|[^оеєь]ю)\Z")
"""An accusative ("полицию"), a dative ("водителю") or a Ukrainian genitive ("загону"), but no instrumental ("ою")."""
_DOING = frozenset(("D", "C", "S"))
_NO_NAME = re.compile(r"(?:о|же|уже|ше|ее|ні|ь|ив|ши|чи|ли)\Z")
"""Endings of adverbs and participles with which a sentence may open before its verb: "Ранее", "Позже", "Вчера"."""
_BEFORE_NOUN = frozenset(
    (
        "dimension",
        "ordinal",
        "nth",
        "kind",
        "another",
        "numbers",
        "demonym",
        "independent",
        "unknown",
        "account",
        "check",
        "hedge",
    )
)
"""Lists whose adjectives may stand before somebody ("незалежний дослідник", "анонимный канал")."""
_IN_NAME = frozenset(("kind", "person", "group", "channel", "demonym", "account", "press", "numbers"))
"""Lists whose words may go on after somebody ("служба польської поліції")."""
_OF_NAMES = frozenset(("channel", "press", "kind"))
"""Lists of words that may be names."""
_WORK = frozenset(("check", "finding", "method", "deed", "passive"))
_LONGEST = 9
_SHORTEST = 3
"""Letters of a word that is no adjective, whatever its ending: "ні *дня* AP не підтвердило"."""
_BESIDE, _AHEAD = 2, 8
"""Words between a camera and the verb by which it stands for who filmed; and behind one that opens a sentence."""
_OPENING = '«“„"'
_BY_THEMSELVES = frozenset(("instrument", "channel", "weekdays", "months", "days"))
"""Words behind a preposition that no name belongs to: "сняла на телефон *Мария Коваль*", "у понеділок «Факт»"."""
_BEFORE_NAME = frozenset("DCSNVKTaIM")
"""Classes of words behind which a name in quotation marks is somebody, not a station or a street."""
_OPENED = 3
"""Words that open a sentence, among which those who speak may sit: "В провластной «Мечте» видео называют фейком"."""
_NOUNS = frozenset("xGPAM")
_BEHIND_DOER = frozenset((".", ",", ";", ":", "$", "A", "K", ")"))
"""Classes of what stands behind a common noun that ends what a verb tells."""
_NO_DOER = re.compile(r"(?:[уыиіїею]|[иыо]й|[иыая]х|[аео]м|ого|но)\Z")
"""Endings of nouns that are no subject of one, of adjectives and of adverbs."""
_HELD = 6
"""Words behind a name that opens a sentence, or before a common noun, among which what it did stands."""


LANGUAGES = frozenset(("uk", "ru"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase; indexes of its first and last word, inclusive."""

    first: int
    last: int
    lead: str
    """Class of the preposition before it; `p:by` for an instrumental, `p:to` for a dative."""
    kind: str


def phrases(line: Line) -> list[Phrase]:
    """Return the phrases of a sentence that may be somebody, in order."""
    found: list[Phrase] = []
    at, led = 0, ""
    while at < len(line.words):
        word = line.words[at]
        if "preposition" in word.tags:
            one = line.low(at - 1)
            led = "p:by" if one in _BY_ONE else "" if one in _ONE_OF else word.cls
        elif word.low in _NOT_IN:
            led = "p:in"
        elif _opens(line, at, led):
            first, last = _grown_left(line, at), _grown(line, at)
            found.append(Phrase(first, last, led or _case(line, first, last), _kind(line, first, last)))
            at, led = last, ""
        elif led and not _goes_on(line, at):
            led = ""
            at = at if word.tags.keys() & _BY_THEMSELVES else _names_behind(line, at)
        at += 1
    return found


def ends_finite(line: Line, at: int) -> bool:
    """Say whether a word has the ending of a finite verb, in a language where that can be told: "Другий *з'явився*"."""
    return line.language in LANGUAGES and bool(_FINITE.search(line.low(at)))


def _kind(line: Line, first: int, last: int) -> str:
    words = line.words[first : last + 1]
    if line.within("house", first, last + 1):
        return "we"
    if any(is_handle(w.text) for w in words):
        return "handle"
    if first == last == 0 and not line.words[0].text.isascii() and not _acts(line, 0) and _may_open(line):
        return "opener"
    said = next((w for w in words if w.tags.keys() & {"person", "group"}), None)
    if said is not None:
        return "group" if "group" in said.tags else "person"
    if any("instrument" in w.tags for w in words):
        return "device"
    return "name" if any(w.name for w in words) else "thing"


def _case(line: Line, first: int, last: int) -> str:
    """Return the preposition of English that an ending stands for, or nothing for a subject."""
    words = line.words[first : last + 1]
    heads = [w for w in words if w.tags.keys() & {"person", "group"}]
    if any(_GIVEN_TO.search(w.low) for w in heads) or (heads and _is_seen_or_told(heads[0])):
        return "p:to"
    cameras = [w for w in words if "instrument" in w.tags]
    said = heads or cameras or [w for w in words if not w.name or (w.verb is None and w.capital)]
    return "p:by" if any(_INSTRUMENTAL.search(w.low) for w in said[:1]) else ""


def _is_seen_or_told(head: Word) -> bool:
    """Say whether a noun stands in a case that is no subject's; an abbreviation ("СБУ") has none."""
    return bool(_DATIVE.search(head.low) or (_NO_SUBJECT.search(head.low) and not head.text.isupper()))


def _is_told(line: Line, at: int) -> bool:
    """Say whether somebody is only told or given something: a dative such as "журналістам", "слідчому", "изданию"."""
    given = _DATIVE if line.has(at, "person") else _GIVEN_TO if line.has(at, "group") else None
    return given is not None and bool(given.search(line.low(at)))


def _names_behind(line: Line, at: int) -> int:
    """Return the last of the names right behind the noun of a place: "на вулиці Миру"."""
    while at + 1 < len(line.words) and line.words[at + 1].name and not _is_somebody(line, at + 1):
        at += 1
    return at


def _goes_on(line: Line, at: int) -> bool:
    """Say whether a word behind a preposition leads on to its noun."""
    word = line.words[at]
    if word.mark or word.name or word.tags.keys() - _BEFORE_NOUN - {"det"}:
        return False
    led = not word.tags.keys().isdisjoint(("det", "numbers", "another")) or bool(_LED_ADJECTIVE.search(word.low))
    return led and at + 1 < len(line.words) and not line.words[at + 1].mark


def _is_somebody(line: Line, at: int) -> bool:
    somebody = line.has(at, "person") or line.has(at, "group")
    return somebody and not (line.has(at, "media") or line.has(at, "negation"))  # "никто"


def _opens(line: Line, at: int, led: str) -> bool:
    """Say whether a phrase of somebody begins, or has its noun, at a word."""
    word = line.words[at]
    if word.mark or word.verb or word.tags.keys() & {"media", "months", "weekdays"}:
        return False
    if _is_somebody(line, at) or is_handle(word.text):
        return True
    if "instrument" in word.tags and not led:
        ahead = _BESIDE if at else _AHEAD  # "*Камера* наблюдения банка в центре города записала"
        return any(w.verb == "filmed" for w in line.words[max(0, at - _BESIDE) : at + ahead + 1])
    if not led and _did_it(line, at):
        return True
    if (led and not _says_there(line, at, led)) or not word.name or "dimension" in word.tags or len(word.low) < 2:
        return False
    if "house" in word.tags:
        return True
    if word.text[0] in _OPENING:
        if at == 0:
            return _acts(line, at) or _does_ahead(line) or line.cls(2) == "R"
        before = line.words[at - 1]
        named = before.mark or before.cls in _BEFORE_NAME or bool(_FINITE.search(before.low))
        return named or bool(led) or _is_told(line, at - 1) or _acts(line, at)
    alone = at == 0 and not word.text[0].isascii() and not (len(line.words) > 1 and line.words[1].name)
    if not word.tags.keys() <= _OF_NAMES:
        return "demonym" in word.tags and (bool(led) or (alone and _may_open(line)))
    return not alone or _acts(line, at) or _may_open(line)


def _did_it(line: Line, at: int) -> bool:
    """Say whether a common noun that no list holds may be who did what the verb before it tells: "снял *прораб*."."""
    word, behind = line.words[at], line.words[at + 1] if at + 1 < len(line.words) else None
    if word.cls != "x" or word.tags or len(word.low) <= _SHORTEST or _NO_DOER.search(word.low):
        return False
    if (behind and (behind.cls not in _BEHIND_DOER or behind.text[0] in _OPENING)) or _FINITE.search(word.low):
        return False
    for i in range(at - 1, max(-1, at - 1 - _HELD), -1):
        before = line.words[i]
        plain = all(w.cls == "x" and not w.tags for w in line.words[i + 1 : at])
        if before.mark or (plain and before.cls.startswith("p:")):  # "у *станции* метро"
            return False
        if before.cls == "D" and _FINITE.search(before.low):
            return _agree(before.low, word.low)
    return False


def _agree(verb: str, noun: str) -> bool:
    """Say whether a noun may be the subject of a verb, by the gender that both tell."""
    if verb.endswith("ла"):
        return noun.endswith(("а", "я", "ь"))
    return not noun.endswith(("а", "я")) if verb.endswith(("л", "в")) else not verb.endswith(("ли", "ло"))


def _may_open(line: Line) -> bool:
    """Say whether the first word may be who does what is told right behind it, though it need be no name: "Зеленский во
    вторник *обнародовал*", "Минск *назвал*"."""
    word = line.words[0]
    other = _NO_NAME.search(word.low) or _NO_SUBJECT.search(word.low)
    named = word.tags.keys() <= _OF_NAMES | {"demonym"} and not other
    leads = _ADJECTIVE.search(word.low) and line.cls(1) in _NOUNS  # "*Военная* прокуратура"
    return named and not leads and _does_ahead(line)


def _does_ahead(line: Line, ending: re.Pattern[str] = _FINITE) -> bool:
    """Say whether a verb of doing stands near the head of a sentence, before any mark."""
    ahead = range(1, min(len(line.words), 1 + _HELD))
    marked = next((at for at in ahead if line.mark(at)), 1 + _HELD)
    does = (line.low(at) for at in ahead if at < marked and line.cls(at) in _DOING)
    return any(ending.search(low) and not low.endswith("ти") for low in does)


def _says_there(line: Line, at: int, led: str) -> bool:
    """Say whether a name behind "in" is who says what the verb before tells: "выяснили в *Maldita*"."""
    named = line.words[at].text[0] in _OPENING or line.words[at].text.isascii()
    says = line.cls(at - 2) in ("S", "C", "V") or bool(_FINITE.search(line.low(at - 2)))
    return led in ("p:in", "p:at") and ((named and says) or (at < _OPENED and _does_ahead(line, _PLURAL)))


def _acts(line: Line, at: int) -> bool:
    """Say whether a word is a name by the verb right behind it: "Роскосмос опубликовал", "«Грунт» не подтвердил"."""
    ahead = line.words[at + 1] if at + 1 < len(line.words) else None
    quoted = line.words[at].text[0] in _OPENING
    does = quoted and ahead and not ahead.capital and (ahead.cls == "N" or bool(_FINITE.search(ahead.low)))
    acts = line.cls(at + 1) in _DOING or _cannot(line, at + 1)
    return bool(does) or (acts and not _NO_NAME.search(line.low(at)))


def _cannot(line: Line, at: int) -> bool:
    """Say whether "not" and a verb follow of which somebody is the subject: "Азаттык *не может*", not "не удалось"."""
    able = line.has(at + 1, "unable") and not line.low(at + 1).endswith(("сь", "ся"))
    done = line.cls(at + 1) in _DOING and bool(_FINITE.search(line.low(at + 1)))
    return line.cls(at) == "N" and (able or done)


def _grown_left(line: Line, at: int) -> int:
    """Step over the adjectives and numbers that stand before a noun."""
    first = at
    named = line.words[at].text[0] in _OPENING  # "подтверждена «Суспильным»"
    while first > 0 and at - first < 4 and not named:
        word = line.words[first - 1]
        if word.tags.get("det") == "some" and line.has(at, "person"):  # "*трое* экспертов"
            first -= 1
            break
        if word.mark or word.verb or word.tags.keys() - _BEFORE_NOUN:
            break
        if line.cls(first - 2).startswith("p:") and not _goes_on(line, first - 1):  # "у селі поліція", "в X активист"
            break
        adjective = len(word.low) > _SHORTEST and _ADJECTIVE.search(word.low)
        like = adjective or word.low[0].isdigit() or word.text.isupper()
        if not like or _FINITE.search(word.low):
            break
        first -= 1
    return first


def _grown(line: Line, at: int) -> int:
    """Step over the names and genitives that follow, as long as no verb, preposition or mark ends the phrase."""
    last = at
    opener = at == 0 and not _is_somebody(line, at)  # "*Бухарест* спершу заперечував"
    while last + 1 < len(line.words) and last - at < _LONGEST:
        word = line.words[last + 1]
        origin = word.low in _FROM and line.has(at, "person")
        named = line.words[last + 2] if last + 2 < len(line.words) else None
        if named and (named.name if origin else "called" in word.tags and not named.mark):
            last += 2
            continue
        if word.tags.get("det") == "own" and _is_somebody(line, last + 2) and _is_somebody(line, last):
            last += 2  # "кореспондентка нашого видання"
            continue
        if word.name and "months" not in word.tags and not (word.verb and not word.text[0].isupper()):
            last += 1
            continue
        if _is_foreign(word) and _is_somebody(line, last):  # "агентство *dpa*", "каналу *1500tasvir*"
            last += 1
            continue
        if _is_somebody(line, last + 1):
            if _is_told(line, at) or line.words[last].text[0] in _OPENING or _NEW_SUBJECT.search(word.low):
                break
            last += 1
            continue
        if _INSTRUMENTAL.search(word.low) and not (
            _INSTRUMENTAL.search(line.low(at)) or _leads_genitive(line, last + 1)
        ):
            break
        before = line.words[last].text
        if opener or not _is_genitive(line, last + 1) or before[0] in _OPENING or is_handle(before):
            break
        last += 1
    while last > at and line.has(last, "adverb"):
        last -= 1
    return last


def _is_foreign(word: Word) -> bool:
    """Say whether a word is in Latin letters, which makes a name of it here."""
    return len(word.text) > 1 and word.text.isascii() and any(map(str.isalpha, word.text)) and not word.verb


def _leads_genitive(line: Line, at: int) -> bool:
    """Say whether an adjective goes with a genitive, which in Russian has the ending of an instrumental: "Институт
    *цифровой* экспертизы"."""
    led = line.low(at).endswith(("ой", "ей")) and line.low(at + 1).endswith(("ы", "и"))
    return led and line.language == "ru" and not line.words[at].capital and not line.words[at + 1].capital


def _is_genitive(line: Line, at: int) -> bool:
    """Say whether a lower-case word may belong to the noun before it ("служба надзвичайних ситуацій")."""
    word = line.words[at]
    if word.low[0].isdigit():  # "пресслужба 92-ї бригади"
        if _numbers(line, at):
            return True
        return "-" in word.low and (line.has(at + 1, "group") or bool(_ADJECTIVE.search(line.low(at + 1))))
    if _is_of_work(line, at) or (line.has(at - 1, "person") and "instrument" in word.tags and not word.capital):
        return True  # "оператор *дрона*"
    if word.mark or word.verb or word.tags.keys() - _IN_NAME or _FINITE.search(word.low):
        return False
    return len(word.low) > 3


def _numbers(line: Line, at: int) -> bool:
    """Say whether a number belongs to a foreign name: "France *24*", not "Reuters 24 травня"."""
    before = line.words[at - 1]
    behind = line.cls(at + 1) in _DOING or line.mark(at + 1)
    return line.low(at).isdigit() and len(line.low(at)) < 3 and before.capital and before.text.isascii() and behind


def _is_of_work(line: Line, at: int) -> bool:
    """Say whether a word that may tell of a check names what an institution does: "Інститут *вивчення* війни"."""
    word = line.words[at]
    begun = line.has(at - 1, "group") or line.has(at - 2, "group")
    told = word.tags.keys() - _IN_NAME
    named = at + 1 < len(line.words) and line.words[at + 1].name and _OF_CHECK.search(word.low)
    return begun and bool(told) and told <= _WORK and bool(named or _OF_WORK.search(word.low))
