"""What a letter says: one sentence well ended, its lines, and one blank line between its parts."""

import pytest
from django.core import mail

from phongtrao.notices.letters import send_letter
from phongtrao.notices.models import Message, Sending

pytestmark = pytest.mark.django_db


@pytest.fixture
def letter(now):
    """`letter("returned", {"title": "Hiến máu"}, lines=…)`: what An gets by mail."""

    def send(kind, words, *, text="", lines=()):
        sending = Sending.objects.create(by="Trần Thanh Bình", at=now)
        row = Message(kind=kind, words=words, text=text, lines=list(lines), url="/viec/1/", at=now, sending=sending)
        send_letter([row], user_id=1, name="Nguyễn Hoài An", address="an@example.vn")
        return mail.outbox[-1]

    return send


@pytest.mark.parametrize(
    ("kind", "words", "sentence"),
    [
        ("returned", {"title": "Hiến máu"}, "Trả lại để làm tiếp: Hiến máu."),
        ("returned", {"title": "Đưa sản phẩm đến đoàn viên…"}, "Trả lại để làm tiếp: Đưa sản phẩm đến đoàn viên…"),
        ("report_accepted", {"unit": "Sở Y tế", "period": "Năm 2025"}, "Báo cáo năm 2025 đã được nhận."),
        (
            "report_called",
            {"period": "Tháng 5/2024", "day": "28/05/2024"},
            "Cần nộp báo cáo tháng 5/2024, chậm nhất ngày 28/05/2024.",
        ),
    ],
)
def test_its_sentence_is_whole(letter, kind, words, sentence):
    sent = letter(kind, words)

    assert sent.body.split("\n")[2] == sentence
    assert f"<b>{sentence}</b>" in sent.alternatives[0].content


@pytest.mark.parametrize("text", ["", "Thiếu ảnh."])
@pytest.mark.parametrize("lines", [(), ({"text": "Hiến máu (hạn 20/05/2024)", "url": "/viec/2/"},)])
def test_one_blank_line_stands_between_its_parts(letter, text, lines):
    body = letter("returned", {"title": "Hiến máu"}, text=text, lines=lines).body.strip()

    assert "\n\n\n" not in body
    assert "\n\nXem: " in body
