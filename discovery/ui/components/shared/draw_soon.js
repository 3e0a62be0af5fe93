/* Many changes, one drawing: with the next picture of the screen, or a little later while nobody sees the page. */

const HIDDEN_WAITS = 200;

const waiting = new WeakSet();

/* Have a component drawn soon, unless it is gone by then: ``owner`` has a ``node`` and draws itself with ``draw``. */
export function drawSoon(owner) {
  if (waiting.has(owner)) return;
  waiting.add(owner);
  const draw = () => {
    waiting.delete(owner);
    if (owner.node.isConnected) owner.draw();
  };
  if (document.visibilityState === "visible") requestAnimationFrame(draw);
  else setTimeout(draw, HIDDEN_WAITS);
}
