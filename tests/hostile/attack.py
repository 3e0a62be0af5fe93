"""A bounded attack on one server on this machine: hostile files, sockets, requests and routes, all at the same time.

``python -m tests.hostile.attack PORT ENGAGEMENT TOKEN SECONDS [SMALL]`` throws everything once, and sockets and requests
for as long as that takes, at least SECONDS; SMALL leaves out whatever takes long to make or to send. Prints one line of JSON: what
was thrown, how often, and how long the server took over each file. It sends to 127.0.0.1 alone.
"""

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field

from tests.hostile import requests_thrown, sockets_thrown
from tests.hostile.corpus import CORPUS, Hostile
from tests.hostile.open_page import NoAnswer, OpenPage, Refusal

LONGEST_SECONDS = 900
"""Whatever happens, the attack is over then."""

SMALL = frozenset(("locked.zip", "odd names.zip", "half a surrogate.json", "deep.json", "values that are none.json"))
"""Files that are made and sent in no time."""

PAGES = {"airflow": ("airflow", None), "engagement": ("import", "File")}
"""The page and the place on it by which a file comes in; all others are handed in as artefacts, and are kept unread."""

SUFFIXES = {"package": ".zip", "kept": ".json"}


@dataclass
class Thrown:
    """What was thrown and what came of it."""

    files: dict[str, float] = field(default_factory=dict)
    """Seconds that the server took over each file, from the first byte sent until the page said something."""
    counts: dict[str, int] = field(default_factory=dict)
    """How often each other thing was thrown, by its name and what came back."""
    refused: list[str] = field(default_factory=list)
    """Files that were refused at the door."""
    failures: list[str] = field(default_factory=list)
    """Files for which the page said nothing that can be read."""


def throw(port: int, engagement: str, token: str, seconds: float, small: bool) -> Thrown:
    """Attack; gives what was thrown."""
    thrown, over, guard = Thrown(), threading.Event(), threading.Lock()

    def count(what: str) -> None:
        with guard:
            thrown.counts[what] = thrown.counts.get(what, 0) + 1

    ways: list[Callable[[], None]] = [
        lambda: sockets_thrown.all_of_them(port, over, count),
        lambda: requests_thrown.bodies(port, engagement, token, over, count),
        lambda: requests_thrown.routes(port, engagement, token, over, count),
    ]
    threads = [threading.Thread(target=way, daemon=True) for way in ways]
    for thread in threads:
        thread.start()
    end, last = time.monotonic() + seconds, time.monotonic() + LONGEST_SECONDS
    for hostile, content in _made([one for one in CORPUS if not small or one.name in SMALL]):
        if time.monotonic() > last:
            thrown.failures.append(f"{hostile}: no time was left for it")
        else:
            _file(port, engagement, hostile, content, thrown)
    time.sleep(max(0.0, end - time.monotonic()))
    over.set()
    for thread in threads:
        thread.join(60)
    return thrown


def _made(corpus: list[Hostile]) -> Iterator[tuple[Hostile, bytes]]:
    """Each file with its content; the next one is made while the server has this one."""
    with ThreadPoolExecutor(1) as maker:
        following = [maker.submit(corpus[0].make)]
        for place, hostile in enumerate(corpus):
            content = following.pop().result()
            if place + 1 < len(corpus):
                following.append(maker.submit(corpus[place + 1].make))
            yield hostile, content


def _file(port: int, engagement: str, hostile: Hostile, content: bytes, thrown: Thrown) -> None:
    page, label = PAGES.get(hostile.way, ("artefacts", None))
    name = hostile.name
    if page == "artefacts" and not name.endswith(tuple(SUFFIXES.values())):
        name += SUFFIXES[hostile.way]
    began = time.monotonic()
    try:
        with OpenPage(port, page, f"e={engagement}") as opened:
            began = time.monotonic()
            shown = opened.hand_in({name: content}, label)
            if shown.failed or not any(shown.texts):
                thrown.failures.append(f"{hostile}: {shown.failed or 'nothing is said'}")
    except Refusal:
        thrown.refused.append(str(hostile))
    except (NoAnswer, LookupError) as error:
        thrown.failures.append(f"{hostile}: {error}")
    thrown.files[str(hostile)] = round(time.monotonic() - began, 2)


if __name__ == "__main__":
    given = sys.argv[1:]
    print(json.dumps(asdict(throw(int(given[0]), given[1], given[2], float(given[3]), "SMALL" in given[4:]))))
