"""Reports of the gold set laid over what the program sees: which words tell of each step, date and verdict."""

import importlib.util
from collections import defaultdict
from pathlib import Path

from catalog.choice import labelled, written_out
from catalog.extract.lexicon import language_of, lexicon_of
from catalog.extract.relative_dates import calendar_of
from catalog.extract.trained import dated, deeds, grouping, mentions, reader, scenes, verdicts
from catalog.extract.trained.date_signs import DateSigns
from catalog.extract.trained.deed_signs import deed_signs, glance_signs, role_signs
from catalog.extract.trained.doer_signs import doer_signs
from catalog.extract.trained.lines import lines_of
from catalog.extract.trained.recordings import Recording, Reference
from catalog.extract.trained.target_signs import target_signs
from catalog.extract.trained.verdict_signs import check_signs, dimension_signs, negation, outcome_signs, verdict_signs
from catalog.extract.trained.verdict_signs import says as said_of

ROOT = Path(__file__).resolve().parents[1]
NOTED, NOTES = frozenset(f"{n:02}" for n in range(1, 11)), 20.0
"""The notes of the seeds, which must be read in full, count so many times."""
PLAIN = 3.0
"""Reports in plain prose count so many times those that were written to be hard."""
HANDED = {"posted", "released", "shared", "reposted", "published", "republished"}
LOOKED = {"analysed", "geolocated", "chronolocated", "verified"}
MADE = {"filmed", "unit"}
FITS = {
    "filmed": MADE, "operator": MADE, "hosts": MADE, "caught": MADE, "author": MADE | {"posted"},
    "analysed": LOOKED, "geolocated": LOOKED, "chronolocated": LOOKED, "verified": LOOKED,
    "archived": {"archived"}, "credited": MADE | HANDED, "obtained": HANDED | {"analysed"},
    "check-confirm": LOOKED, "check-examine": LOOKED, "check-match": LOOKED, "check-refute": LOOKED,
    "given": HANDED, "received": HANDED, "own": HANDED | MADE | {"archived"},
}  # fmt: skip
"""The roles that a word of the lexicon may turn out to tell of; words of handing on may tell of any such role."""
SAME = {
    "appeared": {"posted", "shared"},
    "operator": {"filmed"},
    "author": {"filmed"},
    "given": {"released", "shared"},
    "check-confirm": {"verified"},
    "check-examine": {"analysed", "verified"},
    "check-match": {"analysed", "geolocated"},
}
"""What a word says where no agent bears it out."""
OWN_REACH = 5
"""Words between a mention and who is named with it ("a video by", "X's video")."""
POLAR = {
    "confirmed": ("confirm", "geolocate", "chronolocate", "match", "examine", "genuine"),
    "partly_confirmed": ("confirm", "geolocate", "chronolocate", "match", "examine", "genuine", "fake", "old"),
    "not_confirmed": (
        "confirm", "unverified", "examine", "geolocate", "chronolocate", "match", "deny", "claim", "genuine",
    ),
    "disputed": ("deny", "denied", "fake", "claim", "old", "elsewhere", "genuine", "refute", "confirm", "match"),
    "refuted": (
        "denied",
        "fake", "old", "elsewhere", "refute", "match", "geolocate", "genuine", "deny", "confirm", "examine", "claim",
    ),
}  # fmt: skip

_spec = importlib.util.spec_from_file_location("score", ROOT / "tests/bench/extract/score.py")
score = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(score)


def _likeliest(dimensions):
    """Of the dimensions that are right alike: what a check is of that says no more than "verified the video"."""
    return "content" if len(dimensions) > 2 and "content" in dimensions else dimensions[0]


def _apart(actor, at):
    """Words between an actor and an index."""
    return max(0, at - actor.last - 1, actor.first - at - 1)


def _aligned(found, may):
    """The (trigger, people) that fit best of some (points, trigger, people); those near them go into `may`."""
    top = max((p for p, *_ in found), default=0)
    may |= {trigger for points, trigger, _ in found if top - 3 <= points < top - 0.01}
    return [(trigger, people) for points, trigger, people in found if points >= top - 0.01]


def weight_of(line):
    """How often a gold report counts in training."""
    if line["id"] in NOTED or line["id"].startswith("original"):
        return NOTES
    return PLAIN if line.get("plain") else 1.0


class Report:
    """One report with its gold recordings laid over what the program sees."""

    def __init__(self, line):
        self.line = line
        self.document = score.document(line)
        self.weight = weight_of(line)
        self.part = 0
        self.language = language_of(self.document)
        self.lexicon = lexicon_of(self.language)
        self.lines = lines_of(self.document, self.lexicon)

    def items_of(self, mention):
        """The gold items that a mention speaks of; "both videos" of the two before it, where nobody annotated it."""
        items = self.line["items"]
        said = [
            i for i, item in enumerate(items) if any(a < mention.end and mention.start < b for a, b in item["spans"])
        ]
        if said or not mention.both or mention.noun == "alone" or mention.det == "new":
            return said
        before = [i for i, item in enumerate(items) if min(item["spans"])[0] < mention.start]
        return before[-2:] if len(before) > 1 else []

    def learn_mentions(self, samples):
        """Mentions and what they take up; returns the gold recordings as the program would have them."""
        kept, known, references, number_of = [], [], [], {}
        for line in self.lines:
            here = mentions.candidates(line)
            for mention in here:
                items = self.items_of(mention)
                features = mentions.mention_signs(mention, kept, len(here) - 1)
                samples["mention"].add([features, []], {0} if items else {1}, self.language, self.weight, self.part)
                if not items:
                    continue
                kept.append(mention)
                if len(items) == 1 and known is not None:
                    options = grouping.choices(known)
                    want = number_of.get(items[0])
                    if want in options:
                        rows = [written_out(grouping.group_signs(mention, o, known)) for o in options]
                        samples["group"].add(rows, {options.index(want)}, self.language, self.weight, self.part)
                for item in items:
                    if item not in number_of:
                        number_of[item] = len(known)
                        known.append(Recording(len(known)))
                    known[number_of[item]].take(mention)
                references.append(Reference(mention, tuple(number_of[i] for i in items)))
        self._lay({number: self.line["items"][item] for item, number in number_of.items()}, known, references)

    def lay(self, choose):
        """Lay the gold recordings over the mentions that the program finds, those found in vain being others."""
        known, references, number_of = [], [], {}
        _, found = grouping.group(mentions.mentions_of(self.lines, choose), choose)
        for reference in found:
            keys = self.items_of(reference.mention) or [f"in vain {reference.recordings[0]}"]
            for key in keys:
                if key not in number_of:
                    number_of[key] = len(known)
                    known.append(Recording(len(known)))
                known[number_of[key]].take(reference.mention)
            references.append(Reference(reference.mention, tuple(number_of[key] for key in keys)))
        items = self.line["items"]
        self._lay({n: items[key] for key, n in number_of.items() if isinstance(key, int)}, known, references)

    def _lay(self, gold, known, references):
        self.gold = gold
        self.scenes = list(reader.scenes(self.lines, known, references)) if known else []
        self.dates = [reader.dates_of(s.line, self.lexicon) for s in self.scenes]

    def aligned_steps(self):
        """{trigger: [(recording, actors, roles, optional)]} of words that tell of a step best, and those that may."""
        best, may = defaultdict(list), set()
        for number, item in self.gold.items():
            for step in item["steps"]:
                found = []
                for scene in self.scenes:
                    if number not in scenes.targets(scene):
                        continue
                    for trigger in deeds.triggers(scene):
                        fit = FITS.get(trigger.says, HANDED) & set(step["role"])
                        if not fit:
                            continue
                        people = [a for a in scenes.doers(scene) if self.is_agent(step["agent"], a)]
                        exact = trigger.says in step["role"] or bool(SAME.get(trigger.says, set()) & set(step["role"]))
                        if trigger.says == "own":
                            people = [a for a in people if a and _apart(a, trigger.at) <= OWN_REACH]
                        elif step["agent"] in (None, "*") and not exact:
                            continue
                        if not people:
                            continue
                        mine = scene.speaks_of(number)
                        near = min((_apart(a, trigger.at) for a in people if a), default=6)
                        if not exact and near > 12:
                            continue
                        points = (
                            3 * exact
                            - 4 * (trigger.says == "own")
                            + 2 * mine
                            - 0.15 * min(near, 20)
                            - 0.02
                            * (
                                min(abs(r.mention.at - trigger.at) for r in scene.here if number in r.recordings)
                                if mine
                                else 10
                            )
                        )
                        found.append((points, trigger, people))
                for trigger, people in _aligned(found, may):
                    best[trigger].append((number, people, step["role"], step.get("optional", False)))
        return best, may

    def is_agent(self, right, actor):
        """Whether an actor is the agent of a gold part."""
        if actor is None:
            return right in (None, "*")
        if right is None:
            return False
        agent, publisher = actor.agent(), self.line["publisher"]
        if agent.text == "we":  # the program puts the publisher's name
            return (
                right == "*"
                or bool({"we", "us", "our"} & {w.lower() for w in right.split("|")})
                or score.agent_fits(right, publisher)
            )
        return right == "*" or score.agent_fits(right, agent.text, agent.handle)

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

    def learn_deeds(self, samples, choose=None):
        """Targets and doers; with a chooser of these, what is a deed and which."""
        asked = self.asked(deeds.triggers, *self.aligned_steps())
        for scene, trigger, told, numbers, rows, people, people_rows in asked:
            if choose is None:
                if not told or not all(t[3] for t in told):
                    samples["glance"].add(
                        [glance_signs(trigger, scene), []], {0} if told else {1}, self.language, self.weight
                    )
                samples["target"].add(rows, {numbers.index(n) for n, *_ in told}, self.language, self.weight, self.part)
                for _, agents, _, optional in told:
                    samples["doer"].add(
                        people_rows,
                        {people.index(a) for a in agents},
                        self.language,
                        0.3 if optional else self.weight,
                        self.part,
                    )
                continue
            number = numbers[choose.best("target", rows)]
            actor = people[choose.best("doer", people_rows)]
            for right, agents, roles, optional in told:
                wanted = {i for i, r in enumerate(deeds.ROLES) if r in roles}
                features = role_signs(trigger, agents[0], right, scene)
                samples["role"].add(
                    [labelled(lab, features) for lab in deeds.ROLES],
                    wanted,
                    self.language,
                    0.3 if optional else self.weight,
                    self.part,
                )
            chosen = [t for t in told if t[0] == number and actor in t[1]]
            if told and not chosen:
                number, agents, *_ = told[0]
                actor, chosen = agents[0], told[:1]
            if not told or not all(t[3] for t in chosen):
                role = role_signs(trigger, actor, number, scene)
                row = deed_signs(trigger, rows[numbers.index(number)], people_rows[people.index(actor)], role, scene)
                samples["deed"].add(
                    [written_out(row), []],
                    {0} if told else {1},
                    self.language,
                    self.weight,
                    self.part,
                )

    def aligned_verdicts(self):
        """{trigger: [(recording, actors, dimensions, verdicts, optional)]}, and the words that may tell of one."""
        best, may = defaultdict(list), set()
        for number, item in self.gold.items():
            for part in item["verifications"]:
                found = []
                for scene in self.scenes:
                    if number not in scenes.targets(scene):
                        continue
                    for trigger in verdicts.triggers(scene):
                        says = said_of(trigger)
                        if not any(says in POLAR[v] for v in part["verdict"]):
                            continue
                        people = [a for a in scenes.doers(scene) if self.is_agent(part["verifier"], a)]
                        if not people:
                            continue
                        found.append((self._fit(trigger, scene, part, number, people), trigger, people))
                for trigger, people in _aligned(found, may):
                    best[trigger].append((number, people, part))
        return best, may

    def _fit(self, trigger, scene, part, number, people):
        line, at = scene.line, trigger.at
        first, last = trigger.clause
        said = {line.words[i].tags["dimension"] for i in range(first, last + 1) if line.has(i, "dimension")}
        negated = negation(trigger) != "no"
        says = said_of(trigger)
        positive = part["verdict"][0] in ("confirmed", "partly_confirmed")
        order = min(POLAR[v].index(says) for v in part["verdict"] if says in POLAR[v])
        near = min((abs(a.first - at) for a in people if a), default=8)
        mine = scene.speaks_of(number)
        agree = (positive and not negated) or (
            part["verdict"][0] == "not_confirmed" and (negated or says == "unverified")
        )
        natural = {"geolocate": "location", "chronolocate": "time", "old": "time", "elsewhere": "location"}.get(says)
        return (
            2.5 * bool(said & set(part["dimension"]))
            + 2.5 * agree
            - 0.3 * order
            + mine
            - 0.08 * min(near, 20)
            + 2 * (natural in part["dimension"])
            - 2 * (natural is not None and natural not in part["dimension"])
        )

    def learn_verdicts(self, samples, choose=None):
        """What checks are about and whose they are; with a chooser of these, what is a check, and what it says."""
        asked = self.asked(verdicts.triggers, *self.aligned_verdicts())
        for scene, trigger, told, numbers, rows, people, people_rows in asked:
            if choose is None:
                if not told or not all(p.get("optional") for *_, p in told):
                    samples["glimpse"].add(
                        [glance_signs(trigger, scene), []], {0} if told else {1}, self.language, self.weight
                    )
                samples["subject"].add(
                    rows, {numbers.index(n) for n, *_ in told}, self.language, self.weight, self.part
                )
                for _, agents, part in told:
                    if part["verifier"] != "*":
                        samples["verifier"].add(
                            people_rows,
                            {people.index(a) for a in agents},
                            self.language,
                            0.5 if part.get("optional") else self.weight,
                            self.part,
                        )
                continue
            number = numbers[choose.best("subject", rows)]
            actor = people[choose.best("verifier", people_rows)]
            if told:
                number = told[0][0]
                agents = told[0][1]
                actor = actor if actor in agents else agents[0]
            features = verdict_signs(trigger, actor, number, scene)
            if not told or not all(p.get("optional") for *_, p in told):
                row = check_signs(rows[numbers.index(number)], people_rows[people.index(actor)], features)
                samples["check"].add(
                    [written_out(row), []],
                    {0} if told else {1},
                    self.language,
                    self.weight,
                    self.part,
                )
            if not told:
                continue
            parts = [p for n, _, p in told if n == number]
            wanted = {i for i, v in enumerate(verdicts.VERDICTS) if any(v in p["verdict"] for p in parts)}
            samples["verdict"].add(
                [labelled(lab, features) for lab in verdicts.VERDICTS], wanted, self.language, self.weight
            )
            certain = {_likeliest(p["dimension"]) for p in parts if not p.get("optional")}
            allowed = {d for p in parts for d in p["dimension"]}
            for dimension in verdicts.DIMENSIONS:
                if dimension in certain or dimension not in allowed:
                    verdict = parts[0]["verdict"][0]
                    shared = outcome_signs(trigger, actor, verdict)
                    row = dimension_signs(trigger, dimension, verdict, shared)
                    samples["dimension"].add(
                        [written_out(row), []], {0} if dimension in certain else {1}, self.language, self.weight
                    )

    def learn_times(self, samples, choose):
        """What dates say, with the deeds and checks that the program reads."""
        passages = [
            reader.Passage(s, deeds.read_deeds(s, choose), tuple(verdicts.read_verdicts(s, choose)), d, ())
            for s, d in zip(self.scenes, self.dates, strict=True)
        ]
        calendar = calendar_of(self.document.published, [d for p in passages for d in p.dates])
        for passage, words, when in reader.resolved_dates(passages, calendar):
            options = dated.options(passage.scene)
            right, sure = set(), False
            for i, option in enumerate(options):
                for part in self.gold[option[0]]["times"] if option and option[0] in self.gold else ():
                    if part["when"] == when[0] and option[1] in part["role"]:
                        right.add(i)
                        sure = sure or not part.get("optional")
            if not sure:
                right.add(0)
            signs = DateSigns(words, passage.scene, passage.deeds)
            rows = [written_out(signs.of(o)) for o in options]
            samples["time"].add(rows, right, self.language, self.weight, self.part)
