"""Answered, unknown, not asked and not applicable are counted apart."""

from dataclasses import replace
from typing import Any

from discovery.catalogue import template
from discovery.catalogue.sections import SECTIONS
from discovery.coverage import coverage, section_coverage
from discovery.model.column import columns
from discovery.model.interfaces import DataQuality
from tests.making import record, row_id


def test_every_answer_is_counted_once_and_unknown_is_an_answer_of_its_own():
    asked = [column.name for column in columns(DataQuality) if column.asked]
    assert asked == ["input", "dimension", "current_percent", "target_percent", "method"]
    found = section_coverage(
        record(
            data_quality=[
                {
                    "input": row_id(5),
                    "dimension": "accuracy",
                    "current_percent": 0.0,
                    "unanswered": {"target_percent": "unknown", "method": "out of scope"},
                }
            ]
        ),
        "data_quality",
    )
    assert (found.rows, found.answered, found.unknown, found.not_asked, found.not_applicable) == (1, 3, 1, 0, 1)
    assert found.share == 3 / 4


def test_what_must_be_and_what_says_what_a_row_is_weigh_more():
    """Six columns of an outcome stand in the grid and weigh 2, three say more and weigh 1: 15 for a whole row.

    The must counts 3 times, without the beneficiary 3 × 14 = 42, the could once, 15. Answered are statement,
    horizon and priority of both, and of the must its success: 3 × (3 × 2 + 1) and 3 × 2, 27 of 57.
    """
    must = {"statement": "Sooner", "priority": "must", "success": "By nine.", "unanswered": {"beneficiary": "other"}}
    found = section_coverage(record(outcomes=[must, {"statement": "Cheaper", "priority": "could"}]), "outcomes")
    assert (found.answered, found.not_asked, found.not_applicable) == (7, 10, 1)
    assert (found.weight_answered, found.weight_applicable) == (27, 57)
    assert found.share == 27 / 57 and found.percent == "47 %"


def test_each_way_counts_today_and_in_the_future_whether_there_is_a_row_or_not():
    assert section_coverage(record(), "answers").not_asked == 2 * 141 == 282
    said: list[dict[str, Any]] = [
        {"way": "C04", "today": "yes", "future": "undecided"},
        {"way": "G01", "today": "not applicable", "unanswered": {"future": "out of scope"}},
        {"way": "C01", "today": "unknown"},
        {"way": "X9", "today": "yes", "future": "keep"},
    ]
    found = section_coverage(record(answers=said), "answers")
    assert (found.rows, found.answered, found.unknown, found.not_asked, found.not_applicable) == (4, 1, 2, 277, 2)
    assert found.share == 1 / 280


def test_a_way_that_matters_in_the_template_weighs_as_a_must():
    """24 ways of the template weigh 2 × 3 and the other 117 weigh 2 × 2, each twice; C01 is one of them, C04 is not."""
    begun = template("modernise")
    assert begun and len(begun.ways) == 24 and "C04" not in begun.ways
    made = record(answers=[{"way": "C01", "today": "yes"}, {"way": "C04", "today": "yes"}])
    head = made.engagement.model_copy(update={"situation": "modernise"})
    found = section_coverage(replace(made, engagement=head), "answers")
    assert (found.weight_answered, found.weight_applicable) == (6 + 4, 2 * (24 * 6 + 117 * 4))


def test_an_assessment_asks_for_no_future():
    made = record(answers=[{"way": "C04", "today": "yes"}])
    found = section_coverage(
        replace(made, engagement=made.engagement.model_copy(update={"kind": "assess only"})), "answers"
    )
    assert (found.answered, found.not_asked, found.not_applicable) == (1, 140, 141)


def test_every_section_that_asks_something_has_coverage():
    assert list(coverage(record())) == [section.key for section in SECTIONS if not section.automatic]
