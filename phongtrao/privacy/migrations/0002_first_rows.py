"""The purposes, the words agreed to, the terms and the public holidays that a new service begins with."""

import hashlib
from datetime import date

from django.db import migrations

KEEPERS = "Bí thư các đơn vị nơi đoàn viên sinh hoạt và cán bộ chuyên trách cấp trên trực tiếp"
FEW = "Cán bộ chuyên trách phụ trách đơn vị; mỗi lần xem được ghi lại cho đoàn viên biết"
RIGHTS = (
    "Tôi biết mình có quyền xem, sửa, rút đồng ý, phản đối và yêu cầu xóa bất cứ lúc nào ở trang “Dữ liệu của tôi”; "
    "rút đồng ý không ảnh hưởng đến việc đã làm trước đó và không làm tôi mất quyền của đoàn viên."
)
# code, title, basis, data, recipients, is_sensitive, what the words agreed to begin with
PURPOSES = [
    (
        "sinh-hoat",
        "Quản lý đoàn viên và nơi sinh hoạt",
        "charter",
        "Họ tên, ngày sinh, giới tính, số thẻ, nơi sinh hoạt, chức vụ",
        KEEPERS,
        False,
        "",
    ),
    (
        "so-lieu",
        "Tổng hợp số liệu phong trào",
        "charter",
        "Số lượng theo đơn vị và thời gian, không kèm tên",
        "Các đơn vị trong Khối và cấp ủy",
        False,
        "",
    ),
    (
        "lien-lac",
        "Gửi tin qua thư điện tử và điện thoại",
        "consent",
        "Thư điện tử, số điện thoại",
        KEEPERS,
        False,
        "Tôi đồng ý để tổ chức Đoàn nơi tôi sinh hoạt dùng thư điện tử và số điện thoại của tôi để báo việc của phong trào.",
    ),
    (
        "hinh-anh",
        "Đăng tên và ảnh của tôi trên tin bài",
        "consent",
        "Họ tên, ảnh chụp tại hoạt động",
        "Người đọc tin bài",
        False,
        "Tôi đồng ý để tổ chức Đoàn nơi tôi sinh hoạt đăng họ tên và ảnh của tôi tại hoạt động trên tin bài của phong trào.",
    ),
    (
        "suc-khoe",
        "Ghi nhận hiến máu và việc liên quan đến sức khỏe",
        "consent",
        "Ngày hiến máu, lượng máu, hỗ trợ y tế; không lưu kết quả sàng lọc",
        FEW,
        True,
        "Tôi đồng ý để tổ chức Đoàn nơi tôi sinh hoạt lưu ngày và lượng máu tôi hiến và hỗ trợ y tế tôi nhận, để ghi nhận và chăm lo.",
    ),
    (
        "hoan-canh",
        "Chăm lo đoàn viên có hoàn cảnh khó khăn",
        "consent",
        "Hoàn cảnh gia đình, mức hỗ trợ đã nhận",
        FEW,
        True,
        "Tôi đồng ý để tổ chức Đoàn nơi tôi sinh hoạt lưu hoàn cảnh của tôi và các lần hỗ trợ, chỉ để xét và chăm lo.",
    ),
    (
        "vi-tri",
        "Ghi nơi chốn khi điểm danh, gửi ảnh",
        "consent",
        "Vị trí lúc điểm danh, vị trí trong ảnh",
        FEW,
        True,
        "Tôi đồng ý để hệ thống lưu vị trí của tôi lúc điểm danh và trong ảnh tôi gửi, chỉ để xác nhận có mặt.",
    ),
    (
        "dang",
        "Theo dõi quá trình phấn đấu vào Đảng",
        "consent",
        "Là đảng viên hay chưa, các mốc bồi dưỡng, giới thiệu",
        FEW,
        True,
        "Tôi đồng ý để tổ chức Đoàn nơi tôi sinh hoạt lưu quá trình phấn đấu vào Đảng của tôi, để bồi dưỡng và giới thiệu.",
    ),
]
YEAR = 365
# code, title, days, why
RULES = [
    (
        "sensitive",
        "Dữ liệu nhạy cảm, kể từ ngày ghi",
        2 * YEAR,
        "Chỉ giữ khi còn cần cho mục đích đã đồng ý; mỗi dòng còn có hạn riêng, ngắn hơn thì theo hạn riêng",
    ),
    (
        "former",
        "Hồ sơ người đã thôi sinh hoạt, kể từ ngày thôi",
        5 * YEAR,
        "Đủ để xác nhận quá trình tham gia Đoàn khi được hỏi",
    ),
    (
        "requests",
        "Nội dung yêu cầu đã giải quyết xong",
        2 * YEAR,
        "Đủ để giải quyết khiếu nại; sau đó chỉ còn loại và thời hạn",
    ),
    ("consents", "Đồng ý đã rút", 5 * YEAR, "Bằng chứng về việc đã đồng ý và đã rút"),
    (
        "breaches",
        "Hồ sơ sự cố dữ liệu",
        5 * YEAR,
        "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 và Nghị định 356/2025/NĐ-CP",
    ),
    ("sessions", "Phiên đăng nhập đã hết hạn", 1, "Không còn dùng đến"),
]
# As announced; days off in exchange for a Saturday worked are left out where they are not yet announced.
HOLIDAYS = {
    "Tết Dương lịch": ["2024-01-01", "2025-01-01", "2026-01-01", "2027-01-01"],
    "Tết Nguyên đán": [
        "2024-02-08",
        "2024-02-09",
        "2024-02-12",
        "2024-02-13",
        "2024-02-14",
        "2025-01-27",
        "2025-01-28",
        "2025-01-29",
        "2025-01-30",
        "2025-01-31",
        "2026-02-16",
        "2026-02-17",
        "2026-02-18",
        "2026-02-19",
        "2026-02-20",
        "2027-02-05",
        "2027-02-08",
        "2027-02-09",
    ],
    "Giỗ Tổ Hùng Vương": ["2024-04-18", "2025-04-07", "2026-04-27", "2027-04-16"],
    "Ngày Giải phóng miền Nam": ["2024-04-30", "2025-04-30", "2026-04-30", "2027-04-30"],
    "Ngày Quốc tế Lao động": ["2024-05-01", "2025-05-01", "2026-05-01", "2027-05-03"],
    "Quốc khánh": [
        "2024-09-02",
        "2024-09-03",
        "2025-09-01",
        "2025-09-02",
        "2026-09-01",
        "2026-09-02",
        "2027-09-02",
        "2027-09-03",
    ],
}


def begin(apps, schema_editor):
    """Write the first rows."""
    purpose, text = apps.get_model("privacy", "Purpose"), apps.get_model("privacy", "PurposeText")
    for ordinal, (code, title, basis, data, recipients, is_sensitive, words) in enumerate(PURPOSES):
        row = purpose.objects.create(
            code=code,
            title=title,
            basis=basis,
            data=data,
            recipients=recipients,
            is_sensitive=is_sensitive,
            ordinal=ordinal,
        )
        if words:
            whole = f"{words} {RIGHTS}"
            digest = hashlib.sha256(whole.encode()).hexdigest()
            text.objects.create(purpose=row, version=1, text=whole, digest=digest, since=date(2026, 1, 1))
    rule = apps.get_model("privacy", "RetentionRule")
    rule.objects.bulk_create(
        rule(code=code, title=title, days=days, basis=why, ordinal=ordinal)
        for ordinal, (code, title, days, why) in enumerate(RULES)
    )
    holiday = apps.get_model("privacy", "Holiday")
    holiday.objects.bulk_create(
        holiday(day=date.fromisoformat(day), name=name) for name, days in HOLIDAYS.items() for day in days
    )


class Migration(migrations.Migration):
    dependencies = [("privacy", "0001_consents_requests_keeping")]

    operations = [migrations.RunPython(begin, migrations.RunPython.noop)]
