"""The document of a Record as files: what it says, its pictures, and the data that it was made from."""

import hashlib

from discovery.diagram import png, strip, unreadable, without_font
from discovery.document.blocks import Document, words_of
from discovery.document.content import WHOLE, document
from discovery.document.formats import docx, html, markdown, pdf
from discovery.document.style import Style
from discovery.exporters.engagement_json import write as engagement_json
from discovery.model.record import Record
from discovery.model.spelling import written_in

_OURS = Style()


def as_markdown(record: Record, cut: str, style: Style | None = None) -> bytes:
    """The document for whoever reads it raw, in a mail or a wiki. Raises NotFound for a cut that there is not."""
    return markdown.write(_made(record, cut, style)[0]).encode("utf-8")


def as_html(record: Record, cut: str, style: Style | None = None) -> bytes:
    """The document as one file for a browser. Raises NotFound for a cut that there is not."""
    made, _data = _made(record, cut, style)
    return html.write(made, lambda key: strip(made.figures[key]), style or _OURS).encode("utf-8")


def as_pdf(record: Record, cut: str, style: Style | None = None) -> bytes:
    """The document on pages; the whole one has the engagement inside, a part nothing but what it shows.

    Raises NotFound for a cut that there is not, Unusable.
    """
    made, data = _made(record, cut, style)
    moment = record.engagement.updated_at
    inside = data if cut == WHOLE else None
    return pdf.write(made, lambda key: strip(made.figures[key]), style or _OURS, moment, inside).content


def as_docx(record: Record, cut: str, style: Style | None = None) -> bytes:
    """The document for Word. Raises NotFound for a cut that there is not."""
    made, _data = _made(record, cut, style)
    moment = record.engagement.updated_at
    return docx.write(made, lambda key: png(strip(made.figures[key])), style or _OURS, moment)


def lost_letters_of(record: Record, cut: str, everywhere: bool) -> frozenset[str]:
    """The letters for which this machine has no font: those of the pictures, or of all that is said."""
    made, _data = _made(record, cut)
    lost = frozenset[str]().union(*(unreadable(graph) for graph in made.figures.values()))
    return lost | without_font("".join(words_of(made))) if everywhere else lost


def _made(record: Record, cut: str, style: Style | None = None) -> tuple[Document, bytes]:
    """The document, and the data it was made from: the engagement's file, without what artefacts carry."""
    data = engagement_json(record, {})
    with written_in(style.language if style else ""):
        return document(record, cut, hashlib.sha256(data).hexdigest()), data
