/* Undo and redo by key on a page where nothing else does them; listened to once a window, after all others. */

let stepping = false;

async function stepOnPage(event) {
  const op = stepFor(event);
  const data = [...window.__discoveryUndo.values()].at(-1);
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!op || !data || stepping || event.defaultPrevented || focused?.matches("input, textarea, select, [contenteditable=true]")) return;
  event.preventDefault();
  const own = window.__discoveryQueues?.get(data.engagement)?.own ?? new OwnRevisions(data.engagement);
  const revision = own.latest(op);
  if (revision < 0) return;
  stepping = true;
  const batch = { path: revision ? "undo" : op, revision, changes: [{ op }] };
  try {
    const answer = await askAs(data, `/api/${encodeURIComponent(data.engagement)}/${batch.path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(revision ? { revision } : {}),
    });
    if (answer.ok) own.note(batch, (await answer.json()).revision);
    else if (revision) own.forget(batch);
  } catch {
    // no connection: nothing was changed, and the same key asks again
  }
  stepping = false;
}

if (!window.__discoveryUndo) {
  window.__discoveryUndo = new Map();
  window.addEventListener("keydown", stepOnPage);
}
