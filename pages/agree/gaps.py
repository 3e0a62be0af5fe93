"""What is missing, contradictory or risky, and what becomes of everything on the way to the future workflow."""

from discovery.ui.findings.current_findings import rest
from discovery.ui.findings.findings_list import findings_list
from discovery.ui.parts.live_fragment import fresh
from discovery.ui.parts.section_editor import heading
from discovery.ui.parts.view_switch import view_switch
from discovery.ui.workflow.gap_analysis import gap_list

heading("Gaps", "What is missing, what contradicts itself, and what would hurt later?")
views = {"findings": "Findings", "change": "From today to the future"}
view = view_switch(views, "gaps_view")
drawn = {"findings": findings_list, "change": gap_list}
fresh(drawn[view], f"gaps_{view}", rest, audience=False)
