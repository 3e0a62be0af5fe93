"""Components of our own, in plain JavaScript: they fetch and save by themselves, so no rerun disturbs typing."""
