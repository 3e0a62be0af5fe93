"""The picture as PDF: one page that looks as the PNG does, with text that can be found, and the same bytes each time."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from PIL import Image, ImageChops, ImageStat

from discovery.diagram import legible, pdf, png, svg
from discovery.diagram.formats.lettering import emoji_apart
from discovery.diagram.formats.svg_reader import Words, take_apart
from discovery.model.errors import Unusable
from discovery.workflow.graph import Graph
from tests.diagram.graphs import EMPTY, graphs, made, shop
from tests.diagram.test_picture import ROOT

DRAWN = {"shop": shop(), "empty": EMPTY, "29 boxes": made(29), "90 boxes": made(90)}


@contextmanager
def opened(content: bytes) -> Iterator[pypdfium2.PdfPage]:
    """The one page of a file."""
    file = pypdfium2.PdfDocument(content)
    assert len(file) == 1
    try:
        yield file[0]
    finally:
        file.close()


def text_of(content: bytes) -> str:
    """What a reader finds when all of the page is selected."""
    with opened(content) as page:
        return str(page.get_textpage().get_text_range())


def objects(content: bytes) -> bytes:
    """The objects of a file as they are written, those that are packed together among them; no drawing, no fonts."""
    packed = re.findall(rb"/ObjStm\b.*?stream\r?\n(.*?)endstream", content, flags=re.DOTALL)
    plainly = re.sub(rb"stream\r?\n.*?endstream", b"", content, flags=re.DOTALL)
    return plainly + b"".join(zlib.decompressobj().decompress(one) for one in packed)


def acts(content: bytes) -> list[bytes]:
    """Whatever in a file's objects could run, load or lead somewhere."""
    act = rb"/(JavaScript|JS|OpenAction|AA|URI|Launch|EmbeddedFiles|Annots|AcroForm|GoTo\w*)\b"
    return [bytes(one) for one in re.findall(act, objects(content))]


def seen(content: bytes) -> Image.Image:
    """The page in the pixels of the PNG at scale 1."""
    with opened(content) as page:
        return page.render(scale=1 / 0.75).to_pil().convert("RGB")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", DRAWN)
def test_it_looks_as_the_png_does(name: str, theme: str) -> None:
    text = svg(DRAWN[name], theme)
    one, other = seen(pdf(text)), Image.open(io.BytesIO(png(text, 1))).convert("RGB")
    assert abs(one.width - other.width) <= 1 and abs(one.height - other.height) <= 1
    size = (min(one.width, other.width), min(one.height, other.height))
    apart = ImageChops.difference(one.crop((0, 0, *size)), other.crop((0, 0, *size))).convert("L")
    assert ImageStat.Stat(apart).mean[0] < 2.5
    assert sum(apart.histogram()[160:]) < 0.003 * size[0] * size[1]


@pytest.mark.parametrize("name", DRAWN)
def test_every_text_can_be_selected(name: str) -> None:
    text = svg(DRAWN[name])
    found = re.sub(r"\s+", "", text_of(pdf(text)))
    for line in take_apart(text).drawn():
        if isinstance(line, Words):
            assert re.sub(r"\s+", "", line.text) in found


def test_letters_of_any_script_that_can_be_drawn_can_be_selected() -> None:
    names = ("🚀 launch", "שלום orders", "👩🏽‍💻 🇩🇪 team", "e\u0301 ⚠ 🚀", "数据仓库 stock", "العربية")
    nodes = tuple(replace(node, name=name, detail="") for node, name in zip(shop().nodes, names, strict=False))
    shown = legible(replace(shop(), nodes=nodes, edges=()))
    found = text_of(pdf(svg(shown)))
    for node in shown.nodes:
        assert set(emoji_apart(node.name)) - set(" \u200c") <= set(found), node.name


def test_bold_and_plain_letters_are_of_our_fonts_and_only_those_used() -> None:
    content = pdf(svg(shop()))
    assert set(re.findall(rb"/BaseFont */[A-Z]{6}\+([\w-]+)", objects(content))) == {
        b"LiberationSans",
        b"LiberationSans-Bold",
    }
    assert len(content) < 60_000


def test_what_the_picture_shows_is_told_to_those_who_hear_it() -> None:
    content = objects(pdf(svg(shop())))
    assert b"/S/Figure" in content and b"Alt(7 boxes in six stages, 8 flows. Generate: Till receipts" in content


def test_a_line_through_the_words_is_drawn() -> None:
    text = svg(shop())
    through = re.sub(r"<text ", '<text text-decoration="line-through" ', text)
    lines = seen(pdf(through)), seen(pdf(text))
    assert ImageStat.Stat(ImageChops.difference(*lines).convert("L")).sum[0] > 10_000
    assert text_of(pdf(through)) == text_of(pdf(text))


def test_the_file_has_a_title_and_no_date() -> None:
    file = pypdfium2.PdfDocument(pdf(svg(replace(shop(), title="Läden & <b> 🚀 日本"))))
    about = file.get_metadata_dict()
    file.close()
    assert about["Title"] == "Läden & <b> 🚀 日本"
    assert not about["CreationDate"] and not about["ModDate"]


def test_other_processes_write_the_same_bytes() -> None:
    program = (
        "import hashlib; from tests.diagram.graphs import *; from discovery.diagram import *;"
        "print(hashlib.sha256(pdf(svg(made(60))) + drawio(made(60)).encode()).hexdigest())"
    )
    hashes = set()
    for seed in ("0", "4711"):
        environment = dict(os.environ, PYTHONHASHSEED=seed, PYTHONPATH=str(ROOT))
        ran = subprocess.run(
            [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
        )
        hashes.add(ran.stdout)
    assert len(hashes) == 1


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(graphs(most=24))
def test_any_graph_is_one_page(graph: Graph) -> None:
    with opened(pdf(svg(legible(graph)))) as page:
        assert page.get_width() > 100


def test_a_picture_that_cannot_be_set_is_refused_in_a_sentence() -> None:
    with pytest.raises(Unusable, match="The PDF could not be made"):
        pdf('<g xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')


def test_a_page_is_no_longer_than_readers_take() -> None:
    with opened(
        pdf('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40000" width="90" height="40000"/>')
    ) as page:
        assert page.get_height() == pytest.approx(14_400, abs=1)
