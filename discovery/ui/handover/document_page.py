"""The document on the screen: how much of it, what changed, every format as a button, and its chapters to read."""

import hashlib
from collections.abc import Mapping

import streamlit as st

from discovery.artefacts.handed_over import HandedOverFiles, first_page, handed_over
from discovery.artefacts.preview import Preview
from discovery.bounded_cache import BoundedCache
from discovery.diagram import strip
from discovery.document.content import CUTS
from discovery.document.formats.html import on_screen, screen_style
from discovery.document.house import house_style
from discovery.document.reading import MOST_ROWS, Reading, chapter_titles, marked, reading
from discovery.model.record import Record
from discovery.model.saved import Done
from discovery.ui.literal import literal
from discovery.ui.once_a_revision import version_of
from discovery.ui.parts.downloads import document_downloads
from discovery.ui.process import installation

_REVISION = "revision"
_MOST_NAMED = 10
_previews: BoundedCache[tuple[bytes, str], Preview] = BoundedCache(
    most_bytes=32_000_000, weigh=lambda shown: sum(map(len, shown.pictures))
)
_pages: BoundedCache[tuple[object, ...], Reading] = BoundedCache()
_pieces: BoundedCache[tuple[object, ...], str] = BoundedCache(most_bytes=32_000_000, weigh=len)
_changes: BoundedCache[tuple[object, ...], list[Done]] = BoundedCache()


@st.fragment
def document_page(record: Record) -> None:
    """Everything below the heading of the page; a choice draws nothing but this anew."""
    judged = not installation.before_audience()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        cut = st.selectbox("How much of it", list(CUTS), format_func=CUTS.__getitem__, key="document_cut", width=260)
        titles = chapter_titles(cut, judged)
        chosen = st.selectbox(
            "Chapter",
            ["", *titles],
            format_func=lambda key: titles.get(key, "From the beginning"),
            key=f"document_chapter_{cut}",
            width=280,
        )
        done = _done(record)
    document_downloads(record, cut, judged)
    key = (version_of(record), cut, chosen, judged)
    shown = _pages.made(key, lambda: reading(record, cut, judged, chosen, files=_files(record, cut, chosen)))
    marks = _marks(record, done)
    _say_what_is_here(shown, chosen)
    if done is not None:
        _say_what_changed(done, marks, shown)
    dark = st.context.theme.type == "dark"
    st.html(screen_style(house_style(installation.settings().house_style).style))
    st.html(_pieces.made((key, tuple(marks.items()), dark), lambda: _piece(shown, marks, dark)))


def _piece(shown: Reading, marks: Mapping[str, str], dark: bool) -> str:
    document, theme = marked(shown.document, marks), "dark" if dark else "light"
    return on_screen(document, lambda name: strip(document.figures[name], theme=theme), shown.titles, dark)


def _files(record: Record, cut: str, chosen: str) -> HandedOverFiles:
    """What the chapter of the artefacts shows of them, where it is what is read: drawing them takes its time."""
    if "artefacts" not in (cut, chosen):
        return {}
    return handed_over(record, record.files, seen=_first_page)


def _first_page(name: str, content: bytes) -> Preview:
    """Drawn once for as long as the file is the same, however often the engagement changes."""
    return _previews.made((hashlib.sha256(content).digest(), name), lambda: first_page(name, content))


def _say_what_is_here(shown: Reading, chosen: str) -> None:
    missing = len(shown.titles) - len(shown.shown)
    if not chosen and missing > 0:
        st.caption(
            f"Here are the first {len(shown.shown)} of {len(shown.titles)} chapters, so that the page stays quick."
            " Choose any other above; the files have all of them."
        )
    if shown.left_out:
        st.caption(f"{MOST_ROWS:,} lines of tables are shown, {shown.left_out:,} more are in the files.")


# ---- what changed


def _done(record: Record) -> list[Done] | None:
    """What was done since the chosen moment; None where nobody asked."""
    begun = {session.id: session for session in reversed(record.sessions) if session.opened_at}
    words = {"": "Nothing", **{key: f"Since {one.code} {one.title}" for key, one in begun.items()}}
    words[_REVISION] = "Since a revision"
    since = st.selectbox(
        "Changes marked", list(words), format_func=lambda key: words[key][:60], key="document_since", width=260
    )
    if not since:
        return None
    if since == _REVISION:
        newest = record.revision
        number = st.number_input(
            "Revision",
            min_value=0,
            max_value=newest,
            value=max(0, newest - 1),
            step=1,
            key="document_revision",
            width=130,
        )
        after: int | None = int(number)
        moment = None
    else:
        after, moment = None, begun[since].opened_at
    actor = installation.current_actor()
    key = (version_of(record), after, moment)
    mark = after if after is not None else moment
    assert mark is not None
    return _changes.made(key, lambda: installation.store().done_since(record.engagement.id, mark, actor))


def _marks(record: Record, done: list[Done] | None) -> dict[str, str]:
    """ "new" or "changed" by the codes of rows; what was done to a part of an input or a measure counts for that."""
    marks: dict[str, str] = {}
    for one in done or ():
        row = record.by_id.get(one.row_id)
        if row is None:
            continue
        about = record.by_id.get(row.__dict__.get("input") or row.__dict__.get("measure") or "")
        if about is not None:
            marks.setdefault(about.code, "changed")
        elif one.kind in ("add", "restore"):
            marks[row.code] = "new"
        else:
            marks.setdefault(row.code, "changed")
    return marks


def _say_what_changed(done: list[Done], marks: Mapping[str, str], shown: Reading) -> None:
    here = sum(anchor in marks for anchor in shown.document.anchors())
    new = sum(word == "new" for word in marks.values())
    counted = f"{new:,} new, {len(marks) - new:,} changed; {here:,} of them are marked below."
    gone = {one.row_id: one for one in done if one.kind == "remove"}
    back = {one.row_id for one in done if one.kind in ("add", "restore")}
    removed = [f"{one.code} {one.name}".strip() for one in gone.values() if one.row_id not in back]
    more = f" and {len(removed) - _MOST_NAMED} more" if len(removed) > _MOST_NAMED else ""
    named = f" Removed: {'; '.join(removed[:_MOST_NAMED])}{more}." if removed else ""
    st.caption(literal(counted + named))
