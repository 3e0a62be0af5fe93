"""A value in words is the same on screens, in files and in documents; what nobody said is told apart."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from discovery.model.agreement import Requirement
from discovery.model.column import columns
from discovery.model.figures import measured, with_magnitude
from discovery.model.record import CAPTURED, Record
from discovery.model.values import NOT_ASKED, choice_titles, column_of, exact, field_in_words, in_words, without_answer
from tests.making import make, record, row_id
from tests.strategies import engagements


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, ""),
        ((), ""),
        ([], ""),
        ({}, ""),
        ("", ""),
        (0, "0"),
        (True, "yes"),
        (False, "no"),
        (1200.0, "1\u202f200"),
        (46_080, "46\u202f080"),
        (0.5, "0.5"),
        (date(2026, 3, 31), "2026-03-31"),
        (datetime(2026, 3, 31, 9, 30, tzinfo=UTC), "2026-03-31T09:30:00Z"),
        (("raw", "clean"), "raw, clean"),
        (["1", 2.5, True], "1, 2.5, yes"),
        ({"owner": "unknown", "kept": True}, "owner: unknown, kept: yes"),
        ("As *typed*\nin two lines", "As *typed*\nin two lines"),
    ],
)
def test_a_value_in_words(value: Any, words: str) -> None:
    assert in_words(value) == words


def test_figures_that_are_compared_keep_every_digit() -> None:
    assert (in_words(0.12345, exact), in_words(0.12346, exact)) == ("0.12345", "0.12346")
    assert (in_words(1200.0, exact), in_words([1e15], exact)) == ("1200", "1000000000000000")


def test_a_field_says_what_it_holds_with_its_unit_or_what_is_known_of_it() -> None:
    made = record(
        people=[{"name": "Ann Lee", "can_sign_off": True}],
        outcomes=[{"statement": "x", "owner": row_id(1001), "unanswered": {"nature": "unknown", "decision": "later"}}],
        outputs=[{"name": "Board", "freshness_minutes": 46_080.0}],
        workflows=[{"name": "W", "state": "current", "cost_per_month": 1200.0}],
        steps=[{"name": "Copy", "stage": "collect", "state": "current", "automation": 4}],
    )
    outcome, step = made.outcomes[0], made.steps[0]
    assert field_in_words(outcome, "owner", made) == "Ann Lee"
    assert field_in_words(made.people[0], "can_sign_off", made) == "yes"
    told = [field_in_words(outcome, name, made) for name in ("nature", "decision", "priority")]
    assert told == ["unknown", "does not apply: later", NOT_ASKED]
    assert field_in_words(outcome, "nature", made, empty="") == ""
    assert field_in_words(made.outputs[0], "freshness_minutes", made, unit=True) == "46\u202f080 minutes (32 days)"
    assert field_in_words(made.outputs[0], "freshness_minutes", made) == "46\u202f080"
    assert field_in_words(made.workflows[0], "cost_per_month", made, unit=True) == "1\u202f200 EUR/month"
    assert field_in_words(step, "automation", made, unit=True) == "4 (0–4)"
    assert field_in_words(step, "stage", made) == "collect"
    own = made.engagement.model_copy(update={"stage_names": {"collect": "ETL Hub"}})
    assert field_in_words(step, "stage", replace(made, engagement=own)) == "ETL Hub"


def test_a_figure_with_its_unit() -> None:
    assert (measured(24, "h"), measured(24, None), measured(None, "h")) == ("24 h", "24", "–")
    assert with_magnitude("46 080 minutes", 46_080, "minutes") == "46 080 minutes (32 days)"
    assert with_magnitude("5 minutes", 5, "minutes") == "5 minutes"
    assert without_answer(make("people", 1, name="Ann"), "role") == NOT_ASKED


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(engagements(3))
def test_every_field_of_every_row_has_words_and_none_of_python(made: Record) -> None:
    for model in CAPTURED:
        for row in made.rows(model.section):
            for column in columns(model):
                words = field_in_words(row, column.name, made, unit=True)
                assert words and (column.kind in ("flag", "number", "whole")) <= (
                    words not in ("True", "False", "None")
                )
                if column.kind in ("choices", "tags") and row.__dict__[column.name]:
                    assert words == ", ".join(row.__dict__[column.name])


@pytest.mark.parametrize(
    ("own", "titles"),
    [
        ({}, ["generate", "collect", "prepare", "store", "analyze", "deliver"]),
        ({"deliver": "Serve", "prepare": ""}, ["generate", "collect", "prepare", "store", "analyze", "Serve"]),
        ({"deliver": "Deliver"}, ["generate", "collect", "prepare", "store", "analyze", "Deliver"]),
        ({"prepare": "Store"}, ["generate", "collect", "Store (prepare)", "store", "analyze", "deliver"]),
        (
            {"collect": "Process", "prepare": "process "},
            ["generate", "Process (collect)", "process  (prepare)", "store", "analyze", "deliver"],
        ),
    ],
)
def test_stages_are_chosen_by_their_own_names_and_no_two_by_the_same(own: dict[str, str], titles: list[str]) -> None:
    engagement = record().engagement.model_copy(update={"stage_names": own})
    stage = column_of(Requirement, "stage")
    assert choice_titles(stage, engagement) == dict(zip(stage.values, titles, strict=True))
    assert set(choice_titles(column_of(Requirement, "priority"), engagement).items()) == {
        (word, word) for word in column_of(Requirement, "priority").values
    }
