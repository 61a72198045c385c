"""The measures that every movement begins with, and a metric for sessions; an administrator adds others."""

from django.db import migrations

SESSIONS = ("sessions_held", "Buổi đã tổ chức", "buổi")
MEASURES = {
    "activities_held": """
        hoạt động | chương trình | hội thi | cuộc thi | hội nghị | hội thảo | hội diễn | ngày hội | tọa đàm | toạ đàm |
        diễn đàn | lớp | khóa | khoá | khóa học | khoá học | đợt | chuyến | sân chơi
    """,
    "sessions_held": "buổi",
    "participants": """
        lượt | lượt người | người | đoàn viên | hội viên | thanh niên | đoàn viên thanh niên | đvtn | đồng chí |
        tình nguyện viên | học viên | đại biểu
    """,
    "hours": "giờ",
    "blood_units": "đơn vị máu | túi máu | bịch máu",
    "trees": "cây",
    "scholarships": "học bổng | suất học bổng",
    "vnd_raised": "đồng | vnđ | vnd | đ",
    "steps": "bước | bước chân",
    "products_published": """
        sản phẩm | sản phẩm truyền thông | ấn phẩm | tin | tin bài | tin, bài | bài viết | bài báo | video | clip |
        infographic | podcast | poster | phóng sự
    """,
    "views": "lượt xem | lượt tiếp cận",
    "ideas": "ý tưởng | sáng kiến",
    "procedures_solved": "hồ sơ | bộ hồ sơ | lượt hồ sơ | thủ tục",
    "signatures": "chữ ký | cam kết | bản cam kết",
    # These begin like one of the others and mean something else: the unit says itself what it has done.
    "result": """
        cây số | giờ học | người bệnh | người dân | người nghèo | người có | đoàn viên ưu tú | đoàn viên mới |
        thanh niên ưu tú | đồng phục | lượt xe | chương trình phối hợp | lượt thiết bị
    """,
}
SIZES = {"nghìn đồng": 10**3, "ngàn đồng": 10**3, "triệu đồng": 10**6, "tỷ đồng": 10**9, "tỉ đồng": 10**9}


def plant(apps, schema_editor):
    """Write the rows; what is there stays."""
    metric, measure = apps.get_model("ledger", "Metric"), apps.get_model("ledger", "Measure")
    key, name, noun = SESSIONS
    held = metric.objects.get(key="activities_held")
    metric.objects.get_or_create(key=key, defaults={"name": name, "noun": noun, "ordinal": held.ordinal + 1})
    metrics = {one.key: one for one in metric.objects.all()}
    said = [(words.strip(), key, 1) for key, some in MEASURES.items() for words in some.split("|")]
    for words, key, size in said + [(words, "vnd_raised", size) for words, size in SIZES.items()]:
        measure.objects.get_or_create(words=" ".join(words.split()), defaults={"metric": metrics[key], "size": size})


class Migration(migrations.Migration):
    dependencies = [("ledger", "0005_measures")]

    operations = [migrations.RunPython(plant, migrations.RunPython.noop)]
