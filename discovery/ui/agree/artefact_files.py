"""Files of artefacts: put one in, take it out again, look at it, cite it; never shown as a page of its own."""

from functools import partial
from typing import Any

import streamlit as st

from discovery.access import Actor, before_audience
from discovery.artefacts.file_kinds import media_type, misnamed
from discovery.model.agreement import Artefact
from discovery.model.artefact_files import ArtefactFiles
from discovery.model.errors import Denied, DiscoveryError
from discovery.model.row import now
from discovery.store import Add
from discovery.ui.agree.artefact_citations import citations
from discovery.ui.agree.artefact_preview import shown
from discovery.ui.literal import literal
from discovery.ui.parts.downloads import file_trouble, when_pressed
from discovery.ui.process import installation
from discovery.ui.process.uploads import file_field, release
from discovery.ui.shell.state import record

_LOOKED_AT = "artefact_looked_at"


def keep(engagement_id: str, name: str, content: bytes) -> None:
    """Store a file and add its artefact. Raises Refused for a row that may not be stored."""
    store, actor = installation.store(), installation.current_actor()
    values: dict[str, Any] = {
        "title": name.rsplit(".", 1)[0][:500],
        "file_name": name[-255:],
        "media_type": media_type(name, content),
        "size_bytes": len(content),
        "sha256": store.keep_file(content, actor),
        "received_on": now().date(),
    }
    store.save(engagement_id, [Add("artefacts", values)], actor)


def _uploaded() -> None:
    engagement_id = record().engagement.id
    warnings: list[str] = []
    added = 0
    for given in st.session_state.get(_upload_key()) or ():
        try:
            installation.small_enough(given.name, given.size)
            content = given.getvalue()
            keep(engagement_id, given.name, content)
            added += 1
            warnings += filter(None, [misnamed(given.name, content)])
        except DiscoveryError as error:
            st.session_state["upload_error"] = str(error)
        release(given)
    st.session_state["upload_warnings"] = warnings
    st.session_state["upload_added"] = added
    st.session_state["uploads"] = st.session_state.get("uploads", 0) + 1


def _upload_key() -> str:
    return f"artefact_upload_{st.session_state.get('uploads', 0)}"


def artefact_files() -> None:
    """Upload, and for each file a button to take it away and one to look at it."""
    file_field(
        "Add files: each becomes an artefact",
        installation.settings().max_upload_mb,
        several=True,
        key=_upload_key(),
        on_change=_uploaded,
    )
    if added := st.session_state.pop("upload_added", 0):  # one too large is refused by the browser, and not told here
        most = installation.settings().max_upload_mb
        words = "One file was" if added == 1 else f"{added:,} files were"
        st.caption(f"{words} added. A file larger than {most:,} MB is not taken.")
    if error := st.session_state.pop("upload_error", ""):
        st.error(literal(error))
    for warning in st.session_state.pop("upload_warnings", ()):
        st.warning(literal(warning))
    current = record()
    with_file = [artefact for artefact in current.artefacts if artefact.sha256]
    if with_file:
        st.subheader("Files", anchor=False)
    for artefact in with_file:
        _file(artefact, current.files)
        if st.session_state.get(_LOOKED_AT) == artefact.id and _may_see(artefact, installation.current_actor()):
            with st.container(border=True):
                shown(artefact, current.files)
                citations(current, artefact)


def _file(artefact: Artefact, files: ArtefactFiles) -> None:
    fingerprint = artefact.sha256 or ""
    if trouble := file_trouble(files, fingerprint):
        st.warning(f"{literal(artefact.code)}: {literal(trouble.message)}")
        return
    called = literal(artefact.file_name or artefact.title)
    if not _may_see(artefact, installation.current_actor()):
        st.markdown(f"{called}  \n:gray[{literal(artefact.code)} · restricted: not for an audience]")
        return
    name, look, about = st.columns([4, 2, 5], vertical_alignment="center")
    name.download_button(
        called,
        data=when_pressed(artefact.engagement_id, partial(_content, artefact, files)),
        file_name=artefact.file_name or artefact.code,
        mime="application/octet-stream",
        key=f"file_{artefact.id}",
        icon=":material/download:",
        on_click="ignore",
        width="stretch",
    )
    is_open = st.session_state.get(_LOOKED_AT) == artefact.id
    look.button(
        "Close" if is_open else "Show and cite",
        key=f"look_{artefact.id}",
        icon=":material/close:" if is_open else ":material/visibility:",
        on_click=_look_at,
        args=("" if is_open else artefact.id,),
        width="stretch",
    )
    known = [artefact.code, f"{artefact.size_bytes or 0:,} bytes", artefact.confidentiality or ""]
    about.markdown(f":gray[{literal(' · '.join(filter(None, known)))}]")


def _may_see(artefact: Artefact, actor: Actor) -> bool:
    """Whether somebody may see what is in a file: what is restricted is for no audience."""
    return artefact.confidentiality != "restricted" or not before_audience(actor)


def _content(artefact: Artefact, files: ArtefactFiles, actor: Actor) -> bytes:
    """The file for whoever pressed its button. Raises Denied where it is not for an audience, NotFound, Unusable."""
    if not _may_see(artefact, actor):
        raise Denied("A restricted artefact is not for an audience.", code="locked")
    return files.content(artefact.sha256 or "")


def _look_at(artefact_id: str) -> None:
    st.session_state[_LOOKED_AT] = artefact_id
