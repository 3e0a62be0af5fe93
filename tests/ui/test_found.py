"""What stands beside a row: its own open findings, worst first, with the field to mend where it is one of the row's."""

from dataclasses import replace
from datetime import date
from typing import Any

from discovery.model.record import Record
from discovery.rules.finding import Finding
from discovery.ui.findings import current_findings
from discovery.ui.findings.current_findings import beside, rest, sent
from tests.making import record
from tests.rules.building import ref

WISHES = [{"statement": "One wish"}, {"statement": "Another"}, {"statement": "Today", "horizon": "current"}]


def rules_at(told: dict[str, Any], row: str) -> list[str]:
    return [one["rule"] for one in told["rows"].get(row, [])]


def test_a_row_has_its_findings_with_the_field_to_mend_or_the_section_where_to() -> None:
    told = beside(record(outcomes=WISHES), {"outcomes"})
    first = told["rows"][ref("outcomes", 1)]
    levels = [told["rules"][one["rule"]]["level"] for one in first]
    assert levels == sorted(levels) and levels[0] == "error"
    places = {one["rule"]: (one["field"], one["at"]) for one in first}
    assert places["OUT-05"] == ("decision", "")
    assert places["OUT-04"] == ("", "Measures of success")
    assert all(told["rules"][one["rule"]]["remedy"] and one["said"] for one in first)


def test_what_is_missing_altogether_is_told_of_the_section_alone() -> None:
    found_there, elsewhere = (beside(record(outcomes=WISHES), {section}) for section in ("outcomes", "constraints"))
    assert "OUT-07" in [one["rule"] for one in found_there["whole"]]
    assert {one["rule"] for one in elsewhere["whole"]} >= {"CON-01", "CON-02"} and not elsewhere["rows"]
    assert not any(rule.startswith("OUT") for rule in elsewhere["rules"])


def test_what_is_about_a_section_without_a_row_is_still_to_ask_until_somebody_writes_there() -> None:
    def unasked(told: dict[str, Any]) -> set[str]:
        return {one["rule"] for one in told["whole"] if one.get("unasked")}

    empty, begun = record(), record(outcomes=[{"statement": "Today", "horizon": "current"}])
    assert unasked(beside(empty, {"outcomes"})) == {"OUT-01", "OUT-02"}
    assert "OUT-01" in [one["rule"] for one in beside(begun, {"outcomes"})["whole"]]
    assert unasked(beside(begun, {"outcomes"})) == set()


def test_a_state_without_a_step_is_still_to_ask_although_the_other_has_one() -> None:
    steps = [{"name": "Load", "stage": "collect", "state": "current"}]
    told = beside(record(steps=steps), {"steps"})
    by_state = {(one["state"], one.get("unasked", False)) for one in told["whole"] if one["state"]}
    assert by_state == {("current", False), ("future", True)}


def test_what_was_waived_stands_beside_no_row() -> None:
    own = {"rule": "OUT-04", "scope": "row", "about": ref("outcomes", 1), "reason": "Agreed", "who": "Ann"}
    every = {"rule": "OUT-07", "scope": "engagement", "reason": "Agreed", "who": "Ann"}
    told = beside(record(outcomes=WISHES, waivers=[own, every]), {"outcomes"})
    assert "OUT-04" not in rules_at(told, ref("outcomes", 1)) and "OUT-04" in rules_at(told, ref("outcomes", 2))
    assert "OUT-07" not in told["rules"]


def test_a_finding_that_counts_rows_of_all_sections_marks_none_of_them() -> None:
    assumed = [{"statement": "A wish", "confidence": "assumed"}]
    told = beside(record(outcomes=assumed), {"outcomes", "engagement"})
    assert "PRV-02" not in rules_at(told, ref("outcomes", 1))
    assert "PRV-02" in [one["rule"] for one in told["whole"]]


def test_a_browser_is_told_when_it_has_it_already_and_waits_longer_for_more_rows(monkeypatch: Any) -> None:
    looked: list[Record] = []

    def look(given: Record, _day: date) -> tuple[Finding, ...]:
        looked.append(given)
        return ()

    monkeypatch.setattr(current_findings, "findings", look)
    made = record(outcomes=WISHES)
    first, again = sent(made, frozenset({"outcomes"})), sent(made, frozenset({"outcomes"}))
    other = sent(made, frozenset({"people"}))
    assert first == again and len(looked) == 1, "once a revision, whoever asks"
    assert first[1].startswith('"') and first[1] == other[1], "the same words have the same tag"
    many = replace(made, outcomes=made.outcomes * 5_000)
    assert 250 <= rest(made) < rest(many) <= 800, "two seconds are left for rules and screen"
