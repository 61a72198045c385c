"""Addresses of titles: what there is to be given, rounds, dossiers, the register, verification."""

from django.urls import path

from .views import awards, dossiers, nominating, rounds, titles, voting

app_name = "titles"
urlpatterns = [
    path("danh-hieu/", rounds.rounds, name="rounds"),
    path("danh-hieu/cua-toi/", awards.mine, name="mine"),
    path("danh-hieu/danh-muc/", titles.titles, name="list"),
    path("danh-hieu/danh-muc/moi/", titles.making, name="make"),
    path("danh-hieu/danh-muc/mau/", titles.sampling, name="samples"),
    path("danh-hieu/danh-muc/<int:pk>/", titles.changing, name="change"),
    path("danh-hieu/danh-muc/<int:pk>/tieu-chuan/", titles.beginning, name="begin"),
    path("danh-hieu/tieu-chuan/<int:pk>/", titles.standard, name="standard"),
    path("danh-hieu/tieu-chuan/<int:pk>/sua/", titles.setting, name="set_standard"),
    path("danh-hieu/tieu-chuan/<int:pk>/dieu-kien/<int:condition>/", titles.setting_condition, name="condition"),
    path("danh-hieu/tieu-chuan/<int:pk>/dieu-kien/<int:condition>/bo/", titles.removing, name="remove_condition"),
    path("danh-hieu/tieu-chuan/<int:pk>/ban-hanh/", titles.publishing, name="publish_standard"),
    path("danh-hieu/dot/moi/", rounds.opening, name="open"),
    path("danh-hieu/dot/<int:pk>/", rounds.detail, name="round"),
    path("danh-hieu/dot/<int:pk>/hoi-dong/", rounds.seating, name="seat"),
    path("danh-hieu/dot/<int:pk>/hoi-dong/<int:seat>/bo/", rounds.unseating, name="remove_seat"),
    path("danh-hieu/dot/<int:pk>/de-cu/", nominating.nominating, name="nominate"),
    path("danh-hieu/dot/<int:pk>/tu-de-cu/", nominating.oneself, name="nominate_self"),
    path("danh-hieu/dot/<int:pk>/bo-phieu/", voting.beginning, name="begin_vote"),
    path("danh-hieu/dot/<int:pk>/phieu/", voting.ballot, name="ballot"),
    path("danh-hieu/dot/<int:pk>/kiem-phieu/", voting.counting, name="count"),
    path("danh-hieu/dot/<int:pk>/chon/", voting.choosing, name="break_tie"),
    path("danh-hieu/dot/<int:pk>/cong-bo/", voting.publishing, name="publish"),
    path("danh-hieu/ho-so/<int:pk>/", dossiers.dossier, name="dossier"),
    path("danh-hieu/ho-so/<int:pk>/thanh-tich/", dossiers.writing, name="write"),
    path("danh-hieu/ho-so/<int:pk>/dong-y/", dossiers.agreeing, name="agree"),
    path("danh-hieu/ho-so/<int:pk>/tu-choi/", dossiers.declining, name="decline"),
    path("danh-hieu/ho-so/<int:pk>/rut/", dossiers.withdrawing, name="withdraw"),
    path("danh-hieu/ho-so/<int:pk>/giay-to/", dossiers.showing, name="add_papers"),
    path("danh-hieu/giay-to/<int:pk>/", dossiers.paper, name="paper"),
    path("danh-hieu/giay-to/<int:pk>/bo/", dossiers.unshowing, name="remove_paper"),
    path("danh-hieu/so/", awards.register, name="register"),
    path("danh-hieu/so.xlsx", awards.register_file, name="register_file"),
    path("danh-hieu/nguoi/<int:pk>/", awards.of_person, name="of_person"),
    path("danh-hieu/khen-thuong/<int:pk>/giay.pdf", awards.certificate, name="certificate"),
    path("danh-hieu/khen-thuong/<int:pk>/thu-hoi/", awards.revoking, name="revoke"),
    path("danh-hieu/dot/<int:pk>/giay.pdf", awards.certificates, name="certificates"),
    path("xac-minh/danh-hieu/<slug:award>/", awards.verifying, name="verify"),
]
