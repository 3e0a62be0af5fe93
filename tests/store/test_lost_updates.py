"""No update is lost: sixteen people read, think and save; what was applied and what was refused is all that was tried.

Each adds a number of its own to what it saw: the sum tells whether somebody wrote over a value without having seen it.
"""

import random
import threading
import time

from discovery.access import LOCAL, Actor
from discovery.model.errors import Conflict
from discovery.model.record import Record
from discovery.store import Add, Set, Store
from tests.store.acting import ANNA

WRITERS, EDITS, ROWS = 16, 200, 300
FIELDS = ("duration_minutes", "latency_minutes", "throughput_mb_per_second", "cost_per_month", "effort_days")


def total(record: Record) -> float:
    return sum(step.__dict__[field] for step in record.steps for field in FIELDS)


def test_no_update_of_sixteen_writers_is_lost_and_few_are_refused(store: Store, other: Store, engagement: str):
    zero = {"name": "x", "stage": "store", "state": "current", **dict.fromkeys(FIELDS, 0.0)}
    store.save(engagement, [Add("steps", zero) for _ in range(ROWS)], ANNA)
    start = store.revision(engagement, LOCAL)
    applied: list[list[float]] = [[] for _ in range(WRITERS)]
    refused, guard = [0] * WRITERS, threading.Barrier(WRITERS)

    def write(number: int) -> None:
        luck, door, actor = random.Random(number), (store, other)[number % 2], Actor(f"W{number}", "facilitator")
        guard.wait()
        for edit in range(EDITS):
            step, field = luck.choice(door.load(engagement, LOCAL).steps), luck.choice(FIELDS)
            seen, more = step.__dict__[field], float(number * EDITS + edit + 1)
            time.sleep(luck.random() * 0.004)
            try:
                door.save(engagement, [Set("steps", step.id, field, seen + more, seen=seen)], actor)
                applied[number].append(more)
            except Conflict:
                refused[number] += 1

    threads = [threading.Thread(target=write, args=(number,)) for number in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    record, count = store.read(engagement, LOCAL), sum(map(len, applied))
    print(f"applied {count}, refused {sum(refused)} of {WRITERS * EDITS}")
    assert count + sum(refused) == WRITERS * EDITS
    assert total(record) == sum(map(sum, applied)), "some work that was acknowledged is not there"
    assert record.revision == start + count
    assert sum(refused) <= 0.05 * WRITERS * EDITS
    assert store.load(engagement, LOCAL) == record == other.load(engagement, LOCAL)
