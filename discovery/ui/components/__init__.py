"""Components of our own, in plain JavaScript: they fetch and save by themselves, so that a rerun never disturbs typing."""
