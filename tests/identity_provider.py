"""
An organisation's identity provider for the tests: Django OAuth Toolkit, an OpenID Connect provider that others run in
earnest, in a process of its own over an empty SQLite file.

    python tests/identity_provider.py PORT FILE CLIENT_ID CLIENT_SECRET REDIRECT_URI

Its people are those of `PEOPLE`; `/vao/NAME/` signs one of them in there, as its own sign-in page would.
"""

import sys
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from django.conf import settings
from django.http import HttpResponse
from django.urls import include, path

READY = "ready"
PEOPLE = {
    "an": ("an@so-y-te.example", True),
    "an-moi": ("an@so-y-te.example", True),
    "an-gia": ("an@so-y-te.example", False),
    "binh": ("binh@khoi.example", True),
    "la": ("nguoi-la@so-y-te.example", True),
    "khong-thu": ("", True),
}
"""Address and whether the provider has verified it."""


def validator():
    """What tells the address, and whether it is verified; the toolkit can be looked into only once it is set up."""
    from oauth2_provider.oauth2_validators import OAuth2Validator  # noqa: PLC0415

    class Validator(OAuth2Validator):
        oidc_claim_scope = OAuth2Validator.oidc_claim_scope | {"email": "email", "email_verified": "email"}

        def get_additional_claims(self, request):
            email, is_verified = PEOPLE[request.user.username]
            return {"email": email, "email_verified": is_verified, "name": "Tên ở cơ quan"}

    return Validator


def enter(request, name):
    """Sign in here."""
    from django.contrib.auth import get_user_model, login  # noqa: PLC0415

    login(request, get_user_model().objects.get(username=name))
    return HttpResponse("ok")


urlpatterns = []


class Quiet(WSGIRequestHandler):
    """Says nothing of each request."""

    def log_message(self, *words):
        """Nothing."""


def serve(port, file, client_id, secret, redirect_uri):
    """Make the file, then answer until ended."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    settings.configure(
        SECRET_KEY="x" * 50,
        ALLOWED_HOSTS=["127.0.0.1"],
        ROOT_URLCONF=__name__,
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": file}},
        INSTALLED_APPS=[
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.sessions",
            "oauth2_provider",
        ],
        MIDDLEWARE=[
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
        ],
        SESSION_COOKIE_NAME="provider",
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        USE_TZ=True,
        LOGIN_URL="/vao/",
        OAUTH2_PROVIDER={
            "OIDC_ENABLED": True,
            "OIDC_RSA_PRIVATE_KEY": pem,
            "PKCE_REQUIRED": True,
            "SCOPES": {"openid": "openid", "profile": "profile", "email": "email"},
        },
    )
    django.setup()
    from oauth2_provider.settings import oauth2_settings  # noqa: PLC0415

    oauth2_settings.OAUTH2_VALIDATOR_CLASS = validator()
    from django.contrib.auth import get_user_model  # noqa: PLC0415
    from django.core.management import call_command  # noqa: PLC0415
    from django.core.wsgi import get_wsgi_application  # noqa: PLC0415
    from oauth2_provider.models import Application  # noqa: PLC0415

    urlpatterns.append(path("vao/<slug:name>/", enter))
    urlpatterns.append(path("", include("oauth2_provider.urls", namespace="oauth2_provider")))
    call_command("migrate", verbosity=0)
    for name in PEOPLE:
        get_user_model().objects.create_user(name)
    Application.objects.create(
        client_id=client_id,
        client_secret=secret,
        client_type=Application.CLIENT_CONFIDENTIAL,
        authorization_grant_type=Application.GRANT_AUTHORIZATION_CODE,
        redirect_uris=redirect_uri,
        skip_authorization=True,
        algorithm=Application.RS256_ALGORITHM,
    )
    with make_server("127.0.0.1", int(port), get_wsgi_application(), handler_class=Quiet) as server:
        print(READY, flush=True)  # noqa: T201
        server.serve_forever()


if __name__ == "__main__":
    serve(*sys.argv[1:])
