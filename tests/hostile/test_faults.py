"""What goes wrong around a server while people work: nothing that was acknowledged is lost, every refusal is a sentence,
and work goes on when the fault is over (promises P1, P3 and P6).

A push sees each fault once, briefly. How long a server is paused, and a clock set back, which needs a C compiler, are
left to the long run (DISCOVERY_LONG=1).
"""

import os
import resource
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from discovery.access import LOCAL
from discovery.store import Store
from tests.hostile.loaded import Loaded
from tests.hostile.open_page import OpenPage
from tests.hostile.site import Site

LONG = bool(os.environ.get("DISCOVERY_LONG"))
PAUSE_SECONDS = 5 if LONG else 1
FULL_MB = 8
MORE = "x" * 4000


# ---- no room


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of a few megabytes. Where none may be mounted, an empty folder: see ``without_room``."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={FULL_MB}m", "tmpfs", str(disk)]
    mounted = not subprocess.run(mount, capture_output=True, check=False).returncode
    yield disk
    if mounted:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)


def without_room(site: Site) -> Callable[[], None]:
    """Leave the server no room to write; gives what makes room again."""
    if os.path.ismount(site.folder.parent):
        filler = site.folder.parent / "filler"
        with filler.open("wb", buffering=0) as stream:
            for size in (65536, 4096, 512):
                try:
                    while stream.write(bytes(size)) == size:
                        pass
                except OSError:
                    continue
        return filler.unlink
    limit, before = site.database.stat().st_size, resource.prlimit(site.server.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(site.server.pid, resource.RLIMIT_FSIZE, (limit, before[1]))
    return lambda: resource.prlimit(site.server.pid, resource.RLIMIT_FSIZE, before) and None


@pytest.mark.skipif(sys.platform != "linux", reason="a small disk, or a limit for a running program, is made on Linux")
def test_a_full_disk_loses_nothing_and_work_goes_on_when_there_is_room(
    small_disk: Path, site_at: Callable[[Path], Site]
) -> None:
    site = site_at(small_disk / "data")
    assert site.add("before")
    make_room = without_room(site)
    tried = [site.add(f"{number} {MORE}") for number in range(20)]
    assert not all(tried), "the disk was not full"
    assert site.sentences() <= {
        "The disk is full: nothing was saved. Make room, then try again.",
        "The disk reported a fault or has no room left: nothing was saved.",
    }
    assert site.shown() == site.acknowledged, "reading goes on"
    with OpenPage(site.port, "artefacts", f"e={site.engagement.code}") as page:
        shown = page.hand_in({"plan.txt": bytes(FULL_MB * 1_000_000)})
        assert shown.failed == ""
        assert ("download_button", "plan.txt") not in shown.controls
    make_room()
    assert site.add("afterwards")
    assert site.lost() == []
    assert [path for path in (site.folder / "files").rglob("*") if path.is_file()] == [], "half a file stays behind"


# ---- no permission


@pytest.fixture
def closed_site(loaded: Loaded, tmp_path: Path) -> Iterator[Site]:
    """A site whose server permissions keep out, also where an administrator runs the tests."""
    folder = tmp_path / "data"
    try:
        with Site(loaded, folder, kept_out=True) as site:
            yield site
    finally:
        permitted(folder, True)


def permitted(folder: Path, writing: bool) -> None:
    """Whether the folder and what is in it may be written."""
    for path in (folder, *folder.rglob("*")):
        path.chmod((0o700 if path.is_dir() else 0o600) if writing else (0o500 if path.is_dir() else 0o400))


def test_a_folder_that_may_not_be_written_is_told_and_written_again_when_it_may(closed_site: Site) -> None:
    site = closed_site
    assert site.add("before")
    site.server.stop()
    permitted(site.folder, False)
    site.start()
    assert not site.add("meanwhile")
    site.server.stop()
    permitted(site.folder, True)
    site.start()
    assert site.add("afterwards")
    (sentence,) = site.sentences()
    assert "may not be written" in sentence
    assert site.lost() == []


@pytest.mark.skipif(not LONG, reason="the same from another side: set DISCOVERY_LONG=1")
def test_a_folder_that_is_closed_while_people_work_loses_nothing(closed_site: Site) -> None:
    """What is open already may go on to be written; whatever is acknowledged is there."""
    site = closed_site
    assert site.add("before")
    permitted(site.folder, False)
    for number in range(20):
        site.add(f"meanwhile {number}")
    assert site.shown() == site.acknowledged
    permitted(site.folder, True)
    site.server.stop()
    site.start()
    assert site.add("afterwards")
    site.sentences()
    assert site.lost() == []


# ---- another file in its place


def moved(site: Site) -> None:
    for path in [*site.folder.glob("discovery.sqlite*")]:
        path.rename(site.folder.parent / path.name)


def removed(site: Site) -> None:
    for path in [*site.folder.glob("discovery.sqlite*")]:
        path.unlink()


def removed_alone(site: Site) -> None:
    site.database.unlink()


def log_removed(site: Site) -> None:
    (site.folder / "discovery.sqlite-wal").unlink(missing_ok=True)


def replaced(site: Site) -> None:
    """An older copy takes its place, as somebody does who restores by hand."""
    older = site.folder.parent / "older.sqlite"
    older.replace(site.database)


LATER = pytest.mark.skipif(not LONG, reason="the same from another side: set DISCOVERY_LONG=1")


@pytest.mark.parametrize(
    "done", [moved, replaced, *(pytest.param(one, marks=LATER) for one in (removed, removed_alone, log_removed))]
)
def test_nothing_is_acknowledged_that_is_not_at_its_place(site: Site, done: Callable[[Site], None]) -> None:
    """The file goes while the server runs: what was saved before went with it, what is acknowledged later may not."""
    assert site.add("before")
    older = site.folder.parent / "older.sqlite"
    with closing(sqlite3.connect(site.database)) as source, closing(sqlite3.connect(older)) as target:
        source.backup(target)
    site.acknowledged.clear()
    done(site)
    for number in range(5):
        site.add(f"afterwards {number}")
    if not site.acknowledged:
        assert site.health()["status"] != "ok"
    site.server.stop()
    site.sentences()
    assert site.lost() == []


def test_a_database_that_comes_back_is_written_again(site: Site) -> None:
    assert site.add("before")
    moved(site)
    assert not site.add("meanwhile")
    for path in [*site.folder.parent.glob("discovery.sqlite*")]:
        path.rename(site.folder / path.name)
    assert site.add("afterwards")
    site.sentences()
    assert site.lost() == []


# ---- two servers


def test_two_servers_on_one_folder_lose_nothing_of_each_other(site: Site) -> None:
    """Two programs may well be started on one folder: each sees what the other saves, and all of it is there."""
    other = Site(site.loaded, site.folder)
    other.start()
    other.engagement = replace(site.engagement, address=f"http://127.0.0.1:{other.port}")
    try:
        both = [(site, "one"), (other, "other"), (site, "one again"), (other, "other again")]
        threads = [threading.Thread(target=_twenty, args=place) for place in both]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)
        assert (site.refusals, other.refusals) == ([], [])
        assert site.shown() == other.shown()
        assert len(site.shown()) == 80
        last = site.shown()[-1]
        assert other.post("undo", {"token": "undone"})[0] == 200, "either may take back what was done last"
        assert last not in site.shown()
    finally:
        other.server.stop()
    for place in (site, other):
        place.acknowledged = [one for one in place.acknowledged if one != last]
        assert place.lost() == []


def _twenty(site: Site, who: str) -> None:
    for number in range(20):
        site.add(f"{who} {number}")


# ---- time


def test_a_server_that_stood_still_goes_on_where_it_was(site: Site) -> None:
    """As a laptop does whose lid was closed: a save that waited is done once, also when it is sent again."""
    assert site.add("before")
    site.server.signal(signal.SIGSTOP)
    threads = [threading.Thread(target=site.add, args=(f"waiting {number}", f"token {number}")) for number in range(4)]
    for thread in threads:
        thread.start()
    with pytest.raises(TimeoutError):
        site.add("impatient", "impatient", patience=0.5)
    time.sleep(PAUSE_SECONDS)
    site.server.signal(signal.SIGCONT)
    for thread in threads:
        thread.join(60)
    assert site.add("impatient", "impatient")
    assert site.refusals == []
    assert sorted(site.shown()) == sorted(site.acknowledged)
    assert site.lost() == []


DAY = 86_400


@pytest.fixture
def clock(tmp_path: Path) -> Iterator[tuple[Loaded, Path]]:
    """A loaded process whose clock is put by as many seconds as a file says."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    assert compiler, "this test needs a C compiler"
    library, shift = tmp_path / "clock.so", tmp_path / "shift"
    source = Path(__file__).with_name("clock.c")
    subprocess.run([compiler, "-O2", "-Wall", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    shift.write_bytes(struct.pack("q", 0))
    process = Loaded({"LD_PRELOAD": str(library), "CLOCK_SHIFT": str(shift)})
    yield process, shift
    process.close()


def put(shift: Path, seconds: int) -> None:
    """Put the clock; the file is written in place, for the program has it in its memory."""
    with shift.open("r+b", buffering=0) as stream:
        stream.write(struct.pack("q", seconds))


@pytest.mark.skipif(not LONG, reason="needs a C compiler, and a loaded process of its own: set DISCOVERY_LONG=1")
@pytest.mark.parametrize("seconds", [-DAY, -20 * 365 * DAY])
def test_order_and_undo_follow_what_was_done_whatever_the_clock_says(
    clock: tuple[Loaded, Path], tmp_path: Path, seconds: int
) -> None:
    loaded, shift = clock
    with Site(loaded, tmp_path / "data") as site:
        assert site.add("first")
        assert site.add("second")
        put(shift, seconds)
        assert site.add("third"), "a page that is open when the clock is put goes on"
        assert site.shown() == ["first", "second", "third"]
        for expected in (["first", "second"], ["first"]):
            assert site.post("undo", {})[0] == 200
            assert site.shown() == expected
        put(shift, 0)
        for expected in (["first", "second"], ["first", "second", "third"]):
            assert site.post("redo", {})[0] == 200
            assert site.shown() == expected
        assert site.lost() == []
        store = Store(f"sqlite:///{site.database}", site.folder)
        revisions = [done.revision for done in store.activity(site.engagement.id, LOCAL)]
        store.close()
        assert revisions == sorted(revisions, reverse=True), "the newest stands first"
        assert site.health()["status"] == "ok"
