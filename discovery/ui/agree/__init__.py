"""What is agreed on: requirements and artefacts."""
