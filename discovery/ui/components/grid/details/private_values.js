import { readPrivate } from "../../shared/api.js";

/** Reads the private values of one row; answers what stands in the way, "" when nothing does.
 *  @param {SectionRows} rows
 *  @param {string} id
 *  @param {boolean} [again] */
export async function reveal(rows, id, again = false) {
  if (!rows.stored.has(id)) return rows.row(id) ? "" : "The row is gone.";
  try {
    const { ok, status, content } = await readPrivate(rows.queue, rows.section, id);
    if (!ok) return content.error?.message ?? `The server answered ${status}.`;
    if (!again || rows.revealed.has(id)) showPrivate(rows, id, content.values);
    return "";
  } catch {
    return "The server cannot be reached.";
  }
}

/** @param {SectionRows} rows
 *  @param {string} id
 *  @param {Values} values */
function showPrivate(rows, id, values) {
  const row = rows.stored.get(id);
  if (!row) return;
  rows.revealed.set(id, { values, readAgain: () => reveal(rows, id, true) });
  rows.stored.set(id, { ...row, values: { ...row.values, ...values } });
  rows.changed();
}

/** @param {SectionRows} rows
 *  @param {string} id */
export function conceal(rows, id) {
  const row = rows.stored.get(id);
  const hidden = Object.keys(rows.revealed.get(id)?.values ?? {});
  rows.revealed.delete(id);
  if (row) {
    const open = Object.entries(row.values).filter(([name]) => !hidden.includes(name));
    rows.stored.set(id, { ...row, values: Object.fromEntries(open) });
  }
  rows.changed();
}
