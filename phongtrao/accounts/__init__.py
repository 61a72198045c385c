"""Identity and sign-in."""
