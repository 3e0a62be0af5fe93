"""Every question files what its sentence asks and nothing besides, and its card says so beforehand."""

from dataclasses import replace
from datetime import date

import pytest

from discovery import catalogue
from discovery.model.column import columns
from discovery.model.edits import Add, Confirm, Connect, Edit, Set
from discovery.model.record import BY_SECTION, Record
from discovery.questions import Open, agenda
from discovery.questions.answering import answered
from discovery.questions.filing import filing
from discovery.questions.openings import WAITING
from discovery.questions.target import row_values
from tests.making import record
from tests.questions.filed import TABLE, Filed

DAY = date(2026, 11, 28)
NEW = "11111111-1111-7111-8111-111111111111"


def begun(case: Filed) -> tuple[Record, Open]:
    made = record(**{section: [dict(row) for row in rows] for section, rows in case.rows.items()})
    made = replace(made, engagement=made.engagement.model_copy(update=dict(case.head)))
    asked = [one for one in agenda(made, DAY).open if one.id == case.question]
    assert asked, f"{case.question} is not open"
    wanted = [one for one in asked if one.target.values.get("way") in (None, "C01")]
    return made, wanted[0]


def called(made: Record, value: object) -> str:
    row = made.by_id.get(str(value))
    return "new" if value == NEW else row.code if row else str(value)


def in_words(made: Record, edit: Edit) -> str:
    if isinstance(edit, Add):
        stored = BY_SECTION[edit.section].model_validate({**_FRAME, **edit.values}).__dict__
        given = {one.name: stored[one.name] for one in columns(BY_SECTION[edit.section])}
        words = {name: value for name, value in sorted(given.items()) if value not in (None, (), {})}
        return f"{edit.section}: {', '.join(f'{name}={called(made, value)}' for name, value in words.items())}"
    if isinstance(edit, Set):
        plain = edit.value if edit.value != NEW else "new"
        return f"{called(made, edit.id)}.{edit.field} = {plain}"
    if isinstance(edit, Confirm):
        values = ", ".join(f"{name}={value}" for name, value in edit.values.items())
        return f"{called(made, edit.id)} becomes a row" + (f": {values}" if values else "")
    assert isinstance(edit, Connect)
    return f"{called(made, edit.from_id)} {edit.kind} {called(made, edit.to_id)}"


_FRAME = {"id": NEW, "engagement_id": NEW, "number": 1}


@pytest.mark.parametrize("case", TABLE, ids=lambda case: case.question)
def test_an_answer_is_filed_as_its_question_says(case: Filed) -> None:
    made, one = begun(case)
    edits = answered(made, one, case.answer, lambda: NEW)
    assert "; ".join(in_words(made, edit) for edit in edits) == case.filed
    assert filing(made, one.target) == case.line


def test_every_question_that_can_be_asked_stands_in_the_table() -> None:
    asked = {one.id for one in catalogue.questions() if one.open_when not in WAITING}
    assert {case.question for case in TABLE} == asked


def test_more_lines_of_an_answer_are_filed_like_the_first() -> None:
    made = record(outputs=[row_values("outputs", {"name": "Report"})]).outputs[0]
    assert made.state is None, "nobody said that it is there today"
    assert row_values("outcomes", {"horizon": "current"})["horizon"] == "current"


def test_a_question_of_either_workflow_says_which_it_means() -> None:
    cases = [case for case in TABLE if case.question in ("Q-I13", "Q-W9", "Q-W10", "Q-W17", "Q-M5")]
    words = {"current": "Today: ", "existing": "Today: ", "future": "In the new workflow: "}
    for case in cases:
        _made, one = begun(case)
        state = str(one.target.values.get("state") or one.target.values["scope"])
        assert one.ask.startswith(words[state])


def test_wishes_of_one_side_ask_for_the_other_and_what_today_gives_does_not() -> None:
    today = [{"statement": "Works", "horizon": "current", "nature": "technical"}]
    assert not {"Q-O4", "Q-O9"} & {one.id for one in agenda(record(outcomes=today), DAY).open}
