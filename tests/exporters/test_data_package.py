"""The CSV bundle is a Data Package that another program accepts from the zip, and whose faults it names."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from frictionless import Package

from discovery.exporters import BY_KEY, Choice
from tests.document.samples import sample
from tests.strategies import HOSTILE, engagement


@pytest.fixture(scope="module")
def bundles() -> dict[str, bytes]:
    made = {"hostile": engagement(26, 6, list(HOSTILE)), "tickit": sample("tickit"), "retail": sample("retail")}
    return {name: BY_KEY["csv"].write(given, Choice()) for name, given in made.items()}


def _faults(folder: Path, content: bytes) -> list[str]:
    """The kinds of fault that frictionless names, each with its words."""
    path = folder / "bundle.zip"
    path.write_bytes(content)
    report = Package(str(path)).validate()
    errors = [*report.errors, *(error for task in report.tasks for error in task.errors)]
    return [f"{error.type}: {error.message}" for error in errors]


def _changed(content: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(stream, "w") as after:
        for part in before.namelist():
            after.writestr(part, change(before.read(part)) if part == name else before.read(part))
    return stream.getvalue()


@pytest.mark.parametrize("name", ["hostile", "tickit", "retail"])
def test_frictionless_finds_no_fault(tmp_path: Path, bundles: dict[str, bytes], name: str) -> None:
    assert _faults(tmp_path, bundles[name]) == []


def test_a_changed_table_is_named(tmp_path: Path, bundles: dict[str, bytes]) -> None:
    spoilt = _changed(bundles["tickit"], "data/outcomes.csv", lambda table: table.replace(b"e", b"o", 1))
    assert any(fault.startswith("hash-count") for fault in _faults(tmp_path, spoilt))


def test_a_reference_that_leads_nowhere_is_named(tmp_path: Path, bundles: dict[str, bytes]) -> None:
    def elsewhere(table: bytes) -> bytes:
        return table.replace(b"INP-001", b"INP-999")

    def unhashed(described: bytes) -> bytes:
        package = json.loads(described)
        for resource in package["resources"]:
            del resource["hash"], resource["bytes"]
        return json.dumps(package).encode()

    spoilt = _changed(bundles["tickit"], "data/profiles.csv", elsewhere)
    spoilt = _changed(spoilt, "datapackage.json", unhashed)
    assert any(fault.startswith("foreign-key") for fault in _faults(tmp_path, spoilt))
