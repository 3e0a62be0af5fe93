"""Another program that looks for secrets (detect-secrets, by other lists than ours) finds none in what was read."""

import json
from pathlib import Path

import pytest
from detect_secrets import SecretsCollection
from detect_secrets.settings import default_settings

from discovery.airflow.judging.findings import findings
from discovery.airflow.reading import Reading
from discovery.airflow.reading_file import as_file
from tests.airflow.carriers import CARRIERS
from tests.airflow.planted import secrets
from tests.airflow.taken import dropped, reading

PUBLISHED = frozenset({"airflow:airflow@localhost"})
"""Harmless by design: the password of Airflow's own default, which stands in every copy of it."""
EVERY = 13
"""One of so many secrets of every shape is shown to the judge, who takes his time."""
PLANTED = secrets(40)[::EVERY]


def judged(path: Path) -> list[str]:
    """The lines in which the judge sees a secret."""
    found = SecretsCollection()
    with default_settings():
        found.scan_file(str(path))
    lines = path.read_text(encoding="utf-8").splitlines()
    seen = [lines[secret.line_number - 1] for _, secret in found]
    return [line for line in seen if not any(known in line for known in PUBLISHED)]


def told(one: Reading) -> str:
    sentences = [finding.sentence for finding in findings(one)]
    return json.dumps([json.loads(as_file(one)), sentences], indent=0, ensure_ascii=False)


def test_the_judge_sees_what_was_planted_and_nothing_in_what_was_read(tmp_path: Path) -> None:
    raw, read = tmp_path / "raw.txt", tmp_path / "read.json"
    files = [made(secret, number) for number, secret in enumerate(PLANTED) for made in CARRIERS.values()]
    raw.write_bytes(b"\n".join(content for _, content in files))
    read.write_text("\n".join(told(dropped(file)) for file in files), encoding="utf-8")
    assert len(judged(raw)) > 10, "the judge can see"
    assert judged(read) == []


@pytest.mark.parametrize("name", ["airflow-1.10.12", "airflow-2.11.2", "airflow-3.3.2"])
def test_the_judge_sees_nothing_in_what_real_captures_said(name: str, tmp_path: Path) -> None:
    path = tmp_path / "read.json"
    path.write_text(told(reading(name)), encoding="utf-8")
    assert judged(path) == []
