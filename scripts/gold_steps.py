"""Which words of a gold report tell of its steps, and what there is to learn from them."""

from collections import defaultdict

from gold_reports import aligned, apart

from catalog.choice import features_of, first_of_best, labelled, written_out
from catalog.extract.trained import deeds, scenes
from catalog.extract.trained.deed_signs import deed_signs, glance_signs, role_signs

HANDED = {"posted", "released", "shared", "reposted", "published", "republished"}
LOOKED = {"analysed", "geolocated", "chronolocated", "verified"}
MADE = {"filmed", "unit"}
FITS = {
    "filmed": MADE, "operator": MADE, "hosts": MADE, "caught": MADE, "author": MADE | {"posted"},
    "analysed": LOOKED, "geolocated": LOOKED, "chronolocated": LOOKED, "verified": LOOKED,
    "archived": {"archived"}, "credited": MADE | HANDED, "obtained": HANDED | {"analysed"},
    "check-confirm": LOOKED, "check-examine": LOOKED, "check-geolocate": LOOKED, "check-match": LOOKED,
    "check-refute": LOOKED,
    "given": HANDED, "received": HANDED, "own": HANDED | MADE | {"archived"},
}  # fmt: skip
"""The roles that a word of the lexicon may turn out to tell of; words of handing on may tell of any such role."""
SAME = {
    "appeared": {"posted", "shared"},
    "operator": {"filmed"},
    "author": {"filmed"},
    "given": {"released", "shared"},
    "check-confirm": {"verified"},
    "check-geolocate": {"geolocated"},
    "check-examine": {"analysed", "verified"},
    "check-match": {"analysed", "geolocated"},
}
"""What a word says where no agent bears it out."""
OWN_REACH = 5
"""Words between a mention and who is named with it ("a video by", "X's video")."""
FAR = 12
"""Words within which somebody must stand for a word that says something else to tell of the step."""
OPTIONAL = 0.3
"""How much a part counts that careful readers may leave out."""


def aligned_steps(report):
    """{trigger: [(recording, actors, roles, optional)]} of words that tell of a step best, and those that may."""
    best, may = defaultdict(list), set()
    for number, item in report.gold.items():
        for step in item["steps"]:
            heard = (scene for scene in report.scenes if number in scenes.targets(scene))
            found = [f for scene in heard for f in _telling(report, scene, number, step)]
            for trigger, people in aligned(found, may):
                best[trigger].append((number, people, step["role"], step.get("optional", False)))
    return best, may


def _telling(report, scene, number, step):
    """Yield (points, trigger, people) of the words of a sentence that may tell of a step."""
    for trigger in deeds.triggers(scene):
        if not FITS.get(trigger.says, HANDED) & set(step["role"]):
            continue
        exact = trigger.says in step["role"] or bool(SAME.get(trigger.says, set()) & set(step["role"]))
        people = [a for a in scenes.doers(scene) if report.is_agent(step["agent"], a)]
        if trigger.says == "own":
            people = [a for a in people if a and apart(a, trigger.at) <= OWN_REACH]
        elif not exact and (step["agent"] in (None, "*") or people == [None]):
            continue
        near = min((apart(a, trigger.at) for a in people if a), default=FAR // 2)
        if people and (exact or near <= FAR):
            yield _points(scene, trigger, number, near, exact=exact), trigger, people


def _points(scene, trigger, number, near, *, exact):
    mine = [m.at for m in scene.mentions(number)]
    away = min((abs(at - trigger.at) for at in mine), default=10)
    return 3 * exact - 4 * (trigger.says == "own") + 2 * bool(mine) - 0.15 * min(near, 20) - 0.02 * away


def learn_bearings(report, samples):
    """What a word tells of is about, and who did it."""
    for scene, trigger, told, numbers, rows, people, people_rows in report.asked(
        deeds.triggers, *aligned_steps(report)
    ):
        if not told or not all(optional for *_, optional in told):
            report.add(samples, "glance", [features_of(glance_signs(trigger, scene)), []], {0} if told else {1})
        report.add(samples, "target", list(map(features_of, rows)), {numbers.index(n) for n, *_ in told})
        for _, agents, _, optional in told:
            right = {people.index(a) for a in agents}
            report.add(samples, "doer", list(map(features_of, people_rows)), right, OPTIONAL if optional else None)


def learn_outcomes(report, samples, choose):
    """What is a deed and which, with a chooser of what it is about and who did it."""
    for scene, trigger, told, numbers, rows, people, people_rows in report.asked(
        deeds.triggers, *aligned_steps(report)
    ):
        number = numbers[first_of_best(choose.scores("target", rows))]
        actor = people[first_of_best(choose.scores("doer", people_rows))]
        for right, agents, roles, optional in told:
            wanted = {i for i, r in enumerate(deeds.ROLES) if r in roles}
            features = role_signs(trigger, agents[0], right, scene)
            labels = [labelled(label, features) for label in deeds.ROLES]
            report.add(samples, "role", labels, wanted, OPTIONAL if optional else None)
        chosen = [t for t in told if t[0] == number and actor in t[1]]
        if told and not chosen:
            number, agents, *_ = told[0]
            actor, chosen = agents[0], told[:1]
        if not told or not all(optional for *_, optional in chosen):
            role = role_signs(trigger, actor, number, scene)
            row = deed_signs(trigger, rows[numbers.index(number)], people_rows[people.index(actor)], role, scene)
            report.add(samples, "deed", [written_out(row), []], {0} if told else {1})
