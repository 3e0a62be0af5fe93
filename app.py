"""The whole application: start it with ``python run.py``, ``python -m discovery serve`` or ``streamlit run app.py``."""

from discovery.ui.server import application

app = application()
