"""Reading an account: how its owner signs in, and where they are signed in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.conf import settings
from django.db.models import QuerySet

from .models import BrowserSession, User

PROVES = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
"""What counts as a second factor; recovery codes only stand in for one."""


@dataclass(frozen=True, slots=True)
class Passkey:
    """A passkey or security key; `signs_in` says that it does without the password."""

    pk: int
    name: str
    signs_in: bool
    added_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class AccountPage:
    """How somebody signs in."""

    username: str
    has_password: bool
    emails: tuple[EmailAddress, ...]
    app_added_at: datetime | None
    passkeys: tuple[Passkey, ...]
    codes_left: int
    devices: int
    identity: SocialAccount | None
    may_unlink: bool

    @property
    def has_second_factor(self) -> bool:
        """True where a password alone does not sign in."""
        return self.app_added_at is not None or bool(self.passkeys)


def account_page(user: User, *, at: datetime) -> AccountPage:
    """The page of somebody's account, in four queries."""
    held = list(Authenticator.objects.filter(user=user).order_by("created_at", "pk"))
    apps = [one.created_at for one in held if one.type == Authenticator.Type.TOTP]
    codes = [one for one in held if one.type == Authenticator.Type.RECOVERY_CODES]
    emails = tuple(emails_of(user))
    passkeys = tuple(_passkey(one) for one in held if one.type == Authenticator.Type.WEBAUTHN)
    has_password = user.has_usable_password()
    return AccountPage(
        username=user.username,
        has_password=has_password,
        emails=emails,
        app_added_at=apps[0] if apps else None,
        passkeys=passkeys,
        codes_left=len(codes[0].wrap().get_unused_codes()) if codes else 0,
        devices=devices_of(user, at=at).count(),
        identity=identities_of(user).first(),
        may_unlink=has_password or any(key.signs_in for key in passkeys) or any(row.verified for row in emails),
    )


def emails_of(user: User) -> QuerySet[EmailAddress]:
    """The e-mail addresses of an account, the main one first."""
    return EmailAddress.objects.filter(user=user).order_by("-primary", "email")


def owners_of(email: str) -> list[User]:
    """Who has proven that this address is theirs: one open account at most."""
    proven = EmailAddress.objects.filter(email=email.lower(), verified=True, user__is_active=True)
    return [row.user for row in proven.select_related("user")]


def identities_of(user: User) -> QuerySet[SocialAccount]:
    """The identity at the organisation's own provider that an account is linked with, if any."""
    return SocialAccount.objects.filter(user=user).order_by("pk")


def has_way_in(
    user: User, *, but_identity: bool = False, but_email: int | None = None, but_passkey: int | None = None
) -> bool:
    """
    True where somebody can come in by themself, leaving out what is about to go: by password, a passkey that does
    without it, a code to a confirmed address, or the organisation's own provider as long as there is one.
    """
    if user.has_usable_password() or emails_of(user).filter(verified=True).exclude(pk=but_email).exists():
        return True
    keys = Authenticator.objects.filter(user=user, type=Authenticator.Type.WEBAUTHN).exclude(pk=but_passkey)
    if any(_passkey(key).signs_in for key in keys.order_by("pk")):
        return True
    has_provider = bool(settings.SOCIALACCOUNT_PROVIDERS.get("openid_connect"))
    return has_provider and not but_identity and identities_of(user).exists()


def without_way_in(users: Iterable[User]) -> set[int]:
    """Those of the accounts into which nobody could come by themself (`has_way_in`). Three queries at most."""
    left = {user.pk for user in users if not user.has_usable_password()}
    if not left:
        return left
    left -= set(EmailAddress.objects.filter(user__in=left, verified=True).values_list("user_id", flat=True))
    keys = Authenticator.objects.filter(user__in=left, type=Authenticator.Type.WEBAUTHN).order_by("pk")
    left -= {key.user_id for key in keys if _passkey(key).signs_in}
    if settings.SOCIALACCOUNT_PROVIDERS.get("openid_connect"):
        left -= set(SocialAccount.objects.filter(user__in=left).values_list("user_id", flat=True))
    return left


def has_second_factor(user: User) -> bool:
    """True where somebody can prove themself by more than a password. One query."""
    return Authenticator.objects.filter(user=user, type__in=PROVES).exists()


def devices_of(user: User, *, at: datetime) -> QuerySet[BrowserSession]:
    """The browsers that an account is signed in on, the newest first."""
    rows = BrowserSession.objects.filter(user=user, expire_date__gt=at)
    return rows.order_by("-seen_at", "-signed_in_at", "pk")


def _passkey(held: Authenticator) -> Passkey:
    key = held.wrap()
    return Passkey(held.pk, key.name, bool(key.is_passwordless), held.created_at, held.last_used_at)
