"""Airflow: what an environment's own files say is configured, how it differs, what to change, what to write down."""

from discovery.ui.airflow_page import airflow_page
from discovery.ui.section_page import heading

heading("Airflow", "What is configured in the environment of today, and does anybody know?")
airflow_page()
