"""Charts, where a picture says more than a table; a person's text is never read as markup."""

from typing import Any

import plotly.graph_objects as go
import streamlit as st

from discovery.catalogue.sections import BY_KEY
from discovery.coverage import coverage
from discovery.measures import number
from discovery.measures.scorecard import Standing, indicators
from discovery.model.interfaces import Input
from discovery.model.record import Record
from discovery.sizing.profiles import VS, marks
from discovery.ui.latest import once

BLUE, GREEN, AMBER, GREY = "#2F80C2", "#1F9D74", "#C77700", "#8592A0"
_QUIET = {"displayModeBar": False, "responsive": True}


def text(value: str, limit: int = 60) -> str:
    """A person's text for a chart: shortened, and with nothing that Plotly would read as markup."""
    short = value if len(value) <= limit else value[: limit - 1] + "…"
    return short.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _finished(figure: go.Figure, height: int) -> go.Figure:
    figure.update_layout(
        height=height,
        margin={"l": 8, "r": 8, "t": 30, "b": 8},
        font={"size": 14},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        legend={"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0},
    )
    return figure


def _draw(figure: go.Figure | None, key: str, alt: str) -> None:
    if figure is not None:
        st.plotly_chart(figure, key=key, config=_QUIET, alt=alt)


def attainment_chart(record: Record, key: str) -> None:
    """How far each measure is on its way from baseline (0 %) to target (100 %)."""
    _draw(_attainment(record), key, "Attainment of each measure")


@once
def _attainment(record: Record) -> go.Figure | None:
    shown = [one for one in indicators(record) if one.attained.value is not None][:20]
    if not shown:
        return None
    names = [text(f"{one.measure.code} {one.measure.name}", 46) for one in shown]
    reached = [max(min((one.attained.value or 0.0) * 100, 130), -30) for one in shown]
    labels = [
        text(f"now {number(one.actual)}, target {number(one.measure.target)} {one.measure.unit or ''}") for one in shown
    ]
    colours = [GREEN if value >= 100 else BLUE if value >= 0 else AMBER for value in reached]
    bars: dict[str, Any] = {
        "orientation": "h",
        "marker_color": colours,
        "text": labels,
        "textposition": "outside",
        "cliponaxis": False,
    }
    figure = go.Figure(go.Bar(x=reached, y=names, **bars))
    figure.add_vline(x=100, line_width=3, line_color=GREY, annotation_text="target")
    reach = [min(0, *reached), max(165, *reached)]
    figure.update_xaxes(title="from baseline (0 %) to target (100 %)", ticksuffix=" %", zeroline=True, range=reach)
    figure.update_yaxes(autorange="reversed")
    return _finished(figure, 90 + 44 * len(shown))


def _now_and_target(one: Standing) -> str:
    return text(f"now {number(one.actual)}, target {number(one.measure.target)} {one.measure.unit or ''}")


def coverage_chart(record: Record, key: str) -> None:
    """Answered, unknown and not asked, section by section; beside its name what is answered by weight."""
    _draw(_coverage(record), key, "Answered, unknown and not asked by section")


@once
def _coverage(record: Record) -> go.Figure:
    found = coverage(record)
    keys = [key for key in found if key not in ("readings", "responses")]
    titles = [f"{BY_KEY[one].title} {found[one].percent}".strip() for one in keys]
    figure = go.Figure()
    for name, colour, values in (
        ("Answered", GREEN, [found[one].answered for one in keys]),
        ("Unknown", AMBER, [found[one].unknown for one in keys]),
        ("Not asked yet", "rgba(133,146,160,0.35)", [found[one].not_asked for one in keys]),
    ):
        totals = [max(found[one].applicable, 1) for one in keys]
        shares = [100 * value / total for value, total in zip(values, totals, strict=True)]
        marks_ = [str(value) if value else "" for value in values]
        figure.add_bar(
            x=shares,
            y=titles,
            name=name,
            orientation="h",
            marker_color=colour,
            text=marks_,
            textposition="inside",
            insidetextanchor="middle",
            textangle=0,
            constraintext="none",
            hovertemplate="%{y}: %{text} " + name.lower() + "<extra></extra>",
        )
    figure.update_layout(barmode="stack")
    figure.update_xaxes(visible=False, range=[0, 100])
    figure.update_yaxes(autorange="reversed")
    return _finished(figure, 60 + 24 * len(keys))


def radar(record: Record, one: Input, key: str) -> None:
    """The five V's of one input: existing and anticipated, 1 (easy) to 5 (demanding)."""
    figure = go.Figure()
    for timing, colour in (("existing", GREY), ("anticipated", BLUE)):
        found = marks(record.profile(one.id, timing))
        values = [found[v] or 0 for v in VS]
        figure.add_trace(
            go.Scatterpolar(
                r=[*values, values[0]],
                theta=[*VS, VS[0]],
                name=timing.capitalize(),
                line={"color": colour, "width": 3},
                fill="toself",
                opacity=0.7,
            )
        )
    figure.update_polars(radialaxis={"range": [0, 5], "tickvals": [1, 2, 3, 4, 5]}, bgcolor="rgba(0,0,0,0)")
    _draw(_finished(figure, 420), key, "The five V's of one input")
