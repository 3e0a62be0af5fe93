export const HINT_FOR = 7000;

const POINTED_FOR = 2500;

/** Show what can be reached while the pointer moves over a presented diagram, and hide it when it rests.
 *  @param {Diagram} diagram */
export function diagramPointed(diagram) {
  if (!diagram.presentation.isOn()) return;
  diagram.frame.classList.add("pointed");
  clearTimeout(diagram.resting);
  diagram.resting = setTimeout(() => diagram.frame.classList.remove("pointed"), POINTED_FOR);
}
