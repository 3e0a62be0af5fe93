"""Tables that can be read: what is alike, seldom said, or does not apply stands aside, and nothing of it is lost."""

from hypothesis import given
from hypothesis import strategies as st

from discovery.document.blocks import Lines, Paragraph, Table, TableColumn, TableRow, inline, lines_of, plain
from discovery.document.content import document
from discovery.document.content.concise import concise, first_rows, side_by_side
from discovery.document.formats.column_widths import shares
from tests.document.samples import sample

words = st.sampled_from(
    ["–", "", "must", "Kafka", "does not apply: a service", "does not apply: our own", "unknown", "7 %"]
)


def table_of(*lines: tuple[str, ...], heads: tuple[str, ...] = ()) -> Table:
    titles = heads or tuple(f"Head {at}" for at in range(len(lines[0])))
    return Table(
        tuple(map(TableColumn, titles)),
        tuple(TableRow(tuple(map(inline, line)), f"ROW-{at:03d}") for at, line in enumerate(lines, 1)),
    )


@given(st.integers(2, 12).flatmap(lambda wide: st.lists(st.tuples(*[words] * wide), min_size=1, max_size=9)))
def test_whatever_a_row_says_is_said_in_its_line_or_of_all(lines: list[tuple[str, ...]]) -> None:
    blocks = concise(table_of(*lines))
    (shown,) = (block for block in blocks if isinstance(block, Table))
    around = " ".join(
        plain(runs) for block in blocks if isinstance(block, Paragraph | Lines) for runs in lines_of(block)
    )
    assert [row.anchor for row in shown.rows] == [f"ROW-{at:03d}" for at in range(1, len(lines) + 1)]
    assert len(shown.columns) <= 9
    for row, line in zip(shown.rows, lines, strict=True):
        said = " ".join(plain(cell) for cell in row.cells)
        for word in line[1:]:
            assert word in ("", "–") or all(part in said + around for part in word.split(": "))


def test_a_reason_that_several_rows_give_stands_once() -> None:
    shown, below = concise(
        table_of(
            ("Redshift", "does not apply: a service", "does not apply: its terms"),
            ("MWAA", "does not apply: a service", "MIT"),
            ("Slack", "4.1", "does not apply: asked in May"),
        )
    )
    assert isinstance(shown, Table) and isinstance(below, Lines)
    assert [plain(row.cells[1]) for row in shown.rows] == ["does not apply ¹", "does not apply ¹", "4.1"]
    assert plain(shown.rows[0].cells[2]) == "does not apply: its terms"
    assert [plain(runs) for runs in lines_of(below)] == ["¹ a service"]


def test_a_wide_table_stands_apart_by_topics_and_rows_that_say_something() -> None:
    heads = ("Input", *(f"Size {at}" for at in range(5)), "Speed", "Rate", "Worth")
    wide = table_of(("Orders", *"12345", "–", "–", "5"), ("Clicks", *["–"] * 5, "fast", "9/s", "–"), heads=heads)
    topics = {head: head.split()[0] if head[-1:].isdigit() else "Pace" for head in heads}
    first, second = side_by_side(wide, topics)
    assert [column.title for column in first.columns] == ["Size", *heads[1:6]]
    assert [plain(row.cells[0]) for row in first.rows] == ["Orders"]
    assert [column.title for column in second.columns] == ["Pace", "Speed", "Rate", "Worth"]
    assert [plain(row.cells[0]) for row in second.rows] == ["Orders", "Clicks"]


def test_of_a_long_table_what_must_be_comes_first() -> None:
    long = table_of(("a", "could"), ("b", "must"), ("c", "–"), ("d", "must"), heads=("Outcome", "Priority"))
    assert [plain(row.cells[0]) for row in first_rows(long, 3).rows] == ["b", "d", "a"]


def test_a_summary_of_many_rows_stays_short_and_says_how_many_more_there_are() -> None:
    retail = sample("retail")
    outcomes = retail.outcomes * 30
    made = document(type(retail)(**{**vars(retail), "outcomes": outcomes}), "summary")
    tables = [block for block in made.blocks if isinstance(block, Table)]
    said = [plain(runs) for block in made.blocks if isinstance(block, Lines) for runs in lines_of(block)]
    assert max(len(block.rows) for block in tables) == 12
    assert any(words.endswith("more, in the whole document") for words in said)


def test_a_column_of_days_has_room_for_a_day() -> None:
    long = "It runs from month to month and may stop at any time, as everybody who was asked about it says. " * 4
    narrow = shares(table_of(*[(long, "2026-11-02", long)] * 3, heads=("Finding", "On", "Why")))
    assert narrow[1] * 132 >= len("2026-11-02") + 2
