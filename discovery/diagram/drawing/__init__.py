"""The parts of a picture as SVG: cards, lines, panels, legend, and their colours."""
