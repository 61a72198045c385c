"""Members, and lists sent and taken in through the pages, as people do it."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from phongtrao.organizations import operations
from phongtrao.organizations.models import ListImport


def reverse_of(name, *args):
    """An address of the room."""
    return reverse(f"organizations:{name}", args=args)


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    """A folder of its own for what is uploaded."""
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def send(secretary, organization, as_, run_tasks, django_capture_on_commit_callbacks):
    """`send(data, "ds.xlsx")`: the secretary of Đoàn Sở Y tế sends a list, and it is looked through."""

    def through_the_page(data, name="ds.xlsx", kind="members", who=None, code="so-y-te"):
        file = SimpleUploadedFile(name, data)
        client = as_(who or secretary)
        with django_capture_on_commit_callbacks(execute=True):
            answer = client.post(reverse_of("imports", organization[code].pk), {"kind": kind, "file": file})
            assert answer.status_code == 302, answer.content.decode()
            run_tasks()
        return ListImport.objects.latest("pk")

    return through_the_page


@pytest.fixture
def confirm(as_, secretary, run_tasks, django_capture_on_commit_callbacks):
    """Takes a list in by the button."""

    def through_the_page(one, who=None):
        with django_capture_on_commit_callbacks(execute=True):
            as_(who or secretary).post(reverse_of("import_confirmation", one.pk))
            run_tasks()
        one.refresh_from_db()
        return one

    return through_the_page


@pytest.fixture
def enrol(organization, job, now):
    """`enrol("Lê Thị Mây", "y-te-vp", phone="0912345678")`: a member."""

    def make(full_name, code, **details):
        known = {"full_name": full_name, **details}
        words = {"unit": organization[code], "details": known, "since": date(2023, 3, 26), "by": job, "at": now}
        return operations.register_member(**words).person

    return make
