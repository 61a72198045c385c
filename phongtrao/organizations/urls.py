"""Addresses of units."""

from django.urls import path

from . import views

app_name = "organizations"
urlpatterns = [path("tim/", views.unit_search, name="unit_search")]
