"""Activities: what units do at a time and a place, and what comes of it."""
