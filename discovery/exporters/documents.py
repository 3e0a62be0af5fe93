"""The document of a Record as files: what it says, its pictures, and the data that it was made from."""

import hashlib
import re
from collections.abc import Mapping

from discovery.artefacts.handed_over import HandedOver, handed_over
from discovery.diagram import png, strip, unreadable, without_font
from discovery.document.blocks import Document, words_of
from discovery.document.content import WHOLE, WITH_ARTEFACTS, document
from discovery.document.content.slides import slides
from discovery.document.formats import docx, html, markdown, pdf
from discovery.document.house import letters_without
from discovery.document.style import Style
from discovery.exporters.choice import Choice
from discovery.exporters.engagement_json import write as engagement_json
from discovery.model.record import Record
from discovery.model.spelling import written_in

_OURS = Style()

Files = Mapping[str, HandedOver]
"""What there is of the artefacts' files, by the ids of their rows."""

_SCALE = 1.5
"""Pixels a unit in a Word file: 350 an inch at the width of a page, as print asks for."""


def as_markdown(record: Record, choice: Choice) -> bytes:
    """The document for whoever reads it raw, in a mail or a wiki. Raises NotFound for a cut that there is not."""
    return markdown.write(_made(record, choice, _files(record, choice, pictured=False))[0]).encode("utf-8")


def as_html(record: Record, choice: Choice) -> bytes:
    """The document as one file for a browser. Raises NotFound for a cut that there is not."""
    made, _data = _made(record, choice, _files(record, choice))
    return html.write(made, lambda key: strip(made.figures[key]), choice.style or _OURS).encode("utf-8")


def as_pdf(record: Record, choice: Choice) -> bytes:
    """The document on pages; the whole one has the engagement inside.

    A part has nothing in it but what it shows, nor has the whole where it is not to tell what is missing.

    Raises NotFound for a cut that there is not, Unusable.
    """
    carries = choice.cut == WHOLE and choice.judged
    given = _files(record, choice, attached=carries)
    made, data = _made(record, choice, given)
    inside = (data, _attached(record, given)) if carries else (None, ())
    moment = record.engagement.updated_at
    return pdf.write(made, lambda key: strip(made.figures[key]), choice.style or _OURS, moment, *inside).content


def as_docx(record: Record, choice: Choice) -> bytes:
    """The document for Word. Raises NotFound for a cut that there is not."""
    made, _data = _made(record, choice, _files(record, choice))
    moment = record.engagement.updated_at
    return docx.write(made, lambda key: png(strip(made.figures[key]), _SCALE), choice.style or _OURS, moment)


def as_pptx(record: Record, choice: Choice) -> bytes:
    """The slides of the read-out; unless judged they tell no findings and not what is missing."""
    from discovery.document.formats import pptx

    with written_in(choice.style.language if choice.style else ""):
        deck = slides(record, choice.judged)
    moment = record.engagement.updated_at
    return pptx.write(deck, lambda key: png(strip(deck.figures[key], "slim-narrow")), choice.style or _OURS, moment)


def lost_letters_of(record: Record, choice: Choice, everywhere: bool) -> frozenset[str]:
    """The letters for which this machine has no font: those of the pictures, or of all that is said."""
    made, _data = _made(record, choice)
    lost = frozenset[str]().union(*(unreadable(graph) for graph in made.figures.values()))
    if not everywhere:
        return lost
    unknown = without_font("".join(words_of(made)))
    return lost | (letters_without(choice.style.faces, unknown) if choice.style else unknown)


def left_off_slides(record: Record, choice: Choice) -> int:
    """How many lines of lists and tables have no room on the slides of the read-out; each slide says how many."""
    from discovery.document.formats import pptx

    with written_in(choice.style.language if choice.style else ""):
        deck = slides(record, choice.judged)
    return pptx.left_out(deck, lambda key: strip(deck.figures[key], "slim-narrow"), choice.style or _OURS)


def _files(record: Record, choice: Choice, pictured: bool = True, attached: bool = False) -> Files:
    """What the document has of the artefacts' files, where it tells of them at all."""
    is_told = choice.cut in WITH_ARTEFACTS
    return handed_over(record, choice.files, pictured, attached) if choice.files and is_told else {}


def _attached(record: Record, files: Files) -> list[pdf.Attached]:
    """The artefacts' files that a PDF carries, each by its code and a name that any system takes."""
    return [
        pdf.Attached(f"{row.code}-{_plain(row.file_name or row.title)}", given.media_type, row.title, given.attached)
        for row in record.artefacts
        if (given := files.get(row.id)) and given.attached
    ]


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9._-]+", "-", name)[-80:].strip(".-") or "file"


def _made(record: Record, choice: Choice, files: Files | None = None) -> tuple[Document, bytes]:
    """The document, and the data it was made from: the engagement's file, without what artefacts carry."""
    data = engagement_json(record, {})
    with written_in(choice.style.language if choice.style else ""):
        return document(record, choice.cut, hashlib.sha256(data).hexdigest(), choice.judged, files or {}), data
