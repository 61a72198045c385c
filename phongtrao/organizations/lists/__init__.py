"""Lists of members and units as files: read from Excel and CSV, checked row by row, written out again."""
