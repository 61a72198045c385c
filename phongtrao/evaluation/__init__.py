"""Periodic evaluation: rubrics, rounds, points that explain themselves, titles."""
