"""The few Records that were asked for last, kept because everybody in the room asks for the same one."""

import threading

from discovery.bounded_cache import BoundedCache
from discovery.model.record import Record

MOST = 8
"""How many Records are kept."""


class RecordCache:
    """Records by the id of their engagement. Safe to use from many threads."""

    def __init__(self) -> None:
        self._records: BoundedCache[str, Record] = BoundedCache(MOST)
        self._guard = threading.Lock()

    def get(self, engagement_id: str) -> Record | None:
        """The kept Record, if there is one; it may be old."""
        return self._records.get(engagement_id)

    def put(self, record: Record) -> None:
        """Keep a Record for the next one who asks, unless somebody else has kept a newer one meanwhile."""
        with self._guard:
            there = self._records.get(record.engagement.id)
            if there is None or there.revision <= record.revision:
                self._records.put(record.engagement.id, record)

    def forget(self, record: Record) -> None:
        """Drop this very Record: its history is no longer the database's."""
        with self._guard:
            if self._records.get(record.engagement.id) is record:
                self._records.pop(record.engagement.id)

    def __len__(self) -> int:
        """How many are kept now."""
        return len(self._records)
