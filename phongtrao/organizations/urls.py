"""Addresses of units and people."""

from django.urls import path

from .views import cards, people, picking, transfers, units

app_name = "organizations"
urlpatterns = [
    path("", units.unit_home, name="home"),
    path("tim/", picking.unit_search, name="unit_search"),
    path("<int:pk>/", units.unit, name="unit"),
    path("<int:pk>/doan-vien/", units.members, name="members"),
    path("<int:pk>/doan-vien/moi/", units.registration, name="registration"),
    path("toi/", people.own, name="own"),
    path("nguoi/<int:pk>/", people.person, name="person"),
    path("nguoi/<int:pk>/xem/", people.look, name="look"),
    path("nguoi/<int:pk>/sua/", people.correction, name="correction"),
    path("nguoi/<int:pk>/chuyen/<int:unit_id>/", people.transfer, name="transfer"),
    path("nguoi/<int:pk>/the/", cards.card, name="card"),
    path("sinh-hoat/<int:pk>/ket-thuc/", people.ending, name="ending"),
    path("the/<str:code>/", cards.card_check, name="card_check"),
    path("chuyen-sinh-hoat/", transfers.waiting, name="transfers"),
    path("chuyen-sinh-hoat/<int:pk>/nhan/", transfers.acceptance, name="acceptance"),
    path("chuyen-sinh-hoat/<int:pk>/tu-choi/", transfers.rejection, name="rejection"),
    path("trung/", transfers.duplicates, name="duplicates"),
    path("trung/gop/", transfers.merging, name="merging"),
    path("trung/<int:pk>/tach/", transfers.unmerging, name="unmerging"),
]
