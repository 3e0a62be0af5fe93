"""The JSON file is exact: out, into an empty database and out again gives the same bytes (promise P7)."""

import base64
import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

from discovery.access import LOCAL
from discovery.exporters.engagement_json import write
from discovery.importers.engagement_json import read
from discovery.model.exchange import FORMAT, SCHEMA, schema
from discovery.model.record import ROWS, Record
from discovery.settings import ROOT
from tests.making import new_store
from tests.strategies import HOSTILE, SECRET, content, engagement, engagements

EXAMPLES = 10_000 if os.environ.get("DISCOVERY_LONG") else 500
PUBLISHED = ROOT / "data" / "schema" / "engagement-1.schema.json"


class Emptied:
    """A real store whose tables can be emptied, because making a new database for each example takes too long."""

    def __init__(self, folder: Path) -> None:
        self.store = new_store(folder)
        self.raw = sqlite3.connect(folder / "discovery.sqlite", isolation_level=None)
        self.raw.execute("PRAGMA synchronous=OFF")
        self.tables = [*(model.table_name for model in ROWS), "engagement", "change"]

    def holding(self, record: Record) -> Record:
        """The same engagement after a trip through an empty database."""
        self.raw.execute("BEGIN IMMEDIATE")
        for table in self.tables:
            self.raw.execute(f'DELETE FROM "{table}"')
        self.raw.execute("COMMIT")
        return self.store.read(self.store.insert(record, LOCAL), LOCAL)


@pytest.fixture(scope="module")
def emptied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emptied]:
    made = Emptied(tmp_path_factory.mktemp("exact"))
    yield made
    made.raw.close()
    made.store.close()


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(record=engagements())
def test_out_in_out_gives_the_same_bytes(emptied: Emptied, record: Record) -> None:
    first = write(emptied.holding(record))
    taken, _ = read(first)
    assert write(emptied.holding(taken)) == first
    assert SECRET.encode() not in first


def test_the_files_of_artefacts_travel_too() -> None:
    record = engagement(23, 6, list(HOSTILE))
    cited = {artefact.sha256 for artefact in record.artefacts if artefact.sha256}
    assert cited
    by_name = {name: content(which) for which in range(4) for name in [_fingerprint(which)] if name in cited}
    written = write(record, by_name)
    taken, files = read(written)
    assert files == by_name
    assert write(taken, files) == written


def _fingerprint(which: int) -> str:
    return hashlib.sha256(content(which)).hexdigest()


def test_what_a_reader_of_the_file_sees() -> None:
    record = engagement(23, 6, list(HOSTILE))
    text = write(record).decode()
    assert text.endswith("}\n")
    shape = json.loads(text)
    assert list(shape) == ["format", "schema", "engagement", *(model.section for model in ROWS), "files"]
    assert (shape["format"], shape["schema"]) == (FORMAT, SCHEMA)
    assert sum(line.startswith('    {"id"') for line in text.split("\n")) == len(list(record))
    for model in ROWS:
        for row in shape[model.section]:
            assert not {"engagement_id", "private_notes", "removed_at"} & set(row)
            assert all(value not in (None, "", [], {}) for value in row.values())


def test_the_published_schema_is_the_one_made_from_the_model() -> None:
    assert json.loads(PUBLISHED.read_text()) == schema(), "write schema() to data/schema/engagement-1.schema.json again"
    jsonschema.Draft202012Validator.check_schema(schema())


def _faults(content: object) -> list[str]:
    checker = jsonschema.Draft202012Validator(schema(), format_checker=jsonschema.FormatChecker(["date"]))
    return [error.message for error in checker.iter_errors(content)]


@pytest.mark.parametrize("seed", range(20))
def test_files_satisfy_the_schema(seed: int) -> None:
    assert _faults(json.loads(write(engagement(seed, 3, list(HOSTILE))))) == []


def test_the_schema_sees_faults() -> None:
    shape = json.loads(write(engagement(23, 6, list(HOSTILE))))
    shape["people"][0]["role"] = "emperor"
    shape["people"][0]["nonsense"] = 1
    shape["outcomes"][0].pop("id")
    shape["files"]["x"] = base64.b64encode(b"x").decode()
    assert len(_faults(shape)) == 4


@pytest.mark.parametrize("path", sorted((ROOT / "data").glob("*.json")), ids=lambda path: path.stem)
def test_the_samples_are_such_files(path: Path) -> None:
    written = path.read_bytes()
    assert _faults(json.loads(written)) == []
    assert write(*read(written)) == written
