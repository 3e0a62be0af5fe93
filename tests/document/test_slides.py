"""The slides of the read-out: valid by Microsoft's own checker, read back shape by shape, and nothing over its box."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PIL import ImageFont
from pptx import Presentation

from discovery.diagram.formats.lettering import fonts
from discovery.document.blocks import Table, plain
from discovery.document.content.slides import slides
from discovery.document.deck import Slide
from discovery.document.formats import pptx
from discovery.document.formats.slide_text import as_text, letters_of, lines_needed, plain_letters, shortened
from discovery.document.style import Style
from discovery.exporters import BY_KEY, Choice
from discovery.model.record import Record
from tests.document.samples import sample
from tests.document.test_docx import HOSTILE_ONE, faults
from tests.making import record
from tests.strategies import SECRET

MANY = record(
    requirements=[
        {"statement": f"The platform shall do thing {at} without a word of why.", "priority": "must"}
        for at in range(60)
    ],
    log=[{"subject": f"Who does thing {at}?", "kind": kind} for at in range(20) for kind in ("question", "action")],
    constraints=[{"statement": f"A rule, number {at}, which is as long as rules are " * 3} for at in range(40)],
)


@dataclass(frozen=True)
class Written:
    """A Record as slides, and the file that they became, opened again."""

    given: Record
    content: bytes
    file: Any

    @property
    def titles(self) -> list[str]:
        return [page.shapes.title.text_frame.text for page in self.file.slides]

    @property
    def words(self) -> str:
        return "\n".join(text for page in self.file.slides for text in texts(page))


@pytest.fixture(scope="module")
def written() -> dict[str, Written]:
    given = {
        "tickit": sample("tickit"),
        "retail": sample("retail"),
        "empty": record(),
        "hostile": HOSTILE_ONE,
        "many": MANY,
    }
    return {name: opened(one, BY_KEY["pptx"].write(one, Choice())) for name, one in given.items()}


def opened(given: Record, content: bytes) -> Written:
    return Written(given, content, Presentation(io.BytesIO(content)))


def texts(page: Any) -> Iterator[str]:
    """All that stands on a slide, and what is told in its notes."""
    for frame, *_ in frames(page):
        yield frame.text
    yield page.notes_slide.notes_text_frame.text


def frames(page: Any) -> Iterator[tuple[Any, float, float, float]]:
    """Every frame of words on a slide, with its width and height inside, and the size of letters that have none."""
    for shape in page.shapes:
        if shape.has_table:
            for row in shape.table.rows:
                for cell, column in zip(row.cells, shape.table.columns, strict=True):
                    sides = (
                        (cell.margin_left + cell.margin_right) / 12700,
                        (cell.margin_top + cell.margin_bottom) / 12700,
                    )
                    yield cell.text_frame, column.width.pt - sides[0], row.height.pt - sides[1], 18.0
        elif shape.has_text_frame:
            frame = shape.text_frame
            held = shape.is_placeholder
            size = 28.0 if shape == page.shapes.title else 14.0
            side = 0.0 if held else (frame.margin_left + frame.margin_right) / 12700
            yield frame, shape.width.pt - side, shape.height.pt, size


def test_any_deck_is_valid(tmp_path: Path, written: dict[str, Written]) -> None:
    files = {f"{name}.pptx": one.content for name, one in written.items()}
    assert faults(tmp_path, files) == {name: [] for name in files}


def test_slides_stand_in_their_order_each_with_a_title_and_a_number(written: dict[str, Written]) -> None:
    assert written["retail"].titles == [
        "Northgate Retail: store and online analytics",
        "What is wanted",
        "What limits it",
        "Workflow today",
        "What does not work well enough today",
        "Workflow wanted",
        "What changes",
        "What becomes of today's workflow",
        "What success is",
        "What is required",
        "Risks and findings",
        "Decisions needed, open questions and next steps",
    ]
    for one in written.values():
        assert one.file.slide_width / one.file.slide_height == pytest.approx(16 / 9)
        for number, page in enumerate(one.file.slides, 1):
            fields = page.shapes._spTree.xpath(".//a:fld[@type='slidenum']//a:t/text()")
            assert fields == ([str(number)] if number > 1 else [])


def test_nothing_captured_is_two_honest_slides_behind_the_cover(written: dict[str, Written]) -> None:
    assert written["empty"].titles == ["A test", "Risks and findings", "Not recorded yet"]
    assert "Workflow wanted" in written["empty"].words and "A draft until it is signed." in written["empty"].words
    assert len(Presentation(io.BytesIO(BY_KEY["pptx"].write(record(), Choice(judged=False)))).slides) == 1


def test_every_row_of_every_table_is_there_or_counted(written: dict[str, Written]) -> None:
    seen = 0
    for one in written.values():
        for slide, page in zip(slides(one.given).slides, list(one.file.slides)[1:], strict=True):
            for block in (block for block in slide.blocks if isinstance(block, Table)):
                seen += check_table(block, slide, page)
    assert seen > 60


def check_table(block: Table, slide: Slide, page: Any) -> int:
    """Compare a table with the one on its slide; gives how many rows stand there."""
    (shape,) = [shape for shape in page.shapes if shape.has_table]
    head, *rows = [[cell.text_frame.text for cell in row.cells] for row in shape.table.rows]
    assert head == [column.title for column in block.columns]
    assert shape._element.nvGraphicFramePr.cNvPr.get("descr") == f"{slide.title}: {len(rows)} rows"
    for given, cells in zip(block.rows, rows, strict=False):
        for runs, shown in zip(given.cells, cells, strict=True):
            whole = as_text(letters_of(runs))
            assert shown == whole or whole.startswith(shown.split("…")[0])
        assert given.anchor in cells[0], "the code stays when its name is cut"
    more = len(block.rows) - len(rows)
    assert (f"and {more} more in the document" in "\n".join(texts(page))) == bool(more)
    assert slide.chapter in page.notes_slide.notes_text_frame.text
    return len(rows)


def test_pictures_say_what_they_show_and_notes_have_the_codes(written: dict[str, Written]) -> None:
    pages = dict(zip(written["retail"].titles, written["retail"].file.slides, strict=True))
    told = {
        title: shape._element.nvPicPr.cNvPr.get("descr")
        for title, page in pages.items()
        for shape in page.shapes
        if hasattr(shape, "image")
    }
    assert list(told) == ["Workflow today", "Workflow wanted", "What changes"] and all(told.values())
    notes = pages["What is wanted"].notes_slide.notes_text_frame.text
    assert notes.startswith("In the document: Outcomes.") and "OUT-001" in notes


def test_decisions_and_steps_part_where_there_are_many(written: dict[str, Written]) -> None:
    assert written["many"].titles[-4:-1] == ["Risks and findings", "Decisions needed and open questions", "Next steps"]
    steps = next(shape for shape in written["many"].file.slides[-2].shapes if shape.has_table)
    assert [cell.text for cell in steps.table.rows[0].cells] == ["What", "Who", "Until"], "all are of one kind"
    assert "nobody yet" in written["many"].words and "no day yet" in written["many"].words


@cache
def letters(size: float, bold: bool) -> Any:
    """A font as a program sets it, in four times its size for the sake of fractions."""
    with fonts() as folder:
        name = "LiberationSans-Bold.ttf" if bold else "LiberationSans-Regular.ttf"
        return ImageFont.truetype(str(folder / name), round(size * 4))


def height(frame: Any, wide: float, usual: float) -> float:
    """How high the words of a frame stand, measured by another library than the one that placed them."""
    total = 0.0
    for paragraph in frame.paragraphs:
        room = wide - (16 if paragraph._p.pPr is not None and paragraph._p.pPr.get("marL") else 0)
        lines, at, largest = 1, 0.0, 0.0
        for run in paragraph.runs:
            size = run.font.size.pt if run.font.size else usual
            largest = max(largest, size)
            for word in run.text.split(" "):
                long = letters(size, bool(run.font.bold)).getlength(word) / 4
                if at and at + long > room:
                    lines, at = lines + 1, 0.0
                lines, at = lines + int(long // room), at + long % room + size * 0.278
        end = paragraph._p.xpath("./a:endParaRPr/@sz")
        total += lines * (largest or (int(end[0]) / 100 if end else usual)) * 1.2
    return total


def test_nothing_is_small_and_nothing_runs_over_its_box(written: dict[str, Written]) -> None:
    for name in ("tickit", "retail", "empty", "many"):
        for page in written[name].file.slides:
            for shape in page.shapes:
                assert shape.left >= 0 and shape.top >= 0
                assert shape.left + shape.width <= written[name].file.slide_width
                assert shape.top + shape.height <= written[name].file.slide_height
            for frame, wide, high, usual in frames(page):
                sizes = [run.font.size.pt for one in frame.paragraphs for run in one.runs if run.font.size]
                assert min(sizes, default=usual) >= 14
                assert height(frame, wide, usual) <= high + 1, (name, page.shapes.title.text_frame.text, frame.text)


def test_nothing_stands_on_anything_else(written: dict[str, Written]) -> None:
    for name, one in written.items():
        for page in list(one.file.slides)[1:]:
            boxes = sorted(
                (shape.top, shape.top + shape.height, shape.left, shape.left + shape.width) for shape in page.shapes
            )
            for at, (_top, end, left, right) in enumerate(boxes):
                for top, _end, other_left, other_right in boxes[at + 1 :]:
                    beside = right <= other_left + 20_000 or other_right <= left + 20_000
                    assert beside or end <= top + 20_000, (name, page.shapes.title.text_frame.text)


def test_texts_are_literal_and_the_same_record_gives_the_same_bytes(written: dict[str, Written]) -> None:
    one = written["hostile"]
    assert BY_KEY["pptx"].write(one.given, Choice()) == one.content
    labels = [as_text(plain_letters(row.label)).strip() for row in one.given.standing("outcomes")]
    assert labels and any(label and label in one.words for label in labels)
    with zipfile.ZipFile(io.BytesIO(one.content)) as package:
        assert {entry.date_time for entry in package.infolist()} == {one.given.engagement.updated_at.timetuple()[:6]}
        parts = b"".join(package.read(name) for name in package.namelist())
    assert SECRET.encode() not in parts and b"hlinkClick" not in parts
    assert 'TargetMode="External"' not in parts.decode("utf-8", "ignore")


def test_before_an_audience_nothing_is_judged() -> None:
    for given in (sample("retail"), MANY):
        deck = slides(given, judged=False)
        said_there = repr([(one.title, one.lead, one.blocks) for one in deck.slides])
        for word in ("Findings", "accident", "without a gap", "Not recorded"):
            assert word not in said_there
        assert all(not graph.judged for graph in deck.figures.values())
    assert "accident" in repr(slides(sample("retail")).slides)


def test_a_house_has_its_colours_and_its_classification_on_every_slide() -> None:
    given = MANY
    deck, style = slides(given), Style(primary="#7a1f1f", accent="#4b2e83", classification="Confidential")
    content = pptx.write(deck, lambda key: b"", style, given.engagement.updated_at)
    made = opened(given, content)
    assert all("Confidential" in "\n".join(texts(page)) for page in made.file.slides)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        theme = package.read("ppt/theme/theme1.xml")
        assert b"7A1F1F" in theme and b"4B2E83" in theme and b"Calibri" not in theme
        assert not [name for name in package.namelist() if "printer" in name or "thumbnail" in name]
        assert len([name for name in package.namelist() if name.startswith("ppt/slideLayouts/slide")]) == 2


def test_a_line_is_cut_where_it_no_longer_fits_and_keeps_its_code() -> None:
    deck = slides(MANY)
    (listed,) = next(one for one in deck.slides if one.title == "What limits it").blocks
    line = letters_of(listed.items[0])  # type: ignore[union-attr]
    cut = shortened(line, 20, 400, 2)
    assert lines_needed(line, 20, 400) > 2 == lines_needed(cut, 20, 400)
    assert as_text(cut).endswith("…\u00a0CON-001") and plain(listed.items[0]).startswith(as_text(cut).split("…")[0])  # type: ignore[union-attr]
    assert lines_needed(plain_letters("x" * 400), 20, 400) >= 9, "a word without an end is counted too"
