"""A process that has loaded the program and stays so: each of its children serves, or does a command, within a second.

``python -m tests.hostile.loaded`` reads orders, one a line of JSON, and answers with what began and what ended. A test
that kills hundreds of servers would else wait five seconds for each of them.
"""

import ctypes
import json
import os
import signal
import subprocess
import sys
import threading
import time
import urllib.request
import uuid
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.browser.served import ROOT, Engagement

READY_SECONDS = 60
"""How long a server may take to its first answer, on a machine that does much else."""


@dataclass
class Child:
    """One server or command that was begun; whoever began it ends it."""

    pid: int
    ended: threading.Event = field(default_factory=threading.Event)
    code: int = 0
    """Its exit code once it ended; that of a signal is negative."""

    def signal(self, number: int) -> None:
        """Send it a signal, if it still runs."""
        if not self.ended.is_set():
            os.kill(self.pid, number)

    def wait(self, seconds: float = 60) -> int:
        """Its exit code. Raises TimeoutError when it does not end."""
        if not self.ended.wait(seconds):
            raise TimeoutError(f"process {self.pid} did not end within {seconds} s")
        return self.code

    def kill(self) -> None:
        """End it as a power cut would, and wait until it is gone."""
        self.signal(signal.SIGKILL)
        self.wait()

    def stop(self) -> None:
        """End it as Ctrl+C would."""
        self.signal(signal.SIGTERM)
        self.wait()


class Loaded:
    """The loaded process, for whoever wants servers and commands of it."""

    def __init__(self, environment: dict[str, str] | None = None) -> None:
        made = {**os.environ, "PYTHONPATH": str(ROOT), "DISCOVERY_QUIET_SECONDS": "0", **(environment or {})}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.hostile.loaded"],
            cwd=ROOT,
            env=made,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._children: dict[int, Child] = {}
        self._begun: list[Child] = []
        self._news = threading.Condition()
        self._orders = threading.Lock()
        threading.Thread(target=self._hear, daemon=True).start()

    def serve(self, folder: Path, port: int, log: Path, kept_out: bool = False) -> Child:
        """A server on a data folder that answers; one that is ``kept_out`` by permissions though an administrator's."""
        child = self._begin({"serve": port, "folder": str(folder), "log": str(log), "kept_out": kept_out})
        return answering(child, port, log)

    def command(self, folder: Path, arguments: list[str], log: Path) -> Child:
        """One command of the command line; what it prints goes into the log."""
        return self._begin({"command": arguments, "folder": str(folder), "log": str(log)})

    def engagement(self, folder: Path, port: int, title: str) -> Engagement:
        """A new engagement, made by another process of the same installation."""
        said = folder.parent / f"made-{uuid.uuid4()}"
        child = self._begin({"make": title, "folder": str(folder), "log": str(said)})
        if child.wait():
            raise RuntimeError(said.read_text())
        return Engagement(f"http://127.0.0.1:{port}", *said.read_text().split())

    def close(self) -> None:
        """End whatever still runs, and the process itself."""
        for child in list(self._children.values()):
            child.kill()
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(20)

    def _begin(self, order: dict[str, Any]) -> Child:
        assert self._process.stdin
        with self._orders, self._news:
            print(json.dumps(order), file=self._process.stdin, flush=True)
            if not self._news.wait_for(lambda: self._begun, 60):
                raise TimeoutError("the loaded process begins nothing")
            return self._begun.pop()

    def _hear(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            said = json.loads(line)
            with self._news:
                child = self._children.setdefault(said["pid"], Child(said["pid"]))
                if "code" in said:
                    del self._children[child.pid]
                    child.code = said["code"]
                    child.ended.set()
                else:
                    self._begun.append(child)
                self._news.notify_all()


def answering(child: Child, port: int, log: Path) -> Child:
    """Wait until a server answers. Raises RuntimeError with the end of its log when it does not."""
    end = time.monotonic() + READY_SECONDS
    while time.monotonic() < end and not child.ended.is_set():
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5).close()
            return child
        except OSError as error:
            if getattr(error, "code", None) == 503:  # it answers; how it is, is another question
                return child
            time.sleep(0.02)
    raise RuntimeError(f"the server does not answer: {log.read_text()[-2000:]}")


# ---- the process itself


def _load() -> None:
    """Everything that a server and the commands need, loaded before the first of them is asked for."""
    import pandas  # noqa: F401
    import pyarrow  # noqa: F401
    import uvicorn  # noqa: F401

    from discovery import diagram  # noqa: F401
    from discovery.cli import airflow, changes, checks, engagements, transfer, upkeep  # noqa: F401
    from discovery.ui.agree import artefact_files  # noqa: F401
    from discovery.ui.handover import import_page  # noqa: F401
    from discovery.ui.home import home_page  # noqa: F401
    from discovery.ui.parts import section_editor  # noqa: F401
    from discovery.ui.server import serving  # noqa: F401
    from discovery.ui.tools import airflow_page  # noqa: F401


def _child(order: dict[str, Any]) -> int:
    """What a child does; gives its exit code."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for given, standard in ((nothing, 0), (log, 1), (log, 2)):
        os.dup2(given, standard)
    if order.get("kept_out"):
        _give_up_writing_anywhere()
    _end_with_parent()
    os.environ["DISCOVERY_DATA_DIR"] = order["folder"]
    if "serve" in order:
        from discovery.ui.process import installation
        from discovery.ui.server.serving import serve

        serve(installation.settings(), port=order["serve"], browser=False)
        return 0
    if "make" in order:
        from discovery.access import LOCAL
        from discovery.ui.process import installation

        store = installation.store()
        made = store.new({"title": order["make"]}, LOCAL)
        print(made, store.load(made, LOCAL).engagement.code, installation.token(made, LOCAL))
        return 0
    from discovery.cli import main

    return main(order["command"])


def _give_up_writing_anywhere() -> None:
    """An administrator writes whatever the permissions say; without that right, permissions count (Linux)."""
    if os.geteuid() != 0:
        return
    words = ctypes.c_uint32 * 6
    about, rights = (ctypes.c_uint32 * 2)(0x20080522, 0), words()
    library = ctypes.CDLL(None, use_errno=True)
    if library.capget(about, rights):
        raise OSError(ctypes.get_errno(), "the rights of this process cannot be read")
    overriding = 1 << 1  # CAP_DAC_OVERRIDE
    kept = words(*(word & ~overriding if place < 2 else word for place, word in enumerate(rights)))
    if library.capset(about, kept):
        raise OSError(ctypes.get_errno(), "the right cannot be given up")


def _end_with_parent() -> None:
    """Nothing outlives the tests, however they end (Linux; elsewhere only those that end in order)."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def _say(**said: int) -> None:
    os.write(1, (json.dumps(said) + "\n").encode())  # one write: a signal may come at any time


def _reap(*_signal: object) -> None:
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not pid:
            return
        _say(pid=pid, code=os.waitstatus_to_exitcode(status))


def _obey() -> None:
    _load()
    signal.signal(signal.SIGCHLD, _reap)
    for line in sys.stdin:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})  # that it began is said before that it ended
        pid = os.fork()
        if pid == 0:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
            code = 1
            try:
                code = _child(json.loads(line))
            except SystemExit as ended:
                code = ended.code if isinstance(ended.code, int) else 1
            except BaseException:
                sys.excepthook(*sys.exc_info())
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(code)
        _say(pid=pid)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})


if __name__ == "__main__":
    _obey()
