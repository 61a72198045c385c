"""The account: who may sign in. What a person may do hangs on their offices (room `organizations`)."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class User(AbstractUser):
    """A person's account; signs in by user name. `full_name` is written the Vietnamese way."""

    full_name = models.CharField(_("họ và tên"), max_length=120)
    first_name = None  # type: ignore[assignment]
    last_name = None  # type: ignore[assignment]

    REQUIRED_FIELDS = ["full_name"]
    is_personal = True

    def __str__(self) -> str:
        return self.full_name or self.username

    def get_full_name(self) -> str:
        """The name as written in Vietnamese, in one piece."""
        return self.full_name

    def get_short_name(self) -> str:
        """The given name: the last word."""
        return self.full_name.rsplit(" ", 1)[-1]
