"""Each formula against an example worked by hand."""

import pytest

from discovery.sizing import formulas


def test_growth_compounds_by_the_year():
    # 100 GB/day at 20 % a year: 120, 144, 172.8 after three years; half a year is the root
    assert formulas.grown(100.0, 20.0, 36.0) == pytest.approx(172.8)
    assert formulas.grown(100.0, 21.0, 6.0) == pytest.approx(110.0)
    assert formulas.grown(100.0, -100.0, 12.0) == 0.0


def test_rates_in_decimal_units():
    # 2,000 records of 500 bytes a second are 1 MB/s; 86.4 GB a day are 1 MB/s when spread evenly
    assert formulas.mb_per_second(2000.0, 500.0) == pytest.approx(1.0)
    assert formulas.mean_mb_per_second(86.4) == pytest.approx(1.0)


def test_backfill():
    # two years of 10 GB a day are 7,300 GB; at 50 MB/s, which is 180 GB/h, that takes 40.56 hours
    assert formulas.history_gb(10.0, 24.0) == pytest.approx(7300.0)
    assert formulas.backfill_hours(7300.0, 50.0) == pytest.approx(40.56, abs=0.01)


def test_availabilities_multiply():
    # 0.999 × 0.99 = 0.98901
    doubt = formulas.unreliability(99.9) + formulas.unreliability(99.0)
    assert formulas.availability_percent(doubt) == pytest.approx(98.901)
    assert formulas.availability_percent(formulas.unreliability(0.0) + 1) == 0.0
