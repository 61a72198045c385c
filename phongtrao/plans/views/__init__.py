"""The room's pages: documents (list, upload, reading, coverage, history), review, amendments."""
