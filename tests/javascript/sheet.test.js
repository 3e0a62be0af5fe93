/* The sheet of a section: where a step leads, and how wide the columns are. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { cellAfter } from "../../discovery/ui/components/grid/sheet/cell_moves.js";
import { columnWidths } from "../../discovery/ui/components/grid/sheet/column_widths.js";

const SIZE = { rows: 3, columns: 4 };
const right = { rows: 0, columns: 1 };
const left = { rows: 0, columns: -1 };

test("a step to the side stays in its row unless it wraps", () => {
  assert.deepEqual(cellAfter({ row: 1, column: 3 }, right, SIZE), { row: 1, column: 4 });
  assert.deepEqual(cellAfter({ row: 1, column: 3 }, right, SIZE, true), { row: 2, column: 0 });
  assert.deepEqual(cellAfter({ row: 1, column: 0 }, left, SIZE, true), { row: 0, column: 3 });
});

test("the two ends of a sheet lead nowhere, wrapped or not", () => {
  assert.deepEqual(cellAfter({ row: 2, column: 3 }, right, SIZE, true), { row: 2, column: 4 });
  assert.deepEqual(cellAfter({ row: 0, column: 0 }, left, SIZE, true), { row: 0, column: -1 });
  assert.deepEqual(cellAfter({ row: 0, column: 2 }, { rows: -1, columns: 0 }, SIZE), { row: -1, column: 2 });
});

const column = (kind, more = {}) => ({ kind, name: kind, required: false, max: 120, options: [], ...more });

test("the first text says what a row is and gets most room; a long one is a sentence", () => {
  assert.deepEqual(columnWidths([column("text"), column("text")]), ["minmax(200px, 3fr)", "minmax(132px, 1fr)"]);
  assert.deepEqual(columnWidths([column("text", { max: 400 })]), ["minmax(220px, 3fr)"]);
});

test("the first text that is needed is the name where another kind stands first", () => {
  const widths = columnWidths([column("date"), column("text", { required: true }), column("text", { required: true })]);
  assert.deepEqual(widths, ["minmax(118px, 0.6fr)", "minmax(200px, 3fr)", "minmax(150px, 1.4fr)"]);
});

test("a choice is as wide as its longest word, within limits", () => {
  const choice = (...titles) => column("choice", { options: titles.map((title) => ({ title })) });
  const widths = columnWidths([choice("a"), choice("daily", "every quarter"), choice("x".repeat(80))]);
  assert.deepEqual(widths, ["minmax(84px, 0.60fr)", "minmax(138px, 0.99fr)", "minmax(210px, 1.50fr)"]);
});

test("the two ends of a flow are wider than a single named row", () => {
  const both = columnWidths([column("row"), column("row")]);
  assert.deepEqual(both, ["minmax(170px, 1.4fr)", "minmax(170px, 1.4fr)"]);
  assert.equal(columnWidths([column("text"), column("row")])[1], "minmax(140px, 1fr)");
});
