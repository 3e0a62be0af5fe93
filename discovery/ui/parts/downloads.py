"""Download buttons: a file is made when its button is pressed, never before."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache, partial

import streamlit as st

from discovery.access import Actor, before_audience, require_read
from discovery.bounded_cache import BoundedCache
from discovery.document.house import house_style
from discovery.exporters import FORMATS, THEMES, Choice, Format, file_name, lost_letters, require_quiet
from discovery.exporters.left_out import left_out_of
from discovery.exporters.letters import letters_lost
from discovery.exporters.section_csv import of_texts
from discovery.model.artefact_files import ArtefactFiles
from discovery.model.errors import DiscoveryError
from discovery.model.lacking import lacking_of
from discovery.model.record import Record
from discovery.ui.literal import literal
from discovery.ui.once_a_revision import once_a_revision, version_of
from discovery.ui.parts.view_switch import switch
from discovery.ui.process import document_files, handed_out, installation
from discovery.workflow.graph_types import VIEWS
from discovery.workflow.perspective import PERSPECTIVES

PICTURES = tuple(made for made in FORMATS if made.pictured)
FOR_TOOLS = tuple(made for made in FORMATS if made.readers and not made.pictured)
DOCUMENTS = tuple(made for made in FORMATS if made.is_document)
WHOLE = tuple(made for made in FORMATS if not (made in DOCUMENTS or made.pictured or made.held or made.readers))
_AS_USUAL = Choice()
_MOST_NAMED = 5
_not_in_files: BoundedCache[tuple[object, ...], tuple[str, ...]] = BoundedCache()


def when_pressed(engagement_id: str, content: Callable[[Actor], bytes]) -> Callable[[], bytes]:
    """The content of a file about an engagement, made for whoever presses its button when it is pressed.

    It raises Denied where the browser was locked to another engagement since the page was drawn.
    """
    whoever = installation.actor_later()

    def made() -> bytes:
        actor = whoever()
        require_read(actor, engagement_id)
        file = content(actor)
        handed_out.note(engagement_id, file)
        return file

    return made


def download(record: Record, made: Format, choice: Choice = _AS_USUAL, label: str = "") -> None:
    """One button for one format, as chosen; ``label`` stands on it in place of the format's own title."""
    engagement_id = record.engagement.id

    def content(actor: Actor) -> bytes:
        if before_audience(actor):
            require_quiet(made)
        store = installation.store()
        newest = store.load(engagement_id, actor)
        trail, done = partial(store.trail, actor=actor), partial(store.of_session, actor=actor)
        judged = choice.judged and not before_audience(actor)
        chosen = replace(choice, judged=judged, files=newest.files, trail=trail, done=done)
        return document_files.file_of(newest, made, chosen)

    st.download_button(
        literal(label) if label else made.short,
        data=when_pressed(engagement_id, content),
        file_name=file_name(record, made, choice),
        mime=made.media_type,
        key=f"download_{made.key}{choice.session}",
        icon=":material/download:",
        on_click="ignore",
    )


def left_out(record: Record, made: Format) -> str:
    """What a file cannot take along because it is missing or damaged, in words; nothing when all is there."""
    lacks = list(lacking_of(record, lambda name: file_trouble(record.files, name))) if made.carrying else []
    codes: dict[str, list[str]] = {}
    for lacking in lacks:
        codes.setdefault(lacking.sentence.rstrip("."), []).append(lacking.artefact)
    troubles = "; ".join(f"{trouble} ({_a_few(named)})" for trouble, named in codes.items())
    return f"Files of artefacts are missing or damaged, and are not in this file: {troubles}." if lacks else ""


def _a_few(codes: Sequence[str]) -> str:
    more = f" and {len(codes) - _MOST_NAMED} more" if len(codes) > _MOST_NAMED else ""
    return ", ".join(codes[:_MOST_NAMED]) + more


def file_trouble(files: ArtefactFiles, fingerprint: str) -> DiscoveryError | None:
    """What is wrong with the file of an artefact, or None when it is there and whole."""
    return _trouble(files.trouble, fingerprint, files.stamp(fingerprint))


@lru_cache(maxsize=4096)
def _trouble(look: Callable[[str], DiscoveryError | None], fingerprint: str, _stamp: object) -> DiscoveryError | None:
    """Looked for once for as long as nobody writes into the file: a page is drawn often."""
    return look(fingerprint)


def table_download(record: Record, lines: Sequence[Sequence[str]], name: str) -> None:
    """A button for a table of texts as CSV, heads first; ``name`` is that of the file behind the engagement's code."""
    st.download_button(
        "CSV",
        data=when_pressed(record.engagement.id, lambda _actor: of_texts(lines)),
        file_name=f"{record.engagement.code}-{name}.csv",
        mime="text/csv",
        icon=":material/download:",
        key=f"csv_{name}",
        on_click="ignore",
    )


def for_other_tools(record: Record, formats: Sequence[Format], choice: Choice = _AS_USUAL) -> None:
    """A button for each of these formats, with a line on who reads it."""
    for made in formats:
        with st.container(horizontal=True, vertical_alignment="center"):
            download(record, made, choice)
            st.markdown(f":gray[{literal(made.readers)}]")


def document_downloads(record: Record, cut: str, judged: bool) -> None:
    """A button for each kind of file of the document; one that takes its time is made by a process of its own."""
    engagement_id = record.engagement.id
    with st.container(horizontal=True):
        for made in DOCUMENTS:
            choice = Choice(cut=cut, judged=judged)
            st.download_button(
                made.short,
                data=when_pressed(engagement_id, partial(_document, engagement_id, made, choice)),
                file_name=file_name(record, made, choice),
                mime=made.media_type,
                key=f"download_{made.key}",
                icon=":material/download:",
                on_click="ignore",
            )
    tell_what_was_not_made(engagement_id)
    if judged:
        for trouble in house_style(installation.settings().house_style).troubles:
            st.warning(literal(trouble), icon=":material/warning:")
    if len(record) > document_files.MANY_ROWS:
        st.caption(
            "So many rows take up to a minute to be set on pages: the file comes by itself, and you can read on."
        )
    for sentence in _not_in_document(record, cut, judged):
        st.caption(literal(sentence))


def _not_in_document(record: Record, cut: str, judged: bool) -> list[str]:
    """What each file of the document cannot hold; the same sentence is said once, with all the files it is about."""
    style = house_style(installation.settings().house_style).style
    about: dict[str, list[str]] = {}
    for made in DOCUMENTS:
        choice = Choice(cut=cut, judged=judged, files=record.files, style=style)
        key = (version_of(record), made.key, cut, judged, style)
        sentences = list(_not_in_files.made(key, partial(_not_in_file, record, made, choice)))
        if judged and made.shows_artefacts(cut):
            sentences += filter(None, [left_out(record, made)])
        for sentence in sentences:
            about.setdefault(sentence, []).append(made.short)
    return [f"{', '.join(files)}: {sentence}" for sentence, files in about.items()]


def _not_in_file(record: Record, made: Format, choice: Choice) -> tuple[str, ...]:
    """What a file cannot hold; where everything that was typed has its font, no document is made to look for more."""
    looked_at = replace(made, lettered=made.lettered and bool(_letters_lost(record)))
    return tuple(left_out_of(record, looked_at, choice))


def tell_what_was_not_made(engagement_id: str) -> None:
    """Why the last file of an engagement was not made: Streamlit itself says only that it was not."""
    if trouble := document_files.trouble_of(engagement_id):
        st.warning(literal(trouble), icon=":material/warning:")


def _document(engagement_id: str, made: Format, choice: Choice, actor: Actor) -> bytes:
    """The document as it stands now; made once a revision for whoever asks."""
    audience = not choice.judged or before_audience(actor)
    newest = installation.store().load(engagement_id, actor)
    style = house_style(installation.settings().house_style).style
    chosen = replace(choice, judged=not audience, files=newest.files, style=style)
    return document_files.file_of(newest, made, chosen)


@st.fragment
def picture_downloads(record: Record) -> None:
    """What the picture is to show and how, then a button for each kind of file.

    What an audience is not shown is not in its files either.
    """
    with st.container(horizontal=True, gap="medium", vertical_alignment="center"):
        state = switch("What the picture shows", {view: view.capitalize() for view in VIEWS}, "picture_state")
        theme = switch("Colours", {name: name.capitalize() for name in THEMES}, "picture_theme")
        colour = st.selectbox(
            "Boxes coloured by",
            ["", *PERSPECTIVES],
            format_func=lambda key: literal(f"Boxes by {PERSPECTIVES[key].title}") if key else "Boxes by stage",
            key="picture_colour",
            label_visibility="collapsed",
            width=260,
        )
        rails = st.toggle("Constraints and outcomes", value=True, key="picture_rails")
    chosen = Choice(state, theme, rails, colour=colour, judged=not installation.before_audience())
    with st.container(horizontal=True):
        for made in PICTURES:
            if not made.readers:
                download(record, made, chosen)
    tell_what_was_not_made(record.engagement.id)
    st.markdown("**Pictures for other tools**")
    for_other_tools(record, tuple(made for made in PICTURES if made.readers), chosen)
    lost = _lost(record.engagement.id, record.revision, state, colour, installation.current_actor())
    if lost:
        st.caption(
            f"No font on this server has these letters: {literal(lost)}. PDF and PNG show \\[?\\] and the code of the"
            " row in their place; every other file keeps them."
        )


@lru_cache(maxsize=64)
def _lost(engagement_id: str, _revision: int, state: str, colour: str, actor: Actor) -> str:
    """Letters of the pictures, so chosen, that cannot be drawn here."""
    record = installation.store().load(engagement_id, actor)
    choice = Choice(state, colour=colour)
    return max((lost_letters(record, made, choice) for made in PICTURES), key=len)


@once_a_revision
def _letters_lost(record: Record) -> frozenset[str]:
    """Letters of the engagement that cannot be drawn here."""
    return letters_lost(record)
