"""Addresses of units and people."""

from django.urls import path

from .views import cards, counterparts, duplicates, exports, imports, invitations, people, picking, transfers, units

app_name = "organizations"
urlpatterns = [
    path("", units.unit_home, name="home"),
    path("tim/", picking.unit_search, name="unit_search"),
    path("tim/noi-nhan/", picking.receiving_search, name="receiving_search"),
    path("<int:pk>/", units.unit, name="unit"),
    path("<int:pk>/doan-vien/", units.members, name="members"),
    path("<int:pk>/doan-vien/moi/", units.registration, name="registration"),
    path("<int:pk>/nhap/", imports.begin, name="imports"),
    path("<int:pk>/xuat/", exports.export, name="export"),
    path("nhap/mau/<str:name>", exports.template, name="template"),
    path("nhap/<int:pk>/", imports.list_import, name="import"),
    path("nhap/<int:pk>/cot/", imports.columns, name="import_columns"),
    path("nhap/<int:pk>/ghi/", imports.confirmation, name="import_confirmation"),
    path("nhap/<int:pk>/tiep/", imports.resumption, name="import_resumption"),
    path("nhap/<int:pk>/bo/", imports.dropping, name="import_dropping"),
    path("nhap/<int:pk>/loi/", imports.report, name="import_report"),
    path("<int:pk>/nganh-doc/", counterparts.pairing, name="pairing"),
    path("nganh-doc/<int:pk>/thoi/", counterparts.parting, name="parting"),
    path("<int:pk>/giay-moi/", invitations.invitations, name="invitations"),
    path("nguoi/<int:pk>/moi/<int:unit_id>/", invitations.inviting, name="inviting"),
    path("giay-moi/<uuid:sheet>/", invitations.sheet, name="sheet"),
    path("giay-moi/<uuid:sheet>/huy/", invitations.voiding, name="voiding"),
    path("giay-moi/<uuid:sheet>/moi-lai/", invitations.renewal, name="renewal"),
    path("vao-lai/<int:pk>/xac-nhan/", invitations.confirmation, name="way_back_confirmation"),
    path("vao-lai/<int:pk>/khong-phai-toi/", invitations.objection, name="way_back_objection"),
    path("moi/<str:invitation>/", invitations.welcome, name="welcome"),
    path("toi/", people.own, name="own"),
    path("nguoi/<int:pk>/", people.person, name="person"),
    path("nguoi/<int:pk>/xem/", people.look, name="look"),
    path("nguoi/<int:pk>/sua/", people.correction, name="correction"),
    path("nguoi/<int:pk>/the/", cards.card, name="card"),
    path("sinh-hoat/<int:pk>/ket-thuc/", people.ending, name="ending"),
    path("the/<str:code>/", cards.card_check, name="card_check"),
    path("chuyen-sinh-hoat/", transfers.waiting, name="transfers"),
    path("trung/", duplicates.duplicates, name="duplicates"),
]
