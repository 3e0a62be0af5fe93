"""The server is stopped at every moment between a key and its acknowledgement: what was typed is there, once, in order.

A server is made by forking a process that has everything imported, so that a stop and a start take a second.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.browser.served import ROOT, Application, CapturePage, Engagement, answering, free_port

READY_TO_FORK = """
import os, signal, sys
import discovery.ui.api.routes, streamlit, pandas
from discovery.ui.process import installation
from discovery.ui.server.serving import serve
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
for _ in sys.stdin:
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        serve(installation.settings(), port=int(sys.argv[1]), browser=False)
        os._exit(0)
    print(child, flush=True)
"""
BACK = 60_000
"""Milliseconds after which a page must have sent everything to a server that is back."""


@dataclass
class Restarting(Application):
    """A server that is stopped and started many times, in about a second."""

    parent: subprocess.Popen[str] | None = None
    child: int = 0
    made: list[int] = field(default_factory=list)

    def start(self) -> None:
        """As ``Application.start``."""
        own = {"DISCOVERY_DATA_DIR": str(self.folder), "PYTHONPATH": str(ROOT), "DISCOVERY_QUIET_SECONDS": "0"}
        self.environment = {**os.environ, **own}
        if self.parent is None:
            pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
            command = [sys.executable, "-c", READY_TO_FORK, str(self.port)]
            self.parent = subprocess.Popen(command, env=self.environment, cwd=ROOT, **pipes)
        assert self.parent.stdin and self.parent.stdout
        print("start", file=self.parent.stdin, flush=True)
        self.child = int(self.parent.stdout.readline())
        answering(f"{self.address}/healthz")

    def end(self, how: signal.Signals) -> None:
        """Stop the server in this way, and wait until it is gone."""
        for wanted in (how, *[0] * 2000):
            try:
                os.kill(self.child, wanted)
            except ProcessLookupError:
                return
            time.sleep(0.01)
        raise RuntimeError("the server did not end within 20 s")

    def close(self) -> None:
        """End whatever runs."""
        if self.maker:
            self.maker.communicate()
        self.end(signal.SIGKILL)
        assert self.parent
        self.parent.communicate()


@pytest.fixture
def restarting(tmp_path: Path) -> Iterator[Restarting]:
    served = Restarting(tmp_path, free_port())
    served.start()
    yield served
    served.close()


@dataclass
class Typing:
    """Somebody who types rows while the server is stopped; ``typed`` is everything typed so far, in order."""

    served: Restarting
    engagement: Engagement
    mine: CapturePage
    luck: random.Random
    typed: list[str] = field(default_factory=list)

    def line(self, how: str) -> None:
        self.typed.append(f"{len(self.typed)} {how}")
        self.mine.quick()
        self.mine.type(f"{self.typed[-1]}\n")

    def kill(self) -> None:
        self.served.end(signal.SIGKILL)

    def once(self, pattern: str, act: Callable[[Any], None], first: Callable[[], None] = lambda: None) -> None:
        """Do this with the next request to an address; those after it go as they are."""
        page = self.mine.page
        met: list[bool] = []
        done: list[bool] = []

        def meet(route: Any) -> None:
            if met:
                route.fallback()
                return
            met.append(True)
            act(route)
            done.append(True)

        page.route(pattern, meet)
        first()
        self.line("as it is sent")
        self.wait_for(met)
        self.line("behind it")
        self.wait_for(done)
        page.unroute(pattern)

    def wait_for(self, what: list[Any]) -> None:
        """Wait until something is in the list."""
        for _ in range(800):
            if what:
                return
            self.mine.page.wait_for_timeout(25)
        raise AssertionError("nothing came within 20 s")

    # ---- the moments

    def before_it_is_sent(self) -> None:
        def act(route: Any) -> None:
            self.kill()
            route.continue_()

        self.once("**/changes", act)

    def received_and_not_stored(self) -> None:
        os.kill(self.served.child, signal.SIGSTOP)
        self.line("to a server that stands still")
        self.line("and one more")
        self.mine.page.wait_for_timeout(self.luck.randrange(50, 300))
        self.kill()

    def stored_and_not_answered(self) -> None:
        def act(route: Any) -> None:
            route.fetch()
            self.kill()
            route.abort()

        self.once("**/changes", act)

    def while_the_answer_travels(self) -> None:
        def act(route: Any) -> None:
            answer = route.fetch()
            self.kill()
            self.mine.page.wait_for_timeout(self.luck.randrange(0, 200))
            route.fulfill(response=answer)

        self.once("**/changes", act)

    def while_rows_are_read_again(self) -> None:
        def act(route: Any) -> None:
            self.kill()
            route.continue_()

        def first() -> None:
            self.typed.append(f"{len(self.typed)} by somebody else")
            self.engagement.add("outcomes", statement=self.typed[-1])

        self.once("**/rows/outcomes*", act, first)

    def with_two_in_the_queue(self) -> None:
        page = self.mine.page
        held: list[Any] = []
        page.route("**/changes", lambda route: route.fallback() if held else held.append(route))
        self.line("first in the queue")
        self.wait_for(held)
        self.line("while the first waits")
        self.kill()
        held[0].abort()
        self.line("behind it")
        page.unroute("**/changes")

    def at_any_moment(self) -> None:
        for _ in range(self.luck.randrange(1, 4)):
            self.line("at any moment")
        self.mine.page.wait_for_timeout(self.luck.randrange(0, 120))
        self.served.end(self.luck.choice((signal.SIGKILL, signal.SIGTERM)))
        self.line("while it is away")

    # ---- and after each

    def stop(self, at: int) -> None:
        """One stop and one start; then everything typed is stored and on the screen, once and in order."""
        moments = (
            self.before_it_is_sent,
            self.received_and_not_stored,
            self.stored_and_not_answered,
            self.while_the_answer_travels,
            self.with_two_in_the_queue,
            self.while_rows_are_read_again,
            self.at_any_moment,
        )
        moment = moments[at % len(moments)]
        session = self.mine.page.context.new_cdp_session(self.mine.page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": self.luck.choice((1, 4))})
        self.line("before the stop")
        if at % 3 == 0 or moment == self.while_rows_are_read_again:
            self.mine.saved(BACK)
        moment()
        self.served.start()
        self.mine.saved(BACK)
        where = f"stop {at}: {moment.__name__}"
        assert [row["statement"] for row in self.engagement.rows("outcomes")] == self.typed, where
        assert self.shown() == self.typed[-10:], where
        session.detach()

    def shown(self) -> list[str]:
        """The last lines of the sheet, without those that are out of sight."""
        cells = self.mine.page.locator(".cell[data-field=statement] .prose").all_text_contents()
        return cells[-10:]


def _typing(served: Restarting, chromium: Any, seed: int) -> tuple[Any, Typing]:
    engagement = served.new(f"Stopped while typing, {seed}")
    context = chromium.new_context(viewport={"width": 1600, "height": 1400})
    mine = CapturePage(context.new_page(), f"{served.address}/outcomes?e={engagement.code}")
    return context, Typing(served, engagement, mine, random.Random(seed))


def test_a_dozen_stops_lose_nothing(restarting: Restarting, chromium: Any) -> None:
    context, somebody = _typing(restarting, chromium, 0)
    for at in range(12):
        somebody.stop(at)
    context.close()


@pytest.mark.parametrize("seed", range(1, 11))
def test_two_hundred_stops_lose_nothing(restarting: Restarting, chromium: Any, seed: int) -> None:
    context, somebody = _typing(restarting, chromium, seed)
    for at in range(20):
        somebody.stop(at)
    context.close()
