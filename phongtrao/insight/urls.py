"""Addresses of the room."""

from django.urls import path

from .views import changes, dashboard

app_name = "insight"
urlpatterns = [
    path("", dashboard.dashboard, name="dashboard"),
    path("vua-doi/", changes.changes, name="changes"),
    path("viec/", dashboard.duties, name="duties"),
    path("<slug:chart>.csv", dashboard.table, name="table"),
]
