"""The five V's on one scale."""

import pytest

from discovery.model.interfaces import Profile
from discovery.sizing.profiles import gb_per_day, marks
from tests.making import make, row_id


def profile(**values: object) -> Profile:
    made = make("profiles", 1, input=row_id(5), timing="existing", **values)
    assert isinstance(made, Profile)
    return made


def test_gigabytes_a_day_are_records_times_bytes_in_decimal_units():
    # 2,000,000 records of 1,500 bytes are 3e9 bytes: 3 GB, not 2.79 GiB
    assert gb_per_day(profile(records_per_day=2e6, mean_record_bytes=1500.0)) == pytest.approx(3.0)
    assert gb_per_day(profile(records_per_day=2e6, mean_record_bytes=1500.0, gb_per_day=4.0)) == 4.0
    assert gb_per_day(profile(records_per_day=2e6)) is None


def test_a_v_without_its_figure_has_no_mark():
    assert marks(None) == marks(profile()) == dict.fromkeys(("Volume", "Velocity", "Variety", "Veracity", "Value"))


def test_marks_rise_with_what_is_demanding():
    easy = marks(profile(gb_per_day=0.01, mode="batch", structure="structured", trust="authoritative", value_rank=1))
    hard = marks(
        profile(
            gb_per_day=250.0,
            mode="streaming",
            peak_records_per_second=5000.0,
            structure="media",
            trust="questionable",
            value_rank=5,
        )
    )
    assert list(easy.values()) == [1, 1, 1, 1, 1]
    assert list(hard.values()) == [5, 5, 5, 4, 5]
