"""When two steps are of one agent."""

import pytest

from catalog.extract.parts import Step, same_agent


def step(agent):
    return Step("posted", agent, "named", 0, 1, 0)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Driss Lamrani", "Mr. Lamrani"),
        ("the Defense Ministry", "the Defence Ministry"),
        ("журналіст Петро Гнатюк", "журналіста Петра Гнатюка"),
        ("служба безпеки", "службою безпеки"),
        ("агентство «Грунт»", "агентством «Грунт»"),
        ("компания Maxar", "компанией Maxar"),
    ],
)
def test_a_title_or_a_case_makes_nobody_else(one, other):
    assert same_agent(step(one), step(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("U.S. officials", "U.N. officials"),
        ("Juan García", "Juan Garcés"),
        ("Иван Петров", "Пётр Иванов"),
        ("Марина Лис", "Мариам Лис"),
    ],
)
def test_whoever_is_called_otherwise_is_somebody_else(one, other):
    assert not same_agent(step(one), step(other))
