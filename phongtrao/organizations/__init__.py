"""Units, people's offices in them, and what each role may see."""
