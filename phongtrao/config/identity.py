"""Signing in: what django-allauth is told, and the organisation's own identity provider, if there is one."""

from typing import Any
from urllib.parse import urlsplit

from environs import Env, EnvError

ALLAUTH: dict[str, Any] = {
    "ACCOUNT_ADAPTER": "phongtrao.accounts.adapters.AccountAdapter",
    "MFA_ADAPTER": "phongtrao.accounts.adapters.FactorAdapter",
    # Codes instead of links: they work across devices and cannot be opened by a mail scanner.
    "ACCOUNT_LOGIN_METHODS": {"username", "email"},
    "ACCOUNT_SIGNUP_FIELDS": ["username*", "email*", "password1*"],
    "ACCOUNT_EMAIL_VERIFICATION": "mandatory",
    "ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED": True,
    "ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND": True,
    "ACCOUNT_LOGIN_BY_CODE_ENABLED": True,
    "ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND": True,
    "ACCOUNT_LOGIN_BY_CODE_TIMEOUT": 600,
    "ACCOUNT_PASSWORD_RESET_BY_CODE_ENABLED": True,
    "ACCOUNT_PASSWORD_RESET_BY_CODE_TIMEOUT": 600,
    "ACCOUNT_LOGIN_ON_PASSWORD_RESET": True,
    "ALLAUTH_USER_CODE_FORMAT": {"numeric": True, "length": 8},
    # Who asks for a code of an unknown address gets the same page, and the address gets a letter too.
    "ACCOUNT_PREVENT_ENUMERATION": True,
    "ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS": True,
    "ACCOUNT_EMAIL_NOTIFICATIONS": True,
    "ACCOUNT_EMAIL_SUBJECT_PREFIX": "",
    "ACCOUNT_MAX_EMAIL_ADDRESSES": 3,
    "ACCOUNT_SESSION_REMEMBER": True,
    "ACCOUNT_REAUTHENTICATION_REQUIRED": True,
    # Counted in the cache, which all processes share. A whole office may sit behind one address.
    "ACCOUNT_RATE_LIMITS": {
        "login": "60/m/ip",
        "request_login_code": "20/m/ip,3/m/key,10/h/key",
        "reset_password": "20/m/ip,3/m/key,10/h/key",
        "confirm_email": "1/10s/key,10/h/key",
    },
    "MFA_SUPPORTED_TYPES": ["totp", "webauthn", "recovery_codes"],
    "MFA_PASSKEY_LOGIN_ENABLED": True,
    "MFA_ALLOW_UNVERIFIED_EMAIL": True,
    "MFA_TOTP_ISSUER": "Phong Trào",
    "MFA_TOTP_TOLERANCE": 1,
    "SOCIALACCOUNT_ADAPTER": "phongtrao.accounts.organization.IdentityAdapter",
    # Who the provider vouches for is matched by our own adapter, and linked on first use.
    "SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT": True,
}
THIS_MACHINE = frozenset({"127.0.0.1", "localhost", "::1"})


def identity_provider_from(env: Env) -> dict[str, Any]:
    """
    The organisation's own identity provider, as allauth takes it: of OIDC_NAME, OIDC_SERVER, OIDC_CLIENT_ID and
    OIDC_CLIENT_SECRET all or none.

    :raises EnvError: one is missing, or the server is reached without encryption.
    """
    names = ("OIDC_NAME", "OIDC_SERVER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET")
    given = {name: env.str(name, "") for name in names}
    missing = [name for name, value in given.items() if not value]
    if len(missing) == len(names):
        return {}
    if missing:
        raise EnvError(f"thiếu {', '.join(missing)}")
    server = urlsplit(given["OIDC_SERVER"])
    if server.scheme != "https" and server.hostname not in THIS_MACHINE:
        raise EnvError("OIDC_SERVER phải bắt đầu bằng https://")
    return provider_of(*given.values())


def provider_of(name: str, server: str, client_id: str, secret: str) -> dict[str, Any]:
    """One OpenID Connect provider, under the address and the key by which `accounts` knows it."""
    app = {"provider_id": "to-chuc", "name": name, "client_id": client_id, "secret": secret}
    return {"openid_connect": {"APPS": [app | {"settings": {"server_url": server, "oauth_pkce_enabled": True}}]}}
