"""The roof: the home of each role and the frame of every page; may look into every room."""
