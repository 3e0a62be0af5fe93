"""Charts, where a picture says more than a table: plain HTML, so that nobody waits for a library of charts.

Bars are cells of a table that says the figures too; a person's text is never read as markup.
"""

import math
from collections.abc import Iterable, Mapping, Sequence

from discovery.catalogue.sections import BY_KEY
from discovery.coverage import Coverage, coverage
from discovery.measures import number
from discovery.measures.scorecard import Standing, indicators
from discovery.model.interfaces import Input
from discovery.model.record import Record
from discovery.sizing.profiles import VS, marks
from discovery.ui.once_a_revision import once_a_revision
from discovery.ui.parts.markup import Markup, draw, join, tag

BLUE, GREEN, AMBER, GREY = "#2F80C2", "#1F9D74", "#C77700", "#8592A0"
PALE = "rgba(133, 146, 160, 0.35)"

MOST_MEASURES = 20
LOWEST, HIGHEST = -30.0, 130.0
"""Percent of the way from baseline to target beyond which a bar grows no longer."""

_STYLE = """
.chart { font-size: 0.875rem; width: 100%; }
.chart table { border-collapse: collapse; width: 100%; }
.chart th, .chart td { border: 0; font-weight: 400; padding: 2px 8px 2px 0; text-align: left; }
.chart tbody th { overflow-wrap: anywhere; }
.chart thead, .chart .unseen {
  position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; white-space: nowrap;
}
.chart .share { text-align: right; white-space: nowrap; }
.chart .bars { width: 65%; padding-right: 0; }
.chart .stack { display: flex; gap: 1px; min-height: 1.25rem; }
.chart .stack > span { color: #0B1B2B; flex-basis: 0; min-width: max-content; padding: 0 3px; text-align: center; }
.chart .track { min-height: 1.25rem; position: relative; }
.chart .track > span { bottom: 0; position: absolute; top: 0; }
.chart .measured { width: 42%; }
.chart .measured .track { background: rgba(133, 146, 160, 0.12); }
.chart .words { padding-left: 8px; width: 25%; }
.chart .legend { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 0 0 6px; }
.chart .legend i { display: inline-block; height: 0.8rem; margin-right: 5px; vertical-align: -1px; width: 0.8rem; }
.chart .net { aspect-ratio: 1.15; margin: 0 auto; max-width: 460px; position: relative; }
.chart .net > div { inset: 0; position: absolute; }
.chart .net .ring { opacity: 0.4; }
.chart .net .shape { opacity: 0.5; }
.chart .net > span { position: absolute; transform: translate(-50%, -50%); }
.chart .net .dot { border-radius: 50%; height: 10px; width: 10px; }
.chart .net .scale { font-size: 0.7rem; opacity: 0.8; }
@media (max-width: 640px) {
  .chart tr { display: grid; grid-template-columns: 1fr auto; }
  .chart .bars, .chart .measured, .chart .words { grid-column: 1 / -1; padding-left: 0; width: auto; }
}
"""


def shortened(value: str, limit: int = 60) -> str:
    """A person's text for a chart, cut where it is long."""
    return value if len(value) <= limit else value[: limit - 1] + "…"


def _legend(named: Mapping[str, str]) -> Markup:
    """What each colour stands for."""
    entries = (tag("span", tag("i", style=f"background:{colour}"), name) for name, colour in named.items())
    return tag("div", *entries, class_="legend")


def _table(title: str, heads: Sequence[str], lines: Iterable[Markup]) -> Markup:
    """A table whose title and heads are read aloud and not seen: its bars say what they are."""
    shown = tag("tr", *(tag("th", head, scope="col") for head in heads))
    return tag("table", tag("caption", title, class_="unseen"), tag("thead", shown), tag("tbody", *lines))


def _draw(chart: Markup) -> None:
    if chart:
        draw(tag("div", chart, class_="chart"), _STYLE)


# ---- how far each measure is


def attainment_chart(record: Record) -> None:
    """How far each measure is on its way from baseline (0 %) to target (100 %)."""
    _draw(attainment_bars(record))


@once_a_revision
def attainment_bars(record: Record) -> Markup:
    """The chart of the measures that have baseline, target and a reading, as HTML; empty when none has."""
    shown = [standing for standing in indicators(record) if standing.attained.value is not None][:MOST_MEASURES]
    if not shown:
        return Markup()
    low = min(0.0, *(max((standing.attained.value or 0.0) * 100, LOWEST) for standing in shown))
    lines = [_measure_line(standing, low) for standing in shown]
    legend = _legend({"On the way": BLUE, "Reached": GREEN, "Behind the baseline": AMBER, "Target": GREY})
    title = "Attainment of each measure, from baseline (0 %) to target (100 %)"
    return join(legend, _table(title, ("Measure", "From baseline to target", "Now and target"), lines))


def _measure_line(standing: Standing, low: float) -> Markup:
    reached = (standing.attained.value or 0.0) * 100
    colour = GREEN if reached >= 100 else BLUE if reached >= 0 else AMBER
    at, end, target = (_place(value, low) for value in (min(0, reached), max(0, reached), 100))
    bar = tag("span", style=f"background:{colour};left:{at:.1f}%;width:{max(end - at, 0.5):.1f}%")
    line = tag("span", style=f"background:{GREY};left:{target:.1f}%;width:3px")
    percent = tag("span", standing.attained.shown, class_="unseen")
    track = tag("div", bar, line, percent, class_="track", title=standing.attained.shown)
    name = shortened(f"{standing.measure.code} {standing.measure.name}", 46)
    figures = (
        f"now {number(standing.actual)}, target {number(standing.measure.target)} {standing.measure.unit or ''}".strip()
    )
    cells = tag("td", track, class_="measured"), tag("td", shortened(figures), class_="words")
    return tag("tr", tag("th", name, scope="row"), *cells)


def _place(percent: float, low: float) -> float:
    """Where a percentage of the way is on the track, in percent of the track's width."""
    return 100 * (min(max(percent, low), HIGHEST) - low) / (HIGHEST - low)


# ---- what was answered


def coverage_chart(record: Record) -> None:
    """Answered, unknown and not asked, section by section; beside its name what is answered by weight."""
    _draw(coverage_bars(record))


@once_a_revision
def coverage_bars(record: Record) -> Markup:
    """The chart as HTML."""
    counted = coverage(record)
    lines = [_section_line(BY_KEY[key].title, counted[key]) for key in counted if key not in ("readings", "responses")]
    legend = _legend({"Answered": GREEN, "Unknown": AMBER, "Not asked yet": PALE})
    title = "Answered, unknown and not asked by section"
    return join(legend, _table(title, ("Section", "Answered by weight", "Answered, unknown, not asked yet"), lines))


def _section_line(title: str, figures: Coverage) -> Markup:
    parts = (
        ("answered", GREEN, figures.answered),
        ("unknown", AMBER, figures.unknown),
        ("not asked yet", PALE, figures.not_asked),
    )
    bars = [_share(title, name, colour, count) for name, colour, count in parts if count]
    heads = tag("th", title, scope="row"), tag("td", figures.percent, class_="share")
    return tag("tr", *heads, tag("td", tag("div", *bars, class_="stack"), class_="bars"))


def _share(title: str, name: str, colour: str, count: int) -> Markup:
    look = f"background:{colour};flex-grow:{count}" + (";color:inherit" if colour == PALE else "")
    return tag("span", count, tag("span", f" {name}, ", class_="unseen"), style=look, title=f"{title}: {count} {name}")


# ---- the five V's

_REACH, _BESIDE = 38.0, 45.0
"""How far the outer ring and the names are from the middle of the net, in percent of its width and height."""


def radar(record: Record, row: Input) -> None:
    """The five V's of one input: existing and anticipated, 1 (easy) to 5 (demanding)."""
    _draw(radar_net({timing: marks(record.profile(row.id, timing)) for timing in ("existing", "anticipated")}))


def radar_net(marked: Mapping[str, Mapping[str, int | None]]) -> Markup:
    """The net as HTML, as Streamlit takes SVG out of it; ``marked``: 1 to 5 or None, of each V, by timing."""
    colours = dict(zip(marked, (GREY, BLUE), strict=True))
    drawn = [_shape([ring] * len(VS), "ring", PALE) for ring in range(5, 0, -1)]
    for timing, figures in marked.items():
        drawn.append(_shape([figures[v] or 0 for v in VS], "shape", colours[timing]))
        drawn += [_dot(at, mark, colours[timing]) for at, v in enumerate(VS) if (mark := figures[v])]
    drawn += [_at(_corner(at, _BESIDE), "name", text=name) for at, name in enumerate(VS)]
    drawn += [_at(_corner(0, _REACH * ring / 5), "scale", text=str(ring)) for ring in range(1, 6)]
    words = "; ".join(
        f"{timing}: " + ", ".join(f"{v} {figures[v] or 'not known'}" for v in VS) for timing, figures in marked.items()
    )
    legend = _legend({timing.capitalize(): colour for timing, colour in colours.items()})
    return join(legend, tag("div", *drawn, class_="net", role="img", aria_label=f"The five V's, {words}"))


def _corner(at: int, reach: float) -> tuple[float, float]:
    """So far out on the spoke of a V, in percent from the left and the top; the first spoke points upwards."""
    angle = 2 * math.pi * at / len(VS) - math.pi / 2
    return 50 + math.cos(angle) * reach, 50 + math.sin(angle) * reach


def _shape(values: Sequence[int], kind: str, colour: str) -> Markup:
    corners = (_corner(at, _REACH * value / 5) for at, value in enumerate(values))
    points = ", ".join(f"{x:.1f}% {y:.1f}%" for x, y in corners)
    return tag("div", class_=kind, style=f"background:{colour};clip-path:polygon({points})")


def _dot(at: int, mark: int, colour: str) -> Markup:
    return _at(_corner(at, _REACH * mark / 5), "dot", f"background:{colour};")


def _at(place: tuple[float, float], kind: str, look: str = "", text: str = "") -> Markup:
    x, y = place
    return tag("span", text, class_=kind, style=f"{look}left:{x:.1f}%;top:{y:.1f}%")
