"""Files made from a Record."""
