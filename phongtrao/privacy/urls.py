"""Addresses of the journal and of personal data."""

from django.urls import path

from .views import journal

app_name = "privacy"
urlpatterns = [
    path("nhat-ky/", journal.journal, name="journal"),
    path("nhat-ky/tep/", journal.journal_file, name="journal_file"),
]
