"""Download buttons: a file is made when its button is pressed, never before."""

import streamlit as st

from discovery.exporters import FORMATS, Choice, Format, file_name
from discovery.model.record import Record
from discovery.ui import installation
from discovery.ui.literal import literal
from discovery.workflow.perspective import PERSPECTIVES

PICTURES = tuple(made for made in FORMATS if made.pictured)
_TITLES = {"current": "Current workflow", "future": "Future workflow", "difference": "Difference"}
WHOLE = tuple(made for made in FORMATS if not made.pictured)


def download(record: Record, made: Format, state: str = "current", colour: str = "") -> None:
    """One button for one format; pictures show one state or the difference, coloured by a perspective or not."""
    engagement_id = record.engagement.id

    def content() -> bytes:
        store = installation.store()
        newest = store.load(engagement_id)
        return made.write(newest, Choice(state=state, files=store.files, colour=colour))

    st.download_button(
        made.title,
        data=content,
        file_name=file_name(record, made, Choice(state=state, colour=colour)),
        mime=made.media_type,
        key=f"download_{made.key}_{state}_{colour}",
        icon=":material/download:",
        on_click="ignore",
    )


def picture_downloads(record: Record) -> None:
    """The picture of either state and of their difference in every picture format."""
    keys = ["", *PERSPECTIVES]
    colour = st.selectbox(
        "Boxes coloured by",
        keys,
        format_func=lambda key: literal(PERSPECTIVES[key].title) if key else "Stage",
        key="picture_colour",
        width=260,
    )
    for column, (state, title) in zip(st.columns(len(_TITLES), gap="large"), _TITLES.items(), strict=True):
        with column:
            st.markdown(f"**{literal(title)}**")
            with st.container(horizontal=True):
                for made in PICTURES:
                    download(record, made, state, colour)
