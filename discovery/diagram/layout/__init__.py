"""Where everything of a picture stands: boxes, lines and labels, before anything is drawn."""
