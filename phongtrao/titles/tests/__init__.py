"""The room `titles`."""
