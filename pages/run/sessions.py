"""Sessions: agenda, who is there, what is decided, promised and parked, and the minutes when one ends."""

from discovery.catalogue.sections import BY_KEY
from discovery.ui.parts.live_fragment import live_fragment
from discovery.ui.parts.section_editor import capture, heading
from discovery.ui.parts.view_switch import switch
from discovery.ui.run.session_page import sessions
from discovery.ui.shell.state import record

heading("Sessions", BY_KEY["sessions"].question)
live_fragment(sessions, "sessions_part")
if record().engagement.open_session:
    kinds = {"decision": "Decisions", "action": "Actions", "parked": "Parked", "question": "Questions"}
    kind = switch("Write down", kinds, "session_log")
    capture("log", {"kind": kind}, quick=("subject", "owner", "due"))
else:
    capture("sessions")
