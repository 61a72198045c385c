"""The mail server that EMAIL_URL names."""

from environs import Env

from phongtrao.config.mail import CONSOLE, mailer_from


def test_an_address_names_a_mail_server(monkeypatch):
    monkeypatch.setenv("EMAIL_URL", "smtp://an:m%40t@thu.example:587/?tls=true")
    mailer = mailer_from(Env())

    assert mailer["BACKEND"] == "django.core.mail.backends.smtp.EmailBackend"
    wanted = {"host": "thu.example", "port": 587, "username": "an", "password": "m@t", "use_tls": True}
    assert wanted.items() <= mailer["OPTIONS"].items()


def test_without_one_letters_are_only_shown(monkeypatch):
    monkeypatch.delenv("EMAIL_URL", raising=False)

    assert mailer_from(Env()) == {"BACKEND": CONSOLE}
