"""What somebody sent: opened without believing what it says of itself, and parsed in a process apart."""
