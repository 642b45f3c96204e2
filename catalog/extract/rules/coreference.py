"""One recording, many mentions: which phrases of a text speak of the same footage."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from catalog.extract.rules.cues import Cues
from catalog.extract.rules.media import MediaMention
from catalog.extract.rules.names import names_in, places_after
from catalog.extract.rules.tokens import Sentence

_SPECIFIC = frozenset(["drone", "satellite", "cctv", "dashcam", "bodycam", "livestream", "thermal", "ground"])
_MOVING = frozenset(["video", "film", "shots", "view"])
_REMEMBERED = 40
"""How many recordings back a phrase may refer: nobody means the fiftieth before."""
_FAR = 4
"""Paragraphs after which a bare "the video" needs more than its article to reach back."""


@dataclass
class Recording:
    """A recording under construction: its mentions and what they say together."""

    mentions: list[MediaMention] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    nouns: set[str] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    pair: bool = False

    @property
    def last(self) -> MediaMention:
        """The latest mention."""
        return self.mentions[-1]

    @property
    def first(self) -> MediaMention:
        """The first mention, which the item rests on."""
        return self.mentions[0]

    @property
    def satellite(self) -> bool:
        """Whether it is seen from space."""
        return "satellite" in self.kinds

    @property
    def only_headline(self) -> bool:
        """Whether only the headline speaks of it so far."""
        return all(m.sentence.headline for m in self.mentions)

    def add(self, mention: MediaMention, cues: Cues) -> None:
        """Take one more mention in."""
        self.mentions.append(mention)
        self.kinds |= mention.kinds
        if mention.noun not in ("pronoun", "part"):
            self.nouns.add(mention.noun)
            self.heads.add(mention.sentence.low(mention.head).rstrip("s"))
        self.names |= names_in(mention.sentence, cues)
        self.places |= places_after(mention.sentence, mention.head, cues)
        self.pair = self.pair or (self.satellite and mention.pair)


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention and the recordings it speaks of (several for "both videos")."""

    mention: MediaMention
    recordings: tuple[int, ...]


def resolve_references(
    mentions: Sequence[MediaMention], sentences: Sequence[Sentence], cues: Cues
) -> tuple[list[Recording], list[Reference]]:
    """Group the mentions of a text, in order, into recordings."""
    recordings: list[Recording] = []
    references: list[Reference] = []
    for mention in mentions:
        chosen = _choose(mention, recordings, references, sentences, cues)
        if not chosen and mention.noun in ("pronoun", "part") and not _opens_second(mention, recordings):
            continue
        if not chosen:
            recordings.append(_second_of(recordings[-1]) if mention.noun == "pronoun" else Recording())
            chosen = (len(recordings) - 1,)
        for index in chosen:
            recordings[index].add(mention, cues)
        references.append(Reference(mention, chosen))
    return recordings, references


def _choose(
    mention: MediaMention,
    recordings: list[Recording],
    references: list[Reference],
    sentences: Sequence[Sentence],
    cues: Cues,
) -> tuple[int, ...]:
    if mention.inside and references:
        return references[-1].recordings
    if mention.noun == "part":
        return references[-1].recordings if references else ()
    recent = range(max(0, len(recordings) - _REMEMBERED), len(recordings))
    fitting = [i for i in recent if _compatible(mention, recordings[i])]
    if not fitting:
        return ()
    fitting.sort(key=lambda i: recordings[i].last.start, reverse=True)
    if mention.ordinal == 0:
        return tuple(sorted(fitting[:2])) if len(fitting) > 1 else ()
    if mention.ordinal or mention.another:
        return _counted(mention, recordings, fitting)
    if mention.det == "definite" and mention.plural and len(fitting) > 1 and _means_all(mention):
        return tuple(sorted(fitting))
    alone = len(recordings) == 1 and _says_no_more(mention, recordings[0])
    same = [i for i in fitting if _same(mention, recordings[i], sentences, alone, cues)]
    return (max(same, key=lambda i: _closeness(mention, recordings[i], cues)),) if same else ()


def _says_no_more(mention: MediaMention, recording: Recording) -> bool:
    """Say whether a mention is only article and noun, in the words of a text that goes on about one recording."""
    bare = mention.det == "definite" and mention.head - mention.first == 1 and not mention.owner
    return bare and mention.sentence.paragraph - recording.last.sentence.paragraph < _FAR


def _compatible(mention: MediaMention, recording: Recording) -> bool:
    kinds, known = mention.kinds & _SPECIFIC, recording.kinds & _SPECIFIC
    if (
        kinds
        and known
        and not kinds & known
        and not ("drone" in kinds | known and {"thermal", "livestream"} & (kinds | known))
    ):
        return False
    if recording.satellite or "satellite" in mention.kinds:
        either = mention.noun in ("image", "still", "pronoun")
        return either and (recording.satellite or ("satellite" in mention.kinds and not recording.nouns & _MOVING))
    still = not recording.nouns & _MOVING and not recording.kinds & {"drone"} and recording.nouns <= {"still"}
    if mention.noun == "still":
        return still or recording.nouns <= {"still", "image"}
    return not (still and mention.noun in ("video", "film", "view"))


def _counted(mention: MediaMention, recordings: list[Recording], fitting: list[int]) -> tuple[int, ...]:
    """Resolve "the first picture", "a second video", "the other image"."""
    if mention.noun in ("image", "still") and mention.ordinal:
        fitting = [i for i in fitting if recordings[i].satellite or not recordings[i].nouns & _MOVING]
    if not fitting:
        return ()
    newest = fitting[0]
    if recordings[newest].satellite and (recordings[newest].pair or mention.det == "definite"):
        return (newest,)
    if (
        recordings[newest].satellite
        and mention.noun != "video"
        and mention.sentence.paragraph == recordings[newest].last.sentence.paragraph
    ):
        recordings[newest].pair = True
        return (newest,)
    if mention.another:
        return ()
    if mention.noun == "pronoun" and len(fitting) < 2 and not recordings[newest].first.plural:
        return ()
    fitting = sorted(fitting)
    number = mention.ordinal or 1
    if number <= len(fitting):
        return (fitting[number - 1],)
    return ()


def _second_of(group: Recording) -> Recording:
    """Begin the second of "two drone videos": it is of the sort that the plural names."""
    return Recording(kinds=set(group.first.kinds), nouns=set(group.nouns))


def _opens_second(mention: MediaMention, recordings: list[Recording]) -> bool:
    """Say whether "the second" opens one more recording after "two videos"."""
    newest = recordings[-1] if recordings else None
    if newest and newest.first.noun == "pronoun" and mention.ordinal and mention.ordinal >= 3:
        group = next((i for i in range(len(recordings) - 1, -1, -1) if recordings[i].first.noun != "pronoun"), 0)
        return recordings[group].first.plural and mention.ordinal == len(recordings) - group + 1
    return bool(
        mention.ordinal
        and newest
        and newest.mentions[0].noun != "pronoun"
        and newest.first.plural
        and not newest.satellite
    )


def _means_all(mention: MediaMention) -> bool:
    before, first, second = (mention.sentence.low(mention.first + i) for i in (-1, 0, 1))
    return before == "all" or first in ("both", "these", "all") or second in ("two", "three", "both")


def _same(mention: MediaMention, recording: Recording, sentences: Sequence[Sentence], alone: bool, cues: Cues) -> bool:
    """Decide whether a mention speaks of a recording that is already known; `alone`: a bare "the video" where
    the text speaks of one recording."""
    if mention.noun == "pronoun":
        return mention.sentence.index - recording.last.sentence.index <= 2
    places = places_after(mention.sentence, mention.head, cues)
    elsewhere = bool(places) and bool(recording.places) and not places & recording.places
    if recording.only_headline and not mention.sentence.headline:
        return not elsewhere or not recording.places or bool(names_in(mention.sentence, cues) & recording.names)
    if mention.sentence.headline:
        return not elsewhere
    if mention.det == "new" and mention.noun != "view":
        return recording.satellite and (mention.pair if mention.plural else _is_other_half(mention, recording))
    if mention.det in ("definite", "owned"):
        return alone or _continuity(mention, recording, sentences, cues) >= 0
    named_kind = mention.kinds & _SPECIFIC - recording.kinds
    if elsewhere or (named_kind and not recording.kinds and mention.noun != "view" and not places & recording.places):
        return False
    opens = mention.first <= 1 or not mention.sentence.tokens[mention.first - 1].is_word
    near = mention.sentence.index - recording.last.sentence.index <= 1 and (
        opens or mention.noun == "view" or bool(mention.kinds & recording.kinds & _SPECIFIC)
    )
    shared = bool(names_in(mention.sentence, cues) & recording.names)
    return near or shared or (mention.noun == "view" and bool(mention.kinds & recording.kinds))


def _is_other_half(mention: MediaMention, recording: Recording) -> bool:
    """Say whether "an image from August" right after another satellite image makes a pair with it."""
    pair = mention.noun == "image" and mention.sentence.index - recording.last.sentence.index <= 1
    recording.pair = recording.pair or pair
    return pair


def _continuity(mention: MediaMention, recording: Recording, sentences: Sequence[Sentence], cues: Cues) -> int:
    """Weigh whether "the video" still means the same; below zero it means another one."""
    last = recording.last.sentence
    here = mention.sentence
    between = sentences[last.index + 1 : here.index]
    if not between:
        return 0 if not _owned_by_another(mention, recording, cues) else -1
    names = set(names_in(here, cues)).union(*(names_in(s, cues) for s in between[-2:]))
    score = 3 - min(3, len(between)) - (2 if here.paragraph - last.paragraph >= _FAR else 0)
    score += 2 if names & recording.names else 0
    score += 2 if mention.kinds & recording.kinds else 0
    score += 1 if here.low(mention.head).rstrip("s") in recording.heads else -1
    new = names - recording.names
    score -= (1 if new else 0) + (1 if len(new) >= 4 else 0)
    if _owned_by_another(mention, recording, cues):
        score -= 3
    return score


def _owned_by_another(mention: MediaMention, recording: Recording, cues: Cues) -> bool:
    if not mention.owner:
        return False
    first, last = mention.owner
    owner = names_in(mention.sentence, cues, first, last + 1)
    return bool(owner) and not owner & recording.names and mention.det == "owned"


def _closeness(mention: MediaMention, recording: Recording, cues: Cues) -> tuple[int, int]:
    shared = len(names_in(mention.sentence, cues) & recording.names) if mention.det != "new" else 0
    kinds = len(mention.kinds & recording.kinds)
    head = int(mention.sentence.low(mention.head).rstrip("s") in recording.heads)
    near = mention.sentence.index - recording.last.sentence.index <= 1
    number = int(mention.plural == recording.first.plural)
    return (3 * kinds + head + 2 * near + number + min(2, shared), recording.last.start)
