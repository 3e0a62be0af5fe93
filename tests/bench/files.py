"""B10: what files cost above the plainest way to write the same content."""

import io
import json
from collections.abc import Callable, Iterator, Sequence

from discovery.exporters import BY_KEY, Choice
from discovery.generate import generate
from discovery.importers import engagement_json
from discovery.model.plain_values import as_values
from discovery.model.record import ROWS, Record
from tests.bench.figures import Figure, in_turn

SIZES = (100, 1_000, 10_000)


def frames(record: Record) -> list:
    """The sections as pandas tables."""
    import pandas

    return [
        pandas.DataFrame([as_values(row) for row in rows]) for model in ROWS if (rows := record.rows(model.section))
    ]


def engagement_files() -> Iterator[Figure]:
    """JSON out and in, against json.dumps and json.loads of the same content."""
    for size in SIZES:
        record = generate(size, seed=1)
        plain = {model.section: [as_values(row) for row in record.rows(model.section)] for model in ROWS}
        written = BY_KEY["json"].write(record, Choice())
        yield in_turn(
            f"{size:,} rows, written",
            lambda: json.dumps(plain, ensure_ascii=False, indent=2),  # noqa: B023
            lambda: BY_KEY["json"].write(record, Choice()),  # noqa: B023
            goal=3,
        )
        yield in_turn(
            f"{size:,} rows, read and checked",
            lambda: json.loads(written),  # noqa: B023
            lambda: engagement_json.read(written),  # noqa: B023
            rounds=5,
        )


def tables() -> Iterator[Figure]:
    """CSV, against pandas.to_csv of the same tables."""
    for size in SIZES:
        record = generate(size, seed=1)
        found = frames(record)
        yield in_turn(
            f"{size:,} rows",
            lambda: [frame.to_csv(index=False) for frame in found],  # noqa: B023
            lambda: BY_KEY["csv"].write(record, Choice()),  # noqa: B023
            goal=2,
        )


def summary() -> Iterator[Figure]:
    """Markdown, against pandas.to_markdown of the same tables (its engine, tabulate, is a test requirement)."""
    for size in SIZES:
        record = generate(size, seed=1)
        found = frames(record)
        yield in_turn(
            f"{size:,} rows",
            lambda: [frame.to_markdown(index=False) for frame in found],  # noqa: B023
            lambda: BY_KEY["markdown"].write(record, Choice()),  # noqa: B023
            rounds=3,
            goal=1,
        )


def _raw_write(cells: Sequence[Sequence[Sequence[object]]]) -> None:
    """The plainest loop that puts these cells into a workbook."""
    from xlsxwriter import Workbook

    book = Workbook(io.BytesIO(), {"in_memory": True})
    for rows in cells:
        sheet = book.add_worksheet()
        for line, row in enumerate(rows):
            for place, value in enumerate(row):
                if value != "":
                    sheet.write(line, place, value)
    book.close()


def raw_workbook(record: Record) -> Callable[[], object]:
    """What writes the cells of a Record's workbook, and nothing else of it."""
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_filelike(io.BytesIO(BY_KEY["xlsx"].write(record, Choice())))
    cells = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
    return lambda: _raw_write(cells)


def workbooks() -> Iterator[Figure]:
    """The workbook, against the plainest loop that writes the same cells."""
    for size in SIZES:
        record = generate(size, seed=1)
        yield in_turn(
            f"{size:,} rows",
            raw_workbook(record),
            lambda: BY_KEY["xlsx"].write(record, Choice()),  # noqa: B023
            rounds=7,
            goal=3,
        )
