"""Addresses of the journal and of personal data."""

from django.urls import path

from .views import breaches, journal, keeping, mine, requests, sensitive

app_name = "privacy"
urlpatterns = [
    path("nhat-ky/", journal.journal, name="journal"),
    path("nhat-ky/tep/", journal.journal_file, name="journal_file"),
    path("du-lieu/", mine.mine, name="mine"),
    path("du-lieu/tep/", mine.my_file, name="my_file"),
    path("du-lieu/yeu-cau-moi/", mine.ask, name="ask"),
    path("du-lieu/noi-dung/<int:pk>/dong-y/", mine.agree, name="agree"),
    path("du-lieu/dong-y/<int:pk>/rut/", mine.withdraw, name="withdraw"),
    path("du-lieu/vi-tri/xoa/", mine.places_removal, name="places_removal"),
    path("du-lieu/yeu-cau/", requests.requests, name="requests"),
    path("du-lieu/yeu-cau/<int:pk>/tra-loi/", requests.answering, name="answering"),
    path("du-lieu/yeu-cau/<int:pk>/gia-han/", requests.prolonging, name="prolonging"),
    path("du-lieu/yeu-cau/<int:pk>/xong/", requests.finishing, name="finishing"),
    path("du-lieu/nguoi/<int:pk>/", sensitive.sensitive, name="sensitive"),
    path("du-lieu/nguoi/<int:pk>/xem/", sensitive.sensitive_look, name="sensitive_look"),
    path("du-lieu/nhay-cam/<int:pk>/bo/", sensitive.sensitive_removal, name="sensitive_removal"),
    path("du-lieu/so-dang-ky/", keeping.register, name="register"),
    path("du-lieu/muc-dich/<int:pk>/", keeping.wording, name="wording"),
    path("du-lieu/luu-giu/", keeping.keeping, name="keeping"),
    path("du-lieu/luu-giu/<int:pk>/", keeping.term, name="term"),
    path("du-lieu/ngay-nghi/", keeping.holiday, name="holiday"),
    path("du-lieu/ngay-nghi/<int:pk>/bo/", keeping.holiday_removal, name="holiday_removal"),
    path("du-lieu/su-co/", breaches.breaches, name="breaches"),
    path("du-lieu/su-co/<int:pk>/", breaches.breach, name="breach"),
    path("du-lieu/su-co/<int:pk>/da-gui/", breaches.breach_sent, name="breach_sent"),
]
