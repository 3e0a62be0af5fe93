"""Shows a person's text as it was typed, in every Streamlit element that would otherwise read it as Markdown."""

import re

_JOINER = "\u2060"
"""Invisible; stops replacements that run after Markdown was parsed (emoji codes, arrows, bare addresses)."""

_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:&\"'/@=^%;,?])")
_JOINTS = re.compile(
    r":(?=[A-Za-z0-9_+\-]+[:/])|(?<=[<>~!=-])(?=[-=<>])|(?<=:)(?=//)|(?<=www)(?=\.)|(?=@)", flags=re.IGNORECASE
)


def literal(text: object) -> str:
    """The text with everything that Markdown would act on made harmless; lines stay lines."""
    joined = _JOINTS.sub(lambda match: match.group(0) + _JOINER, str(text).replace("\r\n", "\n").replace("\r", "\n"))
    escaped = _MARKS.sub(r"\\\1", joined)
    indented = re.sub(r"(?m)^[ \t]+", lambda match: "\u00a0" * len(match.group(0)), escaped)
    without_gaps = re.sub(r"(?m)^$(?=\n)", "\u00a0", indented)  # an empty line would end what the text stands in
    return without_gaps.replace("\n", "  \n")
