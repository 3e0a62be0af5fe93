"""The smallest page there is: one button and one text. The floor for every page of ours."""

import streamlit as st

st.session_state.count = st.session_state.get("count", 0) + 1
st.button("Again")
st.text(f"run {st.session_state.count}")
