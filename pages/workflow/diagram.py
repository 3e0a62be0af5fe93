"""The live diagram: Generate → Collect → Prepare → Store → Analyze → Deliver, today and in future."""

import streamlit as st

from discovery.ui.components.diagram import diagram
from discovery.ui.downloads import picture_downloads
from discovery.ui.state import component_data, record

now = record()
st.title("Diagram", anchor=False)
given = component_data()
diagram(given["engagement"], "current", given["token"], 760, key="diagram")
picture_downloads(now)
