"""What people write is read in one way or not at all, by the command line as in the browser."""

import json
from pathlib import Path
from typing import Any

import pytest

from discovery.model import reading

EXAMPLES = json.loads((Path(__file__).parents[1] / "reading_examples.json").read_text(encoding="utf-8"))


def read(kind: str, unit: str, text: str) -> Any:
    """What a text says, as JSON has it."""
    if kind == "figure":
        return reading.figure(text, unit)
    if kind == "name":
        return reading.valued(text)
    return reading.flag(text) if kind == "flag" else reading.day(text).isoformat()


@pytest.mark.parametrize(("kind", "unit", "text", "value"), EXAMPLES, ids=lambda part: ascii(part)[:30])
def test_a_text_has_the_reading_it_has_in_the_browser(kind: str, unit: str, text: str, value: Any) -> None:
    if value is None:
        with pytest.raises(ValueError, match=r"^(“|The day “)"):
            read(kind, unit, text)
    else:
        assert read(kind, unit, text) == value


@pytest.mark.parametrize("value", [0.0, 2.0, 1.2, 1.234, 23.824, 999.999, 1234.567, -1.234, 0.125, 1e-9, 1e15])
def test_what_we_offer_to_write_has_one_reading(value: float) -> None:
    assert reading.figure(reading._plain(value)) == value


def test_a_reading_that_the_field_cannot_hold_is_none() -> None:
    assert reading.figure("99.950", "%", 0, 100) == 99.95
    with pytest.raises(ValueError, match="write 2000 or 2"):
        reading.whole_number("2.000", "", 0, 10**15)
