"""The published schema and the engagement files judged by ajv, which is not the library that our own tests judge with."""

import hashlib
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from discovery.exporters import BY_KEY, Choice
from discovery.model.artefact_files import FilesInMemory
from discovery.settings import ROOT
from tests.document.samples import NAMES, sample
from tests.hostile_texts import hostile_texts
from tests.javascript.in_node import FOLDER, node
from tests.making import record
from tests.strategies import HOSTILE, content, engagement

PUBLISHED = ROOT / "data" / "schema" / "engagement-1.schema.json"


def _without(shape: dict[str, Any], section: str, field: str) -> None:
    del shape[section][0][field]


def _with(shape: dict[str, Any], section: str, field: str, value: object) -> None:
    shape[section][0][field] = value


FAULTS: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "unknown section": (lambda shape: shape.update(wishes=[]), "additional properties"),
    "newer layout": (lambda shape: shape.update(schema=2), "equal to constant"),
    "no engagement": (lambda shape: shape.pop("engagement"), "required property 'engagement'"),
    "unknown field": (lambda shape: _with(shape, "people", "nonsense", 1), "/people/0 must NOT have additional"),
    "private note": (lambda shape: _with(shape, "people", "private_notes", "x"), "/people/0 must NOT have additional"),
    "no such word": (lambda shape: _with(shape, "people", "role", "emperor"), "/people/0/role must be equal to one of"),
    "no id": (lambda shape: _without(shape, "outcomes", "id"), "required property 'id'"),
    "id of another form": (
        lambda shape: _with(shape, "outcomes", "id", "OUT-001"),
        "/outcomes/0/id must match pattern",
    ),
    "empty text": (lambda shape: _with(shape, "outcomes", "statement", ""), "fewer than 1 characters"),
    "text for a figure": (lambda shape: _with(shape, "inputs", "number", "1"), "/inputs/0/number must be integer"),
    "no day": (lambda shape: _with(shape, "log", "due", "2026-02-30"), "/log/0/due must match format"),
    "no moment": (lambda shape: _with(shape, "log", "updated_at", "yesterday"), "/log/0/updated_at must match format"),
    "file by another name": (lambda shape: shape["files"].update(x="eA=="), "property name must be valid"),
}
"""What is spoilt in a file, and what a judge must say to it."""

Judged = dict[str, list[str]]


@pytest.fixture(scope="module", name="judged")
def _judged(tmp_path_factory: pytest.TempPathFactory) -> Judged:
    """The faults of every file by its name: one process judges them all."""
    folder = tmp_path_factory.mktemp("engagements")
    files = {f"sample-{name}": BY_KEY["json"].write(sample(name), Choice()) for name in NAMES}
    kept = FilesInMemory({hashlib.sha256(content(at)).hexdigest(): content(at) for at in range(4)})
    for seed in range(4):
        files[f"hostile-{seed}"] = BY_KEY["json"].write(
            engagement(seed, 4, hostile_texts(300, seed)), Choice(files=kept)
        )
    files["empty"] = BY_KEY["json"].write(record(), Choice())
    whole = BY_KEY["json"].write(engagement(23, 6, list(HOSTILE)), Choice())
    files |= {path.stem: path.read_bytes() for path in (ROOT / "data").glob("*.json")}
    for name, (spoil, _words) in FAULTS.items():
        shape = json.loads(whole)
        spoil(shape)
        files[f"spoilt {name}"] = json.dumps(shape).encode()
    for name, written in files.items():
        (folder / f"{name}.json").write_bytes(written)
    command = [node(), FOLDER / "schema_judge.js", PUBLISHED, *sorted(folder.iterdir())]
    answer = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    return {Path(path).stem: faults for path, faults in json.loads(answer).items()}


def test_ajv_finds_no_fault_in_any_engagement_file(judged: Judged) -> None:
    whole = {name: faults for name, faults in judged.items() if not name.startswith("spoilt")}
    assert len(whole) == 2 * len(NAMES) + 5
    assert whole == {name: [] for name in whole}


@pytest.mark.parametrize("name", FAULTS)
def test_ajv_finds_what_is_spoilt_and_nothing_else(judged: Judged, name: str) -> None:
    faults = judged[f"spoilt {name}"]
    assert any(FAULTS[name][1] in fault for fault in faults), faults
    assert len(faults) <= 2
