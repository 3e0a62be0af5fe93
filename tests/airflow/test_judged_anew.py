"""Findings follow from the kept file and the facts of today: nothing of them is stored, and none is out of date."""

import gc
import json
import weakref
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from time import monotonic

import pytest

from discovery.access import LOCAL
from discovery.airflow import environments, facts, reading_apart
from discovery.airflow.judging.findings import findings as shown_by
from discovery.airflow.judging.offers import drafts_that_keep, environment_name
from discovery.airflow.options import names
from discovery.airflow.reading import Reading
from discovery.airflow.reading_file import as_file, opened
from discovery.bounded_cache import BoundedCache
from discovery.model.artefact_files import NO_FILES, FilesInMemory
from discovery.model.draft import edits_of
from discovery.model.record import Record
from discovery.rules import findings
from discovery.store import Store
from tests.airflow.carriers import CARRIERS
from tests.airflow.planted import secrets
from tests.airflow.taken import CAPTURES, PAGE, dropped, reading
from tests.commanding import Run, run  # noqa: F401
from tests.making import files_of, new_store, record
from tests.rules.cases_environments import environment, with_file

TODAY = date(2026, 11, 28)
OLD = environment(answer='{"Name": "acme", "AirflowVersion": "1.10.12", "AirflowConfigurationOptions": {}}')


def told(made: Record) -> set[tuple[str, str]]:
    """Rule and sentence of every finding about an environment."""
    return {(one.rule, one.sentence) for one in findings(made, TODAY) if one.rule.startswith("AIR")}


def forget() -> None:
    """What was looked up in the facts is looked up anew, as it is in a new process."""
    for function in (*vars(facts).values(), *vars(names).values()):
        if clear := getattr(function, "cache_clear", None):
            clear()


@pytest.fixture
def other_facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the facts that a test may change."""
    for file in facts.FOLDER.glob("*.json"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    monkeypatch.setattr(facts, "FOLDER", tmp_path)
    forget()
    yield tmp_path
    monkeypatch.undo()
    forget()


def test_an_environment_kept_before_is_judged_again_by_newer_facts(other_facts: Path) -> None:
    assert told(OLD) == {("AIR-07", "Airflow 1.10.12 is no longer supported by MWAA.")}
    file = other_facts / "mwaa.json"
    known = json.loads(file.read_text("utf-8"))
    known["versions"]["1.10.12"] = "offered"
    file.write_text(json.dumps(known), "utf-8")
    forget()
    assert told(OLD) == set()
    known["versions"]["1.10.12"] = "ended"
    file.write_text(json.dumps(known), "utf-8")
    forget()
    assert told(OLD) == {("AIR-07", "Airflow 1.10.12 is no longer supported by MWAA.")}


def test_the_kept_file_is_the_same_whatever_the_facts_say(other_facts: Path) -> None:
    one = reading("page.txt")
    before, content = {item.sentence for item in shown_by(one)}, as_file(one)
    for name in ("mwaa.json", "option_defaults.json"):
        file = other_facts / name
        text = file.read_text("utf-8")
        file.write_text(
            text.replace('"ended"', '"offered"').replace('"core.parallelism"', '"core.paralelism"'), "utf-8"
        )
    forget()
    again = opened(content)
    assert {item.sentence for item in shown_by(again)} != before
    assert as_file(again) == content
    assert not {"options", "findings", "judged_by", "defaults_of"} & json.loads(content).keys()


def every_reading() -> Iterator[tuple[str, Reading]]:
    """Each capture alone, those of one environment together, and one file of each kind of carrier."""
    for file in sorted(path for path in CAPTURES.rglob("*") if path.is_file()):
        yield str(file.relative_to(CAPTURES)), reading(str(file))
    for folder in sorted(path for path in CAPTURES.iterdir() if path.is_dir()):
        yield folder.name, reading(folder.name)
    for name, carrier in CARRIERS.items():
        yield name, dropped(carrier(secrets(1)[0], 1))


def test_what_is_found_in_the_kept_file_is_what_was_found_when_it_was_read() -> None:
    count = 0
    for name, one in every_reading():
        at_once = {(item.code, item.sentence) for item in shown_by(one) if len(item.phrases) <= 200}
        later = told(with_file(as_file(one)))
        assert {item for item in later if "…" not in item[1]} <= at_once, name
        assert {code for code, _ in later} == {item.code for item in shown_by(one)}, name
        count += len(later)
    assert count > 100


def test_a_file_is_opened_and_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environments, "_judged", BoundedCache())
    monkeypatch.setattr(environments, "_readings", BoundedCache())
    content = as_file(reading("page.txt"))
    asked: list[str] = []

    class Counting(FilesInMemory):
        def content(self, fingerprint: str) -> bytes:
            asked.append(fingerprint)
            return super().content(fingerprint)

    made = replace(with_file(content), files=Counting({sha256(content).hexdigest(): content}))
    assert told(made) and told(replace(made)) == told(made)
    assert len(asked) == 1
    (row,) = made.environments
    assert environments.reading_of(made, row) is environments.reading_of(made, row)
    assert environments.opened(content) is environments.reading_of(made, row)
    assert len(asked) == 2


def test_readings_are_kept_in_bounded_memory_and_let_go_when_nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Their findings stay, which are small."""
    assert environments._readings._most_bytes == environments.MOST_BYTES
    content = as_file(reading("page.txt"))
    environments._readings.let_go_of_idle(monotonic() + environments.IDLE_SECONDS + 1)
    assert environments._readings.size == 0
    parsed = weakref.ref(environments.opened(content))
    assert len(content) < environments._readings.size < 100 * len(content)
    findings = told(with_file(content))
    environments._readings.let_go_of_idle(monotonic() + environments.IDLE_SECONDS + 1)
    gc.collect()
    assert parsed() is None and environments._readings.size == 0
    assert told(with_file(content)) == findings


def test_what_is_large_is_judged_in_a_process_apart_and_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    content = as_file(reading("page.txt"))
    here = reading_apart.judged(content)
    monkeypatch.setattr(reading_apart, "SHORT_FILE", 1)
    assert reading_apart.judged(content) == here and here


def test_an_environment_without_its_file_has_no_findings_and_says_why() -> None:
    assert told(OLD) and environments.without_findings(OLD) == ()
    bare = replace(OLD, files=NO_FILES)
    assert bare == OLD, "where the bytes are is no part of what was captured"
    by_hand = record(environments=[{"name": "By hand"}])
    strange = with_file(b'{"format": "something else"}')
    for made, reason in (
        (bare, "Its file is not in the data folder."),
        (by_hand, environments.NO_FILE),
        (strange, "This is not a kept reading of an Airflow environment."),
    ):
        assert told(made) == set()
        assert [(row.code, why) for row, why in environments.without_findings(made)] == [("ENV-001", reason)]
    assert environments.files_here(OLD) == (True,)
    assert environments.files_here(bare) == environments.files_here(by_hand) == (False,)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = new_store(tmp_path)
    yield made
    made.close()


def test_the_store_brings_the_files_along_and_says_when_one_is_gone(store: Store) -> None:
    one = reading("page.txt")
    engagement = store.new({"title": "Kept"}, LOCAL)
    content = as_file(one)
    file = {"sha256": store.keep_file(content, LOCAL), "size_bytes": len(content)}
    drafts = drafts_that_keep(store.load(engagement, LOCAL), one, file, environment_name(one), TODAY)
    store.save(engagement, edits_of(drafts), LOCAL)
    expected = {(item.code, item.sentence) for item in shown_by(opened(content))}
    for made in (store.load(engagement, LOCAL), store.read(engagement, LOCAL)):
        assert told(made) == expected
    place = files_of(store).is_sound(str(file["sha256"]))
    content_there = place.read_bytes()
    place.unlink()
    assert told(store.load(engagement, LOCAL)) == set()
    ((row, why),) = environments.without_findings(store.load(engagement, LOCAL))
    assert (row.code, why) == ("ENV-001", "Its file is not in the data folder.")
    place.write_bytes(content_there)
    assert told(store.load(engagement, LOCAL)) == expected
    again = drafts_that_keep(store.load(engagement, LOCAL), one, file, environment_name(one), TODAY)
    assert edits_of(again) == (), "what is judged otherwise later changes no row"


def test_the_check_command_names_whose_file_is_not_here(run: Run, tmp_path: Path) -> None:  # noqa: F811
    run("new", "Shop")
    run("airflow", "read", str(PAGE), "--into", "ENG-001")
    before = run("check", "ENG-001", "--json", code=1, found=True)
    assert "AIR-07" in {one["rule"] for one in before.data} and not before.notes
    for file in (path for path in (tmp_path / "data" / "files").rglob("*") if path.is_file()):
        file.unlink()
    after = run("check", "ENG-001", "--json", code=1, found=True)
    assert not [one for one in after.data if one["rule"].startswith("AIR")]
    assert after.notes == ("Note: ENV-001 MyAirflowEnvironment has no findings: Its file is not in the data folder.\n")
