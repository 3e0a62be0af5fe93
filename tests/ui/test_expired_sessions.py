"""A session whose time is over leaves the memory although no other one comes, with the files that it holds."""

import gc
import time
import weakref
from types import SimpleNamespace
from typing import Any, cast

from streamlit.runtime.memory_session_storage import MemorySessionStorage

from discovery.ui.process.uploads import drop_expired


class Session:
    """What stands for Streamlit's own: only its id is looked at."""

    id = "one"


def saved(seconds: float) -> tuple[MemorySessionStorage, weakref.ref[Session]]:
    """A storage that keeps sessions so long, and a session in it that nobody else holds."""
    storage = MemorySessionStorage(ttl_seconds=cast(int, seconds))
    session = Session()
    storage.save(cast(Any, SimpleNamespace(session=session)))
    return storage, weakref.ref(session)


def test_a_session_whose_time_is_over_is_dropped_although_nobody_comes() -> None:
    storage, session = saved(0.001)
    time.sleep(0.01)
    assert storage.get("one") is None and session() is not None, "Streamlit alone would keep it"
    drop_expired(storage)
    gc.collect()
    assert session() is None


def test_a_session_that_may_come_back_stays() -> None:
    storage, session = saved(1000)
    drop_expired(storage)
    gc.collect()
    assert session() is not None and storage.get("one") is not None
    drop_expired(None)
