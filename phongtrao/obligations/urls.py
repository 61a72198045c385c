"""Addresses of the board, of obligations, and of a plan with what became of it."""

from django.urls import path

from .views import board as views
from .views import evidence, month, own_plans, reminding, succession, talking

app_name = "obligations"
urlpatterns = [
    path("don-vi/<int:pk>/thay-doi/", succession.kinds, name="changes"),
    path("don-vi/<int:pk>/thay-doi/<slug:kind>/", succession.change, name="change"),
    path("don-vi/quyet-dinh/<int:pk>/", succession.decision, name="decision"),
    path("don-vi/quyet-dinh/<int:pk>/bo/", succession.withdrawal, name="withdrawal"),
    path("bang-theo-doi/", views.board, name="board"),
    path("bang-theo-doi/nhac/", reminding.reminder, name="remind"),
    path("thang-nay/", month.month, name="month"),
    path("cho-tra-loi/", month.asked, name="asked"),
    path("viec/<int:pk>/", views.detail, name="detail"),
    path("viec/<int:pk>/tien-do/", views.progress, name="progress"),
    path("viec/<int:pk>/tra-lai/", views.returning, name="return"),
    path("viec/<int:pk>/xac-nhan/", evidence.confirming, name="confirm"),
    path("viec/<int:pk>/minh-chung/", evidence.demanding, name="demand"),
    path("viec/<int:pk>/thuoc-do/", evidence.measuring, name="metric"),
    path("viec/<int:pk>/han/", views.due, name="due"),
    path("viec/<int:pk>/trao-doi/", talking.comments, name="comments"),
    path("viec/<int:pk>/nguoi/", talking.listeners, name="listeners"),
    path("trao-doi/<int:pk>/sua/", talking.comment, name="comment"),
    path("trao-doi/<int:pk>/go/", talking.comment_removal, name="comment_removal"),
    path("viec/<int:pk>/dang-ky/", month.registering, name="register"),
    path("viec/<int:pk>/de-nghi/", month.petitioning, name="petition"),
    path("dang-ky/<int:pk>/", month.registration, name="registration"),
    path("dang-ky/<int:pk>/bat-dau/", month.beginning, name="registration_start"),
    path("dang-ky/<int:pk>/rut/", month.withdrawal, name="registration_withdraw"),
    path("dang-ky/<int:pk>/tra-loi/", month.decision, name="registration_decide"),
    path("de-nghi/<int:pk>/tra-loi/", month.answering, name="petition_answer"),
    path("de-nghi/<int:pk>/rut/", month.taking_back, name="petition_take_back"),
    path("minh-chung/<int:pk>/", evidence.whole, name="evidence"),
    path("minh-chung/<int:pk>/anh-nho/", evidence.small, name="evidence_small"),
    path("minh-chung/<int:pk>/go/", evidence.removal, name="evidence_remove"),
    path("ke-hoach/<int:pk>/", views.plan, name="plan"),
    path("ke-hoach/<int:pk>/cap-tren/", own_plans.cascade, name="cascade"),
    path("ke-hoach/<int:pk>/don-vi/", own_plans.own_plans, name="own_plans"),
    path("ke-hoach/<int:pk>/ban-hanh/", views.publication, name="publish"),
]
