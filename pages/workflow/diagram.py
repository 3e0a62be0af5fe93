"""The live diagram: Generate → Collect → Prepare → Store → Analyze → Deliver, today and in future."""

import streamlit as st

from discovery.ui.parts.downloads import picture_downloads
from discovery.ui.parts.live_diagram import live_diagram
from discovery.ui.session.state import record

now = record()
st.title("Diagram", anchor=False)
live_diagram("current", 1400, key="diagram", rails=True, table=True)
picture_downloads(now)
