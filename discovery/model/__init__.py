"""What one discovery holds: rows, their columns and vocabulary, and the Record that carries them all."""
