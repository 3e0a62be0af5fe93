"""The gap table: one line for every change, and what nobody decided about told apart from what was decided."""

from typing import Any

from discovery.workflow.gap_table import (
    ACCIDENT,
    HEADS,
    PURPOSE,
    as_table,
    counts,
    effort_by_wave,
    effort_words,
    gap_table,
)
from tests.making import record
from tests.rules.building import link, ref


def step(name: str, state: str, **values: Any) -> dict[str, Any]:
    return {"name": name, "stage": "store", "state": state, **values}


def fates(**sections: Any) -> dict[str, str]:
    return {one.row.label: one.fate for one in gap_table(record(**sections))}


def test_nothing_is_eliminated_before_the_future_has_a_step() -> None:
    assert gap_table(record(steps=[step("Old", "current")], tools=[{"name": "Disk", "state": "current"}])) == ()


def test_what_only_the_current_state_has_is_eliminated_by_accident_unless_somebody_decided() -> None:
    made = fates(
        steps=[
            step("Stays", "both"),
            step("Comes", "future"),
            step("Moves", "both", r_decision="rehost"),
            step("Lost", "current", r_decision="rehost"),
            step("Ends", "current", r_decision="retire"),
        ],
        outputs=[
            {"name": "Board", "state": "current"},
            {"name": "Fax", "state": "current", "retire_reason": "Nobody reads it"},
        ],
        tools=[{"name": "Disk", "state": "current"}, {"name": "Tape", "state": "current"}],
        log=[
            {"subject": "No more tapes", "kind": "decision"},
            {"subject": "What of the disk?", "kind": "question"},
        ],
        links=[
            link("tools 2", "decided_by", "log 1"),
            link("tools 1", "decided_by", "log 2"),
        ],
    )
    assert made == {
        "Lost": ACCIDENT, "Board": ACCIDENT, "Disk": ACCIDENT,
        "Ends": PURPOSE, "Fax": PURPOSE, "Tape": PURPOSE,
        "Moves": "changed", "Comes": "new", "Stays": "kept",
    }  # fmt: skip
    assert list(made)[:3] == ["Lost", "Board", "Disk"]  # what needs a look stands first


def test_a_decision_is_no_decision_to_retire_a_step() -> None:
    made = fates(
        steps=[step("Lost", "current"), step("Comes", "future")],
        log=[{"subject": "Look at it later", "kind": "decision"}],
        links=[link("steps 1", "decided_by", "log 1")],
    )
    assert made["Lost"] == ACCIDENT


def replaced() -> Any:
    return gap_table(
        record(
            steps=[
                step("Old", "current", r_decision="replatform", effort_days=2, wave=1),
                step("Older", "current", r_decision="refactor"),
                step("New", "future", effort_days=8.5, wave=2),
                step("Stays", "both", effort_days=1),
                step("Oldest", "current"),
            ],
            links=[
                link("steps 3", "replaces", "steps 1"),
                link("steps 3", "replaces", "steps 2"),
                link("steps 4", "replaces", "steps 5"),
            ],
        )
    )


def test_what_is_replaced_stands_in_one_line_with_what_comes_instead() -> None:
    lines = replaced()
    told = [(one.row.label, one.fate, [row.label for row in one.instead]) for one in lines]
    assert told == [
        ("Old", "replaced", ["New"]),
        ("Older", "replaced", ["New"]),
        ("Oldest", "replaced", ["Stays"]),
        ("Stays", "kept", []),
    ]
    assert counts(lines) == {ACCIDENT: 0, PURPOSE: 0, "replaced": 3, "changed": 0, "new": 0, "kept": 1}


def test_effort_is_counted_once_however_many_lines_name_its_step() -> None:
    lines = replaced()
    assert [(one.row.label, one.effort_days, one.wave) for one in lines] == [
        ("Old", 10.5, 1),
        ("Older", None, 2),
        ("Oldest", None, None),
        ("Stays", 1.0, None),
    ]
    assert effort_by_wave(lines) == {1: 10.5, None: 1.0}
    assert effort_words(lines) == "Effort: wave 1: 10.5 days · no wave: 1 days · in all 11.5 days"
    assert effort_words(lines[1:2]) == ""


def test_the_table_tells_reasons_facts_and_plain_figures() -> None:
    made = record(
        steps=[
            step("Ends", "current", r_decision="retire", r_rationale="Too slow", effort_days=1200, wave=3),
            step("Moves", "both", tool=ref("tools", 1)),
        ],
        tools=[{"name": "Tape", "state": "current"}],
    )
    heads, *lines = as_table(gap_table(made))
    assert heads == list(HEADS)
    assert lines == [
        [ACCIDENT, "Tools", "TOO-001", "Tape", "", "", "", "", "", ""],
        [PURPOSE, "Steps", "STP-001", "Ends", "retire", "", "", "Too slow", "1200", "3"],
        ["changed", "Steps", "STP-002", "Moves", "", "", "Tool: Tape → another", "", "", ""],
    ]


def test_what_cannot_be_linked_goes_on_under_its_name() -> None:
    lines = gap_table(
        record(
            steps=[step("Comes", "future")],
            practices=[
                {"kind": "data tests", "state": "current", "maturity": 2, "coverage_percent": 20.0},
                {"kind": "CD", "state": "current"},
                {"kind": "data tests", "state": "future", "maturity": 4, "coverage_percent": 20.0},
            ],
            partners=[{"name": "Host", "state": "current"}, {"name": "host", "state": "future"}],
        )
    )
    told = {one.row.code: (one.fate, [row.code for row in one.instead], one.facts) for one in lines}
    assert told == {
        "PRA-002": (ACCIDENT, [], ()),
        "PRA-001": ("changed", ["PRA-003"], (("Maturity", "2", "4"),)),
        "STP-001": ("new", [], ()),
        "PTN-001": ("kept", ["PTN-002"], ()),
    }


def test_a_tool_goes_with_the_steps_that_use_it_but_not_while_one_stays() -> None:
    tools = [{"name": name, "state": "current"} for name in ("Tape", "Disk", "Idle", "Again")]
    made = record(
        tools=tools,
        steps=[
            step("Ends", "current", r_decision="retire", tool=ref("tools", 1)),
            step("Old", "current", tool=ref("tools", 1)),
            step("New", "future", tool=ref("tools", 4)),
            step("Ends too", "current", r_decision="retire", tool=ref("tools", 2)),
            step("Stays", "both", tool=ref("tools", 2)),
            step("Gone", "current", r_decision="retire", tool=ref("tools", 4)),
        ],
        links=[link("steps 3", "replaces", "steps 2")],
    )
    told = {one.row.label: (one.fate, one.reason) for one in gap_table(made) if one.row.section == "tools"}
    assert told == {
        "Tape": (PURPOSE, "Goes with STP-001, STP-002"),
        "Disk": (ACCIDENT, ""),
        "Idle": (ACCIDENT, ""),
        "Again": (ACCIDENT, ""),
    }


def test_the_short_table_tells_a_few_facts_and_the_whole_one_all() -> None:
    figures = {"gb_per_day": 1.0, "records_per_day": 1.0, "mode": "batch", "formats": "CSV", "full_gb": 1.0}
    after = {"gb_per_day": 2.0, "records_per_day": 2.0, "mode": "streaming", "formats": "Avro", "full_gb": 2.0}
    profiles = [{"input": ref("inputs"), "timing": "existing", **figures}]
    profiles.append({"input": ref("inputs"), "timing": "anticipated", **after})
    lines = gap_table(record(inputs=[{"name": "Till"}], profiles=profiles, steps=[step("Comes", "future")]))
    at = HEADS.index("What differs")
    short, whole = (as_table(lines, whole=way)[1][at] for way in (False, True))
    assert short.endswith("and 1 more") and short.count("→") == 4 and whole.count("→") == 5
