"""Damaged documents against the reader: `make fuzz` for as long as one likes, a few seconds in `make test`."""
