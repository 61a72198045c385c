"""A column that follows others: their words folded, for search without accents."""

from typing import Any

from django.db import models

from phongtrao.vietnamese import fold

MOST_BYTES = 2000
"""More does not fit an entry of an index of PostgreSQL."""


class FoldedField(models.CharField[str, str]):
    """
    The search key of other columns of the same row, kept whenever the row is saved, as `auto_now` keeps a time.

    A `save(update_fields=…)` that names one of those columns has to name this one too; `update()` leaves it as it is.
    """

    def __init__(self, *, of: tuple[str, ...], **given: Any) -> None:
        self.of = tuple(of)
        super().__init__(**given | {"max_length": MOST_BYTES, "editable": False, "default": ""})

    def deconstruct(self) -> Any:
        """For migrations: what the column follows."""
        name, path, args, kwargs = super().deconstruct()
        for fixed in ("max_length", "editable", "default"):
            kwargs.pop(fixed, None)
        return name, path, args, kwargs | {"of": self.of}

    def pre_save(self, model_instance: models.Model, add: bool) -> str:  # noqa: FBT001  # Django's signature
        """The folded words as they are now."""
        key = folded(*(getattr(model_instance, name) for name in self.of))
        setattr(model_instance, self.attname, key)
        return key


def folded(*texts: str) -> str:
    """The search key of several texts, each word once, as much of it as an index takes."""
    words: dict[str, None] = {}
    for text in texts:
        words |= dict.fromkeys(fold(text).split())
    return " ".join(words).encode()[:MOST_BYTES].decode(errors="ignore")
