"""Which words of a gold report tell of its verification statements, and what there is to learn from them."""

from collections import defaultdict
from functools import partial
from math import log
from types import SimpleNamespace

from gold_reports import aligned, in_order, score

from catalog.choice import features_of, first_of_best, labelled, likely, shares_of, written_out
from catalog.extract.trained import scenes, statements, verdicts
from catalog.extract.trained.deed_signs import glance_signs
from catalog.extract.trained.doer_signs import doer_signs
from catalog.extract.trained.target_signs import target_signs
from catalog.extract.trained.verdict_signs import (
    Dimensions,
    check_signs,
    dimension_signs,
    excepted,
    negation,
    outcome_signs,
    says,
    verdict_signs,
)

POLAR = {
    "confirmed": ("confirm", "geolocate", "chronolocate", "match", "examine", "genuine", "found", "spoke", "from"),
    "partly_confirmed": (
        "confirm", "geolocate", "chronolocate", "match", "examine", "genuine", "fake", "old", "found", "from",
    ),
    "not_confirmed": (
        "confirm", "unverified", "examine", "geolocate", "chronolocate", "match", "deny", "claim", "genuine", "found",
        "spoke",
    ),
    "disputed": (
        "deny", "denied", "fake", "claim", "old", "elsewhere", "genuine", "refute", "confirm", "match", "found", "from",
    ),
    "refuted": (
        "denied", "fake", "old", "elsewhere", "refute", "match", "geolocate", "genuine", "deny", "confirm", "examine",
        "claim", "found", "from", "made",
    ),
}  # fmt: skip
"""The sorts of words that may tell of each verdict, the most usual first."""
NATURAL = {"geolocate": "location", "chronolocate": "time", "old": "time", "elsewhere": "location"}
UNLIKELY = -6.0
"""Points below which no word tells of a statement, once a first training can judge."""
OPTIONAL = 0.5
"""How much a part counts that careful readers may leave out."""


def aligned_verdicts(report, judge):
    """{trigger: [(recording, actors, gold part)]} of words that tell of a statement best, and those that may.

    `judge`: a chooser of a first training, on other reports, or None: what it holds for likely fits better.
    """
    best, may = defaultdict(list), set()
    for number, item in report.gold.items():
        for part in item["verifications"]:
            heard = (scene for scene in report.scenes if number in scenes.targets(scene))
            found = [f for scene in heard for f in _telling(report, scene, number, part, judge)]
            if judge and not report.noted and max((points for points, *_ in found), default=0) < UNLIKELY:
                may |= {trigger for _, trigger, _ in sorted(found, key=lambda f: -f[0])[:3]}
                continue
            for trigger, people in aligned(found, may):
                best[trigger].append((number, people, part))
    return best, may


def _telling(report, scene, number, part, judge):
    """Yield (points, trigger, people) of the words of a sentence that may tell of a statement."""
    for trigger in verdicts.triggers(scene):
        people = [a for a in scenes.doers(scene) if report.is_agent(part["verifier"], a)]
        if people and any(says(trigger) in POLAR[v] for v in part["verdict"]):
            judged = _judged(judge, scene, trigger, number, part, people) if judge else 0
            yield _points(trigger, scene, part, number, people) + judged, trigger, people


def _points(trigger, scene, part, number, people):
    line, at = scene.line, trigger.at
    first, last = trigger.clause
    told = {line.words[i].tags["dimension"] for i in range(first, last + 1) if line.has(i, "dimension")}
    negated = negation(trigger) != "no"
    word = says(trigger)
    positive = part["verdict"][0] in ("confirmed", "partly_confirmed")
    order = min(POLAR[v].index(word) for v in part["verdict"] if word in POLAR[v])
    near = min((abs(a.first - at) for a in people if a), default=8)
    agree = (positive and not negated) or (part["verdict"][0] == "not_confirmed" and (negated or word == "unverified"))
    natural = NATURAL.get(word)
    return (
        2.5 * bool(told & set(part["dimension"]))
        + 2.5 * agree
        - 0.3 * order
        + scene.speaks_of(number)
        - 0.08 * min(near, 20)
        + 2 * (natural in part["dimension"])
        - 2 * (natural is not None and natural not in part["dimension"])
    )


def _judged(judge, scene, trigger, number, part, people):
    """The logarithm of how likely a chooser holds it that a word tells of a statement."""
    numbers, doers = scenes.targets(scene), scenes.doers(scene)
    rows = [target_signs(trigger, n, scene) for n in numbers]
    people_rows = [doer_signs(trigger, a, scene) for a in doers]
    mine, theirs = shares_of(judge.scores("subject", rows)), shares_of(judge.scores("verifier", people_rows))
    right = [doers.index(a) for a in people]
    who = max(right, key=lambda i: theirs[i])
    signs = verdict_signs(trigger, doers[who], number, scene)
    check = check_signs(rows[numbers.index(number)], people_rows[who], signs)
    shares = shares_of(judge.sums("verdict", verdicts.VERDICTS, signs))
    outcome = part["verdict"][0]
    shared = outcome_signs(trigger, doers[who], outcome, number, scene)
    around = Dimensions(trigger)
    known = (judge.total("dimension", dimension_signs(around, d, outcome, shared)) for d in part["dimension"])
    return (
        log(mine[numbers.index(number)])
        + (log(sum(theirs[i] for i in right)) if part["verifier"] != "*" else 0)
        + log(likely(judge.total("check", check)))
        + log(sum(s for s, v in zip(shares, verdicts.VERDICTS, strict=True) if v in part["verdict"]))
        + log(max(likely(z) for z in known))
    )


def learn_bearings(report, samples, judge):
    """What checks are about and whose they are."""
    asked = report.asked(verdicts.triggers, *aligned_verdicts(report, judge))
    for scene, trigger, told, numbers, rows, people, people_rows in asked:
        if not _optional(told):
            report.add(samples, "glimpse", [features_of(glance_signs(trigger, scene)), []], {0} if told else {1})
        report.add(samples, "subject", list(map(features_of, rows)), {numbers.index(n) for n, *_ in told})
        for _, agents, part in told:
            if part["verifier"] != "*":
                right = {people.index(a) for a in agents}
                weight = OPTIONAL if part.get("optional") else None
                report.add(samples, "verifier", list(map(features_of, people_rows)), right, weight)


def learn_outcomes(report, samples, choose, judge):
    """What is a check and what it says, with a chooser of what it is about and whose it is."""
    asked = report.asked(verdicts.triggers, *aligned_verdicts(report, judge))
    for scene, trigger, told, numbers, rows, people, people_rows in asked:
        number = told[0][0] if told else numbers[first_of_best(choose.scores("subject", rows))]
        actor = people[first_of_best(choose.scores("verifier", people_rows))]
        if told and actor not in told[0][1]:
            actor = told[0][1][0]
        signs = verdict_signs(trigger, actor, number, scene)
        if not _optional(told):
            row = check_signs(rows[numbers.index(number)], people_rows[people.index(actor)], signs)
            report.add(samples, "check", [written_out(row), []], {0} if told else {1})
        if told:
            parts = [part for n, _, part in told if n == number]
            left_out = excepted(trigger)
            parts.sort(key=lambda part: part["dimension"][0] in left_out)
            kept = [p for p in parts if p["dimension"][0] not in left_out] or parts
            wanted = {i for i, v in enumerate(verdicts.VERDICTS) if any(v in p["verdict"] for p in kept)}
            report.add(samples, "verdict", [labelled(label, signs) for label in verdicts.VERDICTS], wanted)
            _learn_dimensions(report, samples, trigger, actor, number, scene, parts, judge)


def _learn_dimensions(report, samples, trigger, actor, number, scene, parts, judge):
    verdict = parts[0]["verdict"][0]
    around, shared = Dimensions(trigger), outcome_signs(trigger, actor, verdict, number, scene)
    rows = {d: dimension_signs(around, d, verdict, shared) for d in verdicts.DIMENSIONS}
    certain = {_settled(p["dimension"], rows, judge) for p in parts if not p.get("optional")}
    left_open = {d for p in parts if p.get("optional") for d in p["dimension"]}
    for dimension, row in rows.items():
        if dimension in certain or dimension not in left_open:
            report.add(samples, "dimension", [written_out(row), []], {0} if dimension in certain else {1})


def _settled(dimensions, rows, judge):
    """Of the dimensions that are right alike, the one to be told: what a first training holds for likely, or else what
    a check is of that says no more than "verified the video"."""
    if judge and len(dimensions) > 1:
        return max(dimensions, key=lambda d: judge.total("dimension", rows[d]))
    return "content" if "content" in dimensions else dimensions[0]


def learn_statements(report, samples, choose):
    """Which of the statements that the program may read are told: those that the gold item has, each once."""
    seen, gold = report.seen(choose)
    found = [s for scene in seen for s in statements.statements(scene, verdicts.read_verdicts(scene, choose))]
    for number, weighed in statements.beside_one_another(found).items():
        waiting = in_order(gold[number]["verifications"] if gold[number] else ())
        for statement, row in weighed:
            said = statement.said
            told = SimpleNamespace(dimension=said.dimension, verdict=said.verdict, verifier=statement.verifier)
            report.learn_told(samples, "statement", row, waiting, partial(score.verdict_fits, found=told))


def _optional(told):
    return bool(told) and all(part.get("optional") for *_, part in told)
