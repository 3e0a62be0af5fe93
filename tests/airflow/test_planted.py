"""Planted secrets of many shapes, in every kind of carrier, are found nowhere in what is kept, shown, written or logged.

``DISCOVERY_LONG=1`` plants 500 of them; without it a share is planted.
"""

import io
import json
import logging
import os
import re
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import pypdfium2
import pytest

from discovery.airflow.facts import versions
from discovery.airflow.judging.change import change
from discovery.airflow.judging.compare import compared, upgrade
from discovery.airflow.judging.findings import findings
from discovery.airflow.judging.offers import offers
from discovery.airflow.reading import Reading
from discovery.airflow.reading_file import as_file, as_json, opened
from discovery.cli import main
from discovery.exporters import FORMATS
from discovery.model.errors import DiscoveryError
from tests.airflow.carriers import CARRIERS, File
from tests.airflow.planted import forms, leaked, searchable, secrets
from tests.airflow.taken import dropped
from tests.commanding import Run, run  # noqa: F401
from tests.making import record

LONG = bool(os.environ.get("DISCOVERY_LONG"))
COUNT = 500 if LONG else 40
BATCH = 25 if LONG else 20
SECRETS = secrets(COUNT)
EMPTY = record()
OTHER = dropped(("other.json", b'{"Name": "other", "AirflowVersion": "2.8.1", "AirflowConfigurationOptions": {}}'))


def everything(reading: Reading) -> str:
    """All that a reading can say: as a file, in findings, in rows it offers, compared, upgraded, changed."""
    told: list[object] = [as_file(reading).decode(), json.dumps(as_json(reading)), repr(reading)]
    told += [f"{one.sentence} {one.remedy}" for one in findings(reading)]
    told += [repr(offers(EMPTY, reading)), repr(compared(reading, OTHER)), repr(compared(OTHER, reading))]
    told += [repr(upgrade(reading, versions()[-1]))]
    try:
        made = change(reading, {"core.parallelism": "64"})
        told += [made.request(), made.rollback(), repr(made)]
    except DiscoveryError as error:
        told.append(repr(error))
    assert opened(as_file(reading)) == reading
    return "\n".join(map(str, told))


@pytest.mark.parametrize("carrier", CARRIERS)
def test_no_secret_that_can_be_searched_for_stands_in_anything_read_of_its_carrier(carrier: str) -> None:
    for number, secret in enumerate(SECRETS):
        if searchable(secret):
            told = everything(dropped(CARRIERS[carrier](secret, number)))
            assert not (form := leaked(secret, told)), f"{form!r} of {secret!r} stands in {_around(told, form)}"


def _around(text: str, form: str) -> str:
    place = text.index(form)
    return text[max(0, place - 200) : place + 100]


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_short_secret_changes_nothing_of_what_its_carrier_says(carrier: str) -> None:
    """``12345`` or ``/x`` cannot be searched for; but if it is masked, another in its place gives the same reading."""
    short = [secret for secret in (*SECRETS, "12345", "987654", "/x", "/q", "$x", "$q") if not searchable(secret)]
    assert len(short) > 5
    told = {_without_fingerprints(dropped(CARRIERS[carrier](secret, 0))): secret for secret in short}
    assert len(told) == 1, dict(list(told.items())[:2])


def _without_fingerprints(reading: Reading) -> str:
    told = re.sub(r'"fingerprint": "[0-9a-f]{8}"', "", as_file(reading).decode())
    told = re.sub(r"""[\\"']""", "", told)  # quotes around it depend on what needs quoting
    return re.sub(" {2,}", " ", told)  # and in a table that is drawn, the room beside it on its length


def test_no_planted_secret_is_in_a_byte_of_data_answers_exports_backup_or_logs(
    run: Run,  # noqa: F811
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    told: set[str] = set()
    run("new", "Planted", "--customer", "Example Ltd")
    run("add", "Planted", "sessions", "title=First", "on=2026-11-23")
    planted = SECRETS if LONG else SECRETS[::2]
    for start in range(0, len(planted), BATCH):
        folder = tmp_path / f"environment-{start}"
        files = [
            made(one, start + at) for at, one in enumerate(planted[start : start + BATCH]) for made in CARRIERS.values()
        ]
        write(folder, files)
        told |= pieces(answers(capfd, folder, tmp_path))
    told |= pieces([*written(tmp_path), caplog.text])
    text = "\n".join(told)
    grams = {secret: forms(secret) for secret in planted if searchable(secret)}
    left = {secret: form for secret, all_forms in grams.items() for form in all_forms if form in text}
    assert not left, [_around(text, form) for form in list(left.values())[:3]]


def pieces(texts: Iterable[str]) -> set[str]:
    """Every text cut at white space, quotes and commas, each piece once: the same is said in many files."""
    return {piece for text in texts for piece in re.split(r"[\s\",]+", text)}


def write(folder: Path, files: Iterable[File]) -> None:
    """The files, each in a folder of its own number, so that names may be the same."""
    for number, (name, content) in enumerate(files):
        (folder / str(number)).mkdir(parents=True)
        (folder / str(number) / name.replace("/", "_")[:200]).write_bytes(content)


def answers(capture: pytest.CaptureFixture[str], folder: Path, tmp_path: Path) -> Iterator[str]:
    """What every command about Airflow says of a folder."""
    out = tmp_path / "out"
    out.mkdir(exist_ok=True)
    kept = out / f"{folder.name}.json"
    commands = (
        ("read", str(folder)),
        ("read", str(folder), "--json"),
        ("read", str(folder), "--into", "Planted", "--accept"),
        ("read", str(folder), "-o", str(kept)),
        ("read", str(kept)),
        ("compare", str(folder), str(kept)),
        ("compare", str(folder), versions()[-1], "--json"),
        ("change", str(kept), "core.parallelism=64"),
        ("change", str(kept), "core.parallelism=64", "-o", str(out / f"{folder.name}-change.json")),
    )
    for arguments in commands:
        capture.readouterr()
        assert main(["airflow", *arguments]) in (0, 1)
        yield from capture.readouterr()


def written(tmp_path: Path) -> Iterator[str]:
    """Every file that came of it: the data folder's, what commands wrote, every export, and the backup."""
    out = tmp_path / "out"
    for one in FORMATS:
        ended = main(["export", "Planted", one.key, "-o", str(out / f"export.{one.suffix}-{one.key}")])
        assert ended == 0 or one.held  # there was no session
    assert main(["backup", str(out / "backup.zip")]) == 0
    for path in sorted([*out.rglob("*"), *(tmp_path / "data").rglob("*")]):
        if path.is_file():
            yield path.name
            yield from texts(path.read_bytes())


def texts(content: bytes) -> Iterator[str]:
    """The text of a file as its bytes, and of what is packed in it."""
    yield content.decode("utf-8", "replace")
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                yield from texts(archive.read(name))
    elif content[:5] == b"%PDF-":
        yield from (page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(content))
