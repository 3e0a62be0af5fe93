"""The document shows pictures that were handed over, lists and attaches files, and says what it could not take."""

import base64
import hashlib
import io
import re
import zipfile

import pikepdf
import pytest

from discovery.exporters import BY_KEY, Choice, lacking
from discovery.model.artefact_files import FilesInMemory
from discovery.model.record import Record
from tests.artefacts.test_artefact_files import SVG, bomb, picture
from tests.making import record

FILES = {
    "plan.png": picture("PNG", (60, 40)),
    "bomb.png": bomb(),
    "drawing.svg": SVG,
    "page.png": b"<html><script>alert(1)</script></html>",
    "rows.csv": b"a,b\n1,2\n",
    "empty.txt": b"",
}
GONE = "f" * 64


def _fingerprint(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.fixture(scope="module")
def made() -> Record:
    rows: list[dict[str, object]] = [
        {"title": f"Title of {name}", "file_name": name, "size_bytes": len(content), "sha256": _fingerprint(content)}
        for name, content in FILES.items()
    ]
    rows.append({"title": "Title of gone.png", "file_name": "gone.png", "sha256": GONE})
    bare = record(outcomes=[{"statement": "Faster"}], artefacts=rows)
    ends = {"from_id": bare.outcomes[0].id, "to_id": bare.artefacts[0].id}
    return record(
        outcomes=[{"statement": "Faster"}],
        artefacts=rows,
        links=[{**ends, "kind": "evidenced_by", "page": "upper left <b>"}],
    )


@pytest.fixture(scope="module")
def files() -> FilesInMemory:
    return FilesInMemory({_fingerprint(content): content for content in FILES.values()})


@pytest.fixture(scope="module", params=["pdf", "docx", "html", "markdown"])
def written(request: pytest.FixtureRequest, made: Record, files: FilesInMemory) -> tuple[str, bytes]:
    return request.param, BY_KEY[request.param].write(made, Choice(cut="artefacts", files=files))


def _words(key: str, content: bytes) -> str:
    if key == "pdf":
        import pypdfium2

        pages = pypdfium2.PdfDocument(content)
        text = "".join(page.get_textpage().get_text_range() for page in pages)
    elif key == "docx":
        inside = zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml").decode()
        text = re.sub(r"<[^>]+>", "", inside)
    else:
        text = content.decode()
    return re.sub(r"[^A-Za-z0-9]", "", text)


def test_every_format_lists_the_files_where_they_are_cited_and_what_it_lacks(
    made: Record, written: tuple[str, bytes]
) -> None:
    key, content = written
    said = _words(key, content)
    for name, held in FILES.items():
        assert re.sub(r"\W", "", name) in said and _fingerprint(held) in said
    assert re.search(re.sub(r"\W", "", made.outcomes[0].code) + "upperleft(lt)?b", said)
    if key != "markdown":  # which shows no picture, and so opens none
        assert "morethan60millionpixels" in said
    for sentence in ("isnotwhatitsnamesays", "isempty", "didnotcomealong"):
        assert sentence in said


def test_pictures_are_in_the_formats_that_show_them_and_nothing_active_is(written: tuple[str, bytes]) -> None:
    key, content = written
    if key == "html":
        (shown,) = re.findall(rb'src="data:(image/png);base64,([^"]+)"', content)
        assert base64.b64decode(shown[1]).startswith(b"\x89PNG")
        assert b"<script" not in content and b"svg+xml" not in content
    elif key == "docx":
        media = [name for name in zipfile.ZipFile(io.BytesIO(content)).namelist() if name.startswith("word/media/")]
        assert len(media) == 1
    elif key == "pdf":
        with pikepdf.open(io.BytesIO(content)) as file:
            assert sum(len(page.get_images()) for page in file.pages) == 1
            assert not file.attachments, "a part holds nothing but what it shows"
    else:
        assert b"data:" not in content


def test_the_whole_pdf_carries_the_files_and_stays_what_an_archive_takes(made: Record, files: FilesInMemory) -> None:
    content = BY_KEY["pdf"].write(made, Choice(files=files))
    assert b"pdfaid:part" in content
    with pikepdf.open(io.BytesIO(content)) as file:
        names = sorted(file.attachments)
        assert [name.split("-")[-1] for name in names] == [
            *(name for name in FILES if name != "empty.txt"),
            "engagement.json",
        ]
        inside = next(name for name in names if name.endswith("rows.csv"))
        assert file.attachments[inside].get_file().read_bytes() == FILES["rows.csv"]
    assert content == BY_KEY["pdf"].write(made, Choice(files=files))


def test_a_missing_file_is_told_to_whoever_asked_for_the_file(made: Record, files: FilesInMemory) -> None:
    for key in ("pdf", "docx", "html"):
        (gone,) = lacking(made, BY_KEY[key], Choice(files=files))
        assert gone.sha256 == GONE
        assert lacking(made, BY_KEY[key], Choice(files=files, cut="summary")) == ()


def test_without_files_nothing_is_said_of_them(made: Record) -> None:
    said = BY_KEY["markdown"].write(made, Choice(cut="artefacts")).decode()
    assert "plan.png" in said and "did not come along" not in said
