"""Airflow environments of which nothing is found, because there is no file to look into: said where findings stand."""

import streamlit as st

from discovery.airflow.environments import NO_FILE, without_findings
from discovery.model.environment import Environment
from discovery.model.record import Record
from discovery.ui.literal import literal
from discovery.ui.process import installation

_MOST = 5


def not_judged(record: Record) -> None:
    """One grey line for those that somebody wrote down, one for each whose file cannot be looked into."""
    if installation.before_audience():
        return
    rows = without_findings(record)
    by_hand = [row for row, trouble in rows if trouble == NO_FILE]
    if by_hand:
        more = f" and {len(by_hand) - _MOST} more" if len(by_hand) > _MOST else ""
        names = ", ".join(map(named, by_hand[:_MOST])) + more
        st.markdown(f":gray[Written down without a file, and so without findings: {literal(names)}]")
    troubled = [(row, trouble) for row, trouble in rows if trouble != NO_FILE]
    for row, trouble in troubled[:_MOST]:
        st.markdown(f":gray[No findings of {literal(named(row))}: {literal(trouble)}]")
    if len(troubled) > _MOST:
        st.markdown(f":gray[No findings of {literal(len(troubled) - _MOST)} more.]")


def named(row: Environment) -> str:
    """An environment by code and name."""
    return f"{row.code} {row.name}"
