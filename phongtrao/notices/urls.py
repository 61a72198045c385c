"""Addresses of the inbox and of what people wish of messages."""

from django.urls import path

from .views import inbox, wishes

app_name = "notices"
urlpatterns = [
    path("", inbox.inbox, name="inbox"),
    path("da-doc/", inbox.all_read, name="all_read"),
    path("<int:pk>/mo/", inbox.opening, name="open"),
    path("cach-nhan/", wishes.wishes, name="wishes"),
    path("ngung/<str:link>/", wishes.unsubscribe, name="unsubscribe"),
]
