"""Schema versions, one module each, run at start after a backup."""
