"""Days and figures in the language of a house, and as on screen where none was chosen."""

from datetime import date

import pytest

from discovery.model.figures import measured, number
from discovery.model.magnitude import in_best_unit, magnitude
from discovery.model.spelling import LANGUAGES, written_in
from discovery.model.values import in_words


@pytest.mark.parametrize(
    ("language", "day", "first", "figure", "small"),
    [
        ("", "2026-03-31", "2026-08-01", "1\u202f234.5", "1.08 days"),
        ("en", "31 March 2026", "1 August 2026", "1\u202f234.5", "1.08 days"),
        ("de", "31. März 2026", "1. August 2026", "1.234,5", "1,08 days"),
        ("fr", "31 mars 2026", "1er août 2026", "1\u202f234,5", "1,08 days"),
    ],
)
def test_days_and_figures_follow_the_language(language: str, day: str, first: str, figure: str, small: str) -> None:
    assert in_best_unit(0.0154, "GB/day") == "15.4 MB/day", "what was worked out before is not kept in that language"
    with written_in(language):
        assert in_words([date(2026, 3, 31), date(2026, 8, 1)]) == f"{day}, {first}"
        assert number(1234.5) == figure and measured(0.000123, "s") in ("0.000123 s", "0,000123 s")
        assert magnitude(1560, "minutes") == f"≈ {small}"[-len(small) - 2 :]
        assert in_best_unit(0.0154, "GB/day") == ("15.4" if "." in small else "15,4") + " MB/day"
        assert in_words("3.5 of 1.000") == "3.5 of 1.000", "what people typed stays"
    assert in_words(date(2026, 3, 31)) == "2026-03-31"


def test_every_language_has_twelve_months() -> None:
    assert all(len(set(spelling.months)) == 12 for spelling in LANGUAGES.values())
