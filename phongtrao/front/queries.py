"""What the home of each role shows."""
