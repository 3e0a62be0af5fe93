"""Airflow environments: what a customer's own files say is configured, how it differs, and what to change.

Everything here is a function of bytes and of the facts in ``data/airflow``; secrets are masked while a file is read, so
that nothing above ever holds one.
"""
