"""The joint between plan and ledger: who owes what by when, and how far it is."""
