"""One line of JSON for each line of the log, for machines that collect them."""

import json
import logging
from datetime import UTC, datetime


class AsJson(logging.Formatter):
    """What was told, by whom, when; the fields of a request where it is about one."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        told = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            **getattr(record, "request_fields", {"message": record.getMessage()}),
        }
        if record.exc_info:
            told["error"] = self.formatException(record.exc_info)
        return json.dumps(told, ensure_ascii=False)
