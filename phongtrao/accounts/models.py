"""The account: who may sign in, and where they are signed in. What they may do hangs on their offices (room above)."""

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models
from django.utils.crypto import salted_hmac
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


class BrowserSession(AbstractBaseSession):
    """
    A browser that keeps a session. Of one that is signed in it says whose, since when, and from where no nearer than
    a network and the family of the browser; deleting the row signs it out.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="browser_sessions")
    signed_in_at = models.DateTimeField(null=True)
    seen_at = models.DateTimeField(null=True)
    network = models.CharField(max_length=50, blank=True)
    agent = models.CharField(max_length=80, blank=True)

    @property
    def mark(self) -> str:
        """What stands for this session in a page: its key would let whoever reads the page in."""
        return salted_hmac("phongtrao.browser-session", self.session_key, algorithm="sha256").hexdigest()[:20]

    @classmethod
    def get_session_store_class(cls) -> type[SessionBase]:
        """The store that keeps these rows; it imports this module, so that it is looked up late."""
        from .sessions import SessionStore  # noqa: PLC0415

        return SessionStore


class GuessCount(models.Model):
    """
    How many wrong passwords were counted under a key until `ends_at`. The key is a keyed digest of an account or a
    typed name, and of where it was typed: whoever reads the rows learns neither.
    """

    key = models.CharField(max_length=64, unique=True)
    wrong = models.PositiveIntegerField(default=0)
    ends_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.key[:8]}: {self.wrong}"
