"""Take it away: the discovery as files."""

import streamlit as st

from discovery.ui.components.unsaved_notice import unsaved_notice
from discovery.ui.literal import literal
from discovery.ui.parts.downloads import FOR_TOOLS, WHOLE, download, for_other_tools, left_out, picture_downloads
from discovery.ui.parts.section_editor import heading
from discovery.ui.process.installation import before_audience
from discovery.ui.shell.state import record

heading("Take away", "The data and the pictures, as files that open anywhere. Private notes stay here.")
now = record()
unsaved_notice(now.engagement.id, "unsaved_take_away")
explained = {
    "csv": "One table for each section, for spreadsheets and further analysis.",
    "xlsx": "One sheet for each section, with lists to choose from and links from row to row.",
    "json": "The whole engagement, to keep or to bring into another installation.",
}
st.subheader("The data", anchor=False)
for column, made in zip(st.columns(len(WHOLE)), WHOLE, strict=True):
    with column, st.container(border=True, height="stretch"):
        st.markdown(f"**{made.title}**  \n:gray[{explained[made.key]}]")
        download(now, made)
        if not before_audience() and (lacks := left_out(now, made)):
            st.warning(literal(lacks), icon=":material/warning:")
st.subheader("Diagrams", anchor=False)
picture_downloads(now)
st.subheader("For other tools", anchor=False)
for_other_tools(now, FOR_TOOLS)
st.markdown(":gray[The minutes of a session are taken away on the session's own page.]")
