"""Every setting, read once from the environment and typed; a missing or odd value stops the start."""

import logging
import os
import secrets
from pathlib import Path

from django.utils.csp import CSP
from django.utils.translation import gettext_lazy as _
from environs import Env

from phongtrao.config.databases import database_from
from phongtrao.config.identity import ALLAUTH, identity_provider_from
from phongtrao.config.mail import mailer_from

env = Env()
ROOT = Path(__file__).resolve().parents[2]

# -- where things are ---------------------------------------------------------------------------------
DATA = env.path("DATA", ROOT / "var").resolve()
DATA.mkdir(parents=True, exist_ok=True)
ASSETS = env.path("ASSETS", ROOT / "build" / "assets").resolve()
SAMPLES = ROOT / "samples"


def _secret_key() -> str:
    """The signing key: from the environment, else made once and kept beside the data, readable by its owner only."""
    given = env.str("SECRET_KEY", "")
    if given:
        return given
    kept = DATA / "secret.key"
    if not kept.exists():
        kept.touch(mode=0o600)
        kept.write_text(secrets.token_urlsafe(50))
    return kept.read_text().strip()


SECRET_KEY = _secret_key()
# Keys of before: they open what was signed or sealed under them, and sign nothing any more.
SECRET_KEY_FALLBACKS: list[str] = env.list("SECRET_KEY_FALLBACKS", [])
DEBUG = env.bool("DEBUG", False)
DEMO = env.bool("DEMO", False)
ALLOWED_HOSTS = env.list("HOSTS", ["127.0.0.1", "localhost", "[::1]"])
HTTPS = env.bool("HTTPS", False)

# -- the rooms, from the ground up --------------------------------------------------------------------
INSTALLED_APPS = [
    "phongtrao.foundation",
    "phongtrao.trail",
    "phongtrao.accounts",
    "phongtrao.organizations",
    "phongtrao.upkeep",
    "phongtrao.notices",
    "phongtrao.ledger",
    "phongtrao.plans",
    "phongtrao.obligations",
    "phongtrao.activities",
    "phongtrao.evaluation",
    "phongtrao.titles",
    "phongtrao.reports",
    "phongtrao.insight",
    "phongtrao.privacy",
    "phongtrao.front",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    # Without the app "allauth" itself: its own pages are not found, so that none of them can be shown.
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django_htmx",
    "django_tasks_db",
]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

MIDDLEWARE = [
    "phongtrao.upkeep.middleware.RequestLogMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "phongtrao.accounts.middleware.SeenMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "phongtrao.organizations.middleware.ActorMiddleware",
    "phongtrao.foundation.doors.DoorMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "phongtrao.organizations.middleware.SecondFactorMiddleware",
]
ROOT_URLCONF = "phongtrao.config.urls"
WSGI_APPLICATION = "phongtrao.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "phongtrao.front.context.shell",
            ],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# -- data ---------------------------------------------------------------------------------------------
DATABASES = {"default": database_from(env, DATA)}
# Shared by the processes of the server, lost without harm: wrong sign-ins are counted here.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": DATA / "cache",
        "OPTIONS": {"MAX_ENTRIES": 10_000},
    }
}
MEDIA_ROOT = DATA / "media"
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
# What the worker begins by itself, each day or each Monday at seven; upper rooms cannot be named by `upkeep` itself.
REGULAR_WORK = {
    # First, so that what follows speaks of units as they stand today.
    "phongtrao.obligations.tasks.carry_out_decisions": "daily",
    "phongtrao.obligations.tasks.tell_of_days": "daily",
    "phongtrao.obligations.tasks.tell_of_week": "weekly",
    "phongtrao.activities.tasks.remind_of_tomorrow": "daily",
    "phongtrao.reports.tasks.remind_of_reports": "daily",
    "phongtrao.privacy.tasks.apply_retention": "daily",
    "phongtrao.organizations.tasks.drop_old_lists": "daily",
    "phongtrao.upkeep.tasks.sweep_files": "daily",
}
PLAN_FILE_LIMIT = env.int("PLAN_FILE_LIMIT", 25 * 1024 * 1024)
LIST_FILE_LIMIT = env.int("LIST_FILE_LIMIT", 25 * 1024 * 1024)
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

# -- people -------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "accounts.User"
LOGIN_URL = LOGOUT_REDIRECT_URL = "account_login"
LOGIN_REDIRECT_URL = "front:home"
SESSION_ENGINE = "phongtrao.accounts.sessions"
globals().update(ALLAUTH)
SOCIALACCOUNT_PROVIDERS = identity_provider_from(env)
# Passkeys need HTTPS, or a browser that takes "localhost" for as safe.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HTTPS
# Officers and administrators prove themselves twice; the demonstration lets them in by password alone and says so.
SECOND_FACTOR_REQUIRED = env.bool("SECOND_FACTOR_REQUIRED", not DEMO)
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

# -- mail ---------------------------------------------------------------------------------------------
MAILERS = {"default": mailer_from(env)}
# How the links of letters and chats begin: nobody asks for them, so that no request says it.
SITE_URL = env.str("SITE_URL", f"{'https' if HTTPS else 'http'}://{ALLOWED_HOSTS[0]}").rstrip("/")
# Private networks that chat channels may lead into ("10.1.2.0/24"); all others are refused, this machine too.
CHAT_NETWORKS: list[str] = env.list("CHAT_NETWORKS", [])
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.str("MAIL_FROM", "phongtrao@localhost")

# -- language and time --------------------------------------------------------------------------------
LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", _("Tiếng Việt")), ("en", _("Tiếng Anh"))]
LOCALE_PATHS = [ROOT / "phongtrao" / "locale"]
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_I18N = True
USE_TZ = True

# -- static files -------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
ASSETS.mkdir(parents=True, exist_ok=True)
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
STATICFILES_DIRS = [ASSETS]
# What has to lie at the root: the service worker may speak only for what lies beside or below it.
WHITENOISE_ROOT = ASSETS / "root"
WHITENOISE_ROOT.mkdir(exist_ok=True)
WHITENOISE_MIMETYPES = {".webmanifest": "application/manifest+json"}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": env.str("STATIC_STORAGE", "whitenoise.storage.CompressedManifestStaticFilesStorage")},
}

# -- security -----------------------------------------------------------------------------------------
SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "manifest-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
}
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "phongtrao.foundation.views.form_expired"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 30 * 24 * 3600 if HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None

# -- what the service tells of itself -----------------------------------------------------------------
# Each process counts in a file of its own; the library looks for the folder in the environment.
METRICS_FOLDER = DATA / "metrics"
METRICS_FOLDER.mkdir(exist_ok=True)
os.environ["PROMETHEUS_MULTIPROC_DIR"] = str(METRICS_FOLDER)
METRICS_TOKEN = env.str("METRICS_TOKEN", "")
LOG_LEVEL = env.log_level("LOG_LEVEL", logging.WARNING)
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "phongtrao.upkeep.logs.AsJson"}, "human": {"format": "%(levelname)s %(message)s"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "human" if DEBUG or DEMO else "json"},
    },
    "root": {"handlers": ["console"], "level": LOG_LEVEL},
    # One line a request; the demonstration is quiet.
    # The libraries that reach chats and push services would write where people are reached.
    "loggers": {
        "phongtrao.requests": {"level": LOG_LEVEL if DEMO else min(LOG_LEVEL, logging.INFO)},
        **{library: {"level": logging.CRITICAL} for library in ("apprise", "urllib3")},
    },
}
