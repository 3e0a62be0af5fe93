"""Files made from a Record: every format once, with what a download or a script needs to know about it.

What a format needs is imported when it is asked for, so that the list itself costs nothing.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from discovery.exporters.choice import THEMES, Choice, Keeper, ReadOnce
from discovery.exporters.for_tools import as_odcs, as_openlineage, as_reqif
from discovery.exporters.pictures import as_dot, as_drawio, as_mermaid, as_pdf, as_png, as_svg, graph_of
from discovery.model.errors import Denied, DiscoveryError, NotFound, Refused
from discovery.model.lacking import Lacking, lacking_of
from discovery.model.record import Record
from discovery.model.workshop import Meeting

__all__ = [
    "BY_KEY",
    "FORMATS",
    "THEMES",
    "Choice",
    "Format",
    "Keeper",
    "ReadOnce",
    "file_name",
    "format_of",
    "lacking",
    "listed",
    "lost_letters",
    "require_quiet",
    "session_of",
    "withheld",
]
"""What the other rooms need of the files: a newcomer finds it here, whatever module it is in."""


@dataclass(frozen=True)
class Format:
    """One kind of file. ``write`` is pure: the same Record and Choice give the same bytes."""

    key: str
    title: str
    suffix: str
    media_type: str
    write: Callable[[Record, Choice], bytes]
    pictured: bool = False
    """Whether the file shows one state of the workflow, so that the state is part of its name."""
    themed: bool = False
    """Whether theme and rails can be chosen for it."""
    lettered: bool = False
    """Whether it carries its letters drawn, so that it has those only for which this machine has a font."""
    carrying: bool = False
    """Whether it carries the files of the artefacts, or shows them."""
    held: bool = False
    """Whether it tells of one session, so that the session is part of its name."""
    cut: bool = False
    """Whether it is the document, of which a part may be wanted alone."""
    readers: str = ""
    """Who reads it, where that is another tool rather than a person: one sentence."""
    quiet: bool = False
    """Whether it can be made so that it does not say what is missing: one that cannot is for no audience."""

    @property
    def is_document(self) -> bool:
        """Whether it is the document, or its slides: what a house style holds for."""
        return self.cut or self.key == "pptx"

    def shows_artefacts(self, cut: str) -> bool:
        """Whether artefacts' files are to be in it, or be shown there, in this cut of the document."""
        return self.carrying and (not self.cut or cut in ("full", "artefacts"))

    @property
    def short(self) -> str:
        """The title beside others of its kind: PDF rather than Diagram (PDF)."""
        kind = "Diagram (" if self.pictured else "Document (" if self.cut else ""
        return self.title.removeprefix(kind).removesuffix(")") if kind else self.title


def _json(record: Record, choice: Choice) -> bytes:
    from discovery.exporters.engagement_json import write

    contents: dict[str, bytes] = {}
    lacking = tuple(_carried(record, choice.files, contents, choice.restricted)) if choice.files else ()
    return write(record, contents, choice.trail(record) if choice.trail else None, lacking)


def _carried(record: Record, files: Keeper, contents: dict[str, bytes], restricted: bool = True) -> Iterator[Lacking]:
    """Put the artefacts' bytes that are there and whole into ``contents``; gives the others, which the file names.

    Unless ``restricted``, those of artefacts that are restricted are among the others.
    """
    closed = frozenset() if restricted else _restricted(record)

    def trouble(fingerprint: str) -> DiscoveryError | None:
        if fingerprint in closed:
            return Refused("It is restricted, and goes along only where that is asked for.")
        try:
            contents[fingerprint] = files.content(fingerprint)
        except DiscoveryError as error:
            return error
        return None

    return lacking_of(record, trouble)


def _restricted(record: Record) -> frozenset[str]:
    """The SHA-256 of the files of restricted artefacts, but for those that another artefact gives to everybody."""
    open_to_all = {artefact.sha256 for artefact in record.artefacts if artefact.confidentiality != "restricted"}
    return frozenset(one.sha256 for one in record.artefacts if one.sha256 and one.sha256 not in open_to_all)


def withheld(record: Record, file_format: Format, choice: Choice) -> tuple[str, ...]:
    """The codes of the restricted artefacts whose files stay out of a file that would carry them."""
    if choice.restricted or not (choice.files and file_format.shows_artefacts(choice.cut)):
        return ()
    closed = _restricted(record)
    return tuple(artefact.code for artefact in record.artefacts if artefact.sha256 in closed)


def require_quiet(file_format: Format) -> None:
    """Raise Denied for a format that an audience is not given: it holds all there is, what is missing too."""
    if not file_format.quiet:
        allowed = ", ".join(one.key for one in FORMATS if one.quiet)
        message = f"{file_format.title} holds everything that was captured: it is not for an audience."
        raise Denied(message, {"format": file_format.key}, allowed, code="not_for_audience")


def lacking(record: Record, file_format: Format, choice: Choice) -> tuple[Lacking, ...]:
    """The artefacts that a file so chosen cannot take along, though it carries artefacts."""
    if not choice.files or not file_format.shows_artefacts(choice.cut):
        return ()
    return tuple(_carried(record, choice.files, {}))


def _csv(record: Record, _choice: Choice) -> bytes:
    from discovery.exporters.section_csv import write

    return write(record)


def _xlsx(record: Record, _choice: Choice) -> bytes:
    from discovery.exporters.workbook import write

    return write(record)


def _markdown(record: Record, choice: Choice) -> bytes:
    from discovery.exporters.documents import as_markdown

    return as_markdown(record, choice)


def _html(record: Record, choice: Choice) -> bytes:
    from discovery.exporters.documents import as_html

    return as_html(record, choice)


def _docx(record: Record, choice: Choice) -> bytes:
    from discovery.exporters.documents import as_docx

    return as_docx(record, choice)


def _pptx(record: Record, choice: Choice) -> bytes:
    from discovery.exporters.documents import as_pptx

    return as_pptx(record, choice)


def _document_pdf(record: Record, choice: Choice) -> bytes:
    from discovery.exporters.documents import as_pdf

    return as_pdf(record, choice)


def _minutes(record: Record, choice: Choice) -> bytes:
    from discovery.document.content.minutes import minutes_page
    from discovery.document.formats.markdown import write
    from discovery.sessions.minutes import minutes_of

    session = session_of(record, choice)
    done = choice.done(record.engagement.id, session.id) if choice.done else ()
    return write(minutes_page(minutes_of(record, session, done), choice.judged)).encode("utf-8")


def session_of(record: Record, choice: Choice) -> Meeting:
    """The session whose minutes are wanted, else the last one that began.

    Raises NotFound where there is no such session, Refused where it has not begun: each says what is the matter.
    """
    begun = [session for session in record.sessions if session.opened_at]
    code = choice.session.strip().upper()
    known = ", ".join(f"{session.code} {session.title}"[:40] for session in begun or record.sessions)
    if not record.sessions:
        how = f"plan one on the page Sessions, or: add {record.engagement.code} sessions title=…"
        raise NotFound("There is no session yet, so there are no minutes.", {"session": code}, how)
    if code:
        named = next((session for session in record.sessions if session.code == code), None)
        if named is None:
            raise NotFound(f"There is no session {code}.", {"session": code}, known)
        if named.opened_at is None:
            raise Refused(f"{code} has not begun, so there is nothing to write down yet.", {"session": code}, known)
        return named
    if not begun:
        raise Refused("No session has begun, so there is nothing to write down yet.", {}, f"to begin one: {known}")
    return max(reversed(begun), key=lambda session: session.opened_at or session.created_at)


FORMATS: tuple[Format, ...] = (
    Format("json", "Engagement (JSON)", ".json", "application/json", _json, carrying=True),
    Format("csv", "Tables (CSV in a zip)", ".zip", "application/zip", _csv),
    Format(
        "xlsx",
        "Tables (Excel)",
        ".xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _xlsx,
    ),
    Format(
        "pdf",
        "Document (PDF)",
        ".pdf",
        "application/pdf",
        _document_pdf,
        cut=True,
        lettered=True,
        carrying=True,
        quiet=True,
    ),
    Format(
        "docx",
        "Document (Word)",
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _docx,
        cut=True,
        lettered=True,
        carrying=True,
        quiet=True,
    ),
    Format(
        "html", "Document (Web page)", ".html", "text/html", _html, cut=True, lettered=True, carrying=True, quiet=True
    ),
    Format("markdown", "Document (Markdown)", ".md", "text/markdown", _markdown, cut=True, quiet=True),
    Format(
        "pptx",
        "Slides (PowerPoint)",
        ".pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        _pptx,
        lettered=True,
        quiet=True,
    ),
    Format("minutes", "Minutes of a session", ".md", "text/markdown", _minutes, held=True, quiet=True),
    Format("diagram-pdf", "Diagram (PDF)", ".pdf", "application/pdf", as_pdf, True, True, lettered=True, quiet=True),
    Format("png", "Diagram (PNG)", ".png", "image/png", as_png, True, True, lettered=True, quiet=True),
    Format("svg", "Diagram (SVG)", ".svg", "image/svg+xml", as_svg, True, True, quiet=True),
    Format(
        "drawio",
        "Diagram (draw.io)",
        ".drawio",
        "application/vnd.jgraph.mxfile",
        as_drawio,
        True,
        True,
        readers="draw.io and diagrams.net open it to be drawn on.",
        quiet=True,
    ),
    Format(
        "mermaid",
        "Diagram (Mermaid)",
        ".mmd",
        "text/vnd.mermaid",
        as_mermaid,
        pictured=True,
        readers="GitHub, GitLab and many wikis draw it within a page.",
        quiet=True,
    ),
    Format(
        "dot",
        "Diagram (Graphviz DOT)",
        ".dot",
        "text/vnd.graphviz",
        as_dot,
        pictured=True,
        readers="Graphviz lays it out anew.",
        quiet=True,
    ),
    Format(
        "odcs",
        "Data contracts (ODCS)",
        ".odcs.zip",
        "application/zip",
        as_odcs,
        readers="Data catalogues that read the Open Data Contract Standard 3.1: one contract for each output.",
    ),
    Format(
        "openlineage",
        "Lineage (OpenLineage)",
        ".openlineage.json",
        "application/json",
        as_openlineage,
        readers="Lineage catalogues that take events about data sets and jobs, such as Marquez.",
    ),
    Format(
        "reqif",
        "Requirements (ReqIF)",
        ".reqif",
        "application/xml",
        as_reqif,
        readers="Requirement tools such as DOORS, Polarion and Jama: requirements, outcomes and how they relate.",
    ),
)

BY_KEY: Mapping[str, Format] = {file_format.key: file_format for file_format in FORMATS}


def format_of(key: str) -> Format:
    """The format with this key. Raises NotFound naming the formats there are."""
    if key not in BY_KEY:
        raise NotFound(f"There is no format called {key}.", {"format": key}, ", ".join(BY_KEY))
    return BY_KEY[key]


def file_name(record: Record, file_format: Format, choice: Choice) -> str:
    """A name for the file that any system takes, for example ENG-001-tickit-future-dark.svg. Raises NotFound."""
    if file_format.held:
        return f"{record.engagement.code}-{session_of(record, choice).code}-{file_format.key}{file_format.suffix}"
    words = "".join(letter if letter.isalnum() and letter.isascii() else " " for letter in record.engagement.title)
    slug = "-".join(words.lower().split())[:60].strip("-")
    theme = choice.theme if file_format.themed and choice.theme != Choice.theme else ""
    shown: tuple[str, ...] = (choice.state, choice.colour.replace("_", "-"), theme) if file_format.pictured else ()
    if file_format.cut and choice.cut != Choice.cut:
        shown = (choice.cut,)
    parts = [record.engagement.code, slug, *shown]
    return "-".join(part for part in parts if part) + file_format.suffix


def lost_letters(record: Record, file_format: Format, choice: Choice) -> str:
    """Letters for which this machine has no font, a dozen at most: a file so chosen has a sign in their place."""
    from discovery.diagram import unreadable

    if not file_format.lettered:
        return ""
    if file_format.is_document:
        from discovery.exporters.documents import lost_letters_of

        lost = sorted(lost_letters_of(record, choice, everywhere=file_format.key == "pdf"))
    else:
        shown = graph_of(record, choice)
        lost = sorted(unreadable(shown if choice.panels else replace(shown, constraints=(), outcomes=())))
    return listed(lost)


def listed(letters: Iterable[str]) -> str:
    """Letters in their order, a dozen at most."""
    ordered = sorted(letters)
    return " ".join(ordered[:12]) + (" …" if len(ordered) > 12 else "")
