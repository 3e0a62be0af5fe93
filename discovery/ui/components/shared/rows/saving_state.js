export function savingState(queue, rows, open) {
  const kept = `${queue.length} ${queue.length === 1 ? "change" : "changes"}`;
  if (queue.trouble?.state === "offline" && queue.length > 0) return ["offline", `Offline: ${kept} kept, will be sent`];
  if (queue.trouble?.state === "denied" && queue.length > 0)
    return ["denied", `Not saved: ${queue.trouble.message || "you may not change this"}. ${kept} kept`];
  if (queue.unkept && queue.length > 0) return ["offline", `Saving ${kept}: please keep this page open`];
  if (queue.length > 0) return ["saving", "Saving…"];
  if (open > 0) return ["open", `${open} ${open === 1 ? "entry needs" : "entries need"} an answer`];
  if (!rows.loaded) return rows.failed ? ["offline", rows.failed] : ["reading", "Reading…"];
  return ["saved", "All saved"];
}
