"""What a pasted block will do, tried by its plan: a thousand blocks made at random, and the readings both sides share."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from discovery.ui.components.grid import PASTE_PARTS
from discovery.ui.components.script import READING_PARTS, READING_WORDS, joined
from tests.browser.blocks import PEOPLE, Block, made

BLOCKS = 1000
EXAMPLES = json.loads((Path(__file__).parents[1] / "reading_examples.json").read_text(encoding="utf-8"))
SCRIPT = READING_WORDS + joined(*READING_PARTS, "grid_values.js", *PASTE_PARTS)
PLANS = """blocks => blocks.map(({ text, columns, order, target, there }) => {
  const people = PEOPLE.map((title, at) => ({ value: `id-${at}`, title, code: `PPL-00${at + 1}` }));
  const read = columns.map(readColumn);
  const options = (column) => (NAMED_KINDS.has(column.kind) ? people : column.options);
  const rows = Array.from({ length: there }, (_, at) => ({ id: `row-${at}`, value: () => "there" }));
  const place = { columns: read, order, from: order[0], target, rows, codes: new Map(), options, defaults: {} };
  const plan = planPaste(withoutLastBreak(text), place);
  const cells = ({ cells }) => cells.map(({ column, text, read }) => [column.name, text, read.error ?? "", read.blank === true]);
  return {
    asks: plan.asks, doubt: plan.headingDoubt, heading: plan.heading, left: plan.left.map(({ place }) => place),
    lacking: plan.lacking.length,
    rows: plan.rows.map((row) => ({ id: row.id, notes: row.notes, texts: row.texts, cells: cells(row) })),
  };
})"""
READ = """examples => examples.map(([kind, unit, text]) => {
  const column = { title: "Figure", unit, kind: "number", low: -1e15, high: 1e15 };
  const read = { figure: () => readFigure(column, text), day: () => readDay(text), name: () => readText({ ...column, kind: "text" }, text), flag: () => readYesNo(column, text) }[kind]();
  return read.error ? null : read.value;
})"""


@pytest.fixture(scope="module")
def functions(chromium: Any) -> Any:
    """A page with nothing in it but the functions that read and plan."""
    page = chromium.new_page()
    page.add_script_tag(content=f"const PEOPLE = {json.dumps(PEOPLE)};\n{SCRIPT}")
    yield page
    page.close()


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


def test_no_cell_of_a_thousand_blocks_goes_astray(functions: Any) -> None:
    blocks = [made(seed) for seed in range(BLOCKS)]
    given = [
        {"text": one.text, "columns": one.columns, "order": one.order, "target": one.target, "there": one.there}
        for one in blocks
    ]
    plans = functions.evaluate(PLANS, given)
    total: Counter[str] = Counter()
    for seed, (block, plan) in enumerate(zip(blocks, plans, strict=True)):
        counts = +faults(block, plan)
        assert not counts, (seed, block.kind, block.section, counts, block.text, plan["rows"][:2])
        total.update({block.kind: 1, "cells": sum(map(len, block.expected)) + sum(map(len, block.beside))})
    assert total["cells"] > 5 * BLOCKS
    assert min(total[kind] for kind in ("_headed", "_own_table", "_plain", "_strangers")) > BLOCKS / 20
    print({**total, "asked": sum(plan["asks"] for plan in plans)})


def test_a_text_has_the_reading_it_has_on_the_command_line(functions: Any) -> None:
    readings = functions.evaluate(READ, EXAMPLES)
    wrong = [(*example, read) for example, read in zip(EXAMPLES, readings, strict=True) if read != example[3]]
    assert wrong == []
