"""Copies are not corroboration: how many checks there are, however often they are told."""

from catalog.model import VerificationStatement, record_id
from catalog.testing import Desk
from catalog.verify.independence import independence

DESK = Desk()


def told(paper, *checks, posted_by=None):
    """One report with what it says of checks: (verifier, kind, dimension, verdict)."""
    document = DESK.document(f"A drone video shows Lyman, {paper} reports.", publisher=paper)
    dossier = DESK.dossier(document)
    item = dossier.item.id
    said = tuple(
        VerificationStatement(
            id=record_id("check", item, n),
            item=item,
            dimension=dimension,
            verdict=verdict,
            verifier=who,
            verifier_kind=kind,
        )
        for n, (who, kind, dimension, verdict) in enumerate(checks)
    )
    step = dossier.steps[0].model_copy(update={"role": "posted", "agent": posted_by, "agent_kind": "named"})
    return dossier.model_copy(update={"verifications": said, "steps": (step,) if posted_by else ()}), document


def named(who, dimension="location", verdict="confirmed"):
    return who, "named", dimension, verdict


def test_one_check_in_five_articles_is_one_check():
    spellings = ("Reuters", "the Reuters news agency", "Reuters", "REUTERS", "Рейтер")
    reports = [told(paper, named(who)) for paper, who in zip("ABCDE", spellings, strict=True)]
    found = independence(reports)
    assert (found.articles, found.items, found.footage, found.checks) == (5, 5, 1, 1)
    (reuters,) = found.by
    assert (reuters.verifier, reuters.dimensions, reuters.articles) == ("Reuters", ("location",), 5)


def test_two_checkers_are_two_whatever_each_looked_at():
    found = independence(
        [told("A", named("Reuters"), named("Reuters", "time")), told("B", named("AP", "time", "refuted"))]
    )
    assert [(one.verifier, one.dimensions) for one in found.by] == [
        ("Reuters", ("location", "time")),
        ("AP", ("time",)),
    ]


def test_whoever_could_not_tell_has_not_checked():
    assert independence([told("A", named("Reuters", "time", "not_confirmed"))]).checks == 0


def test_whoever_posted_it_does_not_check_it():
    reports = [told("A", named("the Skyeye channel")), told("B", posted_by="Skyeye channel")]
    assert independence(reports).checks == 0


def test_whom_nobody_names_may_be_the_same_people_in_every_report():
    expert, analyst = (
        ("an expert", "described", "location", "confirmed"),
        ("an analyst", "described", "time", "confirmed"),
    )
    found = independence(
        [told("A", expert), told("B", expert, analyst), told("C", ("a man", "described", "location", "confirmed"))]
    )
    assert found.checks == 2
    assert {one.articles for one in found.by} == {3}


def test_an_item_by_hand_is_no_article():
    found = independence([(DESK.by_hand(), None)])
    assert (found.articles, found.items, found.checks) == (0, 1, 0)
