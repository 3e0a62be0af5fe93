"""The page Airflow."""
