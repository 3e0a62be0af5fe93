"""The discovery as a document: read here, and taken away in any format."""

from discovery.ui.components.unsaved_notice import unsaved_notice
from discovery.ui.handover.document_page import document_page
from discovery.ui.handover.house_style import house_style_section
from discovery.ui.parts.section_editor import heading
from discovery.ui.shell.state import record

heading("Document", "What was captured, to read, to sign and to pass on. Private notes stay here.")
now = record()
unsaved_notice(now.engagement.id, "unsaved_document")
document_page(now)
house_style_section()
