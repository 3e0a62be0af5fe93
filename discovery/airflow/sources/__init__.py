"""Where bytes come from: files, folders, archives, a running Airflow; never more than is allowed."""
