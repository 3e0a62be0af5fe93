/** How saving stands, as a word for its look and a sentence.
 *  @param {ChangeQueue} queue
 *  @param {SectionRows} rows
 *  @param {number} open entries that need an answer
 *  @returns {[string, string]} */
export function savingState(queue, rows, open) {
  if (queue.length > 0) return unsentState(queue);
  if (open > 0) return ["open", `${open} ${open === 1 ? "entry needs" : "entries need"} an answer`];
  if (rows.loaded) return ["saved", "All saved"];
  return rows.failed ? ["offline", rows.failed] : ["reading", "Reading…"];
}

/** @param {ChangeQueue} queue
 *  @returns {[string, string]} */
function unsentState(queue) {
  const count = `${queue.length} ${queue.length === 1 ? "change" : "changes"}`;
  const { state, message } = queue.trouble ?? { state: "", message: "" };
  if (state === "offline" && message) return ["offline", `${message} ${count} kept, will be sent again`];
  if (state === "offline") return ["offline", `Offline: ${count} kept, will be sent`];
  if (state === "denied") return ["denied", `Not saved: ${message || "you may not change this"}. ${count} kept`];
  if (queue.unkept) return ["offline", `Saving ${count}: please keep this page open`];
  return ["saving", "Saving…"];
}
