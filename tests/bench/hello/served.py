"""The smallest page on the same server, with the same settings as ours."""

import gc
import os
from importlib import import_module
from pathlib import Path

import streamlit as st

if library := os.environ.get("BENCH_LOADS"):
    import_module(library)
app = st.App(Path(__file__).with_name("hello.py"))
gc.collect()
gc.freeze()
