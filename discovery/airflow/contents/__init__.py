"""What a file says: variables, options and packages out of lines, logs and JSON, masked as they are read."""
