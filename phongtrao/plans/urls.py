"""Addresses of plans. A plan's page with its strokes is the room `obligations`' (it knows what became of it)."""

from django.urls import path

from .views import amendments, cascades, documents, removals, review

app_name = "plans"
urlpatterns = [
    path("", documents.plan_list, name="list"),
    path("moi/", documents.begin, name="begin"),
    path("<int:pk>/sua-doi/moi/", documents.amend, name="amend"),
    path("<int:pk>/ban/<int:ordinal>/", documents.reading, name="reading"),
    path("<int:pk>/bo/", removals.plan, name="remove"),
    path("<int:pk>/ban/<int:ordinal>/bo/", removals.version, name="remove_version"),
    path("<int:pk>/ban/<int:ordinal>/doc-tiep/", documents.resumption, name="resume"),
    path("<int:pk>/ban/<int:ordinal>/tep/", documents.download, name="download"),
    path("<int:pk>/ban/<int:ordinal>/sua-doi/", amendments.differences, name="differences"),
    path("<int:pk>/ban/<int:ordinal>/sua-doi/ap-dung/", amendments.application, name="application"),
    path("thay-doi/<int:pk>/quyet-dinh/", amendments.decision, name="decision"),
    path("<int:pk>/doc-lai/", review.page, name="review"),
    path("<int:pk>/doi-chieu/", documents.coverage, name="coverage"),
    path("<int:pk>/cap-tren/chon/", cascades.upper, name="upper"),
    path("<int:pk>/cap-tren/cu-the-hoa/", cascades.elaborations, name="elaborations"),
    path("cu-the-hoa/<int:pk>/bo/", cascades.elaboration_removal, name="elaboration_removal"),
    path("<int:pk>/lich-su/", documents.history, name="history"),
    path("<int:pk>/thoi-gian/", review.window, name="window"),
    path("<int:pk>/nhan/", review.acceptances, name="acceptances"),
    path("<int:pk>/them/", review.addition, name="addition"),
    path("<int:pk>/cau/", review.passage, name="passage"),
    path("nhiem-vu/<int:pk>/nhan/", review.acceptance, name="acceptance"),
    path("nhiem-vu/<int:pk>/bo/", review.dropping, name="dropping"),
    path("nhiem-vu/<int:pk>/lay-lai/", review.restoration, name="restoration"),
    path("nhiem-vu/<int:pk>/noi-dung/", review.terms, name="terms"),
    path("nhiem-vu/<int:pk>/tach/", review.split, name="split"),
    path("nhiem-vu/<int:pk>/gop/", review.merge, name="merge"),
    path("nhiem-vu/<int:pk>/muc/", review.section, name="section"),
    path("nhiem-vu/<int:pk>/cau/", review.span, name="span"),
    path("nhiem-vu/<int:pk>/don-vi/", review.charge, name="charge"),
    path("nhiem-vu/<int:pk>/chi-tieu/", review.target, name="target"),
    path("nhiem-vu/<int:pk>/chi-tieu/<int:target_id>/bo/", review.target_removal, name="target_removal"),
    path("giao/<int:pk>/don-vi/", review.resolution, name="resolution"),
    path("giao/<int:pk>/gom/", review.members, name="members"),
    path("diem/<int:pk>/lam-ro/", review.answer_to_question, name="answer"),
]
