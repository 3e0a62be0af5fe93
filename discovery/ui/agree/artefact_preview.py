"""What can be seen of an artefact's file on its page: pixels and letters, and never anything of the file itself."""

from collections.abc import Callable
from functools import lru_cache
from typing import Literal

import pandas as pd
import streamlit as st

from discovery.artefacts.preview import Preview, preview
from discovery.model.agreement import Artefact
from discovery.model.artefact_files import ArtefactFiles
from discovery.ui.literal import literal
from discovery.ui.process import handed_out

_WIDTH = 900
"""Pixels; a narrow screen shows less."""


def shown(artefact: Artefact, files: ArtefactFiles) -> None:
    """The preview of an artefact whose file is there and whole, with what it is."""
    fingerprint = artefact.sha256 or ""
    name = artefact.file_name or artefact.title
    seen = _preview(files.content, fingerprint, name)
    st.markdown(
        f"**{literal(artefact.title)}**  \n:gray[{literal(seen.kind[:1].upper() + seen.kind[1:])} · "
        f"{artefact.size_bytes or 0:,} bytes · SHA\\-256 {literal(fingerprint)}]"
    )
    if seen.trouble:
        st.info(literal(seen.trouble))
    for number, picture in enumerate(seen.pictures, 1):
        handed_out.note(artefact.engagement_id, picture)
        page = f"Page {number:,}" if len(seen.pictures) > 1 else ""
        form: Literal["PNG", "JPEG"] = "PNG" if picture.startswith(b"\x89PNG") else "JPEG"  # sent as it was noted
        with st.container(border=True, width="content"):  # a white page has an edge on a white ground
            st.image(picture, caption=page, width=_WIDTH, output_format=form)
    if seen.rows:
        heads = [f"{at}. {head}" for at, head in enumerate(seen.rows[0], 1)]  # two may be called the same
        st.dataframe(pd.DataFrame(seen.rows[1:], columns=heads), hide_index=True, alt=f"Rows of {name}")
    if seen.text:
        st.code(seen.text, language=None, height=320 if seen.text.count("\n") > 12 else "content")
    if seen.part:
        st.caption(literal(seen.part))


@lru_cache(maxsize=32)
def _preview(read: Callable[[str], bytes], fingerprint: str, name: str) -> Preview:
    """Drawn once: the same fingerprint is the same file."""
    return preview(name, read(fingerprint))
