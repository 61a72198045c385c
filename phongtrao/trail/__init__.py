"""Who did what, when, to what: append-only, with labels instead of foreign keys."""
