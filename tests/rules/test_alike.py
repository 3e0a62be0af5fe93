"""Names that look alike, and names that only seem to."""

import pytest

from discovery.rules.finding import lasting, listed, quoted
from discovery.rules.lint import placeholder, vague_words
from discovery.rules.places import areas, outside
from discovery.rules.similar_names import alike
from discovery.sizing.promises import minutes_in, percent_in


def pairs(*names: str) -> list[tuple[str, str]]:
    return [(one.first, one.second) for one in alike((name, name) for name in names) if one.same_figures]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Customer orders", "Orders of the customers"),
        ("Point of sale", "Point-of-sale data"),
        ("Customers", "Custmers"),
        ("Customers", "Custoemrs"),
        ("Invoice", "Invoices"),
        ("Sales 2024", "2024 sales"),
        ("ÜBERSICHT Kunden", "Übersicht Kunde"),
    ],
)
def test_alike(first, second):
    assert pairs("Something else", first, second) == [(first, second)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Customer orders", "Supplier orders"),
        ("Orders north", "Orders south"),
        ("Sales 2024", "Sales 2025"),
        ("Sales Q1FY", "Sales Q2FY"),
        ("Red orders", "Rod orders"),
        ("Orders", "Orders returned"),
        ("POS", "POS EU"),
        ("Export", "Import"),
        ("table", "file"),
    ],
)
def test_not_alike(first, second):
    assert pairs(first, second) == []


def test_one_figure_apart_is_told_apart_from_the_same():
    (pair,) = alike([("a", "Kept for 30 days"), ("b", "Kept 90 days"), ("c", "Kept for 1 to 2 days")])
    assert (pair.first, pair.second, pair.same_figures) == ("a", "b", False)


def test_work_grows_with_the_number_of_names(monkeypatch):
    from discovery.rules import similar_names as module

    compared: list[int] = []

    def counted(*_words: object) -> bool:
        compared.append(1)
        return False

    monkeypatch.setattr(module, "_same", counted)
    for count in (400, 4000):
        compared.clear()
        list(alike((str(n), f"Platform delivers subject{'abcdefghij'[n % 10]}{'x' * (n % 7)}") for n in range(count)))
        assert len(compared) <= 3 * 8 * count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Reports are fast and easy to read", ["fast", "easy"]),
        ("Real-time figures", ["real-time"]),
        ("A real time view", ["real time"]),
        ("Fast: within 2 s", []),
        ("Breakfast and goodwill", []),
    ],
)
def test_vague_words(text, words):
    assert vague_words(text) == words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Owner: tbd", "tbd"),
        ("TODO ask", "TODO"),
        ("Price ???", "???"),
        ("To be defined", "To be defined"),
        ("para todo el mundo", ""),
        ("Really??", ""),
        ("to be confirmative", ""),
    ],
)
def test_placeholders(text, found):
    assert placeholder(text) == found


def test_places_are_outside_only_where_both_are_known():
    assert outside("us-east-1", "European Union") and outside("Tokyo", "Germany")
    assert not outside("Cloud, Ireland", "European Union")
    assert not outside("European Union and Japan", "European Union")
    assert not outside("Rack 4", "European Union") and not outside(None, "European Union")
    assert areas("eu-west-1") == {"European Union"} and areas("museum") == set()


@pytest.mark.parametrize(
    "area",
    [
        "not in the United States",
        "anywhere outside China",
        "any place except the United States",
        "European Union or a country with adequacy",
        "Tell us where it is",
    ],
)
def test_an_area_said_by_exclusion_or_left_open_is_none(area):
    assert areas(area) == set() and not outside("Tokyo", area)


@pytest.mark.parametrize("place", ["US", "us-east-1", "us-central1", "USA", "Ohio"])
def test_the_united_states_in_their_spellings(place):
    assert areas(place) == {"United States"} and outside(place, "EU or United Kingdom")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("within 26 hours", 1560.0),
        ("between 5 and 15 minutes", 15.0),
        ("1,5 h", 90.0),
        ("500 ms", 1 / 120),
        ("2 days", 2880.0),
        ("99.5 %", None),
        ("at 08:00", None),
        ("within 26 hours, checked every 5 min", None),
        ("1 h 30 min", None),
        ("99 % within 5 minutes", 5.0),
        (None, None),
    ],
)
def test_times_in_words(text, minutes):
    assert minutes_in(text) == (None if minutes is None else pytest.approx(minutes))


def test_shares_in_words():
    assert percent_in("99,95 % of the month") == pytest.approx(99.95)
    assert percent_in("within 5 minutes") is None
    assert percent_in("99 % by day, 95 % by night") is None


def test_words_as_people_say_them():
    assert [lasting(one) for one in (0.5, 1, 119, 120, 2879, 2880)] == [
        "0.5 minutes", "1 minute", "119 minutes", "2 hours", "48 hours", "2 days",
    ]  # fmt: skip
    assert [listed("abc"[:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert quoted("two\nlines") == "“two lines”" and len(quoted("x" * 6000)) == 82
