"""The first page: what there is, what it holds, and how to begin."""

from functools import lru_cache
from typing import Any

import pandas as pd
import streamlit as st

from discovery.coverage import coverage
from discovery.store import Summary
from discovery.ui import installation, state
from discovery.ui.chapters import page
from discovery.ui.welcome import new_discovery, samples, welcome

SHOWN_WITH_COVERAGE = 25


@lru_cache(maxsize=512)
def _covered(engagement_id: str, _revision: int) -> tuple[int, int, int]:
    found = coverage(installation.store().load(engagement_id)).values()
    return (
        sum(one.answered for one in found),
        sum(one.unknown for one in found),
        sum(one.not_asked for one in found),
    )


def _row(one: Summary, with_coverage: bool) -> dict[str, Any]:
    answered, unknown, not_asked = _covered(one.id, one.revision) if with_coverage else (None, None, None)
    return {
        "Code": one.code,
        "Title": one.title,
        "Customer": one.customer or "",
        "Status": one.status or "",
        "Rows": one.rows,
        "Answered": answered,
        "Unknown": unknown,
        "Not asked": not_asked,
        "Last change": one.updated_at,
    }


def home() -> None:
    """Engagements, newest change first; the first start offers what to do."""
    st.title("Data-analytics discovery", anchor=False)
    choice()


def choice() -> None:
    """Choose an engagement, start one, or open a sample."""
    known = state.engagements()
    if not known:
        st.markdown("Start a discovery of your own, or open a sample to see what one looks like.")
        welcome()
        return
    st.markdown(":gray[Choose an engagement to go on with it.]")
    _portfolio(known)
    chosen: Any = st.dataframe(
        pd.DataFrame([_row(one, at < SHOWN_WITH_COVERAGE) for at, one in enumerate(known)]),
        hide_index=True,
        key="engagements",
        on_select="rerun",
        selection_mode="single-row",
        column_config={"Last change": st.column_config.DatetimeColumn(format="distance")},
        alt="All engagements",
    )
    picked = chosen.selection.rows
    if picked and picked[0] < len(known):
        _open(known[picked[0]])
    with st.expander("Start another discovery or open a sample", icon=":material/add:"):
        left, right = st.columns(2, gap="large")
        with left:
            new_discovery()
        with right:
            samples()


def _portfolio(known: list[Summary]) -> None:
    figures = st.columns(4)
    figures[0].metric("Engagements", len(known))
    figures[1].metric("In discovery", sum(one.status == "in discovery" for one in known))
    figures[2].metric("Signed off", sum(one.status == "signed off" for one in known))
    figures[3].metric("Rows captured", f"{sum(one.rows for one in known):,}".replace(",", "\u202f"))


def _open(one: Summary) -> None:
    if st.session_state.get("opened") != one.code:
        st.session_state["opened"] = one.code
        state.choose(one.code)
        st.switch_page(page("overview"))
