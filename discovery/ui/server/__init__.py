"""The web server around Streamlit: what is served to whom, how long it may take, and what goes into the log."""
