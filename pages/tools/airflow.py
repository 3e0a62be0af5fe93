"""Airflow: what an environment's own files say is configured, how it differs, what to change, what to write down."""

from discovery.ui.parts.section_editor import heading
from discovery.ui.tools.airflow_page import airflow_page

heading("Airflow", "What is configured in the environment of today, and does anybody know?")
airflow_page()
