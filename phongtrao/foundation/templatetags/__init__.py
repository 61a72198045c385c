"""Template words of the ground."""
