"""What is missing, contradictory or risky: every finding of every rule, each with a way to the place to mend it."""

from discovery.ui.findings import findings_list
from discovery.ui.fresh import fresh
from discovery.ui.section_page import heading

heading("Gaps", "What is missing, what contradicts itself, and what would hurt later?")
fresh(findings_list, "gaps")
