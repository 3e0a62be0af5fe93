"""What comes out of the workflow, and the checklist of the ways in which results are delivered."""

from discovery.catalogue.sections import BY_KEY
from discovery.ui.parts.section_editor import capture, heading
from discovery.ui.parts.stage_checklist import stage_checklist
from discovery.ui.parts.view_switch import view_switch

heading("Outputs", BY_KEY["outputs"].question)
views = {"outputs": "Outputs", "deliver": "Checklist"}
view = view_switch(views, "outputs_view")
if view == "deliver":
    stage_checklist(view)
else:
    capture(view)
