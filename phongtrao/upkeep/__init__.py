"""Keeping the service running: is it alive and ready, its figures and request log, its background work."""
