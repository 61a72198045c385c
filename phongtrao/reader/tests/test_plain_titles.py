"""Plans in which nothing is numbered: capitals and short lines head what stands below."""

from phongtrao.reader import read_text

_HEAD = (
    "CÔNG TY MAY SƠN TRÀ\n\nKẾ HOẠCH\n\nTháng an toàn điện năm 2026\n\n"
    "Căn cứ nội quy, Công ty lập kế hoạch như sau:\n\n"
)
_PLAN = (
    _HEAD
    + """MỤC ĐÍCH

Nâng cao ý thức của công nhân về điện.

NỘI DUNG

Tuyên truyền

Phát 500 tờ gấp tại nhà ăn; mỗi chuyền may treo 01 áp phích.

Kiểm tra thiết bị

Đo điện trở nối đất của 40 máy ép trước ngày 15/5/2026.

TỔ CHỨC THỰC HIỆN

Phòng Cơ điện

Lập biên bản từng máy; thay dây dẫn đã lão hóa.

Tổ trưởng các chuyền may

Nhắc công nhân tắt máy khi hết ca.
"""
)


def test_capitals_and_short_lines_are_the_outline() -> None:
    titles = [(entry.level, entry.title) for entry in read_text(_PLAN).outline]
    assert titles == [
        (1, "MỤC ĐÍCH"),
        (1, "NỘI DUNG"),
        (2, "Tuyên truyền"),
        (2, "Kiểm tra thiết bị"),
        (1, "TỔ CHỨC THỰC HIỆN"),
        (2, "Phòng Cơ điện"),
        (2, "Tổ trưởng các chuyền may"),
    ]


def test_a_short_line_that_names_a_body_charges_it() -> None:
    leads = {task.text: task.leads for task in read_text(_PLAN).tasks}
    assert leads["Lập biên bản từng máy; thay dây dẫn đã lão hóa."] == ("Phòng Cơ điện",)
    assert leads["Nhắc công nhân tắt máy khi hết ca."] == ("Tổ trưởng các chuyền may",)
    assert not any("ý thức" in words for words in leads)


def test_short_lines_of_a_numbered_plan_are_no_headings() -> None:
    reading = read_text(f"{_HEAD}I. NỘI DUNG\n\nMời các chuyền đăng ký\n\nPhòng Cơ điện kiểm tra 40 máy ép.\n")
    assert [entry.marker for entry in reading.outline] == ["I"]


def test_a_table_set_with_blanks_is_a_table() -> None:
    reading = read_text(
        _HEAD
        + """PHỤ LỤC
TT    Nội dung                     Đơn vị thực hiện      Thời hạn
1     Thay 12 aptomat tổng         Phòng Cơ điện         Tháng 3/2026
2     Sơn lại vạch thoát nạn       Tổ Bảo vệ             Quý II/2026
      quanh kho vải
"""
    )
    assert [(task.text, task.leads) for task in reading.tasks] == [
        ("Thay 12 aptomat tổng", ("Phòng Cơ điện",)),
        ("Sơn lại vạch thoát nạn quanh kho vải", ("Tổ Bảo vệ",)),
    ]


def test_a_cell_broken_in_two_lines_is_one() -> None:
    cells = """Nội dung
Đơn vị chủ trì
Đơn vị phối hợp
Thời hạn
Thay toàn bộ
bóng đèn hỏng
Phòng Cơ điện
Tổ Bảo vệ
Tháng 3/2026
"""
    reading = read_text(_HEAD + "I. PHÂN CÔNG\n\n" + cells)
    assert [(task.text, task.leads, task.partners) for task in reading.tasks] == [
        ("Thay toàn bộ bóng đèn hỏng", ("Phòng Cơ điện",), ("Tổ Bảo vệ",))
    ]


def test_a_bullet_without_a_stop_over_deeper_ones_heads_them() -> None:
    reading = read_text(
        f"{_HEAD}II. NỘI DUNG\n\n* Phần nghi thức\n\n- Chào cờ lúc 07 giờ.\n\n- Phát lệnh ra quân.\n\n"
        "* Phần thi đấu\n\n- Thi 05 môn.\n"
    )
    assert [task.text for task in reading.tasks] == ["Chào cờ lúc 07 giờ.", "Phát lệnh ra quân.", "Thi 05 môn."]
