"""Download buttons: a file is made when its button is pressed, never before."""

import streamlit as st

from discovery.exporters import FORMATS, Choice, Format
from discovery.model.record import Record
from discovery.ui import installation

PICTURES = ("svg", "png", "dot", "mermaid")
WHOLE = ("markdown", "csv", "json")


def file_name(record: Record, made: Format, state: str = "") -> str:
    """A name that sorts well and says what it is."""
    title = "".join(letter if letter.isalnum() and letter.isascii() else "-" for letter in record.engagement.title)
    short = "-".join(part for part in title.lower().split("-") if part)[:40] or "discovery"
    return "-".join(part for part in (short, state, f"r{record.revision}") if part) + made.suffix


def download(record: Record, made: Format, state: str = "current", named: bool = False) -> None:
    """One button for one format."""
    engagement_id = record.engagement.id

    def content() -> bytes:
        store = installation.store()
        return made.write(store.load(engagement_id), Choice(state=state, files=store.files))

    st.download_button(
        f"{made.title}, {state}" if named else made.title,
        data=content,
        file_name=file_name(record, made, state if named else ""),
        mime=made.media_type,
        key=f"download_{made.key}_{state}",
        icon=":material/download:",
        on_click="ignore",
    )


def picture_downloads(record: Record) -> None:
    """The picture of either state in every picture format."""
    for state in ("current", "future"):
        with st.container(horizontal=True):
            for made in FORMATS:
                if made.key in PICTURES:
                    download(record, made, state, named=True)
