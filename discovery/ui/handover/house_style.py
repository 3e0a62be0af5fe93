"""How documents look here: words and colours, logo, fonts and a Word file, for whoever prepares a document."""

import base64
from collections.abc import Callable
from typing import Any

import streamlit as st

from discovery.access import require_new
from discovery.document.house import MOST_MB, PIECES, WORDS, HouseStyle, house_style, put, put_words, removed
from discovery.document.style import Style
from discovery.model.errors import DiscoveryError
from discovery.model.spelling import LANGUAGES
from discovery.ui.literal import literal
from discovery.ui.process import installation
from discovery.ui.process.uploads import file_field

_FIELDS = {
    "logo": ("Logo (SVG or PNG)", "Remove the logo"),
    "fonts": ("Fonts (TTF or OTF, one family)", "Remove the fonts"),
    "template": ("A Word file whose look the Word document takes on", "Remove the Word file"),
}
_LANGUAGE, _ = WORDS["language"]


@st.fragment
def house_style_section() -> None:
    """What is set, and fields to set it; not before an audience, nor where a browser shows one engagement alone."""
    actor = installation.current_actor()
    if installation.before_audience() or actor.only is not None:
        return
    house = house_style(installation.settings().house_style)
    with st.expander("House style: logo, colours, fonts, words on every page", icon=":material/palette:"):
        st.markdown(":gray[It holds for every document of this installation.]")
        for sentence in st.session_state.pop("house_style_changes", ()):
            st.info(literal(sentence), icon=":material/info:")
        _words(house.style)
        for piece, column in zip(PIECES, st.columns(len(PIECES)), strict=True):
            with column:
                _piece(piece, house)


def _words(style: Style) -> None:
    with st.form("house_style_words", border=False):
        first, second, third = st.columns(3)
        words = {
            "primary": first.color_picker(WORDS["primary"][0], style.primary),
            "accent": second.color_picker(WORDS["accent"][0], style.accent),
            "language": third.selectbox(
                _LANGUAGE,
                ["", *LANGUAGES],
                index=["", *LANGUAGES].index(style.language),
                format_func=lambda key: LANGUAGES[key].title if key else "As on screen: 2026-03-31",
            ),
        }
        for name, column in zip(("header", "footer", "classification"), st.columns(3), strict=True):
            title, most = WORDS[name]
            words[name] = column.text_input(literal(title), value=getattr(style, name), max_chars=most)
        if st.form_submit_button("Save words and colours", icon=":material/save:"):
            _changed(lambda: put_words(installation.settings().house_style, words))


def _piece(piece: str, house: HouseStyle) -> None:
    title, remove = _FIELDS[piece]
    number = st.session_state.setdefault(f"house_style_{piece}_field", 0)  # another field forgets its file
    files = file_field(title, MOST_MB[piece], f"house_style_{piece}_{number}", [one[1:] for one in PIECES[piece]], True)
    if files:
        st.session_state[f"house_style_{piece}_field"] = number + 1
        _changed(lambda: _put_each(piece, files))
    style_in_markdown = _what_is_set(piece, house.style)
    if style_in_markdown:
        st.markdown(style_in_markdown)
        if st.button(literal(remove), key=f"house_style_remove_{piece}", icon=":material/delete:"):
            _changed(lambda: removed(installation.settings().house_style, piece))


def _put_each(piece: str, files: list[Any]) -> tuple[str, ...]:
    """Keep each file that can be used; gives a sentence for each that cannot."""
    refused = []
    for file in files:
        try:
            put(installation.settings().house_style, piece, file.name, file.getvalue())
        except DiscoveryError as error:
            refused.append(f"{file.name}: {error.message} It was not taken.")
    return tuple(refused)


def _what_is_set(piece: str, style: Style) -> str:
    """What is set now, as Markdown; nothing where nothing is."""
    if piece == "logo" and style.logo:
        data = base64.b64encode(style.logo).decode()
        return f"![The logo](data:{style.logo_type};base64,{data})"
    if piece == "fonts" and style.faces:
        return f"{literal(style.family)}, {len(style.faces)} {'font' if len(style.faces) == 1 else 'fonts'}"
    return "A Word file is set." if piece == "template" and style.template else ""


def _changed(change: Callable[[], tuple[str, ...] | None]) -> None:
    """Change the house style and show what came of it, refusals included."""
    try:
        require_new(installation.current_actor())
        changes = change() or ()
    except DiscoveryError as error:
        changes = (str(error),)
    except OSError as error:
        changes = (f"The house style cannot be written ({error.strerror}).",)
    st.session_state["house_style_changes"] = changes
    st.rerun()
