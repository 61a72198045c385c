"""Small plans written for these tests, of different bodies and habits."""

YOUTH = """TỈNH ĐOÀN HẢI LONG
BAN THƯỜNG VỤ
***
Số: 225 - KH/TĐTN-PT
ĐOÀN TNCS HỒ CHÍ MINH
Hải Long, ngày 12 tháng 5 năm 2026

KẾ HOẠCH
Tổ chức phong trào “Hè xanh quê biển” năm 2026

Thực hiện Kết luận số 12-KL/TW, ngày 3/2/2026 của Trung ương Đoàn, Ban Thường vụ Tỉnh Đoàn xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

- Phát huy tinh thần tình nguyện của đoàn viên.

II. NỘI DUNG

1. Hoạt động vì cộng đồng

- Đoàn Khối:

+ Tham gia xây dựng bờ biển sạch: Phân công Đoàn Sở Du lịch thu gom rác tại bãi tắm; Đoàn Cục Hải quan và Chi đoàn

¹ Quyết định số 7/QĐ-UBND ngày 01/02/2025 của Ủy ban nhân dân tỉnh.

Cảng vụ Hàng hải tuyên truyền cho ngư dân¹.

+ Lớp “Sơ cứu” do Đoàn Bệnh viện Tỉnh phụ trách; lớp “Bơi an toàn” do Đoàn Trường Thể thao phụ trách.

+ Cụm hoạt động số 2 đăng cai Hội thi “Thuyền giấy”.

- Cơ sở Đoàn:

+ Tổ chức ít nhất 02 buổi ra quân mỗi tháng, trồng 50 cây xanh.

+ Khuyến khích hình thức trực quan.

2. Nội dung đoàn viên, thanh niên thực hiện

- Học tập, rèn luyện đạo đức, giữ gìn vệ sinh nơi làm việc.

III. TỔ CHỨC THỰC HIỆN

1. Ban Thường vụ Tỉnh Đoàn

- Thường xuyên thao diễn, đánh giá kết quả.

2. Cơ sở Đoàn

- Báo cáo kết quả trước ngày 05/9/2026.

Trên đây là kế hoạch, đề nghị các cơ sở Đoàn nghiêm túc thực hiện.

Nơi nhận:
- Trung ương Đoàn;
- Lưu: VP.

TM. BAN THƯỜNG VỤ
BÍ THƯ

Lê Thị Sóng
"""

SCHOOL = """**KẾ HOẠCH**

**Tổ chức tuần lễ đọc sách của Trường THCS Đồi Thông**

Trường THCS Đồi Thông xây dựng kế hoạch như sau:

**I. MỤC TIÊU**

- 100% lớp có tủ sách; ít nhất 90% học sinh đọc sách.

**II. TIẾN ĐỘ**

| TT | Nội dung công việc | Bộ phận thực hiện | Phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Phát động tuần lễ | Đoàn trường | Tổ chuyên môn | Từ ngày 15/9 đến ngày 20/9/2026 |
| 2 | Tổng kết | Ban Giám hiệu | | Quý IV/2026 |

**III. NHIỆM VỤ**

1. Quyên góp sách.

Thời gian hoàn thành: trước ngày 10/9/2026.

Giao Thư viện trường chủ trì, phối hợp với Hội Cha mẹ học sinh.

2. Trang trí

- Nội dung: Trang trí góc đọc.

- Đơn vị chủ trì: Đoàn trường.

- Đơn vị phối hợp: Tổ Văn, Tổ Mỹ thuật.

- Thời gian: Tháng 9/2026.
"""
