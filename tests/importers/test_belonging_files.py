"""Artefacts belong to their engagement: naming the fingerprint of another one's file gives nothing, nor says it is there."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from discovery.access import LOCAL
from discovery.exporters.engagement_json import write
from discovery.importers.arriving import accepted, proposed, taken_in
from discovery.importers.belonging import left_behind, own_files, refuse_strangers
from discovery.importers.engagement_json import MOST_FILES, opened
from discovery.model.edits import Fill
from discovery.model.errors import Refused
from discovery.model.record import Record
from discovery.model.row import new_id
from discovery.store import Add, Confirm, Edit, Set, Store
from tests.making import files_of, new_store

SECRET = b"another customer's plan"
NOWHERE = hashlib.sha256(b"a file that is nowhere").hexdigest()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty installation."""
    opened_ = new_store(tmp_path)
    yield opened_
    opened_.close()


@pytest.fixture
def theirs(store: Store) -> str:
    """The fingerprint of a file that another engagement was given."""
    other = store.new({"title": "Other"}, LOCAL)
    fingerprint = store.keep_file(SECRET, LOCAL)
    store.save(other, [Add("artefacts", {"title": "Plan", "sha256": fingerprint})], LOCAL)
    return fingerprint


def _file(store: Store, fingerprint: str) -> bytes:
    """An engagement file that names a fingerprint and carries no file."""
    mine = store.new({"title": "Mine"}, LOCAL)
    store.save(mine, [Add("artefacts", {"title": "Borrowed", "file_name": "plan.txt", "size_bytes": 9})], LOCAL)
    content: dict[str, Any] = json.loads(
        write(store.load(mine, LOCAL), {}, store.trail(store.load(mine, LOCAL), LOCAL))
    )
    content["artefacts"][0]["sha256"] = fingerprint
    return json.dumps(content).encode()


def _shape(record: Record) -> list[tuple[str, str | None, str | None]]:
    return [(row.title, row.file_name, row.sha256) for row in record.artefacts]


def test_an_engagement_that_comes_in_gets_nothing_by_naming_a_fingerprint(store: Store, theirs: str) -> None:
    outcomes = []
    for fingerprint in (theirs, NOWHERE):  # the same whether there is such a file or not
        file = opened(_file(store, fingerprint))
        assert left_behind(file) == ("ART-001",)
        made = store.load(taken_in(store, file, LOCAL), LOCAL)
        assert (
            SECRET
            not in json.dumps(json.loads(write(made, files_of(store).of(made), store.trail(made, LOCAL)))).encode()
        )
        assert files_of(store).of(made) == {}
        outcomes.append(_shape(made))
    assert outcomes == [[("Borrowed", "plan.txt", None)]] * 2


def test_what_is_taken_over_gets_nothing_by_naming_a_fingerprint(store: Store, theirs: str) -> None:
    here = store.load(store.new({"title": "Here"}, LOCAL), LOCAL)
    for fingerprint in (theirs, NOWHERE):
        file = opened(_file(store, fingerprint))
        accepted(store, here, file, proposed(store, here, file, LOCAL), LOCAL)
        here = store.load(here.engagement.id, LOCAL)
    assert files_of(store).of(here) == {}
    assert set(_shape(here)) == {("Borrowed", "plan.txt", None)}


def test_files_that_come_along_or_are_here_already_are_kept(store: Store) -> None:
    first, second = (store.new({"title": title}, LOCAL) for title in ("First", "Second"))
    fingerprint = store.keep_file(b"one file, two customers", LOCAL)
    for engagement in (first, second):
        store.save(engagement, [Add("artefacts", {"title": "Plan", "sha256": fingerprint})], LOCAL)
    record = store.load(first, LOCAL)
    with_it = opened(write(record, files_of(store).of(record), store.trail(record, LOCAL)))
    copy = store.load(taken_in(store, with_it, LOCAL), LOCAL)
    assert [row.sha256 for row in copy.artefacts] == [fingerprint]
    without = opened(write(record, {}, store.trail(record, LOCAL)))
    assert left_behind(without) == ("ART-001",)
    assert not proposed(store, record, without, LOCAL).edits  # it has the file: nothing changes
    store.save(second, [Set("artefacts", store.load(second, LOCAL).artefacts[0].id, "sha256", None)], LOCAL)
    assert files_of(store).of(store.load(first, LOCAL)) == {fingerprint: b"one file, two customers"}


STRANGE: list[Callable[[str, str], Edit]] = [
    lambda _row, given: Add("artefacts", {"title": "Borrowed", "sha256": given}),
    lambda row, given: Set("artefacts", row, "sha256", given),
    lambda row, given: Fill("artefacts", row, {"sha256": given}),
    lambda row, given: Confirm(row, {"sha256": given}),
]


@pytest.mark.parametrize("made", STRANGE)
def test_no_change_of_a_page_names_a_strange_fingerprint(
    store: Store, theirs: str, made: Callable[[str, str], Edit]
) -> None:
    mine = store.new({"title": "Mine"}, LOCAL)
    own = store.keep_file(b"mine", LOCAL)
    store.save(mine, [Add("artefacts", {"title": "Own", "sha256": own})], LOCAL)
    row = store.load(mine, LOCAL).artefacts[0].id
    sentences = set()
    for fingerprint in (theirs, NOWHERE, ["x"], {"a": 1}, 7):
        with pytest.raises(Refused) as refused:
            refuse_strangers([made(row, fingerprint)], lambda: store.load(mine, LOCAL))  # type: ignore[arg-type]
        sentences.add(str(refused.value.message))
    assert len(sentences) == 1
    refuse_strangers([made(row, own), made(row, None)], lambda: store.load(mine, LOCAL))  # type: ignore[arg-type]
    refuse_strangers([Set("people", row, "name", theirs)], lambda: store.load(mine, LOCAL))


def test_more_files_than_an_engagement_may_carry_are_refused_with_the_figure(store: Store) -> None:
    content = json.loads(_file(store, NOWHERE))
    content["files"] = {f"{at:064x}": "" for at in range(MOST_FILES + 1)}
    with pytest.raises(Refused, match="carries 10,001 files"):
        opened(json.dumps(content).encode())


def test_what_belongs_is_worked_out_once_however_many_artefacts_there_are(store: Store) -> None:
    class Counted(dict[str, bytes]):
        looks = 0

        def __iter__(self) -> Iterator[str]:
            Counted.looks += 1
            return super().__iter__()

        def keys(self) -> Any:
            Counted.looks += 1
            return super().keys()

    file = opened(_file(store, NOWHERE))
    many = tuple(file.record.artefacts[0].model_copy(update={"id": new_id()}) for _ in range(50))
    own_files(replace(file, record=replace(file.record, artefacts=many), files=Counted({NOWHERE: b""})))
    assert Counted.looks <= 2
