"""A reading as JSON, described by `schema/reading.schema.json`."""

import json
from importlib.resources import files
from typing import Any

from phongtrao.reader.model import Reading


def as_json_text(reading: Reading) -> str:
    """One JSON object in UTF-8, readable by people too."""
    return json.dumps(reading.as_json(), ensure_ascii=False, indent=2)


def json_schema() -> dict[str, Any]:
    """The JSON Schema of what `as_json_text` prints."""
    source = files("phongtrao.reader").joinpath("schema/reading.schema.json")
    schema: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    return schema
