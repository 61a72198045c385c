"""Plan documents: upload, reading, review, coverage, versions."""
