"""A made-up report with everything in it once: what a template is tried with."""

from phongtrao.reports.rules import USUAL, Content, Figure, Head, Paragraph, Part, Photo, Piece, Table

FIGURE = Figure("mau", "Con số mẫu", "12", "12", "/vi-sao/", {"kind": "sum"})
PIECES = (Piece("Đã tổ chức "), Piece(figure=FIGURE), Piece(" hoạt động & “việc tốt” <mẫu>."))
SAMPLE = Content(
    head=Head(
        profile=USUAL,
        superior="ĐOÀN KHỐI MẪU",
        unit="BCH ĐOÀN MẪU",
        to="Kính gửi: Ban Thường vụ Đoàn Khối Mẫu",
        number="Số: 01-BC/ĐTN",
        place="Mẫu",
        dated="2024-04-03",
        subject="Kết quả mẫu",
        period="2024-03",
        signs_for="TM. BAN CHẤP HÀNH",
        signer_office="BÍ THƯ",
        signer="Người Mẫu",
    ),
    opening=(Paragraph("opening", PIECES),),
    parts=(
        Part(1, "I.", "MỘT PHẦN", (Paragraph("a", PIECES, "item", (Photo(0, "", "Ảnh mẫu"),)),)),
        Part(2, "1.", "Một mục", (Paragraph("b", PIECES, "item"),)),
        Part(3, "1.1.", "Một tiểu mục", (Paragraph("c", PIECES),)),
    ),
    tables=(Table("t", "Bảng mẫu", ("Việc", "Số"), ((Piece("Việc"), Piece(figure=FIGURE)),), "Ghi chú mẫu"),),
)
