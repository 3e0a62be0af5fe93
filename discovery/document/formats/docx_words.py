"""Words as Word has them: runs, links and bookmarks as XML, every text literal."""

import re
from xml.sax.saxutils import escape

from discovery.document.blocks import Code, Emphasis, Hole, Inline, Link, Run, Series, Tag, Text

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
"""What XML 1.0 has no place for."""

_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")
QUIET, BAD, TAG_SIZE = "566573", "B91C1C", 13


def text_run(text: str, marks: str = "") -> str:
    """A run of words; ``marks`` is how they look, as the inside of ``w:rPr``; a line end stays one."""
    properties = f"<w:rPr>{marks}</w:rPr>" if marks else ""
    lines = (f'<w:t xml:space="preserve">{_days_whole(fit(line))}</w:t>' for line in text.split("\n"))
    return f"<w:r>{properties}{'<w:br/>'.join(lines)}</w:r>"


def _days_whole(text: str) -> str:
    """Text in which no line ends within a day; Word's own hyphen for that is read as any other."""
    return _DAY.sub(lambda day: day[0].replace("-", '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">'), text)


def fit(text: str) -> str:
    """Text as XML may hold it; a letter that it has no place for becomes the sign for one."""
    return escape(fit_letters(text))


def fit_letters(text: str) -> str:
    """Text with the sign for a letter in place of those that XML has no place for; nothing in it is escaped yet."""
    return _UNFIT.sub("\ufffd", text)


def place(anchor: str) -> str:
    """An anchor as Word takes the name of a bookmark: letters, figures and underscores, at most 40."""
    return "a_" + re.sub(r"\W", "_", anchor)[:38]


class Bookmarks:
    """Numbers the bookmarks of one file."""

    def __init__(self) -> None:
        self._last = 0

    def around(self, anchor: str, inside: str) -> str:
        """What a bookmark leads to; without an anchor as it is."""
        if not anchor:
            return inside
        self._last += 1
        name = f'w:id="{self._last}" w:name="{place(anchor)}"'
        return f'<w:bookmarkStart {name}/>{inside}<w:bookmarkEnd w:id="{self._last}"/>'


def run_properties(bold: bool = False, italic: bool = False, colour: str = "", size: int = 0, letters: str = "") -> str:
    """How words look, as the inside of ``w:rPr`` in the order that Word asks for; ``size`` in half points."""
    parts = (
        f'<w:rFonts w:ascii="{letters}" w:hAnsi="{letters}"/>' if letters else "",
        "<w:b/>" if bold else "",
        "<w:i/>" if italic else "",
        f'<w:color w:val="{colour}"/>' if colour else "",
        f'<w:sz w:val="{size}"/>' if size else "",
    )
    return "".join(parts)


def line(runs: Inline, accent: str, size: int = 0) -> str:
    """The runs of a line, links in the accent colour."""
    return "".join(_run(run, accent, size) for run in runs)


def _run(run: Run, accent: str, size: int) -> str:
    match run:
        case Text():
            return text_run(run.text, run_properties(size=size))
        case Code():
            return text_run(run.text, run_properties(size=size, letters="Consolas"))
        case Emphasis():
            return text_run(run.text, run_properties(run.strong, not run.strong, size=size))
        case Link():
            inside = text_run(run.text, run_properties(colour=accent, size=size))
            return f'<w:hyperlink w:anchor="{place(run.anchor)}" w:history="1">{inside}</w:hyperlink>'
        case Series():
            return text_run(run.separator.join(run.texts), run_properties(size=size))
        case Tag():
            return text_run("\u00a0" + run.text, run_properties(colour=QUIET, size=TAG_SIZE))
        case Hole():
            return text_run(run.text, run_properties(True, colour=BAD, size=size))


def paragraph(inside: str, style: str = "", more: str = "") -> str:
    """A paragraph; ``more`` is what stands in ``w:pPr`` behind the style."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties = f"<w:pPr>{named}{more}</w:pPr>" if named or more else ""
    return f"<w:p>{properties}{inside}</w:p>"


def field(instruction: str, shown: str = "") -> str:
    """What Word works out: a page number, the contents."""
    parts = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>',
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        text_run(shown),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )
    return "".join(parts)
