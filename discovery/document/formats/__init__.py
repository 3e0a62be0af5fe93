"""The document in the formats that it can be taken away in: one module each, all from the same blocks."""
