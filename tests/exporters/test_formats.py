"""Every format: made from any Record, the same each time, without private notes."""

import io
import os
import subprocess
import sys
import zipfile
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from discovery.diagram.drawing import theme as diagram_themes
from discovery.exporters import BY_KEY, FORMATS, THEMES, Choice, Format, file_name, format_of
from discovery.model.errors import NotFound, Refused, Unusable
from discovery.model.record import Record
from discovery.model.saved import Done
from discovery.workflow.graph import VIEWS
from discovery.workflow.perspective import PERSPECTIVES
from tests.making import record
from tests.strategies import HOSTILE, SECRET, engagement, engagements

EXAMPLES = 300 if os.environ.get("DISCOVERY_LONG") else 15


def _begun(made: Record) -> Record:
    """The same Record, with its first session begun."""
    first, *others = made.sessions
    begun = first.model_copy(update={"opened_at": first.created_at})
    return replace(made, sessions=(begun, *others))


FULL = _begun(engagement(26, 6, list(HOSTILE)))


def _of(made: Record, **chosen: str) -> Choice:
    """What is chosen of a Record; where a session has begun, the minutes of the first one."""
    begun = [session.code for session in made.sessions if session.opened_at]
    return Choice(**chosen, session=begun[0] if begun else "")  # type: ignore[arg-type]


def _content(one: Format, written: bytes) -> bytes:
    """Everything in a file that was written, unpacked."""
    if one.key not in ("csv", "docx", "odcs", "pptx", "xlsx"):
        return written
    with zipfile.ZipFile(io.BytesIO(written)) as package:
        return b"".join(package.read(name) for name in package.namelist())


def test_the_list_is_complete_and_unique() -> None:
    pictures = ["diagram-pdf", "png", "svg", "drawio", "mermaid", "dot"]
    tools = ["odcs", "openlineage", "reqif"]
    assert {one.key for one in FORMATS if one.readers} == {*tools, "drawio", "mermaid", "dot"}
    assert [one.key for one in FORMATS] == [
        "json",
        "csv",
        "xlsx",
        "pdf",
        "docx",
        "html",
        "markdown",
        "pptx",
        "minutes",
        *pictures,
        *tools,
    ]
    assert len({one.title for one in FORMATS}) == len({one.key for one in FORMATS}) == len(FORMATS)
    assert len({file_name(FULL, one, _of(FULL)) for one in FORMATS}) == len(FORMATS), (
        "no file takes another one's place"
    )


@pytest.mark.parametrize("key", list(BY_KEY))
@pytest.mark.parametrize("state", VIEWS)
def test_every_format_is_made_twice_the_same_without_private_notes(key: str, state: str) -> None:
    one = BY_KEY[key]
    for made in (FULL, record(sessions=[{"title": "Kick-off", "opened_at": "2026-07-20T06:30:00Z"}])):
        choice = _of(made, state=state)
        written = one.write(made, choice)
        assert written and one.write(made, choice) == written
        assert SECRET.encode() not in _content(one, written)


@pytest.mark.parametrize(
    "key", [key for key in BY_KEY if key not in ("png", "diagram-pdf", "pdf", "docx", "pptx", "xlsx")]
)
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=engagements(2))
def test_no_private_note_in_any_format(key: str, made: Record) -> None:
    one = BY_KEY[key]
    for state, colour in (("current", "owner"), ("future", ""), ("difference", "promise")):
        if one.held and not any(session.opened_at for session in made.sessions):
            with pytest.raises((NotFound, Refused), match="session"):
                one.write(made, Choice())
        else:
            assert SECRET.encode() not in _content(one, one.write(made, _of(made, state=state, colour=colour)))


def test_minutes_are_of_the_session_that_was_named_else_of_the_last_that_began() -> None:
    begun = {"opened_at": "2026-07-20T06:30:00Z"}
    made = record(sessions=[{"title": "One", **begun}, {"title": "Two", **begun}, {"title": "Three"}])
    one, asked = BY_KEY["minutes"], []

    def done(engagement_id: str, session_id: str) -> list[Done]:
        asked.append((engagement_id, session_id))
        return []

    assert one.write(made, Choice(done=done)).startswith(b"# Minutes: Two\n")
    assert one.write(made, Choice(session="SES-001", done=done)).startswith(b"# Minutes: One\n")
    assert asked == [(made.engagement.id, made.sessions[at].id) for at in (1, 0)]
    assert file_name(made, one, Choice()) == "ENG-001-SES-002-minutes.md"
    with pytest.raises(NotFound, match="There is no session SES-009") as error:
        one.write(made, Choice(session="SES-009"))
    assert error.value.allowed == "SES-001 One, SES-002 Two"
    with pytest.raises(Refused, match="SES-003 has not begun"):
        one.write(made, Choice(session="SES-003"))
    with pytest.raises(Refused, match="No session has begun"):
        one.write(record(sessions=[{"title": "Planned"}]), Choice())
    with pytest.raises(NotFound, match="There is no session yet"):
        one.write(record(), Choice())


@pytest.mark.parametrize("key", [one.key for one in FORMATS if one.pictured and one.key != "png"])
def test_a_picture_shows_what_was_chosen(key: str) -> None:
    """All but PNG, which is drawn of the same SVG as the PDF, and slowly."""
    shown = {BY_KEY[key].write(FULL, Choice(state=state)) for state in VIEWS}
    coloured = {BY_KEY[key].write(FULL, Choice(colour=colour)) for colour in ("", *PERSPECTIVES)}
    assert len(shown) == 3 and len(coloured) == 1 + len(PERSPECTIVES)


class _Kept:
    def content(self, fingerprint: str) -> bytes:
        if fingerprint.startswith(("0", "1", "2", "3", "4", "5", "6", "7")):
            raise Unusable("The file was damaged in the data folder.")
        return b"x"


def test_a_damaged_artefact_does_not_stop_the_export() -> None:
    assert BY_KEY["json"].write(FULL, Choice(files=_Kept()))


def test_an_unknown_format_is_named() -> None:
    with pytest.raises(NotFound, match="wps"):
        format_of("wps")


def test_file_names_work_everywhere() -> None:
    for title in ('a/b\\c:d*e?f"g<h>|', "..", "日本語", "CON", "x" * 200):
        made = record()
        head = made.engagement.model_copy(update={"title": title})
        name = file_name(Record(engagement=head), BY_KEY["svg"], Choice(state="current"))
        assert name.startswith("ENG-001") and name.endswith("current.svg") and len(name) < 100
        assert all(letter.isalnum() or letter in "-." for letter in name)
        assert file_name(Record(engagement=head), BY_KEY["svg"], Choice(theme="dark")).endswith("current-dark.svg")
        assert file_name(Record(engagement=head), BY_KEY["dot"], Choice(theme="dark")).endswith("current.dot")


@pytest.mark.parametrize("key", [one.key for one in FORMATS if one.themed])
def test_theme_and_rails_can_be_chosen(key: str) -> None:
    choices = [Choice(theme=theme, panels=rails) for theme in THEMES for rails in (True, False)]
    assert tuple(diagram_themes.THEMES) == THEMES
    assert len({BY_KEY[key].write(FULL, choice) for choice in choices}) == len(choices)


def test_the_list_alone_loads_nothing_heavy() -> None:
    asked = "import sys, discovery.exporters; print(sorted({'pandas', 'resvg_py', 'streamlit'} & set(sys.modules)))"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "[]"
