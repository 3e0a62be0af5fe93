"""Backups: made, listed, looked into and put back."""
