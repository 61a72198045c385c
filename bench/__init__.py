"""Measurements: the pages at the size of a big city, the reader's speed (`make bench`), its scores (`make score`)."""
