"""The text of a statement is made once for all that is opened of one kind of database, not once for each engine."""

from pathlib import Path

from discovery.access import LOCAL
from discovery.store import Store
from discovery.store.opening.engine import STATEMENTS
from discovery.store.opening.sound import faults
from tests.store.acting import added


def test_what_one_store_asked_is_asked_by_another_without_making_it_anew(
    store: Store, other: Store, engagement: str
) -> None:
    added(store, engagement, "outcomes", statement="Faster")
    store.load(engagement, LOCAL)
    made = len(STATEMENTS)
    added(other, engagement, "outcomes", statement="Cheaper")
    assert [row.statement for row in other.load(engagement, LOCAL).outcomes] == ["Faster", "Cheaper"]
    assert len(STATEMENTS) == made > 0


def test_a_second_look_through_a_file_makes_no_statement_anew(sqlite_store: Store, tmp_path: Path) -> None:
    sqlite_store.new({"title": "Looked through"}, LOCAL)
    assert faults(tmp_path / "discovery.sqlite") == []
    made = len(STATEMENTS)
    assert faults(tmp_path / "discovery.sqlite") == []
    assert len(STATEMENTS) == made > 0
