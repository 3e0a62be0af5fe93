"""The live diagram: Generate → Collect → Prepare → Store → Analyze → Deliver, today and in future."""

import streamlit as st

from discovery.ui.parts.downloads import picture_downloads
from discovery.ui.shell.state import record
from discovery.ui.workflow.live_diagram import live_diagram

now = record()
st.title("Diagram", anchor=False)
live_diagram("current", 1400, key="diagram", rails=True, table=True)
picture_downloads(now)
