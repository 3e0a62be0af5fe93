"""What is missing, contradictory or risky, and what becomes of everything on the way to the future workflow."""

from discovery.ui.findings.current_findings import rest
from discovery.ui.findings.findings_list import findings_list
from discovery.ui.parts.live_fragment import live_fragment
from discovery.ui.parts.section_editor import heading
from discovery.ui.parts.view_switch import view_switch
from discovery.ui.workflow.gap_analysis import gap_list

heading("Findings", "What is missing, what contradicts itself, and what would hurt later?")
view = view_switch({"findings": "Findings", "gap_analysis": "Gap analysis"}, "findings_view")
drawn = {"findings": findings_list, "gap_analysis": gap_list}
live_fragment(drawn[view], f"findings_{view}", rest, audience=False)
