/* Moving from cell to cell: where a step leads, and how it is taken. */

/** The cell {row, column} that a step leads to. With `wrap`, the end of a row leads to the next one; else a step off
 *  the sheet stays off it.
 *  @param {{row: number, column: number}} from places in their orders, from 0
 *  @param {{rows: number, columns: number}} by
 *  @param {{rows: number, columns: number}} size how many there are */
export function cellAfter(from, by, size, wrap = false) {
  const row = from.row + by.rows;
  const column = from.column + by.columns;
  if (wrap && column >= size.columns && row < size.rows - 1) return { row: row + 1, column: 0 };
  if (wrap && column < 0 && row > 0) return { row: row - 1, column: size.columns - 1 };
  return { row, column };
}

const within = (/** @type {number} */ count, /** @type {number} */ at) => Math.max(0, Math.min(count - 1, at));

export class CellMoves {
  /** @param {CellEditor} cell */
  constructor(cell) {
    this.cell = cell;
    this.editor = cell.editor;
  }

  get from() {
    const { active, editor } = this.cell;
    const column = editor.gridColumns.findIndex((item) => item.name === active?.field);
    return { row: editor.table.ids.indexOf(active?.id ?? ""), column };
  }

  get size() {
    return { rows: this.editor.table.ids.length, columns: this.editor.gridColumns.length };
  }

  /** @param {number} step */
  canStep(step) {
    const { row, column } = this.from;
    const { rows, columns } = this.size;
    const isInRow = column + step >= 0 && column + step < columns;
    return isInRow || (step > 0 ? row < rows - 1 : row > 0);
  }

  /** One step in the grid; up from the first row leads to the quick line.
   *  @param {number} rows
   *  @param {number} columns
   *  @param {boolean} [wrap] */
  by(rows, columns, wrap = false) {
    const { row, column } = cellAfter(this.from, { rows, columns }, this.size, wrap);
    if (this.from.row + rows < 0 && !wrap) return this.editor.quick.focus();
    return this.to(row, column);
  }

  /** To a place in the order of rows and columns, the nearest there is; null stays in its row or column.
   *  @param {number | null} row
   *  @param {number | null} column */
  to(row, column) {
    const { table, gridColumns, quick } = this.editor;
    const { rows, columns } = this.size;
    if (rows === 0) return quick.focus();
    const id = table.ids[row === null ? this.from.row : within(rows, row)];
    const field = column === null ? this.cell.active?.field : gridColumns[within(columns, column)].name;
    table.activate(id, field);
    this.cell.describe();
    return this.cell.focusHere();
  }
}
