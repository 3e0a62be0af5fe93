"""Each kind of file that comes in is recognised, read into the same engagement, and meets what is here alike."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from discovery.access import LOCAL
from discovery.exporters import BY_KEY, Choice
from discovery.importers import engagement_file
from discovery.importers.arriving import accepted, proposed, taken_in
from discovery.importers.section_csv import read
from discovery.importers.source import SOURCES, Source, opened
from discovery.model.errors import DiscoveryError, Refused
from discovery.model.record import Record
from discovery.store import Add, Set, Store
from tests.commanding import Run, run  # noqa: F401
from tests.making import new_store
from tests.strategies import engagement

MADE = engagement(23, 6, ["Ann", "=1+1", 'Ünïcode; \\ "x"'])


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = new_store(tmp_path, "sources.sqlite")
    yield made
    made.close()


def _shop(store: Store) -> Record:
    shop = store.new({"title": "Shop"}, LOCAL)
    rows = [Add("inputs", {"name": "Orders", "location": "Paris"}), Add("outcomes", {"statement": "Sooner"})]
    store.save(shop, rows, LOCAL)
    return store.load(shop, LOCAL)


def _table(content: bytes, section: str, change: Callable[[list[list[str]]], list[list[str]]]) -> bytes:
    """The same zip of tables with one of them changed."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    written, packed = io.StringIO(), io.BytesIO()
    name = f"data/{section}.csv"
    lines = list(csv.reader(io.StringIO(parts[name].decode("utf-8-sig"), newline="")))
    csv.writer(written).writerows(change(lines))
    with zipfile.ZipFile(packed, "w") as package:
        for part, text in (parts | {name: written.getvalue().encode()}).items():
            package.writestr(part, text)
    return packed.getvalue()


@pytest.mark.parametrize("source", SOURCES, ids=lambda one: one.key)
def test_a_source_reads_what_the_format_of_its_name_writes_and_is_the_only_one(source: Source) -> None:
    content = BY_KEY[source.key].write(MADE, Choice())
    assert [other.key for other in SOURCES if other.recognises(content)] == [source.key]
    assert BY_KEY[source.key].suffix == source.suffix
    file = opened(content)
    assert file.source == source.key
    assert BY_KEY[source.key].write(file.record, Choice()) == content


@pytest.mark.parametrize("content", [b"", b"text", b"\xff\xfe\x00", b"PK", b"name;owner\nOrders;Ann"])
def test_what_no_source_recognises_is_refused_with_one_sentence(content: bytes) -> None:
    assert not any(source.recognises(content) for source in SOURCES)
    with pytest.raises(DiscoveryError) as caught:
        opened(content)
    assert str(caught.value).isprintable()


def test_a_mark_and_spaces_in_front_of_json_change_nothing() -> None:
    content = b"\xef\xbb\xbf \r\n" + BY_KEY["json"].write(MADE, Choice())
    assert [other.key for other in SOURCES if other.recognises(content)] == ["json"]
    assert opened(content).record == opened(content.lstrip(b"\xef\xbb\xbf \r\n")).record


@pytest.mark.parametrize("source", SOURCES, ids=lambda one: one.key)
def test_a_file_of_any_source_comes_as_an_engagement_and_as_a_copy(store: Store, source: Source) -> None:
    content = opened(BY_KEY[source.key].write(MADE, Choice()))
    first = store.load(taken_in(store, content, LOCAL), LOCAL)
    second = store.load(taken_in(store, content, LOCAL), LOCAL)
    assert first.engagement.id == MADE.engagement.id != second.engagement.id
    assert [row.code for row in first] == [row.code for row in content.record] == [row.code for row in second]
    again = proposed(store, first, content, LOCAL)
    assert not again.drafts and not again.asked and again.source == source.key


def test_what_somebody_wrote_into_a_table_is_taken_and_what_is_newer_here_stays(store: Store) -> None:
    here = _shop(store)
    content = BY_KEY["csv"].write(here, Choice())
    for section, cell, new in (("inputs", "Orders", "Shop orders"), ("outcomes", "Sooner", "At once")):
        content = _table(content, section, lambda lines: [[new if x == cell else x for x in line] for line in lines])  # noqa: B023
    edits = [
        Set("inputs", here.inputs[0].id, "location", "Rome"),
        Set("outcomes", here.outcomes[0].id, "statement", "Now"),
    ]
    store.save(here.engagement.id, edits, LOCAL)
    here = store.load(here.engagement.id, LOCAL)
    proposal = proposed(store, here, opened(content), LOCAL)
    assert [(one.code, one.field, one.old, one.new) for one in proposal.changed] == [
        ("INP-001", "name", "Orders", "Shop orders")
    ]
    assert [(one.code, one.field, one.here, one.file) for one in proposal.asked] == [
        ("OUT-001", "statement", "Now", "At once")
    ]
    assert [(one.code, one.field, one.file) for one in proposal.kept] == [("INP-001", "location", "Paris")]
    accepted(store, here, opened(content), proposal, LOCAL)
    now = store.load(here.engagement.id, LOCAL)
    assert (now.inputs[0].name, now.inputs[0].location, now.outcomes[0].statement) == ("Shop orders", "Rome", "Now")


def test_a_column_that_is_not_there_empties_nothing() -> None:
    content = BY_KEY["csv"].write(MADE, Choice())
    without = _table(content, "inputs", lambda lines: [line[:2] + line[3:] for line in lines])
    with pytest.raises(Refused, match="is missing") as caught:
        read(without)
    assert caught.value.where["table"] == "inputs.csv"


@pytest.mark.parametrize("source", SOURCES, ids=lambda one: one.key)
def test_every_source_takes_so_many_rows_and_no_more(source: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    content = BY_KEY[source.key].write(MADE, Choice())
    most = sum(1 for _ in opened(content).record)
    monkeypatch.setattr(engagement_file, "MOST_ROWS", most)
    opened(content)
    monkeypatch.setattr(engagement_file, "MOST_ROWS", most - 1)
    with pytest.raises(Refused, match="rows"):
        opened(content)


def test_tables_come_in_by_command_and_are_compared(run: Run) -> None:  # noqa: F811
    run("new", "Shop")
    run("add", "ENG-001", "inputs", "name=Orders")
    run("export", "ENG-001", "csv", "-o", "shop.zip")
    added = run("import", "shop.zip", "--json").data
    assert (added["source"], added["added"], added["engagements"][0]["code"]) == ("csv", ["INP-001"], "ENG-002")
    assert run("diff", "ENG-001", "shop.zip").out == "No difference.\n"
    content = Path("shop.zip").read_bytes()
    Path("other.zip").write_bytes(_table(content, "inputs", lambda lines: [line[:2] + line[3:] for line in lines]))
    assert run("import", "other.zip", code=1).err.startswith("Error: other.zip · inputs.csv: The column ")
    run("set", "ENG-001", "INP-001", "name=Online orders")
    taken = run("import", "shop.zip", "--engagement", "ENG-001", "--json").data
    assert (taken["source"], taken["written"], len(taken["kept"])) == ("csv", False, 1)
    known = {one["key"]: one["title"] for one in run("catalogue", "--json").data["sources"]}
    assert known == {source.key: source.title for source in SOURCES}


def test_a_source_is_named_where_it_is_not_to_be_seen(run: Run) -> None:  # noqa: F811
    run("new", "Shop")
    run("export", "ENG-001", "json", "-o", "shop.json")
    assert run("import", "shop.json", "--source", "json", "--dry-run", "--json").data["source"] == "json"
    assert "zip" in run("import", "shop.json", "--source", "csv", code=1).err
    refused = run("import", "shop.json", "--source", "xml", code=2)
    assert "json, csv" in refused.err


def test_two_people_who_wrote_into_one_set_of_tables_take_nothing_from_each_other(store: Store) -> None:
    here = _shop(store)
    content = BY_KEY["csv"].write(here, Choice())
    first = _table(content, "inputs", lambda lines: [["Lyon" if x == "Paris" else x for x in line] for line in lines])
    second = _table(
        content, "inputs", lambda lines: [["Sales" if x == "Orders" else x for x in line] for line in lines]
    )
    for edited in (first, second, first, second):
        now, file = store.load(here.engagement.id, LOCAL), opened(edited)
        accepted(store, now, file, proposed(store, now, file, LOCAL), LOCAL)
    (orders,) = store.load(here.engagement.id, LOCAL).inputs
    assert (orders.name, orders.location) == ("Sales", "Lyon")


def test_what_was_written_into_tables_of_another_copy_is_asked_and_not_taken_for_older(
    store: Store, tmp_path: Path
) -> None:
    here = _shop(store)
    (tmp_path / "other").mkdir()
    other = new_store(tmp_path / "other", "sources.sqlite")
    copy = taken_in(other, opened(BY_KEY["json"].write(here, Choice(trail=partial(store.trail, actor=LOCAL)))), LOCAL)
    other.save(copy, [Add("tools", {"name": "Kafka"})], LOCAL)
    content = BY_KEY["csv"].write(other.load(copy, LOCAL), Choice())
    other.close()
    edited = _table(
        content, "inputs", lambda lines: [["Sales" if x == "Orders" else x for x in line] for line in lines]
    )
    store.save(here.engagement.id, [Set("inputs", here.inputs[0].id, "name", "Online orders")], LOCAL)
    proposal = proposed(store, store.load(here.engagement.id, LOCAL), opened(edited), LOCAL)
    assert [(one.code, one.field, one.here, one.file) for one in proposal.asked] == [
        ("INP-001", "name", "Online orders", "Sales")
    ]
    assert proposal.added == ("TOO-001",) and not proposal.kept
