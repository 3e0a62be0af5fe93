"""Answered, unknown, not asked and not applicable are counted apart."""

from discovery.coverage import coverage, section_coverage
from discovery.model.column import columns
from discovery.model.interfaces import DataQuality
from discovery.sections import SECTIONS
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


def test_an_empty_section_was_not_asked():
    found = section_coverage(record(), "outcomes")
    assert found.rows == found.answered == found.unknown == 0
    assert found.not_asked > 0


def test_every_section_that_asks_something_has_coverage():
    assert list(coverage(record())) == [section.key for section in SECTIONS if not section.kept]
