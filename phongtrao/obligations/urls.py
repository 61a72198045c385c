"""Addresses of the board and of obligations."""

from django.urls import path

app_name = "obligations"
urlpatterns: list = []
