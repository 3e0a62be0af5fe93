"""What a refused value is told: an example of how it is written, never the length of an id nobody sees."""

from typing import Any

import pytest

from discovery.access import LOCAL
from discovery.model.errors import Refused
from discovery.model.record import ROWS
from discovery.store import Add, Set, Store


@pytest.mark.parametrize(
    ("section", "name", "value", "allowed"),
    [
        ("people", "email", "nobody", "like name@company.com"),
        ("people", "email", f"{'x' * 300}@company.com", "text of 1 to 254 characters"),
        ("engagement", "currency", "euro", "text of 1 to 3 characters"),
        ("engagement", "currency", "eur", "like EUR"),
    ],
)
def test_what_is_not_written_as_it_must_be_is_told_by_example(
    sqlite_store: Store, section: str, name: str, value: str, allowed: str
) -> None:
    engagement = sqlite_store.new({"title": "Words"}, LOCAL)
    row = engagement
    if section != "engagement":
        row = sqlite_store.save(engagement, [Add(section, {"name": "Anna"})], LOCAL).touched[section][0]
    with pytest.raises(Refused) as refused:
        sqlite_store.save(engagement, [Set(section, row, name, value)], LOCAL)
    assert refused.value.allowed == allowed


def test_a_missing_row_is_never_told_the_length_of_its_id(sqlite_store: Store) -> None:
    engagement = sqlite_store.new({"title": "Words"}, LOCAL)
    given: dict[str, Any] = {"target": "x" * 36, "state": "current"}
    with pytest.raises(Refused) as refused:
        sqlite_store.save(engagement, [Add("flows", given)], LOCAL)
    assert refused.value.allowed == "a row of inputs, steps or outputs"
    for model in ROWS:
        with pytest.raises(Refused) as refused:
            sqlite_store.save(engagement, [Add(model.section, {})], LOCAL)
        assert "36 characters" not in refused.value.allowed
