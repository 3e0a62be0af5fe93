"""How long another person's save takes while hostile files are read here: ``python -m tests.hostile.meanwhile [PART]``.

A thread saves to a store of its own, as the server does, while this one reads each file by the door that the pages use.
Gives a line for each file: its name, how many saves there were, and the longest in milliseconds.
"""

import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from discovery.access import LOCAL
from discovery.airflow.reading_apart import opened, read_dropped
from discovery.importers import engagement_json
from discovery.model.errors import DiscoveryError
from discovery.store import Add, Store
from discovery.untrusted.apart import apart
from tests.hostile.corpus import CORPUS, Hostile


def by_the_door(hostile: Hostile) -> Callable[[], object]:
    """Reads a file as the page does that takes it."""
    content = hostile.make()
    doors: dict[str, Callable[[], object]] = {
        "airflow": lambda: read_dropped([(hostile.name, content)], b"hostile"),
        "engagement": lambda: apart(engagement_json.opened, content),
        "kept": lambda: opened(content),
    }
    return doors[hostile.way]


class Saving(threading.Thread):
    """Somebody who saves again and again."""

    def __init__(self, store: Store) -> None:
        super().__init__(daemon=True)
        self._store, self._engagement = store, store.new({"title": "Meanwhile"}, LOCAL)
        self.stopped, self.milliseconds = threading.Event(), [0.0]

    def run(self) -> None:
        while not self.stopped.wait(0.02):
            began = time.perf_counter()
            self._store.save(self._engagement, [Add("people", {"name": "Ann"})], LOCAL)
            self.milliseconds.append((time.perf_counter() - began) * 1000)


def main(part: str = "") -> None:
    """Read every file of which the name has this part, saving meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{Path(folder) / 'x.sqlite'}", Path(folder))
        for hostile in CORPUS:
            if hostile.way == "package" or part not in str(hostile):
                continue
            work, saving = by_the_door(hostile), Saving(store)
            saving.start()
            with suppress(DiscoveryError):
                work()
            saving.stopped.set()
            saving.join()
            print(f"{hostile!s:45} {len(saving.milliseconds):6} {max(saving.milliseconds):8.0f} ms", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
