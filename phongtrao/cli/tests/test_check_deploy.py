"""What `phongtrao check-deploy` finds amiss, in words that say what to do."""

import os
import time

import pytest
from django.utils import timezone
from environs import Env

from phongtrao.cli.backup import LAST_BACKUP
from phongtrao.cli.check_deploy import check_deploy
from phongtrao.config.mail import mailer_from


@pytest.fixture
def fit(db, settings, tmp_path):
    """An installation with nothing amiss."""
    tmp_path.chmod(0o750)
    settings.DATA = tmp_path
    settings.DEBUG = settings.DEMO = False
    settings.SECOND_FACTOR_REQUIRED = True
    settings.HTTPS = settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True
    settings.ALLOWED_HOSTS = ["phongtrao.example", "127.0.0.1"]
    settings.SECRET_KEY = "kho-doan-" * 8 + "Zx81"
    settings.MAILERS = {"default": {"BACKEND": "django.core.mail.backends.smtp.EmailBackend"}}
    (tmp_path / LAST_BACKUP).write_text(timezone.now().isoformat())
    (tmp_path / "worker.seen").touch()
    return settings


def findings(capsys):
    with pytest.raises(SystemExit) as ended:
        check_deploy()
    assert ended.value.code == 1
    return [line for line in capsys.readouterr().out.splitlines() if line.startswith("✗")]


def test_nothing_amiss(fit, capsys):
    check_deploy()

    assert capsys.readouterr().out == "✓ Sẵn sàng phục vụ.\n"


@pytest.mark.parametrize(
    ("name", "value", "word"),
    [
        ("DEBUG", True, "DEBUG"),
        ("DEMO", True, "DEMO"),
        ("SECOND_FACTOR_REQUIRED", False, "SECOND_FACTOR_REQUIRED"),
        ("HTTPS", False, "HTTPS=1"),
        ("ALLOWED_HOSTS", ["127.0.0.1"], "HOSTS="),
        ("ALLOWED_HOSTS", ["*"], "HOSTS=*"),
        ("SECRET_KEY", "ngan-nhung-khac-nhau-1234567890", "SECRET_KEY"),
        ("MAILERS", {"default": mailer_from(Env())}, "EMAIL_URL"),
    ],
)
def test_a_setting_that_is_not_fit_is_one_line(fit, capsys, name, value, word):
    setattr(fit, name, value)

    (line,) = findings(capsys)
    assert word in line


def test_a_folder_that_everybody_may_enter(fit, capsys):
    fit.DATA.chmod(0o755)

    assert "chmod 750" in findings(capsys)[0]


def test_a_key_that_others_may_read(fit, capsys):
    (fit.DATA / "secret.key").touch(0o644)

    assert "chmod 600" in findings(capsys)[0]


@pytest.mark.parametrize(("written", "word"), [(None, "phongtrao backup"), ("2024-01-02T03:04:05+07:00", "ngày")])
def test_no_backup_or_an_old_one(fit, capsys, written, word):
    file = fit.DATA / LAST_BACKUP
    file.write_text(written) if written else file.unlink()

    assert word in findings(capsys)[0]


def test_a_worker_that_went_silent(fit, capsys):
    os.utime(fit.DATA / "worker.seen", (time.time() - 600, time.time() - 600))

    assert "Máy làm việc nền" in findings(capsys)[0]
