"""Measurements at the size of a big city: run with `make bench`."""
