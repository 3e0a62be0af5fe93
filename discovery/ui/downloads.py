"""Download buttons: a file is made when its button is pressed, never before."""

from typing import Literal

import streamlit as st

from discovery.exporters import FORMATS, Choice, Format, file_name
from discovery.model.record import Record
from discovery.ui import installation

PICTURES = tuple(made for made in FORMATS if made.pictured)
WHOLE = tuple(made for made in FORMATS if not made.pictured)


def download(record: Record, made: Format, state: Literal["current", "future"] = "current") -> None:
    """One button for one format; pictures show one state."""
    engagement_id = record.engagement.id

    def content() -> bytes:
        store = installation.store()
        newest = store.load(engagement_id)
        return made.write(newest, Choice(state=state, files=store.files))

    st.download_button(
        made.title,
        data=content,
        file_name=file_name(record, made, Choice(state=state)),
        mime=made.media_type,
        key=f"download_{made.key}_{state}",
        icon=":material/download:",
        on_click="ignore",
    )


def picture_downloads(record: Record) -> None:
    """The picture of either state in every picture format."""
    states: tuple[Literal["current", "future"], ...] = ("current", "future")
    for column, state in zip(st.columns(2, gap="large"), states, strict=True):
        with column:
            st.markdown(f"**{state.capitalize()} workflow**")
            with st.container(horizontal=True):
                for made in PICTURES:
                    download(record, made, state)
