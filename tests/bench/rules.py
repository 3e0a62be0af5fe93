"""What it costs to let every rule look at an engagement, and to rank what to ask, above reading each field once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from discovery.generate import generate
from discovery.model.record import Record
from discovery.questions import agenda
from discovery.rules import findings
from tests.bench.figures import Figure, in_turn

SIZES = (100, 1_000, 10_000)
DAY = date(2026, 1, 1)


def one_pass(record: Record) -> int:
    """How many fields of all rows, links too, hold anything: the plainest thing a rule could ask."""
    return sum(value is not None for row in record for value in row.__dict__.values())


def finding() -> Iterator[Figure]:
    """All rules; each time on a Record that nobody has asked for its links or its paths before."""
    for size in SIZES:
        record = generate(size, seed=1)
        yield in_turn(
            f"{size:,} rows",
            lambda: one_pass(replace(record)),  # noqa: B023
            lambda: findings(replace(record), DAY),  # noqa: B023
            goal=15 if size == 10_000 else None,
        )


def asking() -> Iterator[Figure]:
    """All open questions in their order; findings are looked for anew each time, because ranks follow from them."""
    for size in SIZES:
        record = generate(size, seed=1)
        count = len(agenda(record, DAY).open)
        figure = in_turn(
            f"{size:,} rows",
            lambda: one_pass(replace(record)),  # noqa: B023
            lambda: agenda(replace(record), DAY),  # noqa: B023
            goal=25 if size == 10_000 else None,
        )
        yield replace(figure, note=f"{count:,} questions")
