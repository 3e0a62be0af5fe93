"""The gate every value passes: text is text, numbers are in range, pairs are in order, ids are in the order of time."""

import time
import uuid
from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import ValidationError

from discovery.model.agreement import Link
from discovery.model.framing import Constraint, Outcome
from discovery.model.row import MOST_WORDS, Row, new_id, now, plain
from discovery.model.success import Measure
from discovery.model.workflow import Flow

HERE = "0190a5d0-0000-7000-8000-000000000000"
OWN: dict[str, Any] = {"id": HERE, "engagement_id": HERE, "number": 1}


def outcome(**values: Any) -> Outcome:
    return Outcome(**{**OWN, "statement": "Fewer returns", **values})


def refusal(make, *arguments, **values) -> str:
    with pytest.raises(ValidationError) as caught:
        make(*arguments, **values)
    return caught.value.errors()[0]["msg"].removeprefix("Value error, ")


# ---- text


@pytest.mark.parametrize("blank", ["", " ", "\t\n", "\u00a0", "\u2003"])
def test_blank_is_refused_where_something_must_be_said_and_is_nothing_elsewhere(blank: str):
    assert refusal(outcome, statement=blank) == "this must be filled in"
    assert outcome(decision=blank).decision is None


@pytest.mark.parametrize("code", [*range(9), 11, 12, *range(14, 32), 0x7F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF])
def test_control_characters_and_broken_unicode_are_refused_with_their_place(code: int):
    said = refusal(outcome, statement="ab" + chr(code))
    assert said == f"character {chr(code)!r} at place 3 is not text"


@pytest.mark.parametrize(
    "text", ["tab\there", "日本語", "\U0001f600", "e\u0301", "\u202eright to left", "=1+1", "<b>", "  x  "]
)
def test_any_other_text_is_kept_to_the_letter(text: str):
    assert outcome(statement=text).statement == text


@pytest.mark.parametrize("text", ["one\r\ntwo", "one\rtwo", "one\ntwo"])
def test_line_ends_become_one_character(text: str):
    assert outcome(decision=text).decision == "one\ntwo"
    assert plain("a\r\n\r\nb\r") == "a\n\nb\n"


def test_text_may_be_as_long_as_its_column_says_and_no_longer():
    assert len(outcome(statement="x" * 6000).statement) == 6000
    assert "6000" in refusal(outcome, statement="x" * 6001)
    assert len(outcome(statement="\U0001f600" * 6000).statement) == 6000


def test_an_address_is_one_that_a_browser_or_mail_program_opens_safely():
    from discovery.model.column import columns
    from discovery.model.record import ROWS

    for model in ROWS:
        for column in columns(model):
            assert column.kind != "address" or column.limit == 500


# ---- lists of words


def test_words_have_one_to_two_hundred_characters_and_come_once():
    assert outcome(tags=["a", "b", "a"]).tags == ("a", "b")
    for words in ([""], ["x" * 201], ["a\x00"], ["a\r\nb"], [str(n) for n in range(MOST_WORDS + 1)]):
        refusal(outcome, tags=words)
    for reasons in ({"owner": ""}, {"": "x"}, {"owner": "\x00"}, {str(n): "x" for n in range(101)}):
        refusal(outcome, unanswered=reasons)
    assert outcome(unanswered={"owner": "unknown"}).unanswered == {"owner": "unknown"}


# ---- numbers, days, moments


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1e16, 1e16, "5", True])
def test_a_number_is_a_finite_number_in_its_range(value: object):
    refusal(Measure, **OWN, name="x", kind="KPI", target=value)


@pytest.mark.parametrize("value", [0, 6, 1.5, "3", True, 10**30])
def test_a_score_is_a_whole_number_in_its_range(value: object):
    refusal(outcome, value=value)
    assert [outcome(value=score).value for score in range(1, 6)] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("value", [0, 86400, 20260101, 1.0, True, "86400", "2026-1-1", "20260101", "2026-02-30"])
def test_a_day_is_a_day_and_not_a_count_of_seconds(value: object):
    refusal(outcome, target_date=value)
    assert str(outcome(target_date="2026-02-28").target_date) == "2026-02-28"


def test_a_moment_has_its_zone():
    assert refusal(outcome, updated_at=datetime(2026, 1, 1, 12)) == "a moment needs its time zone"
    assert outcome(updated_at=datetime(2026, 1, 1, 12, tzinfo=UTC)).updated_at.tzinfo is UTC
    assert now().tzinfo is UTC


# ---- a row as a whole


@pytest.mark.parametrize(
    ("low", "high", "small", "large"),
    [
        ("retention_min_days", "retention_max_days", 10, 20),
        ("applies_from", "applies_until", "2026-01-01", "2026-12-31"),
    ],
)
def test_the_first_of_a_pair_is_never_above_the_second(low: str, high: str, small: object, large: object):
    def made(first: Any, second: Any) -> Constraint:
        return Constraint(**{**OWN, "statement": "x", low: first, high: second})

    for first, second in ((small, large), (small, small), (None, small), (large, None)):
        made(first, second)
    assert "may not be above" in refusal(made, large, small)


def test_a_flow_and_a_link_have_two_different_ends():
    assert "may not be the same" in refusal(Flow, **OWN, origin=HERE, target=HERE, state="current")
    assert "linked to itself" in refusal(Link, **OWN, from_id=HERE, to_id=HERE, kind="serves")


def test_a_field_that_nobody_declared_is_refused():
    assert "not permitted" in refusal(outcome, colour="red")


def test_a_row_never_changes():
    row = outcome()
    assert "frozen" in refusal(setattr, row, "statement", "other")
    assert row.statement == "Fewer returns"
    assert outcome() != outcome(statement="other")


def test_a_row_is_called_by_its_name_or_else_by_its_code():
    assert (outcome().code, outcome().label) == ("OUT-001", "Fewer returns")
    assert Flow(**{**OWN, "number": 1234}, origin=HERE, target=new_id(), state="current").label == "FLO-1234"


# ---- ids


def test_an_id_is_a_version_seven_uuid_and_carries_the_moment_it_was_made():
    before, made, after = time.time_ns() // 1_000_000, uuid.UUID(new_id()), time.time_ns() // 1_000_000
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert before <= made.int >> 80 <= after


def test_ids_stand_in_the_order_of_the_moments_they_were_made_in():
    found = []
    for _ in range(20):
        found.append(new_id())
        time.sleep(0.002)
    assert found == sorted(found)
    assert len({new_id() for _ in range(20_000)}) == 20_000


@pytest.mark.parametrize("wrong", ["", "x" * 36, HERE.upper(), HERE.replace("-", "0"), HERE + "0", 5, None])
def test_what_is_not_an_id_is_refused(wrong: object):
    refusal(outcome, id=wrong)
    assert issubclass(Outcome, Row)
