"""Addresses of the ground."""

from django.urls import path

from . import views

app_name = "foundation"
urlpatterns = [
    path("_mau/", views.showcase, name="showcase"),
    path("giao-dien/", views.theme, name="theme"),
]
