"""The document as PDF: everything is on its pages, the data inside, and the same Record gives the same bytes."""

import io
import json
import re
from typing import Any

import pikepdf
import pypdfium2
import pytest

from discovery.document.content import CUTS
from discovery.document.formats import pdf
from discovery.document.formats.pdf import breakable
from discovery.exporters import BY_KEY, Choice
from tests.document.samples import NAMES, sample
from tests.making import record
from tests.strategies import HOSTILE, SECRET, engagement


def said(content: bytes) -> str:
    """All words of a PDF as they can be copied out of it, in one line."""
    file = pypdfium2.PdfDocument(content)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in file).split())


@pytest.mark.parametrize(("name", "most"), [("tickit", 16), ("retail", 21)])
def test_a_sample_is_short_enough_and_shows_every_code(name: str, most: int) -> None:
    made = sample(name)
    content = BY_KEY["pdf"].write(made, Choice())
    assert len(pypdfium2.PdfDocument(content)) <= most
    words = said(content)
    shown = (
        "outcomes",
        "constraints",
        "inputs",
        "outputs",
        "parties",
        "steps",
        "flows",
        "measures",
        "requirements",
        "log",
    )
    lacking = [row.code for section in shown for row in made.rows(section) if row.code not in words]
    kept_apart = {
        row.code
        for row in made.log
        if row.kind not in ("decision",) and row.status not in ("open", "in progress", None)
    }
    assert set(lacking) <= kept_apart


@pytest.mark.parametrize("name", NAMES)
def test_qpdf_has_nothing_to_complain_of(name: str) -> None:
    content = BY_KEY["pdf"].write(sample(name), Choice())
    with pikepdf.open(io.BytesIO(content)) as file:
        assert file.check_pdf_syntax() == []
    with pytest.raises(pikepdf.PdfError):
        pikepdf.open(io.BytesIO(content[: len(content) // 2]), attempt_recovery=False)


@pytest.mark.parametrize(("cut", "pages"), [("executive", 1), ("summary", 3)])
def test_the_short_cuts_are_as_long_as_they_say(cut: str, pages: int) -> None:
    for name in NAMES:
        assert len(pypdfium2.PdfDocument(BY_KEY["pdf"].write(sample(name), Choice(cut=cut)))) == pages


def test_the_file_is_tagged_for_archives_and_readers_and_has_the_data_inside() -> None:
    made = sample("tickit")
    content = BY_KEY["pdf"].write(made, Choice())
    assert b"/MarkInfo" in content and b"pdfaid:part" in content and b"pdfuaid:part" in content
    file = pypdfium2.PdfDocument(content)
    attached = [file.get_attachment(at) for at in range(file.count_attachments())]
    assert [one.get_name() for one in attached] == ["engagement.json"]
    assert json.loads(bytes(attached[0].get_data()))["engagement"]["id"] == made.engagement.id
    assert BY_KEY["pdf"].write(made, Choice()) == content
    part = pypdfium2.PdfDocument(BY_KEY["pdf"].write(made, Choice(cut="outcomes")))
    assert part.count_attachments() == 0, "who gets a part gets no more than that"


def test_hostile_texts_stand_on_the_page_and_become_nothing_else() -> None:
    made = engagement(26, 2, list(HOSTILE))
    words = said(BY_KEY["pdf"].write(made, Choice()))
    assert SECRET not in words
    for mark in ("``` fence ```", "# heading", "<script>"):
        assert mark in words


@pytest.mark.parametrize("cut", list(CUTS))
def test_nothing_captured_is_a_document_too(cut: str) -> None:
    words = said(BY_KEY["pdf"].write(record(), Choice(cut=cut)))
    assert "ENG-001" in words


def test_a_long_word_can_be_broken_and_keeps_its_letters() -> None:
    long = "s3://a-very-long-bucket/with_a/path.and/a" + "x" * 60
    broken = breakable(f"see {long} and REQ-001")
    assert broken.replace("\u200b", "") == f"see {long} and REQ-001"
    assert max(map(len, re.split("[\u200b ]", broken))) <= 18 and "REQ-001" in broken


def destinations(content: bytes) -> list[tuple[int, tuple[int, ...], int, tuple[int, ...]]]:
    """Every link within a PDF: its page and rectangle, and page and place it leads to, in whole points."""
    with pikepdf.open(io.BytesIO(content)) as file:
        numbers: dict[Any, int] = {page.objgen: at for at, page in enumerate(file.pages)}
        named = dict(pikepdf.NameTree(file.Root.Names.Dests))
        found = []
        for at, page in enumerate(file.pages):
            for link in page.get("/Annots", pikepdf.Array()):
                target = link.get("/Dest") or link.get("/A", pikepdf.Dictionary()).get("/D")
                if isinstance(target, pikepdf.String):
                    target = named[str(target)]
                target = target.get("/D") if isinstance(target, pikepdf.Dictionary) else target
                if target is not None:
                    place = tuple(round(float(one)) for one in list(target)[2:4])
                    box = tuple(round(float(one)) for one in link["/Rect"])
                    found.append((at, box, numbers[target[0].objgen], place))
        return found


def test_a_long_document_is_set_in_two_runs_and_its_links_lead_where_they_would(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = sample("tickit")
    in_one = BY_KEY["pdf"].write(made, Choice())
    monkeypatch.setattr(pdf, "MANY_LINKS", 0)
    in_two = BY_KEY["pdf"].write(made, Choice())
    assert in_two != in_one and b"pdfaid:part" in in_two
    assert len(destinations(in_one)) > 100 and destinations(in_two) == destinations(in_one)
    assert said(in_two) == said(in_one)
    assert BY_KEY["pdf"].write(made, Choice()) == in_two
