"""What titles keep of a person, for machines: names in Vietnamese without accents, days as ISO 8601."""

from datetime import datetime
from typing import Any

from django.utils.timezone import localtime

from phongtrao.titles import queries as titles
from phongtrao.titles.models import Award, Nomination, SelfReview


def titles_as_plain(known: titles.KnownTitles) -> dict[str, Any]:
    """Nominations with their dossiers, awards, reviews of the year."""
    return {
        "de_cu": [_nomination(row) for row in known.nominations],
        "danh_hieu": [_award(row) for row in known.awards],
        "tu_nhan_xet": [_review(row) for row in known.reviews],
    }


def _nomination(row: Nomination) -> dict[str, Any]:
    return {
        "dot": row.round.name,
        "don_vi": row.unit.name,
        "luc": _moment(row.at),
        "trang_thai": row.state,
        "ket_qua": row.outcome,
        "thanh_tich": row.words,
        "nguoi_dai_dien": row.representative,
        "ly_do_rut": row.ended_reason,
        "so_lieu": row.facts,
        "giay_to": [one.caption or one.file_name or one.link for one in row.papers.all()],
    }


def _award(row: Award) -> dict[str, Any]:
    return {
        "danh_hieu": row.title,
        "so_giay": row.number,
        "ten_tren_giay": row.name,
        "quyet_dinh": row.decision_number,
        "ngay_quyet_dinh": row.decided_on.isoformat(),
        "don_vi_trao": row.unit_name,
        "thu_hoi_luc": _moment(row.revoked_at),
        "ly_do_thu_hoi": row.revoked_reason,
    }


def _review(row: SelfReview) -> dict[str, Any]:
    return {
        "ke_hoach": row.plan.title,
        "don_vi": row.unit.name,
        "gui_luc": _moment(row.sent_at),
        "nhin_chung": row.words,
        "tung_viec": [{"viec": one.task.title, "loi": one.words} for one in row.answers.all()],
        "tu_xep": row.level,
        "so_lieu": row.facts,
        "chi_doan_xep": row.unit_level,
        "chi_doan_nhan_xet": row.unit_words,
        "y_kien": row.answer,
    }


def _moment(at: datetime | None) -> str | None:
    return localtime(at).isoformat() if at else None
