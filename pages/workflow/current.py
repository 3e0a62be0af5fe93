"""The workflow as it is: steps by stage, flows, and what is behind them."""

from discovery.ui.workflow.workflow_page import workflow_page

workflow_page("current")
