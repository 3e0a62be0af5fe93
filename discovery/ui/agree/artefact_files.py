"""Files of artefacts: put one in, take it out again; never shown as a page of its own."""

from typing import Any

import streamlit as st

from discovery.model.agreement import Artefact
from discovery.model.artefact_files import ArtefactFiles
from discovery.model.errors import DiscoveryError
from discovery.model.row import now
from discovery.store import Add
from discovery.ui.literal import literal
from discovery.ui.parts.downloads import file_trouble, when_pressed
from discovery.ui.process import installation
from discovery.ui.process.uploads import file_field, release
from discovery.ui.shell.state import record

MEDIA_TYPES = {
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".svg": "image/svg+xml",
    ".csv": "text/csv",
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".json": "application/json",
    ".yaml": "application/yaml",
    ".yml": "application/yaml",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".vsdx": "application/vnd.ms-visio.drawing.main+xml",
    ".drawio": "application/xml",
    ".zip": "application/zip",
    ".log": "text/plain",
    ".cfg": "text/plain",
    ".py": "text/x-python",
    ".sql": "application/sql",
}
"""What may be uploaded and what it is called; a browser's own word for a file is not believed."""


def keep(engagement_id: str, name: str, content: bytes) -> None:
    """Store a file and add its artefact. Raises Refused for a row that may not be stored."""
    store, actor = installation.store(), installation.current_actor()
    suffix = "." + name.rsplit(".", 1)[-1].lower()
    values: dict[str, Any] = {
        "title": name.rsplit(".", 1)[0][:500],
        "file_name": name[-255:],
        "media_type": MEDIA_TYPES.get(suffix, "application/octet-stream"),
        "size_bytes": len(content),
        "sha256": store.keep_file(content, actor),
        "received_on": now().date(),
    }
    store.save(engagement_id, [Add("artefacts", values)], actor)


def _uploaded() -> None:
    engagement_id = record().engagement.id
    for given in st.session_state.get(_upload_key()) or ():
        try:
            installation.small_enough(given.name, given.size)
            keep(engagement_id, given.name, given.getvalue())
        except DiscoveryError as error:
            st.session_state["upload_error"] = str(error)
        release(given)
    st.session_state["uploads"] = st.session_state.get("uploads", 0) + 1


def _upload_key() -> str:
    return f"artefact_upload_{st.session_state.get('uploads', 0)}"


def artefact_files() -> None:
    """Upload, and a button for each file to take it away."""
    file_field(
        "Add files: each becomes an artefact",
        installation.settings().max_upload_mb,
        types=list(MEDIA_TYPES),
        several=True,
        key=_upload_key(),
        on_change=_uploaded,
    )
    if error := st.session_state.pop("upload_error", ""):
        st.error(literal(error))
    now = record()
    with_file = [one for one in now.artefacts if one.sha256]
    if with_file:
        st.subheader("Files", anchor=False)
    for one in with_file:
        _file(one, now.files)


def _file(one: Artefact, files: ArtefactFiles) -> None:
    fingerprint = one.sha256 or ""
    with st.container(horizontal=True, vertical_alignment="center"):
        if trouble := file_trouble(files, fingerprint):
            st.warning(f"{literal(one.code)}: {literal(trouble.message)}")
            return
        st.download_button(
            literal(one.file_name or one.title),
            data=when_pressed(one.engagement_id, lambda _actor: files.content(fingerprint)),
            file_name=one.file_name or one.code,
            mime="application/octet-stream",
            key=f"file_{one.id}",
            icon=":material/download:",
            on_click="ignore",
        )
        size = f"{one.size_bytes or 0:,} bytes"
        st.markdown(f":gray[{literal(one.code)} · {size} · SHA\\-256 {literal(fingerprint[:12])}]")
