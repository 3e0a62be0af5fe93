"""The web server: Streamlit's pages, our routes, protection, and the watcher, in one process."""

import asyncio
import gc
import os
import threading
import webbrowser
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import BaseRoute
from streamlit import config

from discovery import catalogue
from discovery.airflow.sources.allowance import MOST_MB
from discovery.bounded_cache import let_go_of_idle
from discovery.model.errors import DiscoveryError, Refused, Unusable
from discovery.model.record import EVERY
from discovery.settings import ROOT, Settings
from discovery.store import Store
from discovery.ui.api import PLACES, health
from discovery.ui.process import descriptors, installation, server_log
from discovery.ui.process.browsers import Named
from discovery.ui.process.handed_out import OfTheEngagement
from discovery.ui.process.revisions import Revisions
from discovery.ui.process.script_loops import share_one_loop
from discovery.ui.process.uploads import UploadDoor, forget_closed
from discovery.ui.server import listening, memory
from discovery.ui.server.compression import Compression
from discovery.ui.server.last_resort import LastResort
from discovery.ui.server.protection import Protection
from discovery.ui.server.routes_later import RoutesLater

LOOK_THROUGH_SECONDS = 6 * 3600
"""How long after a look through all of the database the next one begins."""

FORGET_SECONDS = 60
"""How long at most the files of a page that is gone stay in memory."""

GIVEN_BACK_FROM = 5_000_000
"""Bytes: where closed pages had handed over more, the memory around them is given back to the system."""

GROWN_FROM = 50_000_000
"""Bytes: while the process takes so much more than it ever did after giving back, it looks what it can give back."""

WARM_AFTER_SECONDS = 0.1
"""How long after the start the first page's parts are loaded: whoever is there already gets the page itself first."""

THREADS = 64
"""So many may wait for files at the same time and leave some threads to everything else that waits."""

FRAME = Path(__file__).parents[1] / "frame.py"

_revisions: Revisions | None = None
_address_is_ours = False
"""Whether ``serve`` listens, at an address that it has looked at: what Streamlit is told of one counts for nothing."""


def _running() -> Revisions:
    assert _revisions is not None, "the server has not started"
    return _revisions


def _routes() -> list[BaseRoute]:
    from discovery.ui.api.routes import routes

    return routes(_running)


_later = RoutesLater(PLACES, _routes)
ROUTES: tuple[BaseRoute, ...] = (health.ROUTE, _later)
"""Every address of ours."""


@asynccontextmanager
async def _life(app: Any) -> AsyncIterator[None]:
    global _revisions
    if not _address_is_ours and config.is_manually_set("server.address"):  # there ``streamlit run`` listens
        _refuse_others(installation.settings(), str(config.get_option("server.address")))
    descriptors.raise_limit()
    share_one_loop(app._runtime)
    # whoever waits for a file waits in one of these: with as many as there are processors, everything else would stop
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(THREADS, "waiting"))
    server_log.keep_short()
    store = await asyncio.to_thread(installation.store)
    _revisions = Revisions(store)
    watching = asyncio.create_task(_revisions.watch())
    warming = asyncio.create_task(_warm_soon())
    looking = asyncio.create_task(_look_through(store))
    forgetting = asyncio.create_task(_forget_closed())
    try:
        yield
    finally:
        await _ended(watching, warming, looking, forgetting)
        installation.close()


async def _ended(*tasks: asyncio.Task[Any]) -> None:
    """End them all, whatever became of them; what failed is told in the log."""
    for task in tasks:
        task.cancel()
    for outcome in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(outcome, Exception):
            server_log.warn(f"Work in the background had failed: {server_log.brief(outcome)}")


async def _look_through(store: Store) -> None:
    """Look for damage in the database at the start and then seldom, beside everything else."""
    while True:
        await asyncio.to_thread(store.look_through)
        await asyncio.sleep(LOOK_THROUGH_SECONDS)


async def _forget_closed() -> None:
    """Let go of what closed pages had handed over, soon after they count as gone, and of what nobody looks at."""
    seconds = max(1, min(int(config.get_option("server.disconnectedSessionTTL")), FORGET_SECONDS))
    await asyncio.sleep(seconds)
    before, least = 0, memory.resident()
    while True:
        freed, idle = forget_closed(), let_go_of_idle()
        grown = memory.resident() > least + GROWN_FROM
        # once more a round later: what else a page had goes after its files
        if idle or grown or max(before, freed) > GIVEN_BACK_FROM:
            await asyncio.to_thread(memory.give_back)
            least = min(least, memory.resident())
        before = freed
        await asyncio.sleep(seconds)


async def _warm_soon() -> None:
    await asyncio.sleep(WARM_AFTER_SECONDS)
    await asyncio.to_thread(_warm)


def _warm() -> None:
    """Load what the first page needs, then take it out of the garbage collector's sight."""
    import pyarrow  # noqa: F401

    from discovery.ui.parts import charts, section_editor, tables  # noqa: F401

    _later.router()
    for model in EVERY:
        model.model_rebuild()
    gc.collect()
    gc.freeze()


def _show_error(error: Exception) -> bool:
    from discovery.ui.literal import literal

    if isinstance(error, DiscoveryError):
        st.error(literal(str(error)), icon=":material/error:")
    else:
        st.error("Something went wrong on this page. What you entered is saved. Reload the page to go on.")
    return isinstance(error, DiscoveryError)


def parts() -> dict[str, Any]:
    """What the application is made of, as ``st.App`` takes it beside the script of its frame."""
    options = installation.settings()
    hosts = [options.host, *options.host_names]
    own = ["::1", listening.plain_address(options.host), *options.host_names]
    config.set_option("server.allowedHosts", [*config.get_option("server.allowedHosts"), *own])
    config.set_option("server.maxUploadSize", max(options.max_upload_mb, MOST_MB))  # each upload says its own limit
    return {
        "lifespan": _life,
        "routes": [*ROUTES],
        "middleware": [
            Middleware(Protection, hosts=hosts),
            Middleware(LastResort),
            Middleware(UploadDoor),
            Middleware(Named),
            Middleware(OfTheEngagement),
            Middleware(Compression),
        ],
        "on_script_error": _show_error,
    }


def _refuse_others(options: Settings, address: str) -> None:
    if options.access == "local" and not listening.is_this_machine(address):
        raise Refused(
            "In local mode whoever can connect may change everything, so only this machine may connect.",
            {"host": address},
            "127.0.0.1 or localhost",
        )


def serve(options: Settings, host: str | None = None, port: int | None = None, browser: bool = True) -> None:
    """Serve until stopped. Nothing is said or opened before address and port are ours.

    Raises Unusable for a database that may not be opened, Refused for an address too open or a port that is taken.
    """
    memory.keep_little()
    import uvicorn

    from discovery.ui.server.timed_connection import timed

    address, number = host or options.host, port or options.port
    _refuse_others(options, address)
    os.chdir(ROOT)
    most = descriptors.connections_at_most(descriptors.raise_limit())
    global _address_is_ours
    with listening.listen(address, number) as taken:
        _address_is_ours = True
        installation.use(options.model_copy(update={"host": address, "port": number}))
        catalogue.check()
        installation.store()
        shown = f"http://{listening.host_name(address)}:{number}"
        print(f"Discovery is open at {shown}  (stop with Ctrl+C)", flush=True)
        if browser:
            threading.Timer(1.5, webbrowser.open, (shown,)).start()
        app = st.App(FRAME, **parts())
        settings: dict[str, Any] = {"log_level": "warning", "access_log": False, "timeout_graceful_shutdown": 2}
        limits: dict[str, Any] = {"http": timed(most), "backlog": listening.WAITING, "timeout_keep_alive": 15}
        server = uvicorn.Server(uvicorn.Config(app, **settings, **limits))
        with suppress(KeyboardInterrupt):
            server.run(sockets=[taken])
        if not server.started:
            raise Unusable("The server could not be started.")
