"""Who makes data and who uses the results."""

from discovery.ui.parts.section_editor import section_page

section_page("parties")
