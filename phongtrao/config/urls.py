"""Root addresses: one line a room. Addresses are unaccented Vietnamese nouns."""

from django.urls import include, path

urlpatterns = [
    path("", include("phongtrao.front.urls")),
    path("", include("phongtrao.accounts.urls")),
    path("", include("phongtrao.foundation.urls")),
    path("", include("phongtrao.upkeep.urls")),
    path("ngon-ngu/", include("django.conf.urls.i18n")),
    path("", include("phongtrao.notices.urls")),
    path("don-vi/", include("phongtrao.organizations.urls")),
    path("", include("phongtrao.activities.urls")),
    path("", include("phongtrao.evaluation.urls")),
    path("", include("phongtrao.titles.urls")),
    path("", include("phongtrao.obligations.urls")),
    path("toan-canh/", include("phongtrao.insight.urls")),
    path("bao-cao/", include("phongtrao.reports.urls")),
    path("", include("phongtrao.privacy.urls")),
    path("ke-hoach/", include("phongtrao.plans.urls")),
]

handler400 = "phongtrao.foundation.views.unreadable"
handler403 = "phongtrao.foundation.views.forbidden"
handler404 = "phongtrao.foundation.views.not_found"
handler500 = "phongtrao.foundation.views.broken"
