"""How the server begins and ends: what it looks at, and that it lets go of everything whatever had failed."""

import asyncio
import gc
import os
import sqlite3
import subprocess
import sys
import time
import urllib.request
import weakref
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from discovery.access import LOCAL
from discovery.store import Add, Store
from discovery.ui.server import memory, serving
from tests.browser.served import ROOT, Application, free_port


def test_work_that_failed_or_will_not_end_keeps_nothing_from_being_ended() -> None:
    async def fails() -> None:
        raise RuntimeError("the watcher stumbled")

    async def lasts() -> None:
        await asyncio.sleep(3600)

    async def life() -> list[bool]:
        tasks = [asyncio.create_task(work()) for work in (lasts, fails, lasts)]
        await asyncio.sleep(0)
        await serving._ended(*tasks)
        return [task.done() for task in tasks]

    with ThreadPoolExecutor(1) as apart:  # a browser test in this process may have left a loop running
        assert apart.submit(asyncio.run, life()).result(20) == [True, True, True]


def test_a_look_through_the_database_is_broken_off_when_the_store_is_closed(tmp_path: Path) -> None:
    place = tmp_path / "discovery.sqlite"
    ending, staying = (Store(f"sqlite:///{place}", tmp_path) for _ in range(2))
    engagement = staying.new({"title": "Large"}, LOCAL)
    staying.save(engagement, [Add("outcomes", {"statement": "One"})], LOCAL)
    with closing(sqlite3.connect(place, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute("CREATE TABLE filler (number INTEGER CHECK (number > 0))")
        connection.execute(
            "WITH RECURSIVE counted(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM counted LIMIT 300000)"
            " INSERT INTO filler SELECT number FROM counted"
        )
        connection.execute("UPDATE outcome SET confidence = 'perhaps'")
    ending.close()
    assert ending.look_through(), "it finds nothing: it was not read to its end"
    assert not staying.look_through()
    staying.close()


def test_serve_starts_at_its_own_address_whatever_streamlit_is_told(tmp_path: Path) -> None:
    """As in an image that sets Streamlit's address for all programs in it."""
    served = Application(tmp_path / "data", free_port(), options={"STREAMLIT_SERVER_ADDRESS": "0.0.0.0"})
    served.start()
    try:
        with urllib.request.urlopen(f"{served.address}/healthz", timeout=20) as answer:
            assert answer.status == 200
    finally:
        served.stop()


@pytest.mark.skipif(sys.platform != "linux", reason="limits of another program are read on Linux")
def test_streamlit_run_too_asks_for_as_many_open_files_as_the_system_gives(tmp_path: Path) -> None:
    port = free_port()
    own = {"DISCOVERY_DATA_DIR": str(tmp_path / "data"), "STREAMLIT_SERVER_HEADLESS": "true"}
    command = f'ulimit -S -n 256; exec "{sys.executable}" -m streamlit run app.py --server.address 127.0.0.1'
    command += f" --server.port {port}"
    process = subprocess.Popen(
        ["/bin/sh", "-c", command],
        cwd=ROOT,
        env={**os.environ, **own},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=2).close()
                break
            except OSError:
                time.sleep(0.1)
        limits = Path(f"/proc/{process.pid}/limits").read_text(encoding="utf-8").splitlines()
        soft = next(line for line in limits if line.startswith("Max open files")).split()[3]
        assert soft == "unlimited" or int(soft) > 256
    finally:
        process.terminate()
        process.wait(20)


@pytest.mark.skipif(sys.platform != "linux", reason="memory of a process is read on Linux")
def test_memory_that_many_threads_freed_goes_back_to_the_system() -> None:
    script = """
import threading
from discovery.ui.server import memory

def resident():
    return int(next(line for line in open("/proc/self/status") if line.startswith("VmRSS")).split()[1]) // 1024

def work(kept):
    for _ in range(200):
        kept.extend(bytes(60_000) for _ in range(5))
        last = bytes(60_000)
    kept[:] = kept[-1:]

held = [[] for _ in range(6)]
threads = [threading.Thread(target=work, args=(one,)) for one in held]
[one.start() for one in threads], [one.join() for one in threads]
before = resident()
memory.give_back()
print(before, resident())
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    before, after = map(int, done.stdout.split())
    assert after < before - 50, (before, after)
    assert memory.give_back() in (True, False)


def test_what_only_refers_to_itself_is_freed_with_the_rest() -> None:
    class Page:
        def __init__(self) -> None:
            self.again = self

    page = Page()
    seen = weakref.ref(page)
    gc.disable()
    try:
        del page
        assert seen() is not None
        memory.give_back()
    finally:
        gc.enable()
    assert seen() is None
    assert memory.resident() > 10_000_000 or sys.platform != "linux"
