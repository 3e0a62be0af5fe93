"""A folder of an environment: its own files are read, everything else in it is told and left alone."""

import json
import os
import socket
from pathlib import Path

import pytest

from discovery.airflow.reading import UNREAD, Reading, read
from discovery.airflow.sources import allowance, files
from discovery.airflow.sources.files import of_paths
from discovery.model.errors import Refused
from tests.airflow.taken import MASKER, PAGE
from tests.commanding import Run, run
from tests.store.test_database_files import as_nobody, open_folder

__all__ = ["open_folder", "run"]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links and pipes as Unix knows them")


def folder(tmp_path: Path) -> Path:
    """A folder with one file of an environment, and a secret beside it that nobody handed over."""
    inside = tmp_path / "logs"
    inside.mkdir()
    (inside / "page.txt").write_bytes(PAGE.read_bytes())
    (tmp_path / "outside.cfg").write_text("[core]\nparallelism = 77\n")
    return inside


def taken(*paths: Path) -> Reading:
    return read(of_paths(paths), MASKER)


def told(reading: Reading) -> dict[str, str]:
    """What was said of each file that was not read."""
    return {one.file: one.warnings[0] for one in reading.files if one.kind == UNREAD}


def test_links_are_not_followed_wherever_they_lead(tmp_path: Path) -> None:
    inside = folder(tmp_path)
    (inside / "out.cfg").symlink_to(tmp_path / "outside.cfg")
    (inside / "up").symlink_to(tmp_path)
    (inside / "round").symlink_to(inside)
    (inside / "nowhere").symlink_to(tmp_path / "none")
    (inside / "itself").symlink_to(inside / "itself")
    reading = taken(inside)
    assert told(reading) == dict.fromkeys(
        ("out.cfg", "up", "round", "nowhere", "itself"), "It is a link; links are not followed."
    )
    assert "77" not in {one.value for one in reading.settings}
    assert any(one.used for one in reading.files)


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    inside = folder(tmp_path)
    os.mkfifo(inside / "pipe")
    with socket.socket(socket.AF_UNIX) as listening:
        here = Path.cwd()
        os.chdir(inside)  # the address of a socket may not be long
        listening.bind("socket")
        os.chdir(here)
        assert set(told(taken(inside))) == {"pipe", "socket"}
    assert "no file" in told(taken(inside / "pipe"))["pipe"]
    assert "no file" in told(taken(Path("/dev/zero")))["zero"]


def test_a_file_that_may_not_be_read_stops_itself_alone(open_folder: Path) -> None:
    inside = folder(open_folder)
    (inside / "closed.cfg").write_text("x")
    (inside / "closed.cfg").chmod(0)
    inside.chmod(0o755)
    (inside / "page.txt").chmod(0o644)
    unread = json.loads(as_nobody(lambda: json.dumps(told(taken(inside)))))
    assert list(unread) == ["closed.cfg"] and "Permission" in unread["closed.cfg"]


def test_a_link_that_somebody_names_is_read(tmp_path: Path) -> None:
    (folder(tmp_path) / "latest").symlink_to(tmp_path / "outside.cfg")
    assert {one.value for one in taken(tmp_path / "logs" / "latest").settings} == {"77"}


def test_very_many_links_are_told_in_a_few_lines(tmp_path: Path) -> None:
    inside = folder(tmp_path)
    for number in range(100):
        (inside / f"link{number}").symlink_to(inside)
    unread = told(taken(inside))
    assert len(unread) == 21 and "and 80 more" in unread


def test_a_folder_of_too_many_files_is_refused_before_one_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = folder(tmp_path)
    for number in range(10):
        (inside / f"{number}.log").touch()
    monkeypatch.setattr(files, "MOST_FILES", 10)
    with pytest.raises(Refused, match="has 11 files"):
        taken(inside)
    monkeypatch.setattr(files, "_MOST_VISITED", 5)
    with pytest.raises(Refused, match="more than 5"):
        taken(inside)


def test_files_of_several_folders_are_one_account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.log").write_bytes(b"line\n" * 100_000)
    monkeypatch.setattr(allowance, "MOST_MB", 1)
    reading = taken(*(tmp_path / name for name in "abc"))
    assert [one.kind == UNREAD for one in reading.files] == [False, False, True]
    assert "larger than 1 MB" in reading.files[2].warnings[0]


def test_the_command_says_which_links_were_left(run: Run, tmp_path: Path) -> None:
    inside = folder(tmp_path)
    (inside / "out.cfg").symlink_to(tmp_path / "outside.cfg")
    assert "links are not followed" in run("airflow", "read", str(inside)).out
