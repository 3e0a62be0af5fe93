"""Files that hold everything that was captured: for whoever works with them, and for no audience."""

import streamlit as st

from discovery.exporters import Choice, Format, withheld
from discovery.model.record import Record
from discovery.ui.literal import literal
from discovery.ui.parts.downloads import FOR_TOOLS, WHOLE, download, for_other_tools, left_out

_EXPLAINED = {
    "csv": "One table for each section, for spreadsheets and further analysis.",
    "xlsx": "One sheet for each section, with lists to choose from and links from row to row.",
    "json": "The whole engagement, to keep or to bring into another installation.",
}


def whole_data(record: Record) -> None:
    """A card for each file with all the data: what it is for, a button, and what it cannot take along."""
    st.subheader("The data", anchor=False)
    for column, made in zip(st.columns(len(WHOLE)), WHOLE, strict=True):
        with column, st.container(border=True, height="stretch"):
            st.markdown(f"**{literal(made.title)}**  \n:gray[{literal(_EXPLAINED[made.key])}]")
            download(record, made, Choice(restricted=_restricted_too(record, made)))
            if lacks := left_out(record, made):
                st.warning(literal(lacks), icon=":material/warning:")


def for_tools(record: Record) -> None:
    """The files that other tools read, each with a line on which those are."""
    st.subheader("For other tools", anchor=False)
    for_other_tools(record, FOR_TOOLS)


def _restricted_too(record: Record, made: Format) -> bool:
    """Whether files of restricted artefacts go along; asked where there are some, and else they do not."""
    closed = withheld(record, made, Choice(files=record.files))
    if not closed:
        return False
    named = ", ".join(closed[:5]) + (" …" if len(closed) > 5 else "")
    return st.checkbox(f"With the files of restricted artefacts ({literal(named)})", key="take_restricted", value=False)
