"""Reports of the gold set laid over what the program sees: mentions, recordings, people, dates."""

import importlib.util
from functools import partial
from pathlib import Path
from types import SimpleNamespace

from catalog.choice import features_of, written_out
from catalog.extract.lexicon import language_of, lexicon_of
from catalog.extract.relative_dates import calendar_of
from catalog.extract.trained import dated, deeds, grouping, mentioned, mentions, moments, reader, scenes
from catalog.extract.trained.date_signs import DateSigns
from catalog.extract.trained.doer_signs import doer_signs
from catalog.extract.trained.lines import lines_of
from catalog.extract.trained.recordings import Recording, Reference
from catalog.extract.trained.target_signs import target_signs

ROOT = Path(__file__).resolve().parents[1]
NOTED, NOTES = frozenset(f"{n:02}" for n in range(1, 11)), 40.0
"""The notes of the seeds, which must be read in full, count so many times."""
SURE = 0.4
"""How likely a deed must be to bear on a date."""
PLAIN = 3.0
"""Reports in plain prose count so many times those that were written to be hard."""

_spec = importlib.util.spec_from_file_location("score", ROOT / "tests/bench/extract/score.py")
score = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(score)


def weight_of(line):
    """How often a gold report counts in training."""
    if is_noted(line):
        return NOTES
    return PLAIN if line.get("plain") else 1.0


def is_noted(line):
    """Say whether a gold report is of the seeds: a note, or an original behind it."""
    return line["id"] in NOTED or line["id"].startswith("original")


class Report:
    """One report with its gold recordings laid over what the program sees."""

    def __init__(self, line):
        self.line = line
        self.document = score.document(line)
        self.weight, self.noted = weight_of(line), is_noted(line)
        self.part = 0
        self.language = language_of(self.document)
        self.lexicon = lexicon_of(self.language)
        self.lines = lines_of(self.document, self.lexicon)

    def add(self, samples, decision, rows, right, weight=None):
        """Add one choice of this report to the samples of a decision; `right`: the indexes of what is right."""
        samples[decision].add(rows, right, self.language, self.weight if weight is None else weight, self.part)

    def items_of(self, mention):
        """The gold items that a mention speaks of; "both videos" of the two before it, where nobody annotated it."""
        items = self.line["items"]
        said = [
            i for i, item in enumerate(items) if any(a < mention.end and mention.start < b for a, b in item["spans"])
        ]
        return said or (self.both_before(mention) if mention.noun != "alone" else [])

    def both_before(self, mention):
        """The last two gold items before a mention such as "both videos", or "both" of whatever it is."""
        items = self.line["items"]
        before = [i for i, item in enumerate(items) if min(item["spans"])[0] < mention.start]
        return before[-2:] if mention.both and mention.det != "new" and len(before) > 1 else []

    def learn_mentions(self, samples):
        """Mentions, and which recordings they take up."""
        kept, known, number_of = [], [], {}
        for line in self.lines:
            here = mentions.candidates(line)
            for mention in here:
                items = self.items_of(mention)
                if not items and mention.noun == "alone" and self.both_before(mention):
                    continue  # "both" that nobody annotated may be of footage or of people
                if not items and len(self.line["items"]) > 1 and mentioned.counts(mention):
                    continue  # "two videos" that are told apart: some annotate them, some do not
                features = mentions.mention_signs(mention, kept, len(here) - 1)
                self.add(samples, "mention", [features_of(features), []], {0} if items else {1})
                if not items:
                    continue
                kept.append(mention)
                options, want = grouping.choices(known), number_of.get(items[0])
                if len(items) == 1 and want in options:
                    rows = [written_out(grouping.group_signs(mention, o, known)) for o in options]
                    self.add(samples, "group", rows, {options.index(want)})
                self._take(mention, items, known, number_of)

    def _take(self, mention, keys, known, number_of):
        for key in keys:
            if key not in number_of:
                number_of[key] = len(known)
                known.append(Recording(len(known)))
            known[number_of[key]].take(mention)

    def lay(self, choose):
        """Lay the gold recordings over the mentions that the program finds, those found in vain being others."""
        known, references, number_of = [], [], {}
        _, found = grouping.group(mentioned.mentions_of(self.lines, choose), choose)
        for reference in found:
            keys = self.items_of(reference.mention) or self.both_before(reference.mention)
            keys = keys or [f"in vain {reference.recordings[0]}"]
            self._take(reference.mention, keys, known, number_of)
            references.append(Reference(reference.mention, tuple(number_of[key] for key in keys)))
        items = self.line["items"]
        self.gold = {n: items[key] for key, n in number_of.items() if isinstance(key, int)}
        published = self.document.published
        self.scenes = list(reader.scenes(self.lines, known, references, published)) if known else []

    def _dates_of(self, scene):
        return reader.dates_of(scene.line, self.lexicon)

    def seen(self, choose):
        """The sentences as the program sees them, with its own recordings, and the gold item of each recording."""
        known, references = grouping.group(mentioned.mentions_of(self.lines, choose), choose)
        if not known:
            return [], {}
        spans = [[(m.start, m.end) for m in recording.mentions] for recording in known]
        shims = [SimpleNamespace(item=SimpleNamespace(mentions=s), number=n) for n, s in enumerate(spans)]
        gold = {shim.number: item for item, shim in score.pairs(self.line["items"], shims) if shim}
        return list(reader.scenes(self.lines, known, references, self.document.published)), gold

    def is_agent(self, right, actor):
        """Whether an actor is the agent of a gold part; nobody is, where any agent would do."""
        named = [words for words in (right or "").split("|") if words not in ("", "*")]
        if actor is None:
            return right is None or "*" in right.split("|")
        if not named:
            return right == "*"
        agent, publisher = actor.agent(), self.line["publisher"]
        if agent.text == "we":  # the program puts the publisher's name
            ours = {"we", "us", "our"} & {words.lower() for words in named}
            return bool(ours) or score.agent_fits("|".join(named), publisher)
        return score.agent_fits("|".join(named), agent.text, agent.handle)

    def asked(self, triggers, best, may):
        """Each word that tells of something, or of nothing for certain, with what is told and all it may be about.

        Yields (scene, trigger, what it tells, recordings, their signs, people, their signs).
        """
        for scene in self.scenes:
            numbers, people = scenes.targets(scene), scenes.doers(scene)
            for trigger in triggers(scene) if numbers else ():
                told = best.get(trigger, [])
                if told or trigger not in may:
                    rows = [target_signs(trigger, n, scene) for n in numbers]
                    people_rows = [doer_signs(trigger, a, scene) for a in people]
                    yield scene, trigger, told, numbers, rows, people, people_rows

    def learn_times(self, samples, choose):
        """What dates say, with the deeds that the program reads."""
        for passage, words, when in self.dated(self.scenes, choose):
            options = dated.options(passage.scene)
            right, sure = set(), False
            for i, option in enumerate(options):
                for part in self.gold[option[0]]["times"] if option and option[0] in self.gold else ():
                    if score.day_fits(part, when[0]) and option[1] in part["role"]:
                        right.add(i)
                        sure = sure or not part.get("optional")
            if not sure:
                right.add(0)
            signs = DateSigns(words, passage.scene, passage.deeds)
            self.add(samples, "time", [written_out(signs.of(o)) for o in options], right)

    def learn_moments(self, samples, choose):
        """Which of the dates that the program may give its recordings are told, each once."""
        seen, gold = self.seen(choose)
        dates = self.dated(seen, choose)
        may_say = [d for p, date, when in dates for d in dated.datings(date, when, p.scene, p.deeds, choose)]
        waiting = {n: in_order(item["times"]) for n, item in gold.items() if item}
        for moment, row in moments.beside_one_another(moments.moments(may_say)):
            fits = partial(_tells, dating=moment.dating)
            self.learn_told(samples, "moment", row, waiting.get(moment.recording, []), fits)

    def learn_told(self, samples, decision, row, waiting, fits):
        """Whether what may be told is: the first gold part that fits is taken, each once; `waiting`: those left."""
        part = next(filter(fits, waiting), None)
        if part:
            waiting.remove(part)
        if not (part and part.get("optional")):
            self.add(samples, decision, [features_of(row), []], {0} if part else {1})

    def _sure_deeds(self, scene, choose):
        return [deed for deed in deeds.read_deeds(scene, choose) if deed.sure > SURE]

    def dated(self, scenes, choose=None):
        """The dates of some sentences, with the deeds that the program reads in them if a chooser is given."""
        deeds_of = partial(self._sure_deeds, choose=choose) if choose else lambda _: ()
        passages = [reader.Passage(s, deeds_of(s), self._dates_of(s), ()) for s in scenes]
        calendar = calendar_of(self.document.published, [d for p in passages for d in p.dates])
        return reader.resolved_dates(passages, calendar)


def in_order(parts):
    """Gold parts, those that must be found first."""
    return sorted(parts, key=lambda part: part.get("optional", False))


def _tells(part, dating):
    return score.day_fits(part, dating.when) and any(dated.like(role) == dating.act for role in part["role"])


def apart(actor, at):
    """Words between an actor and an index."""
    return max(0, at - actor.last - 1, actor.first - at - 1)


def aligned(found, may):
    """The (trigger, people) that fit best of some (points, trigger, people); those near them go into `may`."""
    top = max((p for p, *_ in found), default=0)
    may |= {trigger for points, trigger, _ in found if top - 3 <= points < top - 0.01}
    return [(trigger, people) for points, trigger, people in found if points >= top - 0.01]
