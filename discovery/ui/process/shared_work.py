"""Work in a thread that is done once, however many ask for it at the same time."""

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

from starlette.concurrency import run_in_threadpool

K = TypeVar("K")
V = TypeVar("V")


class SharedWork(Generic[K, V]):
    """The work that is under way, by key. Belongs to one event loop, so nothing here needs a lock."""

    def __init__(self) -> None:
        self._making: dict[K, asyncio.Task[V]] = {}

    async def done(self, key: K, work: Callable[[], V]) -> V:
        """What the work gives; whoever stops waiting does not stop it for the others. Raises what the work raises."""
        if key not in self._making:
            self._making[key] = asyncio.create_task(run_in_threadpool(work))
            self._making[key].add_done_callback(lambda _done: self._making.pop(key, None))
        return await asyncio.shield(self._making[key])
