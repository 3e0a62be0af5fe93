"""Tells open browsers that something changed: one watcher of the database, many waiting pages.

Asking SQLite whether another connection committed costs microseconds, so every process notices the changes of every
other one; a page hears of a change within a tenth of a second and fetches what it shows.
"""

import asyncio
from contextlib import suppress

from discovery.access import MAINTENANCE
from discovery.model.errors import DiscoveryError
from discovery.store import Store
from discovery.ui.process.server_log import warn

EVERY_SECONDS = 0.05
"""How often the database is asked."""

APART_SECONDS = 0.004
"""Between one page and the next that is told: a room of fifty must not keep the one waiting who saved."""

AGAIN_SECONDS = 1.0
"""How long after the database did not answer."""


class Revisions:
    """The newest revision of each engagement and the queues of those who wait for it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, int] = {}
        self._waiting: dict[str, dict[asyncio.Queue[int], None]] = {}

    def subscribe(self, engagement_id: str) -> asyncio.Queue[int]:
        """A queue that always holds the newest revision not yet taken, at most one."""
        queue: asyncio.Queue[int] = asyncio.Queue(1)
        self._waiting.setdefault(engagement_id, {})[queue] = None
        if engagement_id in self._known:
            queue.put_nowait(self._known[engagement_id])
        return queue

    def known(self, engagement_id: str) -> int | None:
        """The newest revision heard of, None when nothing was heard yet."""
        return self._known.get(engagement_id)

    def leave(self, engagement_id: str, queue: asyncio.Queue[int]) -> None:
        """Stop waiting."""
        waiting = self._waiting.get(engagement_id, {})
        waiting.pop(queue, None)
        if not waiting:
            self._waiting.pop(engagement_id, None)

    def publish(self, engagement_id: str, revision: int) -> None:
        """Hand a revision to everybody who waits for this engagement, one after the other."""
        if self._known.get(engagement_id) == revision:
            return
        self._known[engagement_id] = revision
        loop = asyncio.get_running_loop()
        for place, queue in enumerate(self._waiting.get(engagement_id, ())):
            loop.call_later(place * APART_SECONDS, self._tell, engagement_id, queue)

    def _tell(self, engagement_id: str, queue: asyncio.Queue[int]) -> None:
        with suppress(asyncio.QueueEmpty):
            queue.get_nowait()
        queue.put_nowait(self._known[engagement_id])

    async def watch(self) -> None:
        """Publish what changes, for as long as the server runs."""
        loop = asyncio.get_running_loop()

        def hear(engagement_id: str, revision: int) -> None:
            loop.call_soon_threadsafe(self.publish, engagement_id, revision)

        self._store.listen(hear, MAINTENANCE)
        watch = self._store.watch()
        behind = False
        try:
            while True:
                try:
                    behind = await asyncio.to_thread(watch.changed) or behind
                    if behind:
                        newest = await asyncio.to_thread(self._store.revisions, MAINTENANCE)
                        for engagement_id, revision in newest.items():
                            self.publish(engagement_id, revision)
                        behind = False
                except DiscoveryError as error:
                    warn(f"The database did not answer; it is asked again. {error.message}")
                    await asyncio.sleep(AGAIN_SECONDS)
                await asyncio.sleep(EVERY_SECONDS)
        finally:
            watch.close()
