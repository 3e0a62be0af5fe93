"""A database that is damaged, moved or put back is told on the first page, by /healthz and to whoever saves."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
import urllib.error
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from discovery.access import LOCAL
from discovery.store import Add, Store
from tests.browser.served import ROOT, Application, Engagement, free_port
from tests.making import files_of
from tests.ui.asked_over_http import Site
from tests.ui.visiting import come, visit


def spoilt(path: Path) -> None:
    """A row that breaks a check, in a database in use."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute("UPDATE outcome SET confidence = 'perhaps'")


def test_damage_is_told_on_the_first_page_and_by_health(store: Store) -> None:
    engagement = store.new({"title": "x"}, LOCAL)
    store.save(engagement, [Add("outcomes", {"statement": "one"})], LOCAL)
    assert store.look_through()
    assert not come().error
    spoilt(store.data_dir / "discovery.sqlite")
    store.look_through()
    (error,) = come().error
    assert error.value.startswith("The database is damaged")
    answer = Site(store).ask("/healthz")
    assert (answer.status, json.loads(answer.body)["status"]) == (200, "degraded")


def test_artefacts_that_are_not_in_the_file_are_named_beside_its_button(store: Store) -> None:
    engagement = store.new({"title": "x"}, LOCAL)
    fingerprint = store.keep_file(b"plan", LOCAL)
    store.save(engagement, [Add("artefacts", {"title": "Plan", "sha256": fingerprint})], LOCAL)
    assert not visit("handover/take_away.py", "ENG-001").warning
    files_of(store).is_sound(fingerprint).unlink()
    (warning,) = visit("handover/take_away.py", "ENG-001").warning
    assert "ART" in warning.value and "not in the data folder" in warning.value


# ---- a real server


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Application]:
    with Application(tmp_path / "data", free_port()) as application:
        yield application


def refused(engagement: Engagement, statement: str) -> str:
    with pytest.raises(urllib.error.HTTPError) as caught:
        engagement.add("outcomes", statement=statement)
    assert caught.value.code == 503
    return str(json.load(caught.value)["error"]["message"])


def health(application: Application) -> dict[str, Any]:
    command = (
        "import sys, urllib.request, urllib.error\ntry: print(urllib.request.urlopen(sys.argv[1]).read().decode())"
    )
    command += "\nexcept urllib.error.HTTPError as error: print(error.read().decode())"
    done = subprocess.run(
        [sys.executable, "-c", command, f"{application.address}/healthz"], capture_output=True, text=True, check=True
    )
    return dict(json.loads(done.stdout))


def ours(application: Application, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "discovery", *arguments],
        env={**os.environ, "DISCOVERY_DATA_DIR": str(application.folder)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_server_loses_nothing_while_its_database_is_moved_and_a_backup_is_put_back(served: Application) -> None:
    engagement = served.new("Shop")
    engagement.add("outcomes", statement="first")
    backup = served.folder / "backups" / "good.zip"
    assert ours(served, "backup", str(backup)).returncode == 0
    engagement.add("outcomes", statement="second")
    place, away = served.folder, served.folder.with_name("away")
    place.rename(away)
    assert "not at its place" in refused(engagement, "lost")
    assert health(served)["status"] == "failing"
    away.rename(place)
    engagement.add("outcomes", statement="third")
    assert health(served)["status"] == "ok"

    spoilt(place / "discovery.sqlite")
    done = ours(served, "restore", str(backup), "--json")
    assert done.returncode == 0, done.stderr
    for _ in range(100):
        if [row["statement"] for row in engagement.rows("outcomes")] == ["first"]:
            break
        time.sleep(0.05)
    engagement.add("outcomes", statement="after it was put back")
    served.kill()
    store = Store(f"sqlite:///{place / 'discovery.sqlite'}", place)
    assert [row.statement for row in store.load(engagement.id, LOCAL).outcomes] == ["first", "after it was put back"]
    store.close()
    kept = Path(json.loads(done.stdout)["kept"])
    shutil.copytree(kept.parent, place.with_name("looked at"))
    with closing(sqlite3.connect(place.with_name("looked at") / kept.name)) as connection:
        found = [text for (text,) in connection.execute("SELECT statement FROM outcome ORDER BY number")]
    assert found == ["first", "second", "third"]
