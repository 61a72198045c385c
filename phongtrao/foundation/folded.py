"""A column that follows others: their words folded, for search without accents."""

from typing import Any

from django.db import models

from phongtrao.vietnamese import fold

MOST_LETTERS = 2000
"""A passage is rarely longer."""


class FoldedField(models.CharField[str, str]):
    """
    The search key of other columns of the same row, kept whenever the row is saved, as `auto_now` keeps a time.

    A `save(update_fields=…)` that names one of those columns has to name this one too; `update()` leaves it as it is.
    """

    def __init__(self, *, of: tuple[str, ...], **given: Any) -> None:
        self.of = tuple(of)
        super().__init__(**given | {"max_length": MOST_LETTERS, "editable": False, "default": ""})

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
    """The search key of several texts: their words in order, as many as the column takes."""
    return " ".join(word for text in texts for word in fold(text).split())[:MOST_LETTERS]
