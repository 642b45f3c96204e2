"""Which mentions speak of one recording: each takes up one that was spoken of, several, or opens a new one."""

from collections.abc import Iterator, Sequence

from catalog.choice import Bundle, Chooser, Parts, single
from catalog.extract.trained.mentioned import counted, is_near, tells_apart
from catalog.extract.trained.mentions import Mention, size_of
from catalog.extract.trained.recordings import Recording, Reference

_FARTHEST = 5
"""How many recordings back a mention may reach."""
_OWN_VERB = 4
"""Words behind a mention within which a verb of filming is its own: "the video was *filmed* by"."""
_FAR = 8
"""Sentences after which "the video" is rather another one."""
_ANY = frozenset(("video", "image", "part"))
_MOVING, _EITHER = frozenset(("video", "stream", "eye")), frozenset(("part", "scene", "alone"))
_SPECIFIC = frozenset(
    ("drone", "ground", "dashcam", "bodycam", "satellite", "cctv", "livestream", "thermal", "aircraft")
)
_BETWEEN = frozenset(("W", "D", "p:from", "p:of", ",", "K", "B", ";", "R", "p:with"))


def group(mentions: Sequence[Mention], chooser: Chooser) -> tuple[list[Recording], list[Reference]]:
    """Group all mentions of a text into recordings, in the order of the text."""
    recordings: list[Recording] = []
    references: list[Reference] = []
    members: tuple[int, ...] = ()
    for at, mention in enumerate(mentions):
        chosen = _of_pair(mention, recordings) or _of_set(mention, members) or _several(mention, recordings)
        if not chosen and (counted := _opens_set(mention, mentions[at + 1 :])):
            members = chosen = tuple(range(len(recordings), len(recordings) + counted))
        elif not chosen:
            options = choices(recordings)
            best = options[chooser.best_of_parts("group", [group_signs(mention, o, recordings) for o in options])]
            chosen = (len(recordings) if best is None else best,)
        for number in chosen:
            if number == len(recordings):
                recordings.append(Recording(number))
            recordings[number].take(mention)
        references.append(Reference(mention, chosen))
    return recordings, references


def _opens_set(mention: Mention, later: Sequence[Mention]) -> int:
    """Return of how many recordings a mention speaks that are told apart later ("two videos. The first ..."), or 0."""
    number = counted(mention)
    near = (m for m in later if is_near(mention, m)) if number else ()
    return number if any(tells_apart(m, number) for m in near) else 0


def _of_pair(mention: Mention, known: Sequence[Recording]) -> tuple[int, ...]:
    """Return the pair of satellite images that "the first", "the second", "the two pictures" is or are of, if any;
    "one image" is of it too."""
    pair = next((r.number for r in reversed(known) if r.pair), None)
    near = pair is not None and is_near(known[pair].mentions[-1], mention)
    part = mention.noun == "alone" and (mention.ordinal or mention.both)
    one = mention.still and mention.line.within("nth", mention.first, mention.at)
    whole = mention.still and mention.det == "definite" and (mention.both or mention.number == 2 or mention.ordinal)
    return (pair,) if near and (part or one or whole) and pair is not None else ()


def _of_set(mention: Mention, members: tuple[int, ...]) -> tuple[int, ...]:
    """Return which of the recordings that were counted before a mention means, if it means any."""
    if members and mention.both and mention.det != "new":
        return members
    return (members[mention.nth - 1],) if tells_apart(mention, len(members)) else ()


def _several(mention: Mention, known: Sequence[Recording]) -> tuple[int, ...]:
    """Return the recordings that "both" or "the recordings" takes up; of "stills from it" the last."""
    if mention.still and known and _derived(mention) == "it":
        return (known[-1].number,)
    like = [r for r in known if _alike(mention, r)]
    if len(like) > 1 and mention.both and mention.det != "new":
        return tuple(r.number for r in like[-2:])
    apart = len(like) > 1 and not any(r.mentions[0].plural for r in like)
    whole = mention.plural and mention.noun in _ANY and mention.det == "definite" and not mention.about
    return tuple(r.number for r in like) if apart and whole else ()


def choices(known: Sequence[Recording]) -> list[int | None]:
    """Return what a mention may speak of: the last recordings, or a new one (None)."""
    return [None, *(r.number for r in known[-_FARTHEST:])]


def group_signs(mention: Mention, choice: int | None, known: Sequence[Recording]) -> Parts:
    """Return what speaks for a mention speaking of one recording, or of a new one (None)."""
    if choice is None:
        return {"new,": _opens(mention, known)}
    recording = known[choice]
    found = _takes_up(mention, recording, known)
    if recording.mentions[-1].line is mention.line:
        found += _beside(mention, recording)
    return {"": found}


def _opens(mention: Mention, known: Sequence[Recording]) -> list[Bundle]:
    line, det, flags, counted = mention.line, mention.det, _flags(mention), _counted(mention)
    here = sum([r.mentions[-1].line is line for r in known])
    like = min(sum([_alike(mention, r) for r in known]), 2)
    gap = size_of(line.index - known[-1].mentions[-1].line.index) if known else "-"
    shared = max([_shared(mention, r) for r in known], default=0)
    found = [
        (_new, min(len(known), 4), mention.noun, det, flags), (_new_like, like, det, flags),
        (_new_here, min(here, 2), mention.noun, line.cls(mention.first - 1)),
        (_new_counted, counted, mention.plural, det), (_new_gap, gap, det, bool(mention.kinds), _derived(mention)),
        (_new_next, line.cls(mention.at + 1), det, _length(mention)), (_told, shared, min(len(mention.about), 2), det),
        (_new_word, line.low(mention.at), det, line.low(mention.first), bool(known)),
        (_new_opens, mention.first == 0, det, line.cls(mention.first - 1), mention.noun),
        *([(_fresh, *_since(mention, known[-1]), det, line.low(mention.first))] if known else []),
        *[(single, "kind=", kind) for kind in sorted(mention.kinds)],
    ]  # fmt: skip
    return [*found, (_new_nth, min(len(known) + 1 - mention.ordinal, 2), det)] if mention.ordinal else found


def _new(known: int, noun: str, det: str, flags: str) -> Iterator[str]:
    yield from ("", f"known={known}", f"{noun},{det}", flags, f"{flags},{det}")


def _new_like(like: int, det: str, flags: str) -> Iterator[str]:
    yield from (f"like={like},{det}", f"like={like},{flags}")


def _new_here(here: int, noun: str, prev: str) -> Iterator[str]:
    yield from (f"here={here},{noun}", f"prev={prev}", f"here={bool(here)},prev={prev}")


def _new_counted(counted: bool, plural: bool, det: str) -> Iterator[str]:
    yield from (f"plural={plural},{det}", f"counted={counted}", f"counted={counted},plural={plural}")


def _new_gap(gap: str, det: str, kinds: bool, derived: str) -> Iterator[str]:
    yield from (f"kinds={kinds},{det}", f"derived={derived}", f"gap={gap},{det}")


def _new_word(word: str, det: str, first: str, known: bool) -> Iterator[str]:
    yield from (f"word={word},{det},{known}", f"first={first},{known}")


def _new_opens(opens: bool, det: str, prev: str, noun: str) -> Iterator[str]:
    yield from (f"opens={opens},{det}", f"prev={prev},{det}", f"prev={prev},{noun}")


def _fresh(people: int, filmed: str, det: str, first: str) -> Iterator[str]:
    yield from (f"fresh={people},{det}", f"fresh={people},{first}", f"since={filmed}", f"since={filmed},{det}")
    yield from (f"since={filmed},{people},{det}", f"since={filmed},{first}")


def _since(mention: Mention, recording: Recording) -> tuple[int, str]:
    """Return how many people and names, and whether a verb of filming, stand between the last mention of a recording
    and this one, as far as it is near."""
    last, line = recording.mentions[-1], mention.line
    if last.line is line:
        spots, own = range(last.at + 1, mention.first), last.at + _OWN_VERB
    elif line.index - last.line.index == 1:
        spots, own = range(mention.first), -1
    else:
        return 4, "-"
    people = sum(1 for i in spots if line.classes[i] in ("P", "A", "G"))
    filmed = any(line.words[i].verb == "filmed" and i > own for i in spots)
    behind = last.line is not line and any(w.verb == "filmed" for w in last.line.words[last.at + _OWN_VERB :])
    return min(people, 2), "filmed" if filmed else "before" if behind else "no"


def _new_next(following: str, det: str, length: str) -> Iterator[str]:
    yield from (f"next={following}", f"{det},next={following}", f"{det},{length}")


def _new_nth(nth: int, det: str) -> Iterator[str]:
    yield f"nth={nth},{det}"


def _told(shared: int, about: int, det: str) -> Iterator[str]:
    yield from (f"shared={shared},of={about}", f"shared={shared},of={about},{det}")


def _takes_up(mention: Mention, recording: Recording, known: Sequence[Recording]) -> list[Bundle]:
    line, det, flags, last = mention.line, mention.det, _flags(mention), recording.mentions[-1]
    kinds, like, gap = _kinds(mention, recording), _like(mention, recording), size_of(line.index - last.line.index)
    order = known.index(recording)
    rank = min(len(known) - 1 - order, 3)
    recent = recording is max(known, key=lambda r: (r.mentions[-1].line.index, r.mentions[-1].at))
    space = "satellite" in mention.kinds and not recording.satellite
    mine = _shared(mention, recording)
    others = max([_shared(mention, r) for r in known if r is not recording], default=0)
    found = [
        (_old, rank, gap, det, flags), (_old_kinds, kinds, like, det, recent), (_old_like, like, gap, det, flags),
        (_old_agrees, mention.plural == last.plural, det, like, len(known) == 1),
        (_old_recent, recent, det, flags, mention.noun),
        (_old_how, det, recording.mentions[0].det, line.low(mention.at) == last.line.low(last.at), space),
        (_old_alone, mention.noun, rank, flags), (_old_derived, _derived(mention), _counted(mention), recent),
        (_old_next, line.cls(mention.at + 1), _length(mention), det), (_told, mine, min(len(mention.about), 2), det),
        (_old_word, line.low(mention.at), det, line.low(mention.first)),
        (_old_opens, mention.first == 0, det, line.cls(mention.first - 1), recent),
        (_fresh, *_since(mention, recording), det, line.low(mention.first)),
        (_old_shared, mine, min(len(mention.about), 2), recent, (mine > others) - (mine < others), det),
    ]  # fmt: skip
    if line.index - last.line.index >= _FAR:
        found.append((single, "far,", det))
    if mention.ordinal:
        found.append((_old_nth, min(order + 1 - mention.ordinal, 2), min(len(known), 3), det))
    return found


def _old(rank: int, gap: str, det: str, flags: str) -> Iterator[str]:
    yield from (f"rank={rank}", f"gap={gap}", f"gap={gap},{det}", f"gap={gap},{flags}", f"gap={gap},rank={rank},{det}")


def _old_kinds(kinds: str, like: str, det: str, recent: bool) -> Iterator[str]:
    yield from (kinds, f"{kinds},{det}", f"{like},{kinds}", f"{kinds},recent={recent},{det}")


def _old_like(like: str, gap: str, det: str, flags: str) -> Iterator[str]:
    yield from (like, f"{like},{det}", f"{like},gap={gap},{flags}")


def _old_agrees(agrees: bool, det: str, like: str, only: bool) -> Iterator[str]:
    yield from (f"agrees={agrees},{det}", f"agrees={agrees},{like}", f"only={only},{like},{det}")


def _old_recent(recent: bool, det: str, flags: str, noun: str) -> Iterator[str]:
    said = f"recent={recent}"
    yield from (said, f"{said},{det}", f"{said},{flags}", f"{noun},{det},{said}")


def _old_how(det: str, first: str, word: bool, space: bool) -> Iterator[str]:
    yield from (f"how={det},{first}", f"word={word}", f"space={space}")


def _old_alone(noun: str, rank: int, flags: str) -> Iterator[str]:
    yield f"alone={noun},rank={rank},{flags}"


def _old_word(word: str, det: str, first: str) -> Iterator[str]:
    yield from (f"word={word},{det}", f"first={first}")


def _old_opens(opens: bool, det: str, prev: str, recent: bool) -> Iterator[str]:
    yield from (f"opens={opens},{det}", f"prev={prev},{det}", f"prev={prev},recent={recent}")


def _old_derived(derived: str, counted: bool, recent: bool) -> Iterator[str]:
    yield from (f"counted={counted}", f"counted={counted},recent={recent}")
    yield from (f"derived={derived}", f"derived={derived},recent={recent}")


def _old_next(following: str, length: str, det: str) -> Iterator[str]:
    yield from (f"next={following},{det}", f"{length},{det}")


def _old_shared(mine: int, about: int, recent: bool, more: int, det: str) -> Iterator[str]:
    yield from (f"shared={mine},of={about},recent={recent}", f"shared={more},{det}")


def _old_nth(nth: int, known: int, det: str) -> Iterator[str]:
    yield f"nth={nth},of={known},{det}"


def _beside(mention: Mention, recording: Recording) -> Iterator[Bundle]:
    """Yield the signs of a recording that the same sentence has just spoken of."""
    line, last = mention.line, recording.mentions[-1]
    between = _BETWEEN.intersection(line.classes[last.at + 1 : mention.first])
    yield from [(single, "here,", cls) for cls in sorted(between)]
    yield (_here, last.noun, mention.noun, line.cls(mention.first - 1))
    yield (single, f"here,{_like(mention, recording)},{mention.det}")


def _here(last: str, noun: str, prev: str) -> Iterator[str]:
    yield f"here,{last},{noun},{prev}"


def _shared(mention: Mention, recording: Recording) -> int:
    """Count the words that say which one a mention means and that were said of a recording."""
    return min(len(mention.about & recording.told), 2)


def _flags(mention: Mention) -> str:
    if mention.another:
        return "another"
    return f"ordinal{min(mention.ordinal, 2)}" if mention.ordinal else "both" if mention.both else "plain"


def _counted(mention: Mention) -> bool:
    words = mention.line.words[mention.first : mention.at]
    return any("numbers" in w.tags or w.cls == "#" or w.tags.get("det") == "some" for w in words)


def _length(mention: Mention) -> str:
    return f"size={min(mention.at - mention.first, 3)}"


def _kinds(mention: Mention, recording: Recording) -> str:
    said, heard = mention.kinds & _SPECIFIC, recording.kinds & _SPECIFIC
    if said and heard:
        return "kinds=same" if said & heard else "kinds=clash"
    return "kinds=more" if said else "kinds=open"


def _like(mention: Mention, recording: Recording) -> str:
    if mention.noun == recording.mentions[0].noun:
        return "like=same"
    return "like=like" if _alike(mention, recording) else "like=other"


def _derived(mention: Mention) -> str:
    """Return what a picture was taken from: "stills from it", "a still from a video"; `no` where nothing is said."""
    behind = mention.line.classes[mention.at + 1 : mention.at + 7]
    led = next((i for i, cls in enumerate(behind) if cls not in ("x", "D", "V", "a")), None)
    if led is None or behind[led] not in ("p:from", "p:of"):
        return "no"
    after = mention.line.classes[mention.at + led + 2 : mention.at + led + 6]
    return next(("it" if cls == "I" else "media" for cls in after if cls in ("I", "M")), "no")


def _alike(mention: Mention, recording: Recording) -> bool:
    """Say whether a mention may speak of a recording by whether pictures move in both."""
    sort = _sort(mention)
    return sort == "either" or any(_sort(m) in (sort, "either") for m in recording.mentions[:3])


def _sort(mention: Mention) -> str:
    return "moving" if mention.noun in _MOVING else "either" if mention.noun in _EITHER else "still"
