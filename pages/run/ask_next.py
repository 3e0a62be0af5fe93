"""One question at a time, in the order of the workshop; answering, putting off and leaving out are one key away."""

from discovery.ui.components.ask import ask
from discovery.ui.parts.section_editor import heading
from discovery.ui.shell.state import component_data

heading("Ask next")
ask(component_data(), "ask_next")
