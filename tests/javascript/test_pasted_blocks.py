"""What a pasted block will do, tried by its plan: a thousand blocks made at random."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from tests.javascript.blocks import PEOPLE, Block, made
from tests.javascript.in_node import Planner

BLOCKS = 1000


@pytest.fixture(scope="module")
def planner() -> Iterator[Planner]:
    process = Planner()
    yield process
    process.close()


def tidy(text: str) -> str:
    return " ".join(text.replace("\ufeff", "").split())


def faults(block: Block, plan: dict[str, Any]) -> Counter[str]:
    """What the plan does wrong with the cells of a block: cells in a wrong column, cells lost, lines that are no rows."""
    if not block.clear:
        return Counter({"not asked": int(not (plan["asks"] and plan["doubt"]))})
    counts: Counter[str] = Counter()
    counts["rows"] = abs(len(plan["rows"]) - len(block.expected))
    counts["over rows"] = sum(row["id"] is not None for row in plan["rows"])
    counts["headings"] = int(plan["heading"] != block.headed)
    for row, expected, beside in zip(plan["rows"], block.expected, block.beside, strict=False):
        got = {name: tidy(text) for name, text, _, blank in row["cells"] if not blank}
        wanted = {name: tidy(text) for name, text in expected.items()}
        counts["wrong column"] += sum(wanted.get(name) != text for name, text in got.items())
        counts["lost"] += sum(name not in got for name in wanted)
        counts["refused"] += sum(bool(error) for _, _, error, _ in row["cells"])
        told = " ".join([row["notes"], *(row["texts"][place] for place in plan["left"] if place < len(row["texts"]))])
        counts["lost"] += sum(tidy(cell) not in tidy(told) for cell in beside)
        counts["not asked"] += int(bool(beside) and not plan["asks"])
    return counts


def planned(planner: Planner, block: Block) -> Any:
    """What the plan of a block comes to."""
    given = {name: getattr(block, name) for name in ("text", "columns", "order", "target", "there")}
    return planner.ask("block", {**given, "people": PEOPLE})


def test_no_cell_of_a_thousand_blocks_goes_astray(planner: Planner) -> None:
    total: Counter[str] = Counter()
    for seed in range(BLOCKS):
        block = made(seed)
        plan = planned(planner, block)
        counts = +faults(block, plan)
        assert not counts, (seed, block.kind, block.section, counts, block.text, plan["rows"][:2])
        cells = sum(map(len, block.expected)) + sum(map(len, block.beside))
        total.update({block.kind: 1, "cells": cells, "asked": int(plan["asks"])})
    assert total["cells"] > 5 * BLOCKS
    assert min(total[kind] for kind in ("_headed", "_own_table", "_plain", "_strangers")) > BLOCKS / 20
    print(dict(total))
