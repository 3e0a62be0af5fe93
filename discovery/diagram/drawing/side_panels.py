"""The side panels as SVG: constraints with square chips, outcomes with round ones, each with its code."""

from __future__ import annotations

from discovery.diagram.drawing.elements import element, text_element, title
from discovery.diagram.drawing.theme import Theme
from discovery.diagram.layout.side_panels import CHIP, INSIDE, LINE, SIZE, Entry, Shelf
from discovery.diagram.layout.text import plain, width

NONE_YET = "none yet"


def draw_shelf(drawn: Shelf, theme: Theme, interactive: bool) -> list[str]:
    """The panel, its heading and its entries; constraints have square chips, outcomes round ones."""
    more = f"and {drawn.more} more" if drawn.more else ""
    baseline = drawn.head - 10 if drawn.head else drawn.y + 28
    head = [
        element(
            "rect",
            x=drawn.x,
            y=drawn.y,
            width=drawn.width,
            height=drawn.bottom - drawn.y,
            rx=12,
            fill=theme.rail,
            stroke=theme.border,
        ),
        text_element(drawn.name, drawn.x + 14, baseline, 17, theme.ink, bold=True),
        text_element(more, drawn.x + drawn.width - 14, baseline, 13.6, theme.quiet, anchor="end") if more else "",
    ]
    if drawn.head:
        inside = drawn.width - 2 * INSIDE
        head.append(element("rect", x=drawn.x + INSIDE, y=drawn.head, width=inside, height=2, fill=theme.border))
        if not drawn.entries:
            head.append(text_element(NONE_YET, drawn.x + INSIDE, drawn.head + 34, SIZE, theme.quiet))
    radius = 9.5 if drawn.name == "Outcomes" else 4.0
    return head + [_entry(entry, radius, theme, interactive) for entry in drawn.entries]


def _entry(entry: Entry, radius: float, theme: Theme, interactive: bool) -> str:
    rail = entry.rail
    spoken = " · ".join(part for part in (f"{rail.code}: {plain(rail.name)}", plain(rail.detail)) if part)
    chip = width(rail.code, 13.6, bold=True) + 12
    drawn = [
        title(spoken),
        element("rect", x=entry.x, y=entry.y, width=chip, height=19, rx=radius, fill=theme.chip),
        text_element(rail.code, entry.x + chip / 2, entry.y + 14.4, 13.6, theme.chip_ink, bold=True, anchor="middle"),
    ]
    drawn += [
        text_element(line, entry.x + CHIP, entry.y + 14.6 + row * LINE, SIZE, theme.ink)
        for row, line in enumerate(entry.text_lines)
    ]
    if not interactive:
        return element("g", *drawn)
    wide = entry.room or max(CHIP + max(width(line, SIZE) for line in entry.text_lines), chip) + 2
    height = len(entry.text_lines) * LINE + 6
    area = element(
        "rect",
        class_="area",
        x=entry.x - 5,
        y=entry.y - 2.5,
        width=wide + 10,
        height=height,
        rx=6,
        fill="none",
        pointer_events="all",
    )
    return element("g", *drawn, area, class_="rail", data_code=rail.code)
