"""The live diagram on a page: the browser fetches each new picture itself, so a redraw never reruns the page."""

from __future__ import annotations

from typing import Any

from discovery.ui.components.script import Script, component

SCRIPT = Script(("events.js", "diagram_picture.js", "diagram.js"))

_HTML = """
<div class="diagram" data-revision="" data-state="" data-theme="">
  <div class="bar" role="toolbar" aria-label="Diagram">
    <div class="states" role="radiogroup" aria-label="State">
      <button type="button" role="radio" data-state="current">Current</button>
      <button type="button" role="radio" data-state="future">Future</button>
    </div>
    <span class="notice" role="status"></span>
    <input type="search" placeholder="Find" aria-label="Find a box by name, owner or code" maxlength="80">
    <div class="zooming">
      <button type="button" data-do="out" title="Zoom out (−)" aria-label="Zoom out">−</button>
      <button type="button" data-do="fit" title="Show everything (0)">Fit</button>
      <button type="button" data-do="in" title="Zoom in (+)" aria-label="Zoom in">+</button>
    </div>
    <button type="button" data-do="present" title="Full screen (F)">Present</button>
  </div>
  <div class="stage" tabindex="0" role="application"
    aria-label="Workflow diagram. Arrow keys move between boxes, Enter selects one and shows what it depends on,
 plus and minus zoom, 0 shows everything, F presents, Escape clears."></div>
  <div class="tip" hidden></div>
  <div class="spoken" aria-live="polite"></div>
</div>
"""

_DIAGRAM = component("discovery_diagram", SCRIPT, _HTML, ("diagram.css",))


def _nothing() -> None:
    """A state key is only reported back when a callback is named for it."""


def diagram(engagement_id: str, state: str, token: str, height: int = 640, key: str = "diagram") -> Any:
    """Show the live diagram of an engagement, starting with one state ("current" or "future").

    The result has ``selected``, the id of the selected row or None, and ``state``, the state on screen. Put the call
    into a fragment: then a click redraws only what is beside the diagram.
    """
    return _DIAGRAM(
        data={"engagement": engagement_id, "state": state, "token": token, "height": height},
        default={"selected": None, "state": state},
        key=key,
        height="content",
        on_selected_change=_nothing,
        on_state_change=_nothing,
    )
