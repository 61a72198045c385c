"""Addresses of evaluation: rubrics, rounds, the units in them."""

from django.urls import path

from .views import councils, lines, rounds, rubrics, units

app_name = "evaluation"
urlpatterns = [
    path("danh-gia/bo-tieu-chi/", rubrics.rubrics, name="rubrics"),
    path("danh-gia/bo-tieu-chi/moi/", rubrics.making, name="new_rubric"),
    path("danh-gia/bo-tieu-chi/mau.xlsx", rubrics.sample, name="sample_rubric"),
    path("danh-gia/bo-tieu-chi/<int:pk>/tep/", rubrics.sending, name="send_version"),
    path("danh-gia/bo-tieu-chi/ban/<int:pk>/", rubrics.version, name="version"),
    path("danh-gia/bo-tieu-chi/ban/<int:pk>/tep.xlsx", rubrics.file, name="version_file"),
    path("danh-gia/bo-tieu-chi/ban/<int:pk>/moi/", rubrics.beginning, name="begin_version"),
    path("danh-gia/bo-tieu-chi/ban/<int:pk>/dong/<int:place>/", lines.line, name="line"),
    path("danh-gia/bo-tieu-chi/ban/<int:pk>/dong/<int:place>/bo/", lines.removing, name="remove_line"),
    path("danh-gia/", rounds.rounds, name="rounds"),
    path("danh-gia/dot/moi/", rounds.opening, name="open"),
    path("danh-gia/dot/<int:pk>/", rounds.detail, name="round"),
    path("danh-gia/dot/<int:pk>/tinh/", rounds.counting, name="count"),
    path("danh-gia/dot/<int:pk>/xem-xet/", rounds.reviewing, name="review"),
    path("danh-gia/dot/<int:pk>/du-kien/", rounds.announcing, name="announce"),
    path("danh-gia/dot/<int:pk>/cong-bo/", rounds.publishing, name="publish"),
    path("danh-gia/dot/<int:pk>/ket-qua.xlsx", rounds.results_file, name="results_file"),
    path("danh-gia/dot/<int:pk>/kiem-tra/", rounds.proving, name="proof"),
    path("danh-gia/dot/<int:pk>/bo-tieu-chi/", rounds.changing, name="change_version"),
    path("danh-gia/dot/<int:pk>/hoi-dong/", councils.naming, name="councillor"),
    path("danh-gia/dot/<int:pk>/hoi-dong/<int:member>/bo/", councils.removing, name="remove_councillor"),
    path("danh-gia/don-vi/<int:pk>/", units.unit, name="unit"),
    path("danh-gia/don-vi/<int:pk>/tu-cham/", units.claiming, name="claim"),
    path("danh-gia/don-vi/<int:pk>/tu-cham/gui/", units.sending, name="send_claims"),
    path("danh-gia/don-vi/<int:pk>/cham/", units.marking, name="mark"),
    path("danh-gia/don-vi/<int:pk>/quyet-dinh/", units.deciding, name="decide"),
    path("danh-gia/don-vi/<int:pk>/chot/", units.settling, name="settle"),
    path("danh-gia/don-vi/<int:pk>/kien-nghi/", units.appealing, name="appeal"),
    path("danh-gia/kien-nghi/<int:pk>/tra-loi/", units.answering, name="answer_appeal"),
]
