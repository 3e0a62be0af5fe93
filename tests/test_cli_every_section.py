"""add, set, link, remove and undo for every kind of row, in words and as JSON: saved and said, or refused and not saved."""

import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from discovery.access import LOCAL
from discovery.model.column import columns
from discovery.model.links import MEANINGS
from discovery.model.record import BY_SECTION, ROWS, Record
from discovery.settings import Settings
from discovery.store import Add, Store
from tests.commanding import Run, run
from tests.store.values import needed

__all__ = ["run"]

SECTIONS = tuple(model.section for model in ROWS if model.section != "links")
FORMS = ((), ("--json",))


def _now() -> Record:
    settings = Settings()
    store = Store(settings.url, settings.data_dir)
    try:
        return store.load(store.find("Every", LOCAL), LOCAL)
    finally:
        store.close()


def _text(value: Any, codes: dict[str, str]) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ";".join(map(str, value))
    return codes.get(value, str(value)) if isinstance(value, str) else str(value)


def _needed(record: Record, section: str, luck: random.Random) -> dict[str, Any]:
    """What a row of a section must have."""
    ids = {other: [row.id for row in record.rows(other)] for other in SECTIONS}
    return needed(BY_SECTION[section], luck, ids) | ({"score": 3} if section == "responses" else {})


def _assignments(record: Record, section: str, luck: random.Random) -> list[str]:
    """The same as it is typed: other rows by their codes."""
    codes = {row.id: row.code for row in record}
    return [f"{name}={_text(value, codes)}" for name, value in _needed(record, section, luck).items()]


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with two rows in every section."""
    folder, luck = tmp_path_factory.mktemp("every"), random.Random(7)
    settings = Settings(data_dir=folder)
    store = Store(settings.url, folder)
    engagement = store.new({"title": "Every"}, LOCAL)
    for section in (section for section in SECTIONS for _ in range(2)):
        record = store.load(engagement, LOCAL)
        store.save(engagement, [Add(section, _needed(record, section, luck))], LOCAL)
    store.close()
    return folder


@pytest.fixture
def every(run: Run, full: Path, tmp_path: Path) -> Run:
    shutil.copytree(full, tmp_path / "data")
    return run


@pytest.mark.parametrize("section", SECTIONS)
def test_a_row_of_every_section(every: Run, section: str) -> None:
    luck, before = random.Random(section), _now()
    told = every("add", "Every", section, *_assignments(before, section, luck)).out.strip()
    data = every("add", "Every", section, *_assignments(before, section, luck), "--json").data
    now = _now()
    new = [row for row in now.rows(section) if row.id not in before.by_id]
    assert [told, data["code"]] == [row.code for row in new] and data["id"] == new[1].id
    assert data["revision"] == now.revision == before.revision + 2
    assert every("set", "Every", told, "notes=A note", "--json").data["changed"]
    assert f"{told} is removed." in every("remove", "Every", told).out
    assert told in every("undo", "Every", "--json").data["said"]
    assert _now().by_id[new[0].id].notes == "A note"


@pytest.mark.parametrize("section", SECTIONS)
def test_what_is_refused_is_not_saved(every: Run, section: str) -> None:
    before = _now()
    form = FORMS[SECTIONS.index(section) % 2]
    code = before.rows(section)[0].code
    first = next(column.name for column in columns(BY_SECTION[section]) if column.required)
    every("add", "Every", section, "notes=Alone", *form, code=1)
    every("set", "Every", code, f"{first}=", *form, code=1)
    every("link", "Every", code, "serves", "XXX-001", *form, code=1)
    assert _now() == before


@pytest.mark.parametrize("meaning", MEANINGS, ids=lambda meaning: meaning.kind)
def test_every_link(every: Run, meaning: Any) -> None:
    record = _now()
    first, second = record.rows(meaning.origins[0])[0].code, record.rows(meaning.targets[-1])[-1].code
    linked = every("link", "Every", first, meaning.kind, second).out.strip()
    assert every("link", "Every", first, meaning.kind, second, "--json").data["code"] == linked
    assert linked in every("set", "Every", linked, "notes=Why").out
    assert every("remove", "Every", linked, "--json").data["code"] == linked


def test_an_answer_of_a_way_that_was_answered_already_is_that_row(every: Run) -> None:
    way, row = "C04", every("add", "Every", "answers", "way=C04", "today=yes").out.strip()
    assert every("add", "Every", "answers", f"way={way}", "future=keep").out.strip() == row
    assert every("add", "Every", "answers", f"way={way}", "future=keep", "--json").data["code"] == row
    before = _now()
    every("add", "Every", "answers", f"way={way}", "future=drop", code=1)
    assert _now() == before
    every("remove", "Every", row)
    assert every("add", "Every", "answers", f"way={way}", "today=no").out.strip() == row
