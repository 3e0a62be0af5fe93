"""The live diagram on a page: the browser fetches each new picture itself, so a redraw never reruns the page."""

from __future__ import annotations

from typing import Any

from discovery.ui.components.script import component
from discovery.workflow.perspective import PERSPECTIVES

_COLOURS = '<option value="">Stage</option>' + "".join(
    f'<option value="{one.key}">{one.title}</option>' for one in PERSPECTIVES.values()
)

_HTML = """
<div class="diagram" data-revision="" data-state="" data-theme="">
  <div class="bar" role="toolbar" aria-label="Diagram">
    <div class="states" role="radiogroup" aria-label="State">
      <button type="button" role="radio" data-state="current" title="Current (C)">Current</button>
      <button type="button" role="radio" data-state="future" title="Future (F)">Future</button>
      <button type="button" role="radio" data-state="difference" title="Difference (D)">Difference</button>
    </div>
    <button type="button" data-do="only" title="Only what hangs together with it (O)" hidden>Only this path</button>
    <button type="button" data-do="details" title="What is known of it, and Edit (E)" hidden>Details</button>
    <button type="button" data-do="group" title="One card for each owner or kind (G)" hidden>Group by owner</button>
    <span class="notice" role="status"></span>
    <label><span>Colour by</span> <select aria-label="Colour by">COLOURS</select></label>
    <input type="search" placeholder="Find" aria-label="Find a box by name, owner or code" maxlength="80">
    <div class="zooming">
      <button type="button" data-do="out" title="Zoom out (−)" aria-label="Zoom out">−</button>
      <button type="button" data-do="fit" title="Show everything (0)">Fit</button>
      <button type="button" data-do="in" title="Zoom in (+)" aria-label="Zoom in">+</button>
    </div>
    <button type="button" data-do="tidy" title="An order in which fewer flows cross (T)" hidden>Tidy</button>
    <button type="button" class="sizing" data-do="fold" title="Hide or show the picture">Hide</button>
    <button type="button" class="sizing" data-do="larger" title="Larger or smaller (L or double click)">Larger</button>
    <button type="button" data-do="present" title="Present it on the full screen (P)">Present</button>
  </div>
  <div class="stage" tabindex="0" role="application"
    aria-label="Workflow diagram. Arrow keys move between boxes, constraints and outcomes, Enter selects one and shows
 what it hangs together with, O shows only that, 1 to 6 fold a stage, plus and minus zoom, 0 shows everything, C the
 current and F the future state, D their difference, T tidies, P presents, then arrow keys lead from stage to stage,
 Escape clears or leaves."
  ></div>
  <div class="keys" role="note" hidden>
    <span class="inside"><kbd>←</kbd><kbd>→</kbd> step on</span>
    <span class="inside"><kbd>↑</kbd><kbd>↓</kbd> box by box</span>
    <span class="outside"><kbd>←</kbd><kbd>↑</kbd><kbd>↓</kbd><kbd>→</kbd> from box to box</span>
    <span><kbd>Enter</kbd> follow</span>
    <span><kbd>O</kbd> only that</span>
    <span class="outside"><kbd>E</kbd> details, edit</span>
    <span><kbd>1</kbd>–<kbd>6</kbd> fold</span>
    <span class="outside"><kbd>G</kbd> group</span>
    <span><kbd>C</kbd> current</span>
    <span><kbd>F</kbd> future</span>
    <span><kbd>D</kbd> difference</span>
    <span><kbd>+</kbd><kbd>−</kbd> zoom</span>
    <span><kbd>0</kbd> all</span>
    <span class="outside"><kbd>T</kbd> tidy</span>
    <span class="inside"><kbd>R</kbd> constraints and outcomes</span>
    <span><kbd>Alt</kbd><kbd>L</kbd> show only this</span>
    <span class="inside"><kbd>Esc</kbd> leave</span>
    <span class="outside"><kbd>P</kbd> present</span>
    <span class="outside"><kbd>Esc</kbd> clear</span>
  </div>
  <div class="caption" hidden><b></b><span></span><i></i></div>
  <button type="button" class="ask" data-do="keys" title="Which keys work (?)" aria-label="Which keys work">?</button>
  <details class="ends" hidden><summary></summary><ul></ul></details>
  <div class="foot"></div>
  <div class="tip" hidden></div>
  <div class="spoken" aria-live="polite"></div>
</div>
"""

_DIAGRAM = component(
    "discovery_diagram", "diagram/diagram.js", _HTML.replace("COLOURS", _COLOURS), ("diagram/diagram.css",)
)


def _nothing() -> None:
    """A state key is only reported back when a callback is named for it."""


def diagram(
    engagement_id: str,
    state: str,
    token: str,
    height: int = 640,
    key: str = "diagram",
    rails: bool = True,
    strip: bool = False,
    colour: str = "",
    tidy: bool = False,
) -> Any:
    """Show the live diagram of an engagement, starting with one state or the difference, and with a perspective.

    It is as high as its width asks for, at most ``height`` pixels. ``rails`` adds constraints and outcomes beside the
    lanes, on a narrow page below them. A ``strip`` is slim and shows one state only, to stand above a table; a person
    can make it larger or hide it.
    ``tidy`` offers to put the boxes in a better order, where there is no strip; only for those who may edit.
    The result has ``selected``, the id of the selected row or None, and ``state`` and ``colour``, those on screen.
    Put the call into a fragment: then a click redraws only what is beside the diagram.
    """
    return _DIAGRAM(
        data={
            "engagement": engagement_id,
            "state": state,
            "token": token,
            "height": height,
            "rails": rails and not strip,
            "strip": strip,
            "colour": colour,
            "tidy": tidy and not strip,
        },
        default={"selected": None, "state": state, "colour": colour},
        key=key,
        height="content",
        on_selected_change=_nothing,
        on_state_change=_nothing,
        on_colour_change=_nothing,
    )
