"""Take it away: the discovery as files."""

import streamlit as st

from discovery.ui.components.unsaved_notice import unsaved_notice
from discovery.ui.handover.house_style import house_style_section
from discovery.ui.literal import literal
from discovery.ui.parts.downloads import WHOLE, document_downloads, download, left_out, picture_downloads
from discovery.ui.parts.section_editor import heading
from discovery.ui.process.installation import before_audience
from discovery.ui.shell.state import record

heading("Take away", "Everything that was captured, as files that open anywhere. Private notes stay here.")
now = record()
unsaved_notice(now.engagement.id, "unsaved_document")
explained = {
    "csv": "One table for each section, for spreadsheets and further analysis.",
    "json": "The whole engagement, to keep or to bring into another installation.",
}
st.subheader("The document", anchor=False)
st.markdown(
    ":gray[To read, to sign and to pass on. The PDF carries its data inside; the web page needs no network; Word is to"
    " work on; Markdown is for a wiki or a mail, where the diagrams draw themselves.]"
)
document_downloads(now)
house_style_section()
st.subheader("The data", anchor=False)
for column, made in zip(st.columns(len(WHOLE)), WHOLE, strict=True):
    with column, st.container(border=True, height="stretch"):
        st.markdown(f"**{made.title}**  \n:gray[{explained[made.key]}]")
        download(now, made)
        if not before_audience() and (lacks := left_out(now, made)):
            st.warning(literal(lacks), icon=":material/warning:")
st.subheader("Diagrams", anchor=False)
picture_downloads(now)
