/* Asks for a redraw of the part of the page it stands in when the engagement has a newer revision: at once, or where the
   part takes long to work out, a while after the first change, for all changes made meanwhile. */

export default function pulse({ data, parentElement, setTriggerValue }) {
  const known = (parentElement.__pulse ??= { shown: data.revision, asked: data.revision, leave: null });
  known.shown = data.revision;
  window.__discoveryUndo.set(parentElement, data);
  if (data.done) (window.__discoveryQueues?.get(data.engagement)?.own ?? new OwnRevisions(data.engagement)).add(data.done);
  known.ask = () => setTriggerValue("revision", known.asked);
  known.rest = data.rest ?? 0;
  clearTimeout(known.ripening);
  if (data.ripe) known.ripening = setTimeout(known.ask, data.ripe);  // something shows then although nobody saves
  if (known.engagement !== data.engagement) {
    known.leave?.();
    known.engagement = data.engagement;
    known.asked = data.revision;
    known.leave = subscribe(data, (revision) => {
      if (revision <= known.shown || revision === known.asked) return;
      known.asked = revision;
      if (!known.rest) return known.ask();
      known.timer ??= setTimeout(() => {
        known.timer = null;
        known.ask();
      }, known.rest);
    });
  }
  return () => {
    window.__discoveryUndo.delete(parentElement);
    known.leave?.();
    clearTimeout(known.timer);
    clearTimeout(known.ripening);
    parentElement.__pulse = undefined;
  };
}
