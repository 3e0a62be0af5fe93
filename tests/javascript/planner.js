/* Answers requests, one JSON line each: what the functions that read and plan make of texts. */

import { createInterface } from "node:readline";
import { planPaste } from "../../discovery/ui/components/grid/paste/plan.js";
import { withoutLastBreak } from "../../discovery/ui/components/grid/paste/block.js";
import { NAMED_KINDS, readColumn } from "../../discovery/ui/components/shared/reading/columns.js";

/* What a generated block becomes; `people` are the names that fields for a person take. */
function planBlock({ text, columns, order, target, there, people }) {
  const named = people.map((title, at) => ({ value: `id-${at}`, title, code: `PPL-00${at + 1}` }));
  const options = (column) => (NAMED_KINDS.has(column.kind) ? named : column.options);
  const rows = Array.from({ length: there }, (_, at) => ({ id: `row-${at}`, value: () => "there" }));
  const read = columns.map(readColumn);
  const place = { columns: read, order, from: order[0], target, rows, codes: new Map(), options, defaults: {} };
  const plan = planPaste(withoutLastBreak(text), place);
  const cellOf = ({ column, text, read }) => [column.name, text, read.error ?? "", read.blank === true];
  return {
    asks: plan.asks,
    doubt: plan.headingDoubt,
    heading: plan.heading,
    left: plan.left.map(({ place }) => place),
    lacking: plan.lacking.length,
    rows: plan.rows.map(({ id, notes, texts, cells }) => ({ id, notes, texts, cells: cells.map(cellOf) })),
  };
}

const NAMESAKES = [
  ["Ann Lee", "Contoso"],
  ["Ann Lee", "Fabrikam"],
  ["Maxine Weber", ""],
];

/* What a single case becomes; `there` are the rows it goes over, `from` and `choices` as a person has them. */
function planCase({ text, columns, order, there = [], from = order[0], target = "new", choices = {} }) {
  const people = NAMESAKES.map(([title, beside], at) => ({
    value: `id-${at + 1}`,
    title,
    beside,
    code: `PER-00${at + 1}`,
  }));
  const options = (column) => (NAMED_KINDS.has(column.kind) ? people : column.options);
  const rows = there.map((values, at) => ({ id: `row-${at + 1}`, value: ({ name }) => values[name] ?? null }));
  const codes = new Map(rows.map((row, at) => [`INP-00${at + 1}`, row]));
  const place = { columns: columns.map(readColumn), order, from, target, rows, codes, options, defaults: {} };
  const plan = planPaste(withoutLastBreak(text), place, choices);
  const valueOf = ({ column, read }) => [column.name, read.error ?? read.noAnswer ?? read.value ?? null];
  return {
    asks: plan.asks,
    heading: plan.heading,
    doubt: plan.headingDoubt,
    target: plan.target,
    remarks: plan.remarks,
    questions: plan.questions.map(({ key }) => key),
    goals: plan.columns.map(({ to }) => to),
    left: plan.left.map(({ label }) => label),
    rows: plan.rows.map((row) => ({
      ...Object.fromEntries(row.cells.map(valueOf)),
      _id: row.id,
      _notes: row.notes,
      _lacks: row.lacks,
    })),
  };
}

const ANSWERS = { block: planBlock, case: planCase };

for await (const line of createInterface({ input: process.stdin })) {
  const [kind, request] = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(ANSWERS[kind](request))}\n`);
}
