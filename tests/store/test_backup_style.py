"""The house style goes into a backup and comes back from it; what stood in its place is kept."""

import json
import zipfile
from pathlib import Path

import pytest

from discovery.document.house import style_files
from discovery.model.errors import Unusable
from discovery.store.backups import backup_list
from discovery.store.backups.restore import Restored, _with_style
from tests.commanding import Run, filled, run

__all__ = ["filled", "run"]

STYLE = {
    "style.toml": b'header = "Contoso"\n',
    "logo.svg": b"<svg/>",
    "template.docx": b"PK",
    "fonts/House Bold.ttf": b"\x00\x01\x00\x00",
}


def fill(folder: Path, contents: dict[str, bytes]) -> None:
    for name, content in contents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def held(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def about(package: str) -> dict[str, object]:
    with zipfile.ZipFile(package) as opened:
        names = [name.removeprefix("style/") for name in opened.namelist() if name.startswith("style/")]
        return {"version": json.loads(opened.read("backup.json"))["version"], "style": sorted(names)}


def test_a_house_style_comes_back_and_the_one_in_its_place_is_kept(run: Run, tmp_path: Path) -> None:
    data, style = tmp_path / "data", tmp_path / "data" / "style"
    run("new", "x")
    others = {"secret.key": b"secret", "fonts/notes.txt": b"notes"}
    fill(style, STYLE | others | {"logo.png": b"x" * 3_000_000})
    said = run("backup", "made.zip", "--json")
    assert said.data["style"] == len(STYLE) and "logo.png: It is larger than 2 MB." in said.notes
    assert about("made.zip") == {"version": 2, "style": sorted(STYLE)}, "nothing but a house style"
    (style / "logo.png").unlink()
    fill(style, {"style.toml": b'header = "Other"\n', "fonts/Other.ttf": b"other"})
    (style / "logo.svg").unlink()
    done = run("restore", "made.zip", "--json").data
    assert done["style"] == len(STYLE) and not done["style_trouble"]
    assert held(style) == STYLE | others
    (aside,) = (data / "backups").glob("style-before-restore-*")
    assert held(aside) == {"style.toml": b'header = "Other"\n', "fonts/Other.ttf": b"other"}
    fill(tmp_path, {"blocked": b"a file"})
    told = _with_style(Restored(None), Path("made.zip"), tmp_path / "blocked" / "style", tmp_path / "aside")
    assert told.style == 0 and "could not be put back" in told.style_trouble


@pytest.mark.parametrize(
    "name", ["style/../style.toml", "style/fonts/../../a.ttf", "style/secret.key", "style/fonts/.ttf"]
)
def test_a_backup_names_nothing_but_the_files_of_a_house_style(name: str) -> None:
    parts = [{"name": one, "bytes": 1, "sha256": "0" * 64} for one in (backup_list.DATABASE, name)]
    about = {"format": backup_list.FORMAT, "version": 2, "parts": parts}
    with pytest.raises(Unusable):
        backup_list.listed(json.dumps(about).encode(), {})
    assert style_files(Path("nowhere")) == ({}, ())
