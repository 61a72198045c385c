"""Addresses of the roof."""

from django.urls import path

from .views import calendars, home, metrics, trace

app_name = "front"
urlpatterns = [
    path("", home.home, name="home"),
    path("vi-sao/", trace.trace, name="trace"),
    path("thuoc-do/", metrics.metrics, name="metrics"),
    path("thuoc-do/moi/", metrics.metric, name="new_metric"),
    path("thuoc-do/<int:pk>/", metrics.metric, name="metric"),
    path("thuoc-do/<int:pk>/dung/", metrics.standing, name="metric_standing"),
    path("tim/", home.search, name="search"),
    path("lich/", calendars.calendars, name="calendars"),
    path("lich/mo/", calendars.opening, name="open_calendar"),
    path("lich/<int:pk>/doi/", calendars.renewal, name="renew_calendar"),
    path("lich/<int:pk>/bo/", calendars.closing, name="close_calendar"),
    path("lich/<int:pk>/<str:secret>.ics", calendars.feed, name="feed"),
]
