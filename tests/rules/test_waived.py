"""A waiver covers what it says and no more; a waived finding is still told, and counts no longer."""

from discovery.generate import generate
from discovery.rules import by_level, findings
from discovery.rules.waived import covers, needless
from tests.making import record
from tests.rules.building import TODAY

TWO = [{"statement": "One wish", "nature": "business"}, {"statement": "Another", "nature": "technical"}]


def made(*waivers: dict[str, str]):
    outcomes = record(outcomes=TWO).outcomes
    about = {"first": outcomes[0].id}
    given = [{"reason": "Agreed", "who": "Ann", **one, "about": about.get(one.get("about", ""))} for one in waivers]
    return record(outcomes=TWO, waivers=given)


def unmeasured(found) -> list[bool]:
    return [one.waived for one in found if one.rule == "OUT-04"]


def test_nothing_is_waived_unless_somebody_says_so():
    assert unmeasured(findings(made(), TODAY)) == [False, False]


def test_a_waiver_is_for_a_row_a_section_or_the_engagement():
    for waiver, expected in (
        ({"rule": "OUT-04", "scope": "row", "about": "first"}, [True, False]),
        ({"rule": "OUT-04", "scope": "section", "about_section": "measures"}, [True, True]),
        ({"rule": "OUT-04", "scope": "section", "about_section": "outcomes"}, [False, False]),
        ({"rule": "OUT-04", "scope": "engagement"}, [True, True]),
        ({"rule": "OUT-05", "scope": "engagement"}, [False, False]),
        ({"rule": "OUT-04", "scope": "row"}, [False, False]),
    ):
        assert unmeasured(findings(made(waiver), TODAY)) == expected, waiver


def test_what_is_waived_is_told_and_does_not_count():
    plain, waived = (findings(made(*some), TODAY) for some in ((), ({"rule": "OUT-04", "scope": "engagement"},)))
    assert [one.sentence for one in plain] == [one.sentence for one in waived]
    assert by_level(plain)["error"] - by_level(waived)["error"] == 2


def test_the_narrowest_waiver_is_named_and_one_without_a_finding_is_needless():
    found = made(
        {"rule": "OUT-04", "scope": "engagement"},
        {"rule": "OUT-04", "scope": "row", "about": "first"},
        {"rule": "OUT-01", "scope": "engagement"},
    )
    all_, own, idle = found.waivers
    told = findings(found, TODAY)
    assert [one.waiver for one in told if one.rule == "OUT-04"] == [own.id, all_.id]
    assert needless(found, told) == (idle,)


def test_what_is_marked_is_what_a_waiver_covers():
    made = generate(3000, 1)
    told = findings(made, TODAY)
    for one in told:
        fitting = [waiver.id for waiver in made.waivers if covers(waiver, one.rule, one.section, one.rows)]
        assert one.waived == bool(fitting) and (not fitting or one.waiver in fitting)
    assert any(one.waived for one in told)
