"""The few looks that the theme file cannot say: room for tables, and a menu that fits a laptop."""

import streamlit as st

_STYLE = """
<style>
.stMainBlockContainer { padding: 2.2rem 2rem 2rem; max-width: 2000px; }
.stMain h1 { font-size: 1.9rem; padding: 0 0 0.2rem; }
.stMain h3 { font-size: 1.2rem; padding: 0.2rem 0; }
header[data-testid="stHeader"] { height: 2.2rem; min-height: 0; background: transparent; }
[data-testid="stSidebarContent"] { display: flex; flex-direction: column; }
[data-testid="stSidebarHeader"] { order: 0; height: 1.9rem; min-height: 1.9rem; padding: 0; margin: 0; }
[data-testid="stSidebarUserContent"] { order: 1; padding: 0 0 0.3rem; }
[data-testid="stSidebarNav"] { order: 2; }
[data-testid="stSidebarNavItems"] { padding-block: 0; }
[data-testid="stSidebarNavItems"] > div { margin-top: 0.15rem; }
[data-testid="stSidebarNavItems"] li { margin-top: 0; }
[data-testid="stSidebarNavSeparator"] { display: none; }
[data-testid="stNavSectionHeader"] { padding-block: 0.2rem 0; margin: 0; }
[data-testid="stSidebarNavLink"] { padding-block: 0; margin-block: 0; min-height: 1.55rem; height: 1.55rem; }
</style>
"""


def apply_look() -> None:
    """Add the style sheet; it holds no data."""
    st.html(_STYLE)
