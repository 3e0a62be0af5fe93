"""What a file cannot take along is told in the file, by the command with its exit code, on the page, and by the doctor."""

import json
from pathlib import Path

import jsonschema

from discovery.exporters import BY_KEY, Choice
from discovery.importers import engagement_json
from discovery.model.exchange import schema
from discovery.store.files import Files
from tests.commanding import Run, filled, run, shop

__all__ = ["filled", "run", "shop"]


def handed_in(shop: Run) -> list[str]:
    """Three artefacts: one whole, one whose file is damaged, one whose file is gone."""
    files = Files(Path("data/files"))
    prints = [files.keep(title.encode()) for title in ("Plan", "Map", "List")]
    for title, fingerprint in zip(("Plan", "Map", "List"), prints, strict=True):
        shop("add", "Shop", "artefacts", f"title={title}", f"sha256={fingerprint}")
    files.is_sound(prints[1]).write_bytes(b"M@p")
    files.is_sound(prints[2]).unlink()
    return prints


def test_an_export_names_what_it_lacks_and_ends_with_one(shop: Run) -> None:
    prints = handed_in(shop)
    said = shop("export", "Shop", "json", "-o", "shop.json", "--json", code=1, found=True)
    assert said.notes.splitlines() == [
        "Note: ART-002 of ENG-001: The file was damaged in the data folder. It is not in the file.",
        "Note: ART-003 of ENG-001: The file is not in the data folder. It is not in the file.",
    ]
    assert [one["artefact"] for one in said.data["lacking"]] == ["ART-002", "ART-003"]
    content = json.loads(Path("shop.json").read_text("utf-8"))
    assert content["lacking"] == [
        {"artefact": "ART-002", "sha256": prints[1], "reason": "The file was damaged in the data folder."},
        {"artefact": "ART-003", "sha256": prints[2], "reason": "The file is not in the data folder."},
    ]
    assert list(content["files"]) == [prints[0]]
    jsonschema.validate(content, schema())
    shop("export", "Shop", "json", "-o", "-", code=1, found=True)


def test_what_carries_no_files_lacks_none_and_a_whole_export_says_nothing(shop: Run) -> None:
    fingerprint = Files(Path("data/files")).keep(b"Plan")
    shop("add", "Shop", "artefacts", "title=Plan", f"sha256={fingerprint}")
    assert shop("export", "Shop", "json", "-o", "shop.json", "--json").data["lacking"] == []
    assert "lacking" not in json.loads(Path("shop.json").read_text("utf-8"))
    handed_in(shop)
    for key in ("csv", "markdown"):
        assert shop("export", "Shop", key, "-o", "shop.file").notes == ""


def test_a_file_that_says_what_it_lacks_is_taken_in(shop: Run) -> None:
    handed_in(shop)
    shop("export", "Shop", "json", "-o", "shop.json", code=1, found=True)
    written = Path("shop.json").read_bytes()
    record, files = engagement_json.read(written)
    assert (len(record.artefacts), len(files)) == (3, 1)
    assert BY_KEY["json"].write(record, Choice()) != written
