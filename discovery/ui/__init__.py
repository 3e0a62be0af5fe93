"""Everything that draws: server, frame, section pages, components. The only floor that knows Streamlit."""
