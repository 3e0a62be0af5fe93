"""The whole application: start it with ``python run.py``, ``python -m discovery serve`` or ``streamlit run app.py``.

Streamlit looks for a call of ``st.App`` in this very file; without it, it would serve an empty page.
"""

import streamlit as st

from discovery.ui.server.serving import FRAME, parts

app = st.App(FRAME, **parts())
