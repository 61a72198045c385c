"""Addresses of the room."""

from django.urls import path

from . import views

app_name = "upkeep"
urlpatterns = [
    path("song/", views.alive, name="alive"),
    path("san-sang/", views.ready, name="ready"),
    path("do-luong/", views.measures, name="measures"),
    path("viec-nen/", views.work, name="work"),
    path("viec-nen/<uuid:pk>/chay-lai/", views.run_again, name="run_again"),
]
