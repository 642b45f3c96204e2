"""Two readers of one text: what both say is one, what differs is kept once."""

from catalog.extract.parts import Agent, Check, Step, Time
from catalog.extract.readings import Reading, together


def reading(*spans, steps=(), times=(), checks=()):
    return Reading(spans, "video", "a clip", None, tuple(steps), tuple(times), tuple(checks))


def step(role, agent, start=0):
    return Step(role, agent, "named" if agent else "unknown", start, start + 5, 0)


def check(dimension, verdict, who):
    return Check((0,), dimension, verdict, Agent(who, "named", 0, 1) if who else None, None, 0, 1)


def test_what_both_say_is_kept_once():
    first = reading(
        (0, 5), steps=[step("posted", "the mayor of Derna")], times=[Time("posted", "2024-05-01", "stated", 9, 12)]
    )
    second = reading((0, 5), steps=[step("posted", "mayor")], times=[Time("posted", "2024-05-01", "stated", 9, 12)])
    (one,) = together([first], [second])
    assert [s.agent for s in one.steps] == ["the mayor of Derna"]
    assert len(one.times) == 1


def test_what_only_the_second_says_is_added():
    first = reading((0, 5), steps=[step("posted", "the mayor")])
    second = reading((0, 5), steps=[step("filmed", "a nurse", 40)], checks=[check("location", "confirmed", "AFP")])
    (one,) = together([first], [second])
    assert [s.role for s in one.steps] == ["posted", "filmed"]
    assert [c.dimension for c in one.checks] == ["location"]


def test_one_act_is_not_read_in_two_ways():
    first = reading((0, 5), steps=[step("posted", "the mayor")])
    second = reading((0, 5), steps=[step("shared", "the mayor", 3)])
    (one,) = together([first], [second])
    assert [s.role for s in one.steps] == ["posted"]


def test_a_verdict_of_the_same_verifier_stands_as_the_first_has_it():
    first = reading((0, 5), checks=[check("time", "not_confirmed", "Reuters")])
    second = reading((0, 5), checks=[check("time", "confirmed", "Reuters"), check("time", "disputed", "the army")])
    (one,) = together([first], [second])
    assert [(c.verdict, c.verifier.text) for c in one.checks] == [
        ("not_confirmed", "Reuters"),
        ("disputed", "the army"),
    ]


def test_recordings_that_the_first_tells_apart_stay_apart():
    first = [reading((0, 5)), reading((10, 15))]
    assert together(first, [reading((0, 5), (10, 15), steps=[step("filmed", "a nurse")])]) == first


def test_a_recording_of_the_second_alone_comes_in_the_order_of_the_text():
    both = together([reading((10, 15))], [reading((0, 5))])
    assert [r.spans[0] for r in both] == [(0, 5), (10, 15)]
