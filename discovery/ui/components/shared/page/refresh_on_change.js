/* Asks for a redraw of the part of the page it stands in when the engagement has a newer revision: at once, or where
   the part takes long to work out, a while after the first change, for all changes made meanwhile. */

import "./page_keys.js";
import { subscribe } from "../revision_events.js";
import { offerUndo, ownRevisions, withdrawUndo } from "../undo.js";

/** @typedef {Page & {revision: number, done?: number, rest?: number, ripe?: number}} RefreshData */

/** A part of the page: the revision it shows and the one it asked for, how it asks, how long it waits.
 *  @typedef {{asked: number, shown: number, rest: number, engagement: string, ask: () => void, timer: number | null,
 *             ripening: number, leave: (() => void) | null}} RefreshedPart */

/** @type {WeakMap<Element, RefreshedPart>} */
const standing = new WeakMap();

/** @param {{data: RefreshData, parentElement: Element, setTriggerValue: (name: string, value: number) => void}}
 *  component */
export default function refreshOnChange({ data, parentElement, setTriggerValue }) {
  const part = standing.get(parentElement) ?? newPart(data.revision);
  standing.set(parentElement, part);
  part.shown = data.revision;
  offerUndo(parentElement, data);
  if (data.done) ownRevisions(data.engagement).add(data.done);
  part.ask = () => setTriggerValue("revision", part.asked);
  part.rest = data.rest ?? 0;
  clearTimeout(part.ripening);
  if (data.ripe) part.ripening = setTimeout(part.ask, data.ripe); // something shows then although nobody saves
  if (part.engagement !== data.engagement) {
    part.leave?.();
    part.engagement = data.engagement;
    part.asked = data.revision;
    part.leave = subscribe(data, (revision) => hear(part, revision));
  }
  return () => {
    withdrawUndo(parentElement);
    part.leave?.();
    clearTimeout(part.timer ?? 0);
    clearTimeout(part.ripening);
    standing.delete(parentElement);
  };
}

/** @param {number} revision
 *  @returns {RefreshedPart} */
function newPart(revision) {
  const nothing = { engagement: "", rest: 0, timer: null, ripening: 0, leave: null };
  return { ...nothing, asked: revision, shown: revision, ask: () => undefined };
}

/** @param {RefreshedPart} part
 *  @param {number} revision */
function hear(part, revision) {
  if (revision <= part.shown || revision === part.asked) return;
  part.asked = revision;
  if (!part.rest) {
    part.ask();
    return;
  }
  part.timer ??= setTimeout(() => {
    part.timer = null;
    part.ask();
  }, part.rest);
}
