"""Tables of HTML in free text: which of their cells are hidden, by the headings of a row or by the cell before."""

import re
from collections.abc import Iterator, Sequence

from discovery.airflow.masking import names
from discovery.airflow.masking.headings import Heading, heading, title
from discovery.airflow.masking.table_cells import Span, cell_texts, hidden_of_cell, hidden_of_row

_TAG = re.compile(r"</?(t(?:r|h|d|able|head|body))\b[^<>]{0,300}>", re.I)
_INLINE = re.compile(r"<[^<>]{1,300}>")


def hidden_in_html(text: str) -> Iterator[Span]:
    """What is hidden in the tables of HTML in a text, in their order."""
    above: Heading | None = None
    row: list[Span] = []
    opened, headed = -1, False
    for tag in _TAG.finditer(text):
        if opened >= 0:
            row.append((opened, tag.start()))
        opened = tag.end() if tag[1].lower() in ("th", "td") and not tag[0].startswith("</") else -1
        headed = headed or tag[1].lower() == "th"
        if tag[1].lower() in ("tr", "table"):
            above, spans = _row_of_html(text, above, row, headed)
            yield from spans
            row, headed = [], False
            above = None if tag[1].lower() == "table" else above
    if opened >= 0:
        row.append((opened, len(text)))
    yield from _row_of_html(text, above, row, headed)[1]


def _row_of_html(
    text: str, above: Heading | None, row: Sequence[Span], headed: bool
) -> tuple[Heading | None, list[Span]]:
    """The headings that a row is, or what is hidden in it below those before."""
    texts = [_INLINE.sub("", cell) for cell in cell_texts(text, row)]
    if above:
        return above, list(hidden_of_row(text, above, row))
    titles = heading(texts)
    if titles and headed and len(texts) > 2:
        return titles, []
    beside = [(title(name), cell) for name, cell in zip(texts, row[1:], strict=False) if names.secret(title(name))]
    return titles, [span for name, cell in beside for span in hidden_of_cell(text, cell, name)]
