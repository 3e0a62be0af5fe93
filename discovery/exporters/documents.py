"""The document of a Record as files: what it says, its pictures, and the data that it was made from."""

import hashlib
import re
from collections.abc import Mapping

from discovery.artefacts.handed_over import HandedOver, Keeper, handed_over
from discovery.diagram import png, strip, unreadable, without_font
from discovery.document.blocks import Document, words_of
from discovery.document.content import WHOLE, WITH_ARTEFACTS, document
from discovery.document.formats import docx, html, markdown, pdf
from discovery.document.style import Style
from discovery.exporters.engagement_json import write as engagement_json
from discovery.model.record import Record

_STYLE = Style()


def as_markdown(record: Record, cut: str, files: Keeper | None = None) -> bytes:
    """The document for whoever reads it raw, in a mail or a wiki. Raises NotFound for a cut that there is not."""
    return markdown.write(_made(record, cut, _files(record, cut, files, pictured=False))[0]).encode("utf-8")


def as_html(record: Record, cut: str, files: Keeper | None = None) -> bytes:
    """The document as one file for a browser. Raises NotFound for a cut that there is not."""
    made, _data = _made(record, cut, _files(record, cut, files))
    return html.write(made, lambda key: strip(made.figures[key]), _STYLE).encode("utf-8")


def as_pdf(record: Record, cut: str, files: Keeper | None = None) -> bytes:
    """The document on pages; the whole one has the engagement inside, a part nothing but what it shows.

    Raises NotFound for a cut that there is not, Unusable.
    """
    given = _files(record, cut, files, attached=cut == WHOLE)
    made, data = _made(record, cut, given)
    moment = record.engagement.updated_at
    inside = (data, _attached(record, given)) if cut == WHOLE else (None, ())
    return pdf.write(made, lambda key: strip(made.figures[key]), _STYLE, moment, *inside).content


def as_docx(record: Record, cut: str, files: Keeper | None = None) -> bytes:
    """The document for Word. Raises NotFound for a cut that there is not."""
    made, _data = _made(record, cut, _files(record, cut, files))
    moment = record.engagement.updated_at
    return docx.write(made, lambda key: png(strip(made.figures[key])), _STYLE, moment)


def lost_letters_of(record: Record, cut: str, everywhere: bool) -> frozenset[str]:
    """The letters for which this machine has no font: those of the pictures, or of all that is said."""
    made, _data = _made(record, cut)
    lost = frozenset[str]().union(*(unreadable(graph) for graph in made.figures.values()))
    return lost | without_font("".join(words_of(made))) if everywhere else lost


def _files(
    record: Record, cut: str, files: Keeper | None, pictured: bool = True, attached: bool = False
) -> Mapping[str, HandedOver]:
    """What the document has of the artefacts' files, where it tells of them at all."""
    return handed_over(record, files, pictured, attached) if files and cut in WITH_ARTEFACTS else {}


def _attached(record: Record, files: Mapping[str, HandedOver]) -> list[pdf.Attached]:
    """The artefacts' files that a PDF carries, each by its code and a name that any system takes."""
    return [
        pdf.Attached(f"{row.code}-{_plain(row.file_name or row.title)}", given.media_type, row.title, given.attached)
        for row in record.artefacts
        if (given := files.get(row.id)) and given.attached
    ]


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9._-]+", "-", name)[-80:].strip(".-") or "file"


def _made(record: Record, cut: str, files: Mapping[str, HandedOver] | None = None) -> tuple[Document, bytes]:
    """The document, and the data it was made from: the engagement's file, without what artefacts carry."""
    data = engagement_json(record, {})
    return document(record, cut, hashlib.sha256(data).hexdigest(), files or {}), data
