"""The smallest page on the same server, with the same settings as ours."""

import gc
from pathlib import Path

import streamlit as st

app = st.App(Path(__file__).with_name("hello.py"))
gc.collect()
gc.freeze()
