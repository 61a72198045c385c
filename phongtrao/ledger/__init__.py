"""The ledger: what was achieved, by immutable entries and the balances that stand for them."""
