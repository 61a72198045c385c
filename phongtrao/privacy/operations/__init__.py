"""What people do about personal data, by verb."""

from .journal import export_journal

__all__ = ["export_journal"]
