// Tidy: fewer crossings in one saved change, said in words; and undo and redo where no table of the page does them.

const TOLD_FOR = 10000;

/** Say something beside the buttons until it was read; a new picture does not wipe it away. */
function tellDiagram(diagram, text) {
  diagram.told = diagram.notice.textContent = diagram.spoken.textContent = text;
  if (diagram.presenting()) diagramPointed(diagram);
  clearTimeout(diagram.telling);
  diagram.telling = setTimeout(() => {
    if (diagram.notice.textContent === diagram.told) diagram.notice.textContent = "";
    diagram.told = "";
  }, TOLD_FOR);
}

/** Ask the server for one deed; gives its answer, or says why there is none. */
async function askDiagram(diagram, path, body) {
  const { engagement } = diagram.data;
  try {
    const answer = await askAs(diagram.data, `/api/${encodeURIComponent(engagement)}/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const said = await answer.json();
    if (answer.ok) return said;
    tellDiagram(diagram, said.error?.message ?? "This could not be done. Try it again.");
    return { refused: true };
  } catch {
    tellDiagram(diagram, "No connection. Nothing was changed.");
    return {};
  }
}

function ownOf(engagement) {
  return window.__discoveryQueues?.get(engagement)?.own ?? new OwnRevisions(engagement);
}

async function tidyDiagram(diagram) {
  if (!diagram.data.tidy || diagram.deed) return;
  diagram.deed = true;
  const { said, revision } = await askDiagram(diagram, "tidy", {});
  diagram.deed = false;
  if (!said) return;
  if (revision) ownOf(diagram.data.engagement).add(revision);
  tellDiagram(diagram, said);
}

/** Take back, or bring back, the latest change that was made in this window. */
async function stepDiagram(diagram, op) {
  if (!diagram.data.tidy || diagram.deed) return;
  const own = ownOf(diagram.data.engagement), revision = own.latest(op);
  if (revision < 0) return tellDiagram(diagram, `Nothing more to ${op} from this window.`);
  diagram.deed = true;
  const batch = { path: revision ? "undo" : op, revision, changes: [{ op }] };
  const answer = await askDiagram(diagram, batch.path, revision ? { revision } : {});
  diagram.deed = false;
  if (answer.refused && revision) own.forget(batch);
  if (!answer.revision) return;
  own.note(batch, answer.revision);
  tellDiagram(diagram, answer.said);
}
