"""Addresses of the inbox, of what people wish of messages, and of a transfer, of which both units are told."""

from django.urls import path

from .views import addresses, inbox, transfers, wishes

app_name = "notices"
urlpatterns = [
    path("thong-bao/", inbox.inbox, name="inbox"),
    path("thong-bao/da-doc/", inbox.all_read, name="all_read"),
    path("thong-bao/<int:pk>/mo/", inbox.opening, name="open"),
    path("thong-bao/cach-nhan/", wishes.wishes, name="wishes"),
    path("thong-bao/kenh/moi/<slug:service>/", addresses.new_chat, name="new_chat"),
    path("thong-bao/kenh/trinh-duyet/", addresses.browser, name="browser"),
    path("thong-bao/kenh/<int:pk>/thu/", addresses.trial, name="try"),
    path("thong-bao/kenh/<int:pk>/go/", addresses.removal, name="remove"),
    path("thong-bao/ngung/<str:link>/", wishes.unsubscribe, name="unsubscribe"),
    path("don-vi/nguoi/<int:pk>/chuyen/<int:unit_id>/", transfers.transfer, name="transfer"),
    path("don-vi/chuyen-sinh-hoat/<int:pk>/nhan/", transfers.acceptance, name="acceptance"),
    path("don-vi/chuyen-sinh-hoat/<int:pk>/tu-choi/", transfers.rejection, name="rejection"),
    path("don-vi/chuyen-sinh-hoat/<int:pk>/rut/", transfers.withdrawal, name="withdrawal"),
]
