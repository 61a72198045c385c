"""Addresses of the board, of obligations, and of a plan with what became of it."""

from django.urls import path

from .views import board as views
from .views import reminding

app_name = "obligations"
urlpatterns = [
    path("bang-theo-doi/", views.board, name="board"),
    path("bang-theo-doi/nhac/", reminding.reminder, name="remind"),
    path("viec/<int:pk>/", views.detail, name="detail"),
    path("viec/<int:pk>/tien-do/", views.progress, name="progress"),
    path("viec/<int:pk>/tra-lai/", views.returning, name="return"),
    path("viec/<int:pk>/han/", views.due, name="due"),
    path("ke-hoach/<int:pk>/", views.plan, name="plan"),
    path("ke-hoach/<int:pk>/ban-hanh/", views.publication, name="publish"),
]
