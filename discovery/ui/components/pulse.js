/* Asks for a redraw of the part of the page it stands in when the engagement has a newer revision. */

export default function pulse({ data, parentElement, setTriggerValue }) {
  const known = (parentElement.__pulse ??= { shown: data.revision, asked: data.revision, leave: null });
  known.shown = data.revision;
  if (data.done) (window.__discoveryQueues?.get(data.engagement)?.own ?? new OwnRevisions(data.engagement)).add(data.done);
  known.ask = (revision) => setTriggerValue("revision", revision);
  if (known.engagement !== data.engagement) {
    known.leave?.();
    known.engagement = data.engagement;
    known.asked = data.revision;
    known.leave = subscribe(data, (revision) => {
      if (revision <= known.shown || revision === known.asked) return;
      known.asked = revision;
      known.ask(revision);
    });
  }
  return () => {
    known.leave?.();
    parentElement.__pulse = undefined;
  };
}
