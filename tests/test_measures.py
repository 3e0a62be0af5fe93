"""Each formula against an example worked by hand."""

import pytest

from discovery.measures import attainment, csat, latest, nps, number, score
from discovery.model.success import Measure
from tests.making import make, record


def measure(**values: object) -> Measure:
    made = make("measures", 1, **{"name": "M", **values})
    assert isinstance(made, Measure)
    return made


@pytest.mark.parametrize(
    ("baseline", "target", "actual", "expected"),
    [
        (0.0, 100.0, 25.0, 0.25),
        (90.0, 30.0, 60.0, 0.5),  # lower is better: 30 of the 60 minutes are won
        (90.0, 30.0, 105.0, -0.25),  # it became worse
        (10.0, 20.0, 22.0, 1.2),
    ],
)
def test_attainment_is_the_share_of_the_way_from_baseline_to_target(baseline, target, actual, expected):
    assert attainment(measure(baseline=baseline, target=target), actual).value == pytest.approx(expected)


def test_attainment_says_what_it_needs_and_never_takes_a_missing_figure_for_zero():
    assert attainment(measure(baseline=0.0), None).needs == "needs target, actual"
    assert attainment(measure(baseline=5.0, target=5.0), 5.0).needs == "target equals baseline"
    assert attainment(measure(direction="in range", range_low=1.0), 2.0).needs == "needs highest"


def test_attainment_of_a_range_is_all_or_nothing():
    inside = measure(direction="in range", range_low=18.0, range_high=22.0)
    assert attainment(inside, 20.0).value == 1.0
    assert attainment(inside, 23.0).value == 0.0


def test_score_weighs_and_clips_each_attainment():
    # 60 points at 50 %, 40 points at 300 % which counts as 120 %: (60 × 0.5 + 40 × 1.2) ÷ 100 = 0.78
    held = record(
        measures=[
            {"name": "A", "baseline": 0.0, "target": 10.0, "actual": 5.0, "weight": 60.0},
            {"name": "B", "baseline": 0.0, "target": 10.0, "actual": 30.0, "weight": 40.0},
            {"name": "C without weight", "baseline": 0.0, "target": 10.0, "actual": 0.0},
            {"name": "D without reading", "baseline": 0.0, "target": 10.0, "weight": 50.0},
        ]
    )
    assert score(held).value == pytest.approx(0.78)
    assert score(record()).needs.startswith("needs weights")


def test_csat_counts_the_satisfied_from_the_agreed_score():
    # 5, 4 and 4 of five answers reach 4: 60 %; margin 1.96·√(0.6 × 0.4 ÷ 5) = 42.94 points
    found = csat([5, 4, 4, 3, 1])
    assert found.value == pytest.approx(60.0)
    assert found.n == 5
    assert found.margin == pytest.approx(42.94, abs=0.01)
    assert csat([5, 4, 4, 3, 1], satisfied_from=5).value == pytest.approx(20.0)
    assert csat([]).needs == "needs responses"


def test_nps_is_promoters_less_detractors_with_its_margin():
    # ten answers: 5 promoters, 2 detractors → 30; margin 1.96·√((0.5 + 0.2 − 0.09) ÷ 10) × 100 = 48.41
    found = nps([10, 10, 9, 9, 9, 8, 7, 7, 6, 0])
    assert found.value == pytest.approx(30.0)
    assert found.n == 10
    assert found.margin == pytest.approx(48.41, abs=0.01)
    assert nps([]).value is None


def test_the_value_of_today_is_the_last_reading_then_the_answers_then_what_was_typed():
    one = {"name": "N", "kind": "NPS", "actual": 1.0}
    key = make("measures", 1, **one).id
    assert latest(record(measures=[one]), measure(**one)) == 1.0
    answers = [{"measure": key, "score": 10}, {"measure": key, "score": 0}, {"measure": key, "score": 9}]
    assert latest(record(measures=[one], responses=answers), measure(**one)) == pytest.approx(100 / 3)
    readings = [{"measure": key, "on": "2026-02-01", "value": 7.0}, {"measure": key, "on": "2026-01-01", "value": 9.0}]
    assert latest(record(measures=[one], responses=answers, readings=readings), measure(**one)) == 7.0


@pytest.mark.parametrize(
    ("value", "shown"), [(None, "–"), (1234567.0, "1\u202f234\u202f567"), (0.5, "0.5"), (2.0, "2")]
)
def test_figures_are_written_as_people_write_them(value, shown):
    assert number(value) == shown
