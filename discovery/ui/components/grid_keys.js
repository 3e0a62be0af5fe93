/* Which key does what while the active cell is not being edited. */

const MOVES = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/* The action for a key, or undefined when the key is text. */
function actionFor(cell, event) {
  const { key, shiftKey } = event;
  const { desk } = cell;
  if (event.altKey) return { ArrowUp: () => desk.moveRow(-1), ArrowDown: () => desk.moveRow(1) }[key];
  if (stepFor(event)) return () => desk.step(stepFor(event));
  if (event.ctrlKey || event.metaKey) return actionWithControl(cell, key);
  if (MOVES[key]) return () => cell.move(...MOVES[key]);
  if (key === "Tab") return cell.canStep(shiftKey ? -1 : 1) ? () => cell.move(0, shiftKey ? -1 : 1, true) : undefined;
  if (key === " " && cell.column().kind === "flag") return () => cell.toggle();
  return {
    Home: () => cell.goTo(null, 0),
    End: () => cell.goTo(null, desk.gridColumns.length - 1),
    PageUp: () => cell.move(-Math.min(desk.table.pageSize(), desk.table.ids.indexOf(cell.active.id)), 0),
    PageDown: () => cell.move(desk.table.pageSize(), 0),
    Enter: () => cell.enter(shiftKey ? -1 : 1),
    F2: () => cell.begin(),
    Delete: () => cell.clear(),
    Backspace: () => cell.clear(),
    Escape: () => desk.quick.focus(),
    "/": () => desk.focusFilter(),
    "?": () => desk.help.showModal(),
  }[key];
}

function actionWithControl(cell, key) {
  const { desk } = cell;
  const lastRow = desk.table.ids.length - 1;
  const lastColumn = desk.gridColumns.length - 1;
  return {
    Home: () => cell.goTo(0, 0),
    End: () => cell.goTo(lastRow, lastColumn),
    ArrowUp: () => cell.goTo(0, null),
    ArrowDown: () => cell.goTo(lastRow, null),
    ArrowLeft: () => cell.goTo(null, 0),
    ArrowRight: () => cell.goTo(null, lastColumn),
    Enter: () => desk.openDetails(),
    Delete: () => desk.removeRow(cell.active.id),
    Backspace: () => desk.removeRow(cell.active.id),
  }[key];
}
