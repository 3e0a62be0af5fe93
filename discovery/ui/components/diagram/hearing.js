/* What a diagram hears of: new revisions, which make a new picture, and what the rules find. */

import { findingsFor } from "../shared/findings.js";
import { subscribe } from "../shared/revision_events.js";
import { FINDING_SECTIONS, markFindings } from "./finding_marks.js";

/** Hears of all that changes in an engagement; gives what ends that.
 *  @param {Diagram} diagram
 *  @param {Page} page */
export function hearOfChanges(diagram, { engagement, token }) {
  const findings = findingsFor({ engagement, token }, FINDING_SECTIONS);
  const show = () => {
    markFindings(diagram);
    diagram.deadEnds.list();
    diagram.steps.caption();
  };
  diagram.findings = findings;
  findings.listeners.add(show);
  findings.heard(0);
  const leave = subscribe({ engagement, token }, (revision) => {
    const { pictures } = diagram;
    pictures.revision = Math.max(pictures.revision, Number(revision) || 0);
    findings.heard(pictures.revision);
    pictures.load();
  });
  return () => {
    leave();
    findings.listeners.delete(show);
  };
}
