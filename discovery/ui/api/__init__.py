"""The addresses that our own components talk to: rows, changes, questions, pictures."""

PLACES = ("/healthz", "/assets", "/lock", "/api", "/live")
"""Where our addresses are: whatever is at or below them is answered by us, and never with Streamlit's page."""
