/* What people write is read as on the command line: the same examples, with the same words. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { dayInWords, readDayOrNone } from "../../discovery/ui/components/shared/day_field.js";
import { readColumn } from "../../discovery/ui/components/shared/reading/columns.js";
import { readDay } from "../../discovery/ui/components/shared/reading/days.js";
import { readFigure } from "../../discovery/ui/components/shared/reading/figures.js";
import { matchOption, rankOptions } from "../../discovery/ui/components/shared/reading/options.js";
import { clipText, tidyText, visibleText, wordKey } from "../../discovery/ui/components/shared/reading/text.js";
import { readText } from "../../discovery/ui/components/shared/reading/values.js";
import { isErrorCell, readYesNo, saysNotApplicable } from "../../discovery/ui/components/shared/reading/words.js";
import { copiedText, showValue } from "../../discovery/ui/components/shared/rows/shown_values.js";

const EXAMPLES = JSON.parse(readFileSync(new URL("../reading_examples.json", import.meta.url), "utf8"));
const READERS = {
  figure: readFigure,
  day: (_column, text) => readDay(text),
  name: (column, text) => readText({ ...column, kind: "text" }, text),
  flag: readYesNo,
};

test("a text has the reading it has on the command line", () => {
  assert.ok(EXAMPLES.length > 100);
  for (const [kind, unit, text, expected] of EXAMPLES) {
    const read = READERS[kind]({ title: "Figure", unit, kind: "number", low: -1e15, high: 1e15 }, text);
    assert.deepEqual(read.error ? null : read.value, expected, `${kind} “${text}”`);
  }
});

test("a text of two readings is asked about with both", () => {
  const read = readFigure({ title: "Cost", unit: "", kind: "number", low: 0, high: 1e9 }, "2.000");
  assert.match(read.error, /can be read two ways/);
  assert.deepEqual(read.readings.map(({ value }) => value).sort(), [2, 2000]);
});

test("a figure below or above what its column takes is refused with a sentence", () => {
  const share = { title: "Share", unit: "%", kind: "number", low: 0, high: 100 };
  assert.equal(readFigure(share, "99.9").value, 99.9);
  assert.match(readFigure(share, "101").error, /Share/);
});

test("a day in the field for days is read and read back", () => {
  assert.deepEqual(readDayOrNone("15.12.2026"), { value: "2026-12-15" });
  assert.deepEqual(readDayOrNone("  "), { value: null });
  assert.ok(readDayOrNone("someday").error);
  assert.equal(dayInWords("2026-12-15"), "15 Dec 2026");
});

test("what cannot be seen is no part of a word, and is named where it is shown", () => {
  assert.equal(tidyText(" a\u00ad\u200b  b\u00a0"), "a b");
  assert.equal(wordKey("MÜ\u200bST"), wordKey("mu\u0308st"));
  assert.match(visibleText("a\u200bb"), /zero-width space/);
  assert.equal([...clipText("x".repeat(100), 60)].length <= 61, true);
});

test("words that stand for no value are known as such", () => {
  for (const cell of ["#N/A", "#REF!", "####", "Err:502"]) assert.ok(isErrorCell(cell), cell);
  for (const word of ["N/A", "k.A."]) assert.ok(saysNotApplicable(word), word);
  for (const text of ["A4", "NaN", "#urgent!", "##"]) assert.equal(isErrorCell(text), false, text);
});

test("an option is taken by its name, and by a beginning only where nothing else begins so", () => {
  const options = ["vendor", "budget", "budget year"].map((title) => ({ value: title, title }));
  assert.equal(matchOption(options, "BUDGET").value, "budget");
  assert.equal(matchOption(options, "bud", true), null);
  assert.equal(matchOption(options, "ven", true).value, "vendor");
  assert.deepEqual(
    rankOptions(options, "year").map(({ value }) => value),
    ["budget year"],
  );
});

test("a list of words is split where each part is known", () => {
  const column = readColumn({ name: "kinds", title: "Kinds", kind: "choices", values: ["a, b", "c"] });
  assert.deepEqual(readText(column, "a, b; c").value, ["a, b", "c"]);
  assert.match(readText(column, "d").error, /not in the list/);
});

test("a share of one is copied with its per cent", () => {
  const column = readColumn({ name: "share", title: "Share", kind: "number", unit: "%" });
  assert.equal(copiedText(column, 0.5), "0.5 %");
  assert.equal(copiedText(column, 99.5), "99.5");
  assert.equal(showValue(readColumn({ name: "known", title: "Known", kind: "flag" }), false), "no");
});
