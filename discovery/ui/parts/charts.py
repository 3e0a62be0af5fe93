"""Charts, where a picture says more than a table: plain HTML, so that nobody waits for a library of charts.

Bars are cells of a table that says the figures too; a person's text is never read as markup.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from html import escape

import streamlit as st

from discovery.catalogue.sections import BY_KEY
from discovery.coverage import Coverage, coverage
from discovery.measures import number
from discovery.measures.scorecard import Standing, indicators
from discovery.model.interfaces import Input
from discovery.model.record import Record
from discovery.sizing.profiles import VS, marks
from discovery.ui.latest import once

BLUE, GREEN, AMBER, GREY = "#2F80C2", "#1F9D74", "#C77700", "#8592A0"
PALE = "rgba(133, 146, 160, 0.35)"

MOST_MEASURES = 20
LOWEST, HIGHEST = -30.0, 130.0
"""Percent of the way from baseline to target beyond which a bar grows no longer."""

_STYLE = """<style>
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
</style>"""


def text(value: str, limit: int = 60) -> str:
    """A person's text for a chart: shortened, and with nothing that a browser would read as markup."""
    return escape(value if len(value) <= limit else value[: limit - 1] + "…")


def _legend(named: Mapping[str, str]) -> str:
    """What each colour stands for."""
    entries = (f'<span><i style="background:{colour}"></i>{escape(name)}</span>' for name, colour in named.items())
    return f'<div class="legend">{"".join(entries)}</div>'


def _table(title: str, heads: Sequence[str], lines: Iterable[str]) -> str:
    """A table whose title and heads are read aloud and not seen: its bars say what they are."""
    shown = "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
    caption = f'<caption class="unseen">{escape(title)}</caption>'
    return f"<table>{caption}<thead><tr>{shown}</tr></thead><tbody>{''.join(lines)}</tbody></table>"


def _draw(chart: str) -> None:
    if chart:
        st.html(f'{_STYLE}<div class="chart">{chart}</div>')


# ---- how far each measure is


def attainment_chart(record: Record) -> None:
    """How far each measure is on its way from baseline (0 %) to target (100 %)."""
    _draw(attainment_bars(record))


@once
def attainment_bars(record: Record) -> str:
    """The chart of the measures that have baseline, target and a reading, as HTML; empty when none has."""
    shown = [one for one in indicators(record) if one.attained.value is not None][:MOST_MEASURES]
    if not shown:
        return ""
    low = min(0.0, *(max((one.attained.value or 0.0) * 100, LOWEST) for one in shown))
    lines = [_measure_line(one, low) for one in shown]
    legend = _legend({"On the way": BLUE, "Reached": GREEN, "Behind the baseline": AMBER, "Target": GREY})
    title = "Attainment of each measure, from baseline (0 %) to target (100 %)"
    return legend + _table(title, ("Measure", "From baseline to target", "Now and target"), lines)


def _measure_line(one: Standing, low: float) -> str:
    reached = (one.attained.value or 0.0) * 100
    colour = GREEN if reached >= 100 else BLUE if reached >= 0 else AMBER
    at, end, target = (_place(value, low) for value in (min(0, reached), max(0, reached), 100))
    bar = f'<span style="background:{colour};left:{at:.1f}%;width:{max(end - at, 0.5):.1f}%"></span>'
    line = f'<span style="background:{GREY};left:{target:.1f}%;width:3px"></span>'
    name = text(f"{one.measure.code} {one.measure.name}", 46)
    words = text(f"now {number(one.actual)}, target {number(one.measure.target)} {one.measure.unit or ''}".strip())
    percent = f'<span class="unseen">{one.attained.shown}</span>'
    track = f'<div class="track" title="{escape(one.attained.shown)}">{bar}{line}{percent}</div>'
    return f'<tr><th scope="row">{name}</th><td class="measured">{track}</td><td class="words">{words}</td></tr>'


def _place(percent: float, low: float) -> float:
    """Where a percentage of the way is on the track, in percent of the track's width."""
    return 100 * (min(max(percent, low), HIGHEST) - low) / (HIGHEST - low)


# ---- what was answered


def coverage_chart(record: Record) -> None:
    """Answered, unknown and not asked, section by section; beside its name what is answered by weight."""
    _draw(coverage_bars(record))


@once
def coverage_bars(record: Record) -> str:
    """The chart as HTML."""
    counted = coverage(record)
    lines = [_section_line(BY_KEY[key].title, counted[key]) for key in counted if key not in ("readings", "responses")]
    legend = _legend({"Answered": GREEN, "Unknown": AMBER, "Not asked yet": PALE})
    title = "Answered, unknown and not asked by section"
    return legend + _table(title, ("Section", "Answered by weight", "Answered, unknown, not asked yet"), lines)


def _section_line(title: str, figures: Coverage) -> str:
    parts = (
        ("answered", GREEN, figures.answered),
        ("unknown", AMBER, figures.unknown),
        ("not asked yet", PALE, figures.not_asked),
    )
    bar = "".join(
        f'<span style="background:{colour};flex-grow:{count}{";color:inherit" if colour == PALE else ""}" '
        f'title="{escape(title)}: {count} {name}">{count}<span class="unseen"> {name}, </span></span>'
        for name, colour, count in parts
        if count
    )
    heads = f'<th scope="row">{escape(title)}</th><td class="share">{figures.percent}</td>'
    return f'<tr>{heads}<td class="bars"><div class="stack">{bar}</div></td></tr>'


# ---- the five V's

_REACH, _BESIDE = 38.0, 45.0
"""How far the outer ring and the names are from the middle of the net, in percent of its width and height."""


def radar(record: Record, one: Input) -> None:
    """The five V's of one input: existing and anticipated, 1 (easy) to 5 (demanding)."""
    _draw(radar_net({timing: marks(record.profile(one.id, timing)) for timing in ("existing", "anticipated")}))


def radar_net(marked: Mapping[str, Mapping[str, int | None]]) -> str:
    """The net as HTML, as Streamlit takes SVG out of it; ``marked``: 1 to 5 or None, of each V, by timing."""
    colours = dict(zip(marked, (GREY, BLUE), strict=True))
    rings = "".join(_shape([ring] * len(VS), "ring", PALE) for ring in range(5, 0, -1))
    drawn = "".join(
        _shape([figures[v] or 0 for v in VS], "shape", colours[timing])
        + "".join(_dot(at, figures[v], colours[timing]) for at, v in enumerate(VS))
        for timing, figures in marked.items()
    )
    names = "".join(_at(_corner(at, _BESIDE), "name", text=name) for at, name in enumerate(VS))
    scale = "".join(_at(_corner(0, _REACH * ring / 5), "scale", text=str(ring)) for ring in range(1, 6))
    words = "; ".join(
        f"{timing}: " + ", ".join(f"{v} {figures[v] or 'not known'}" for v in VS) for timing, figures in marked.items()
    )
    legend = _legend({timing.capitalize(): colour for timing, colour in colours.items()})
    label = escape(f"The five V's, {words}")
    return f'{legend}<div class="net" role="img" aria-label="{label}">{rings}{drawn}{names}{scale}</div>'


def _corner(at: int, reach: float) -> tuple[float, float]:
    """So far out on the spoke of a V, in percent from the left and the top; the first spoke points upwards."""
    angle = 2 * math.pi * at / len(VS) - math.pi / 2
    return 50 + math.cos(angle) * reach, 50 + math.sin(angle) * reach


def _shape(values: Sequence[int], kind: str, colour: str) -> str:
    corners = (_corner(at, _REACH * value / 5) for at, value in enumerate(values))
    points = ", ".join(f"{x:.1f}% {y:.1f}%" for x, y in corners)
    return f'<div class="{kind}" style="background:{colour};clip-path:polygon({points})"></div>'


def _dot(at: int, mark: int | None, colour: str) -> str:
    return _at(_corner(at, _REACH * mark / 5), "dot", f"background:{colour};") if mark else ""


def _at(place: tuple[float, float], kind: str, look: str = "", text: str = "") -> str:
    x, y = place
    return f'<span class="{kind}" style="{look}left:{x:.1f}%;top:{y:.1f}%">{escape(text)}</span>'
