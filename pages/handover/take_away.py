"""Take it away: the discovery as files."""

import streamlit as st

from discovery.ui.components.unsaved_notice import unsaved_notice
from discovery.ui.handover.whole_data import for_tools, whole_data
from discovery.ui.parts.downloads import picture_downloads
from discovery.ui.parts.section_editor import heading
from discovery.ui.process.installation import before_audience
from discovery.ui.shell.state import record

heading("Take away", "The data and the pictures, as files that open anywhere. Private notes stay here.")
now = record()
unsaved_notice(now.engagement.id, "unsaved_take_away")
if before_audience():
    st.markdown(":gray[Files with all the data are taken away once this browser shows more than one engagement again.]")
else:
    whole_data(now)
st.subheader("Diagrams", anchor=False)
picture_downloads(now)
if not before_audience():
    for_tools(now)
st.markdown(":gray[The minutes of a session are taken away on the session's own page.]")
