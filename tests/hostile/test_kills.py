"""Saved means saved, through the served program too: killed at any moment with saves, uploads, imports, exports and
backups under way, it loses nothing that was acknowledged and leaves nothing half done (promise P1).

A push sees three kills; 200 take minutes and run with DISCOVERY_LONG=1.
"""

import json
import os
import random
import time
from functools import partial
from pathlib import Path

import pytest

from discovery.access import LOCAL
from discovery.generate import generate
from discovery.store import Store
from tests.browser.served import free_port
from tests.hostile.at_work import SAVERS, Acknowledged, Work, again
from tests.hostile.kept_whole import Looks, backup_restores
from tests.hostile.loaded import Loaded
from tests.making import files_of

KILLS = 200 if os.environ.get("DISCOVERY_LONG") else 3
MOST_RESTORED = 20
LONGEST_SECONDS = 1.5
"""A server is killed at a random moment up to this long after people began to work on it."""


def package_of(folder: Path) -> dict[str, object]:
    """An engagement file with an artefact in it, as an object."""
    from discovery.exporters import Choice, format_of
    from discovery.store import Add

    store = Store(f"sqlite:///{folder / 'discovery.sqlite'}", folder)
    engagement = store.insert(generate(60, seed=5, title="Package"), LOCAL)
    store.save(
        engagement, [Add("artefacts", {"title": "Plan", "sha256": store.keep_file(b"plan" * 999, LOCAL)})], LOCAL
    )
    choice = Choice(files=files_of(store), trail=partial(store.trail, actor=LOCAL))
    made = json.loads(format_of("json").write(store.load(engagement, LOCAL), choice))
    store.close()
    return dict(made)


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # sockets whose server is gone
def test_nothing_acknowledged_is_lost_whatever_the_server_was_doing(loaded: Loaded, tmp_path: Path) -> None:
    folder, port, luck, log = tmp_path / "data", free_port(), random.Random(13), tmp_path / "server.log"
    for place in (folder, tmp_path / "other", tmp_path / "out"):
        place.mkdir()
    package = package_of(tmp_path / "other")
    server = loaded.serve(folder, port, log)
    engagement = loaded.engagement(folder, port, "Workshop")
    rows = [engagement.add("outcomes", statement=f"row {number}") for number in range(SAVERS)]
    looks = Looks(folder, sum(len(listed) for listed in package.values() if isinstance(listed, list)))
    total, faults, restored = Acknowledged(), [], 0
    for kill in range(KILLS):
        faults += [f"{token} is refused when it comes again" for token in again(port, engagement, rows, total.open)]
        work = Work(loaded, folder, port, engagement, rows, package, f"kill{kill}")
        work.begin(wait=kill % 4 > 0)  # one in four is killed while it still starts
        time.sleep(0.1 + luck.uniform(0, LONGEST_SECONDS))
        work.end(server)
        faults += [*looks.faults(work.done, work.run), *work.done.trouble]
        total.take(work.done)
        if kill % 20 == 0 or kill == KILLS - 1:
            faults += looks.all_of_it()
        if restored < MOST_RESTORED:
            restored += backups_that_restore(work.done, tmp_path / f"back{kill}")
        for path in (tmp_path / "out").iterdir():
            path.unlink()
        server = loaded.serve(folder, port, log)
    server.stop()
    print(f"{KILLS} kills, acknowledged: {total.counted()}; {restored} backups restored")
    print(f"{len(looks.leftovers())} files were being written, and are named so")
    assert faults == [], "\n".join(faults)
    assert "Traceback" not in log.read_text(), log.read_text()[-3000:]
    worked = total.counted()
    if KILLS < 20:
        worked.pop("written")  # a command takes longer than a busy machine may let a server live a few times
    assert min(worked.values()) > 0, "not everybody worked"


def backups_that_restore(done: Acknowledged, folder: Path) -> int:
    """Put every backup of a run back where nothing was; gives how many there were. Raises when one is not whole."""
    backups = [path for path in done.written if path.suffix == ".zip"]
    for number, path in enumerate(backups):
        place = folder / str(number)
        place.mkdir(parents=True)
        assert backup_restores(path, place) > 0
    return len(backups)
