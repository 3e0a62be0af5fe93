"""Charts as HTML: every figure is there as text, bars have their lengths, and nobody's words become markup."""

import re
from typing import Any
from xml.etree import ElementTree

import pytest

from discovery.coverage import coverage
from discovery.model.record import Record
from discovery.sizing.profiles import VS
from discovery.ui.parts import charts
from tests.making import record

HOSTILE = "<img src=x onerror=alert(1)> & \"'"


def parsed(chart: str) -> ElementTree.Element:
    """A chart as a tree; it must be whole."""
    return ElementTree.fromstring(f"<chart>{chart}</chart>")


def words(element: ElementTree.Element) -> str:
    """All text of an element."""
    return "".join(element.itertext())


def measured(*figures: tuple[float, float, float], **more: Any) -> Record:
    """A Record with measures that have these baselines, targets and readings."""
    named = [
        {"name": f"Measure {at}", "baseline": baseline, "target": target, **more}
        for at, (baseline, target, _) in enumerate(figures)
    ]
    made = record(measures=named)
    readings = [
        {"measure": row.id, "value": actual, "on": "2026-01-01"}
        for row, (_, _, actual) in zip(made.measures, figures, strict=True)
    ]
    return record(measures=named, readings=readings)


def bars(chart: str) -> list[tuple[float, float, str]]:
    """Where each bar of the measures begins, how long it is, in percent of the track, and its colour."""
    found = re.findall(r"background:(#\w+);left:([\d.]+)%;width:([\d.]+)%", chart)
    return [(float(left), float(width), colour) for colour, left, width in found]


def test_a_measure_reaches_from_baseline_towards_its_target() -> None:
    chart = charts.attainment_bars(measured((0, 100, 50), (90, 30, 30), (0, 10, 40)))
    half, whole, beyond = bars(chart)
    target = float(re.findall(rf"background:{charts.GREY};left:([\d.]+)%;width:3px", chart)[0])
    assert [bar[0] for bar in (half, whole, beyond)] == [0, 0, 0]
    assert [bar[2] for bar in (half, whole, beyond)] == [charts.BLUE, charts.GREEN, charts.GREEN]
    assert half[1] == pytest.approx(target / 2, abs=0.1) and whole[1] == pytest.approx(target, abs=0.1)
    assert beyond[1] == 100, "a bar grows no further than the track"


def test_a_measure_behind_its_baseline_reaches_to_the_other_side() -> None:
    chart = charts.attainment_bars(measured((0, 100, -20), (0, 100, 100)))
    behind, whole = bars(chart)
    assert behind[2] == charts.AMBER and behind[0] == 0 and behind[1] == pytest.approx(whole[0], abs=0.1)


def test_the_table_of_measures_says_what_the_bars_show() -> None:
    lines = [words(line) for line in parsed(charts.attainment_bars(measured((0, 100, 50), unit="h"))).iter("tr")]
    assert "Measure 0" in lines[1] and "50%" in lines[1] and "now 50, target 100 h" in lines[1]


def test_without_a_reading_there_is_no_chart_of_measures() -> None:
    assert charts.attainment_bars(record(measures=[{"name": "M", "baseline": 1, "target": 2}])) == ""


def test_nobodys_words_become_markup() -> None:
    made = measured((0, 100, 50))
    made = record(
        measures=[{"name": HOSTILE, "baseline": 0, "target": 100, "unit": HOSTILE[:20]}],
        readings=[{"measure": made.measures[0].id, "value": 50, "on": "2026-01-01"}],
    )
    chart = parsed(charts.attainment_bars(made))
    assert not list(chart.iter("img")) and HOSTILE[:20] in words(chart)


def test_a_section_has_a_part_for_each_figure_and_none_for_nothing() -> None:
    made = record(outcomes=[{"statement": "Faster reports"}], people=[{"name": "Ada"}])
    counted = coverage(made)
    chart = parsed(charts.coverage_bars(made))
    lines = {words(line.find("th")): line for line in chart.iter("tr") if line.find("td") is not None}  # type: ignore[arg-type]
    assert len(lines) == len([key for key in counted if key not in ("readings", "responses")])
    figures = counted["outcomes"]
    stack = lines["Outcomes"].find(".//div")
    assert stack is not None
    shown = {part.attrib["title"].split(" ", 1)[1].split(" ", 1)[1]: part for part in stack}
    wanted = {"answered": figures.answered, "unknown": figures.unknown, "not asked yet": figures.not_asked}
    assert {name: part.text for name, part in shown.items()} == {
        name: str(count) for name, count in wanted.items() if count
    }
    assert f"flex-grow:{figures.answered}" in shown["answered"].attrib["style"]
    assert figures.percent in words(lines["Outcomes"])


def test_the_net_says_its_marks_in_words_and_draws_them() -> None:
    nothing = dict.fromkeys(VS)
    chart = charts.radar_net({"existing": nothing, "anticipated": {**nothing, "Volume": 5}})
    net = parsed(chart).find(".//div[@role='img']")
    assert net is not None
    assert "existing: Volume not known" in net.attrib["aria-label"]
    assert "anticipated: Volume 5" in net.attrib["aria-label"]
    corners = [re.findall(r"[\d.]+% [\d.]+%", part.attrib["style"]) for part in net.iter("div") if part is not net]
    outer, existing, anticipated = corners[0], corners[-2], corners[-1]
    assert len(corners) == 5 + 2
    assert anticipated[0] == outer[0], "5 lies on the outer ring"
    assert set(existing) == {"50.0% 50.0%"}, "what is not known lies in the middle"
    assert [part.attrib["style"].count(charts.BLUE) for part in net.iter("span") if part.get("class") == "dot"] == [1]
