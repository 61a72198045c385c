"""Names of bodies end in front of the verb, whether the verb is known or not."""

import pytest

from phongtrao.reader.units import names_at

# The name, and what it is to do, in words of very different trades.
CHARGED = [
    ("Đoàn phường Bến Đá", "vẽ 03 bức tranh tường."),
    ("Đoàn phường Bến Đá", "livestream chương trình khai mạc."),
    ("Đoàn xã Vĩnh Lạc", "bê tông hóa 800 m đường làng."),
    ("Đoàn xã Vĩnh Lạc", "nướng bánh cho trẻ em."),
    ("Đoàn thị trấn Phù Sa", "gom pin cũ."),
    ("Đoàn Thị trấn Phù Sa", "đan 50 chiếc áo len."),
    ("Chi đoàn Công an huyện", "phân luồng xe trước cổng trường."),
    ("Chi đoàn Công an quận", "gác tại 04 chốt."),
    ("Chi đoàn Trạm Y tế xã", "đo huyết áp cho người già."),
    ("Chi đoàn Bảo hiểm xã hội huyện", "trao 20 thẻ bảo hiểm."),
    ("Chi đoàn Kho bạc Nhà nước quận", "nuôi 02 em mồ côi."),
    ("Chi đoàn Văn phòng UBND huyện", "trực tại Bộ phận Một cửa."),
    ("Liên chi đoàn Khối Ngân hàng", "mở 90 tài khoản."),
    ("Chi đoàn Thuế", "giải 40 bài toán khó."),
    ("Chi đoàn Hải quan", "soi 10 mẫu hàng."),
    ("Đoàn Sở Công Thương", "bày 12 gian hàng."),
    ("Đoàn Sở Tài nguyên và Môi trường", "quan trắc nước sông."),
    ("Đoàn Cục Quản lý thị trường Thành phố", "bóc 10 nhãn giả."),
    ("Đoàn Ban Quản lý An toàn thực phẩm", "nếm 30 món ăn."),
    ("Đoàn trường THPT Nguyễn Du", "nấu 400 suất cơm."),
    ("Đoàn trường THPT chuyên Lê Lợi", "chấm 60 bài thi."),
    ("Đoàn trường THCS Hoa Lư", "gấp 1.000 hạc giấy."),
    ("Đoàn trường Cao đẳng Nghề Bắc Sơn", "lắp đặt 15 bóng đèn."),
    ("Trường Tiểu học Kim Đồng", "đọc sách mỗi sáng."),
    ("Trường Mầm non Hoa Mai", "múa 02 tiết mục."),
    ("Hội Sinh viên Trường Đại học Sư phạm", "dạy 03 lớp chữ."),
    ("Hội Nông dân xã", "ươm 500 cây giống."),
    ("Hội Chữ thập đỏ huyện", "băng bó vết thương."),
    ("Hội Cựu chiến binh phường", "kể chuyện truyền thống."),
    ("Hội Liên hiệp Phụ nữ tỉnh", "thêu 100 lá cờ."),
    ("Hội Doanh nhân trẻ quận", "góp 50 triệu đồng."),
    ("Cụm hoạt động số 6", "phụ trách chủ đề."),
    ("Cụm số 2", "dựng 05 lều trại."),
    ("Tổ dân phố số 12", "canh 02 đêm."),
    ("Khu phố 5", "quét đường."),
    ("Công an phường", "nhắc 20 hộ lấn chiếm."),
    ("Công an xã Phước Lộc", "rà quét bom mìn."),
    ("UBND huyện", "cắm 10 biển báo."),
    ("UBND xã Đồng Tháp", "khoan 02 giếng."),
    ("Ủy ban nhân dân thành phố", "ấn định mức thu."),
    ("Trạm Kiểm lâm", "vây bắt 02 nhóm săn trộm."),
    ("Trạm Khuyến nông", "ghép 300 gốc xoài."),
    ("Trung tâm Y tế huyện", "khoanh vùng dịch."),
    ("Trung tâm Văn hóa - Thể thao quận", "dàn dựng 01 vở kịch."),
    ("Phòng Giáo dục và Đào tạo", "in 700 đề thi."),
    ("Phòng Văn hóa và Thông tin", "phát 300 tờ rơi."),
    ("Phòng An toàn - Môi trường", "huấn luyện công nhân."),
    ("Ban Xây dựng Đảng", "thẩm định đề cương."),
    ("Ban Tổ chức - Kiểm tra Quận Đoàn", "chấm điểm."),
    ("Ban Chỉ huy Quân sự huyện", "đào 02 hào."),
    ("Ủy ban Kiểm tra Đảng ủy", "kiểm tra 04 chi bộ."),
    ("Mạng lưới an toàn vệ sinh viên", "ghi sổ mỗi ca."),
    ("Sở Quy hoạch - Kiến trúc", "khảo sát hiện trạng."),
    ("Sở Văn hóa, Thể thao và Du lịch", "trưng bày 80 ảnh."),
    ("Nhà máy Sợi", "quay 900 cuộn."),
    ("Bệnh viện Đa khoa tỉnh", "mổ 15 ca."),
    ("Câu lạc bộ Truyền thông trẻ quận", "chụp 50 ảnh."),
    ("Hạt Quản lý đường bộ", "vá 12 ổ gà."),
    ("Công ty Môi trường đô thị", "xúc 30 tấn rác."),
    ("Tổ đóng gói số 4", "xếp 90 thùng hàng."),
    ("Cụm liên xã số 5", "nạo vét mương."),
    ("Phòng Thiết kế - Mỹ thuật", "phác 06 mẫu áo."),
    ("Đội Cứu hộ cứu nạn cơ sở", "kéo 02 thuyền lên bờ."),
    ("Chi bộ Biên phòng xã", "dạy chữ cho dân."),
    ("Xí nghiệp Gạch 4", "tổ chức tham quan."),
    ("Ban Dân vận Huyện ủy", "thăm 20 hộ nghèo."),
    ("Hội Khuyến học xã", "tặng 15 xe đạp."),
    ("Đội Thanh niên xung kích", "gác cổng chợ."),
    ("Hải đội 3", "cứu 02 tàu cá."),
    ("Hội Người cao tuổi", "trông coi đường hoa."),
    ("Công ty Cấp nước", "súc rửa 12 bể."),
    ("Sở Xây dựng", "quản lý trật tự vỉa hè."),
]


@pytest.mark.parametrize(("name", "deed"), CHARGED)
def test_a_name_ends_in_front_of_its_verb(name: str, deed: str) -> None:
    text = f"{name} {deed}"
    names = names_at(text, 0, acts=True)
    assert [text[a:b] for a, b in names.spans] == [name]
    assert names.verb
    assert deed.startswith(names.verb)


@pytest.mark.parametrize(("first", "second"), [(CHARGED[i][0], CHARGED[-1 - i]) for i in range(8)])
def test_two_names_in_front_of_one_verb_are_two(first: str, second: tuple[str, str]) -> None:
    text = f"{first} và {second[0]} {second[1]}"
    assert [text[a:b] for a, b in names_at(text, 0, acts=True).spans] == [first, second[0]]


@pytest.mark.parametrize("name", ["Công ty Cấp nước và thoát nước Bến Đá", "Chi cục Trồng trọt và bảo vệ thực vật"])
def test_a_name_without_a_verb_is_whole(name: str) -> None:
    text = f"{name}."
    assert [text[a:b] for a, b in names_at(text, 0).spans] == [name]
