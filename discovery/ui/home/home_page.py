"""The first page: what there is, what it holds, and how to begin."""

from functools import lru_cache
from typing import Any

import pandas as pd
import streamlit as st

from discovery.access import Actor
from discovery.coverage import coverage
from discovery.measures import number
from discovery.store import Summary
from discovery.ui.home.welcome import new_discovery, samples, welcome
from discovery.ui.literal import literal
from discovery.ui.process import installation
from discovery.ui.shell import state
from discovery.ui.shell.navigation import page

NEWEST = 12
"""How many engagements are listed with their coverage and a button each."""

_WIDTHS = (7, 3, 2, 1.5, 2, 2, 2, 3, 2)
_HEADS = ("Engagement", "Customer", "Status", "Rows", "Answered", "Unknown", "Not asked yet", "Last change (UTC)", "")


@lru_cache(maxsize=512)
def _covered(engagement_id: str, _revision: int, actor: Actor) -> tuple[int, int, int]:
    found = coverage(installation.store().load(engagement_id, actor)).values()
    return (
        sum(one.answered for one in found),
        sum(one.unknown for one in found),
        sum(one.not_asked for one in found),
    )


def _newest(one: Summary) -> None:
    place = st.columns(_WIDTHS, vertical_alignment="center")
    place[0].button(
        literal(f"{one.code} · {one.title}"),
        key=f"open_{one.code}",
        on_click=_open,
        args=(one.code,),
        type="tertiary",  # its words stand on the left, whatever their length
        icon=":material/arrow_forward:",
    )
    answered, unknown, not_asked = _covered(one.id, one.revision, installation.current_actor())
    facts = (
        one.customer or "",
        one.status or "",
        *(number(count) for count in (one.rows, answered, unknown, not_asked)),
        f"{one.updated_at:%d %b %Y, %H:%M}",
    )
    for column, fact in zip(place[1:-1], facts, strict=True):
        column.markdown(literal(fact))
    place[-1].button(
        "Archive",
        key=f"archive_{one.code}",
        on_click=_archive,
        args=(one.id, True),
        type="tertiary",
        icon=":material/archive:",
        help=f"Take {one.code} out of the list; it is kept, and can be brought back below.",
    )


def _row(one: Summary) -> dict[str, Any]:
    return {
        "Code": one.code,
        "Title": one.title,
        "Customer": one.customer or "",
        "Status": one.status or "",
        "Rows": one.rows,
        "Last change": one.updated_at,
    }


def home() -> None:
    """Engagements, newest change first; the first start offers what to do. A locked browser goes to its engagement."""
    if installation.page_lock() is not None:
        state.record()
        st.switch_page(page("overview"))
    st.title("Data-analytics discovery", anchor=False)
    if trouble := installation.store().health().reason:
        st.error(literal(trouble), icon=":material/error:")
    choice()


def choice() -> None:
    """Choose an engagement, start one, or open a sample."""
    known = state.engagements()
    if not known:
        st.markdown("Start a discovery of your own, or open a sample to see what one looks like.")
        welcome()
        _archived_before()
        return
    st.markdown(":gray[Choose an engagement to go on with it.]")
    _portfolio(known)
    for column, head in zip(st.columns(_WIDTHS), _HEADS, strict=True):
        column.markdown(f":gray[{head}]")
    for one in known[:NEWEST]:
        _newest(one)
    if len(known) > NEWEST:
        st.markdown(":gray[The others, to be chosen in the side bar]")
        st.dataframe(
            pd.DataFrame([_row(one) for one in known[NEWEST:]]),
            hide_index=True,
            column_config={"Last change": st.column_config.DatetimeColumn(format="YYYY-MM-DD HH:mm")},
            alt="The other engagements",
        )
    with st.expander("Start another discovery or open a sample", icon=":material/add:"):
        left, right = st.columns(2, gap="large")
        with left:
            new_discovery()
        with right:
            samples()
    _archived_before()


def archive_button() -> None:
    """A way to take an engagement out of the lists; nothing of it is lost."""
    one = state.record().engagement
    if installation.page_lock() is not None:
        return  # it would be away for everybody, in front of everybody
    with st.popover("Archive this engagement", icon=":material/archive:"):
        st.markdown("It leaves the list and can be brought back on the page Engagements.")
        st.button("Archive", key="archive", on_click=_archive, args=(one.id, True))


def _archive(engagement_id: str, archived: bool) -> None:
    installation.store().archive(engagement_id, installation.current_actor(), archived)


def _archived_before() -> None:
    archived = [one for one in installation.store().summaries(installation.current_actor()) if one.archived]
    if not archived:
        return
    with st.expander(f"Archived: {len(archived)}", icon=":material/archive:"):
        for one in archived:
            with st.container(horizontal=True, vertical_alignment="center"):
                key = f"bring_back_{one.code}"
                st.button("Bring back", key=key, icon=":material/unarchive:", on_click=_archive, args=(one.id, False))
                st.markdown(literal(f"{one.code} · {one.title}"))


def _portfolio(known: list[Summary]) -> None:
    figures = st.columns(4)
    figures[0].metric("Engagements", len(known))
    figures[1].metric("In discovery", sum(one.status == "in discovery" for one in known))
    figures[2].metric("Signed off", sum(one.status == "signed off" for one in known))
    figures[3].metric("Rows captured", literal(number(sum(one.rows for one in known))))


def _open(code: str) -> None:
    state.choose(code)
    st.session_state["go_to"] = "overview"
