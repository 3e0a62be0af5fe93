"""Reading: a kept Record is always the newest, lists and looks are right, and watchers hear of every save."""

import random
import threading
from pathlib import Path
from typing import Any

import pytest

from discovery.access import LOCAL, MAINTENANCE
from discovery.model.engagement import Engagement
from discovery.model.errors import Denied, NotFound, Refused
from discovery.model.record import Record
from discovery.model.row import new_id
from discovery.store import Add, Connect, Edit, Move, Remove, Set, Store
from discovery.store.backups.restore import restore as put_back
from discovery.store.reading.record_cache import MOST
from tests.store.acting import ANNA, added, texts


def test_a_loaded_record_equals_one_read_anew_after_every_kind_of_change(store: Store, other: Store, engagement: str):
    luck = random.Random(7)
    for _ in range(60):
        record = store.load(engagement, LOCAL)
        assert record == store.read(engagement, LOCAL)
        rows = list(record)
        person, row = new_id(), luck.choice(rows) if rows else None
        edits: list[Edit] = [
            Add("people", {"name": "x"}, id=person),
            Add("outcomes", {"statement": "y", "owner": person}),
        ]
        match luck.randrange(5) if row else 0:
            case 1 if row and row.section == "outcomes":
                edits = [Set("outcomes", row.id, "statement", str(luck.random()))]
            case 2 if row:
                edits = [Remove(row.section, row.id)]
            case 3 if row:
                edits = [Move(row.section, row.id)]
            case 4:
                edits = [Set("engagement", engagement, "title", str(luck.random()))]
        (other if luck.random() < 0.5 else store).save(engagement, edits, LOCAL)
        if luck.random() < 0.3:
            other.undo(engagement, LOCAL)


def test_a_record_with_thousands_of_changed_rows_is_refreshed_whole(store: Store, engagement: str):
    store.load(engagement, LOCAL)
    store.save(engagement, [Add("outcomes", {"statement": str(number)}) for number in range(1500)], LOCAL)
    assert texts(store.load(engagement, LOCAL)) == [str(number) for number in range(1500)]
    ids = [row.id for row in store.load(engagement, LOCAL).outcomes]
    assert [row.id for row in store.rows_of(engagement, "outcomes", ids, LOCAL)] == ids


def test_somebody_who_reads_while_others_write_never_sees_an_older_record_than_before(
    store: Store, other: Store, engagement: str
):
    row = added(store, engagement, "outcomes", statement="0")
    stop, wrong = threading.Event(), list[tuple[int, int]]()

    def look() -> None:
        last = 0
        while not stop.is_set():
            record = store.load(engagement, LOCAL)
            if record.revision < last or record.outcomes[0].statement != str(record.revision - 2):
                wrong.append((last, record.revision))
            last = record.revision

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(1, 101):
        (store if number % 2 else other).save(engagement, [Set("outcomes", row.id, "statement", str(number))], LOCAL)
    stop.set()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert store.load(engagement, LOCAL).revision == 102


def test_a_slower_reader_does_not_replace_a_newer_kept_record(store: Store, engagement: str):
    old = store.load(engagement, LOCAL)
    added(store, engagement, "outcomes", statement="new")
    new = store.load(engagement, LOCAL)
    store._records.put(old)
    assert store.load(engagement, LOCAL) is new


def test_only_a_few_records_are_kept_and_the_rest_is_read_again(store: Store):
    ids = [store.new({"title": str(number)}, LOCAL) for number in range(MOST + 3)]
    for _ in range(2):
        assert [store.load(one, LOCAL).engagement.title for one in ids] == [str(number) for number in range(len(ids))]
    assert len(store._records) == MOST


def test_what_changed_since_a_revision_is_told_by_section(store: Store, engagement: str):
    person = added(store, engagement, "people", name="Ada")
    since = store.revision(engagement, LOCAL)
    outcome = added(store, engagement, "outcomes", statement="x", owner=person.id)
    store.save(engagement, [Remove("people", person.id)], LOCAL)
    assert store.changed_since(engagement, since, LOCAL) == {"people": {person.id}, "outcomes": {outcome.id}}
    assert store.changed_since(engagement, store.revision(engagement, LOCAL), LOCAL) == {}


def test_a_kept_record_is_read_anew_after_a_backup_was_put_back(sqlite_store: Store, tmp_path: Path):
    """Not even when others have worked on since, and the revision is as high as it was or higher."""
    store = sqlite_store
    for more in (0, 1, 2, 3, 9):
        engagement = store.new({"title": "x"}, LOCAL)
        row = added(store, engagement, "outcomes", statement="in the backup")
        saved = store.backup(tmp_path / f"{more}.sqlite", MAINTENANCE)
        added(store, engagement, "outcomes", statement="after the backup")
        store.save(engagement, [Set("outcomes", row.id, "statement", "changed")], LOCAL)
        store.load(engagement, LOCAL)
        put_back(store.url, saved.file, tmp_path, MAINTENANCE)
        other = Store(store.url, tmp_path)
        for number in range(more):
            added(other, engagement, "people", name=str(number))
        assert store.load(engagement, LOCAL) == other.read(engagement, LOCAL) == store.load(engagement, LOCAL)
        assert texts(store.load(engagement, LOCAL)) == ["in the backup"]
        added(store, engagement, "outcomes", statement="work goes on")
        assert store.load(engagement, LOCAL) == other.load(engagement, LOCAL)
        other.close()


# ---- the list


def test_the_list_counts_rows_without_links_and_puts_the_newest_change_first(store: Store):
    first, second = (store.new({"title": title, "customer": "C"}, LOCAL) for title in ("One", "Two"))
    outcome, source = added(store, first, "outcomes", statement="x"), added(store, first, "inputs", name="y")
    store.save(first, [Connect(source.id, outcome.id, "serves")], LOCAL)
    gone = added(store, first, "outcomes", statement="gone")
    store.save(first, [Remove("outcomes", gone.id)], LOCAL)
    one, two = store.summaries(LOCAL)
    assert (one.id, one.code, one.title, one.rows, one.revision) == (
        first,
        "ENG-001",
        "One",
        2,
        store.revision(first, LOCAL),
    )
    assert (two.id, two.rows, two.customer, two.archived) == (second, 0, "C", False)
    added(store, second, "outcomes", statement="z")
    assert [line.id for line in store.summaries(LOCAL)] == [second, first]
    assert store.revisions(LOCAL) == {first: store.revision(first, LOCAL), second: store.revision(second, LOCAL)}


def test_a_list_of_five_hundred_engagements_is_right(store: Store):
    luck, expected = random.Random(1), {}
    for number in range(500):
        head = store.new({"title": f"Engagement {number}"}, LOCAL)
        edits = [
            Add(section, {name: str(place)})
            for section, name in (("outcomes", "statement"), ("people", "name"), ("inputs", "name"))
            for place in range(luck.randrange(4))
        ]
        store.save(head, edits, LOCAL)
        expected[head] = (f"ENG-{number + 1:03d}", f"Engagement {number}", len(edits))
    assert {line.id: (line.code, line.title, line.rows) for line in store.summaries(LOCAL)} == expected
    assert all(len(store.load(head, LOCAL)) == expected[head][2] for head in luck.sample(sorted(expected), 20))


def test_an_engagement_is_found_by_id_code_or_title_unless_two_have_it(store: Store):
    one, two = (store.new({"title": title}, LOCAL) for title in ("Retail", "Bank"))
    third = store.new({"title": "bank"}, LOCAL)
    assert store.find(one, LOCAL) == store.find("eng-001", LOCAL) == store.find(" retail ", LOCAL) == one
    assert store.find("ENG-003", LOCAL) == third
    with pytest.raises(NotFound) as caught:
        store.find("Bank", LOCAL)
    assert "More than one" in caught.value.message
    with pytest.raises(NotFound) as caught:
        store.find("Insurance", LOCAL)
    assert "ENG-002 Bank" in caught.value.allowed
    assert two in store.revisions(LOCAL)


# ---- whole engagements


def test_a_whole_engagement_arrives_as_it_is_in_another_store_and_only_once(store: Store, engagement: str):
    person = added(store, engagement, "people", name="Ada")
    outcome = added(store, engagement, "outcomes", statement="x", owner=person.id)
    source = added(store, engagement, "inputs", name="y")
    store.save(engagement, [Connect(source.id, outcome.id, "serves")], LOCAL)
    record = store.read(engagement, LOCAL)
    with pytest.raises(Denied) as caught:
        store.insert(record, ANNA)
    assert caught.value.code == "exists"


def test_an_arriving_engagement_keeps_its_number_unless_it_is_taken(store: Store, engagement: str):
    def made(number: int) -> Record:
        head = new_id()
        return Record(Engagement(id=head, engagement_id=head, number=number, title=str(number), revision=9))

    free, taken = store.insert(made(7), LOCAL), store.insert(made(1), LOCAL)
    assert (store.load(free, LOCAL).engagement.code, store.load(taken, LOCAL).engagement.code) == ("ENG-007", "ENG-008")
    assert store.load(free, LOCAL).revision == 9
    assert added(store, free, "outcomes", statement="x").code == "OUT-001"
    assert store.revision(free, LOCAL) == 10
    assert store.load(engagement, LOCAL).engagement.code == "ENG-001"


def test_an_arriving_engagement_that_does_not_fit_together_is_refused_whole(store: Store, engagement: str):
    person = added(store, engagement, "people", name="Ada")
    outcome = added(store, engagement, "outcomes", statement="x", owner=person.id)
    source = added(store, engagement, "inputs", name="y")
    store.save(engagement, [Connect(source.id, outcome.id, "serves")], LOCAL)
    record = store.read(engagement, LOCAL)
    (link,) = record.links

    def with_new_ids(**parts: tuple) -> Record:
        """The same rows in an engagement of another id, with some sections replaced."""
        head, fresh = new_id(), {row.id: new_id() for row in record}
        moved: dict[str, Any] = {}
        for section in ("people", "outcomes", "inputs", "links"):
            rows = []
            for row in parts.get(section, record.rows(section)):
                values = {
                    name: fresh.get(value, value) if isinstance(value, str) else value
                    for name, value in row.__dict__.items()
                }
                rows.append(type(row).model_construct(**{**values, "engagement_id": head}))
            moved[section] = tuple(rows)
        return Record(record.engagement.model_copy(update={"id": head, "engagement_id": head}), **moved)

    for parts in (
        {"people": ()},
        {"inputs": ()},
        {"links": (link.model_copy(update={"kind": "resolves"}),)},
        {"links": (link.model_copy(update={"to_id": engagement}),)},
        {"outcomes": (outcome, outcome)},
        {"outcomes": (outcome.model_copy(update={"statement": " "}),)},
        {"outcomes": (outcome.model_copy(update={"priority": "urgent"}),)},
        {"outcomes": (outcome.model_copy(update={"number": 0}),)},
        {"people": (person, person.model_copy(update={"id": new_id()}))},
    ):
        with pytest.raises((Refused, Denied)):
            store.insert(with_new_ids(**parts), LOCAL)
    assert list(store.revisions(LOCAL)) == [engagement]
    assert len(store.load(store.insert(with_new_ids(), LOCAL), LOCAL)) == 3


# ---- being told


def test_a_listener_hears_of_every_save_and_its_failure_spoils_none(store: Store, engagement: str):
    heard = list[tuple[str, int]]()
    store.listen(lambda *told: heard.append(told) if len(heard) < 2 else 1 / 0, MAINTENANCE)  # type: ignore[arg-type]
    for name in ("a", "b", "c"):
        added(store, engagement, "outcomes", statement=name)
    assert heard == [(engagement, 2), (engagement, 3)]
    assert texts(store.load(engagement, LOCAL)) == ["a", "b", "c"]


def test_a_watch_tells_of_saves_of_every_process_and_only_of_saves(store: Store, other: Store, engagement: str):
    watch = store.watch()
    assert watch.changed()
    assert not watch.changed()
    for door in (store, other):
        added(door, engagement, "outcomes", statement="x")
        assert watch.changed()
        assert not watch.changed()
    with pytest.raises(Refused):
        other.save(engagement, [Add("outcomes", {"statement": ""})], LOCAL)
    store.load(engagement, LOCAL)
    assert not watch.changed()
    other.archive(engagement, LOCAL)
    assert watch.changed()
    watch.close()


def test_a_reading_connection_cannot_write(store: Store, engagement: str):
    from sqlalchemy.exc import DBAPIError

    with store._opened.reader.connect() as connection, pytest.raises(DBAPIError):
        connection.exec_driver_sql("UPDATE engagement SET title = 'x'")
    assert store.load(engagement, LOCAL).engagement.title == "Retail discovery"
