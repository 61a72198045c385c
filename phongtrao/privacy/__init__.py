"""What is known about people, and their rights to it: consents, requests with clocks, erasure, the journal."""
