"""The live diagram on a page: the browser fetches each new picture itself, so a redraw never reruns the page."""

from __future__ import annotations

from typing import Any

from discovery.ui.components.script import Script, component

SCRIPT = Script(
    (
        "events.js",
        "page_keys.js",
        "own_revisions.js",
        "diagram_picture.js",
        "diagram_keys.js",
        "diagram_tidy.js",
        "diagram_strip.js",
        "diagram_view.js",
        "diagram_walk.js",
        "diagram_stage.js",
        "diagram.js",
    )
)

_HTML = """
<div class="diagram" data-revision="" data-state="" data-theme="">
  <div class="bar" role="toolbar" aria-label="Diagram">
    <div class="states" role="radiogroup" aria-label="State">
      <button type="button" role="radio" data-state="current" title="Current (C)">Current</button>
      <button type="button" role="radio" data-state="future" title="Future (F)">Future</button>
    </div>
    <span class="notice" role="status"></span>
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
    aria-label="Workflow diagram. Arrow keys move between boxes, Enter selects one and shows what it depends on,
 plus and minus zoom, 0 shows everything, C the current and F the future state, T tidies, P presents,
 Escape clears or leaves."
  ></div>
  <div class="keys" role="note" hidden>
    <span><kbd>←</kbd><kbd>↑</kbd><kbd>↓</kbd><kbd>→</kbd> from box to box</span>
    <span><kbd>Enter</kbd> follow it</span>
    <span><kbd>C</kbd> current</span>
    <span><kbd>F</kbd> future</span>
    <span><kbd>+</kbd><kbd>−</kbd> zoom</span>
    <span><kbd>0</kbd> all</span>
    <span class="outside"><kbd>T</kbd> tidy</span>
    <span class="inside"><kbd>R</kbd> constraints and outcomes</span>
    <span class="inside"><kbd>Esc</kbd> leave</span>
    <span class="outside"><kbd>P</kbd> present</span>
    <span class="outside"><kbd>Esc</kbd> clear</span>
  </div>
  <button type="button" class="ask" data-do="keys" title="Which keys work (?)" aria-label="Which keys work">?</button>
  <div class="tip" hidden></div>
  <div class="spoken" aria-live="polite"></div>
</div>
"""

_DIAGRAM = component("discovery_diagram", SCRIPT, _HTML, ("diagram.css",))


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
    tidy: bool = False,
) -> Any:
    """Show the live diagram of an engagement, starting with one state ("current" or "future").

    It is as high as its width asks for, at most ``height`` pixels. ``rails`` adds constraints and outcomes below the
    lanes. A ``strip`` is slim and shows one state only, to stand above a table; a person can make it larger or hide it.
    ``tidy`` offers to put the boxes in a better order, where there is no strip; only for those who may edit.
    The result has ``selected``, the id of the selected row or None, and ``state``, the state on screen. Put the call
    into a fragment: then a click redraws only what is beside the diagram.
    """
    return _DIAGRAM(
        data={
            "engagement": engagement_id,
            "state": state,
            "token": token,
            "height": height,
            "rails": rails and not strip,
            "strip": strip,
            "tidy": tidy and not strip,
        },
        default={"selected": None, "state": state},
        key=key,
        height="content",
        on_selected_change=_nothing,
        on_state_change=_nothing,
    )
