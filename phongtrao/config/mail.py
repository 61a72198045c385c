"""How letters leave: through the mail server of EMAIL_URL; without one they are only shown where the server runs."""

from typing import Any

from environs import Env

CONSOLE = "django.core.mail.backends.console.EmailBackend"
PARTS = {
    "host": "EMAIL_HOST",
    "port": "EMAIL_PORT",
    "username": "EMAIL_HOST_USER",
    "password": "EMAIL_HOST_PASSWORD",
    "use_tls": "EMAIL_USE_TLS",
    "use_ssl": "EMAIL_USE_SSL",
}
"""Names of the mailer's options, and of the parts of `smtp://user:password@host:587/?tls=true`."""


def mailer_from(env: Env) -> dict[str, Any]:
    """The mailer that the environment names."""
    if not env.str("EMAIL_URL", ""):
        return {"BACKEND": CONSOLE}
    found: dict[str, Any] = dict(env.dj_email_url("EMAIL_URL"))
    return {
        "BACKEND": found["EMAIL_BACKEND"],
        "OPTIONS": {option: found[part] for option, part in PARTS.items() if found.get(part) is not None},
    }
