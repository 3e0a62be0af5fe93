"""The picture as PDF: one page that looks as the PNG does, with text that can be found, and the same bytes each time."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from PIL import Image, ImageChops, ImageStat

from discovery.diagram import legible, pdf, png, svg
from discovery.diagram.lettering import BOLD, EMOJI, REGULAR, font
from discovery.diagram.shapes import Words, take_apart
from discovery.diagram.text import plain
from discovery.workflow.graph import Graph
from tests.diagram.graphs import EMPTY, HOSTILE, graphs, made, shop
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


def acts(content: bytes) -> list[bytes]:
    """Whatever in a file's objects could run, load or lead somewhere; packed streams hold drawing and letters alone."""
    objects = re.sub(rb"stream\n.*?\nendstream", b"", content, flags=re.DOTALL)
    found = re.findall(rb"/(JavaScript|JS|OpenAction|AA|URI|Launch|EmbeddedFiles|Annots|AcroForm|GoTo\w*)\b", objects)
    return [bytes(one) for one in found]


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
    for line in take_apart(text).shapes():
        if isinstance(line, Words):
            assert re.sub(r"\s+", "", line.text) in found


@pytest.mark.parametrize("name", ["数据仓库 stock", "🚀 launch", "שלום orders", "ไทย", "العربية"])
def test_letters_that_are_put_in_as_a_picture_can_be_selected(name: str) -> None:
    node = replace(shop().nodes[0], name=name, detail="")
    content = pdf(svg(replace(shop(), nodes=(node,), edges=(), constraints=(), outcomes=())))
    assert set(name.replace(" ", "")) <= set(text_of(content))
    assert b"/SMask" in content


def test_bold_and_plain_letters_are_of_our_fonts_and_only_those_used() -> None:
    content = pdf(svg(shop()))
    assert re.findall(rb"/BaseFont /[A-P]{6}\+(LiberationSans(?:-Bold)?)", content)
    assert len(content) < 60_000


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


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(graphs(most=24))
def test_any_graph_is_one_page(graph: Graph) -> None:
    with opened(pdf(svg(legible(graph)))) as page:
        assert page.get_width() > 100


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_do_nothing(name: str) -> None:
    graph = replace(shop(), title=name, nodes=tuple(replace(node, name=name) for node in shop().nodes))
    content = pdf(svg(legible(graph)))
    assert acts(content) == []
    words = plain(name)[:6].split()
    assert not words or words[0] in text_of(content) or "[?]" in text_of(content)


@pytest.mark.parametrize("name", [REGULAR, BOLD, EMOJI])
def test_a_smaller_font_keeps_the_outlines_of_its_letters(name: str) -> None:
    source = font(name)
    letters = [letter for letter in "Aé€ÅΩж🚀⚠" if ord(letter) in source.glyphs]
    small = source.smaller(source.glyphs[ord(letter)] for letter in letters)
    assert letters and len(small) < 40_000
    offsets = source._offsets()
    for letter in letters:
        glyph = source.glyphs[ord(letter)]
        assert source.tables["glyf"][offsets[glyph] : offsets[glyph + 1]] in small
