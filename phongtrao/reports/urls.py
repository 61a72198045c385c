"""Addresses of reports."""

from django.urls import path

from .views import collecting, figures, files, listing, reading, templates, writing

app_name = "reports"
urlpatterns = [
    path("", listing.reports, name="list"),
    path("moi/", listing.opening, name="open"),
    path("tong-hop/", collecting.coverage, name="coverage"),
    path("tong-hop/han/", collecting.calling, name="call"),
    path("mau/", templates.templates, name="templates"),
    path("mau/co-san/<slug:profile>.docx", templates.house, name="house_template"),
    path("mau/<int:pk>.docx", templates.template, name="template"),
    path("mau/<int:pk>/thoi/", templates.retiring, name="retire_template"),
    path("<int:pk>/", reading.read, name="read"),
    path("<int:pk>/bao-cao.docx", files.word, name="word"),
    path("<int:pk>/bao-cao.pdf", files.pdf, name="pdf"),
    path("<int:pk>/phu-luc.xlsx", files.annex, name="annex"),
    path("<int:pk>/sua/", writing.write, name="write"),
    path("<int:pk>/cau-may/", writing.restoring, name="restore"),
    path("<int:pk>/nop/", writing.submitting, name="submit"),
    path("<int:pk>/tra-loi/", reading.answering, name="answer"),
    path("<int:pk>/so/<str:figure>/", figures.figure, name="figure"),
]
