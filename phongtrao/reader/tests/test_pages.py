"""What a printed page leaves in a text: its number, its notes in plain signs, who signed without `TM.`."""

import pytest

from phongtrao.reader import read_text

_HEAD = "KẾ HOẠCH\nDọn kênh mùa khô\n\nII. NHIỆM VỤ\n\n"
_LINES = "\n".join(
    f"- Tổ thủy nông số {n} vớt bèo đoạn kênh số {n} và đắp lại bờ bị sạt trong đợt đầu." for n in range(1, 20)
)


def test_a_page_number_inside_a_sentence_is_no_word_of_it() -> None:
    reading = read_text(f"{_HEAD}- Hội Nông dân xã vận động mỗi hộ dọn sạch đoạn mương\n4\ntrước nhà mình.\n")
    assert [task.text for task in reading.tasks] == [
        "Hội Nông dân xã vận động mỗi hộ dọn sạch đoạn mương trước nhà mình."
    ]


def test_page_numbers_a_page_apart_are_dropped_even_in_front_of_a_capital() -> None:
    text = f"{_HEAD}{_LINES}\n2\n{_LINES}\n3\n- Đoàn xã Bàu Trâm trồng 200 cây keo.\n"
    reading = read_text(text)
    assert reading.tasks[-1].text == "Đoàn xã Bàu Trâm trồng 200 cây keo."
    assert [target.value for target in reading.tasks[-2].targets] == []


def test_the_numbers_of_the_rows_of_a_table_stay() -> None:
    cells = ["TT", "Nội dung", "Đơn vị chủ trì", "Thời hạn"]
    rows = [f"{n}\nĐắp bờ kênh nhánh {n}\nHội Nông dân xã\nTháng {n}/2026" for n in (1, 2, 3)]
    reading = read_text(_HEAD + "\n".join([*cells, *rows]))
    assert [task.leads for task in reading.tasks] == [("Hội Nông dân xã",)] * 3


@pytest.mark.parametrize("sign", ["[1]", "(1)", "1"])
def test_a_note_in_plain_signs_is_lifted_out(sign: str) -> None:
    reading = read_text(
        f"{_HEAD}- Trạm Y tế xã phun thuốc diệt muỗi tại các hộ ven kênh{sign}, xong trước ngày 15/3/2026.\n\n"
        f"- Đoàn xã Bàu Trâm trồng 200 cây keo.\n\n{sign} Danh sách hộ do các thôn lập.\n"
    )
    assert [(note.mark, note.text) for note in reading.footnotes] == [("1", "Danh sách hộ do các thôn lập.")]
    assert len(reading.tasks) == 2


def test_a_note_that_cuts_a_sentence_in_plain_signs() -> None:
    reading = read_text(
        f"{_HEAD}- Trạm Y tế xã phun thuốc diệt muỗi tại các hộ ven kênh(1) và cấp phát\n"
        "(1) Danh sách hộ do\ncác thôn lập.\n2\nmàn tẩm hóa chất cho người già.\n"
    )
    assert [note.text for note in reading.footnotes] == ["Danh sách hộ do các thôn lập."]
    assert [task.text for task in reading.tasks] == [
        "Trạm Y tế xã phun thuốc diệt muỗi tại các hộ ven kênh(1) và cấp phát màn tẩm hóa chất cho người già."
    ]


def test_numbered_items_in_brackets_that_nothing_calls_are_no_notes() -> None:
    reading = read_text(f"{_HEAD}(1) Hội Nông dân xã đắp bờ kênh.\n\n(2) Đoàn xã Bàu Trâm trồng 200 cây keo.\n")
    assert not reading.footnotes
    assert len(reading.tasks) == 2


@pytest.mark.parametrize("name", ["Lê Thị Hoài Thu", "PGS.TS. Đoàn Văn Lộc", "BSCKII. Trần Bá Đạt"])
def test_an_office_that_a_name_alone_follows_signs(name: str) -> None:
    reading = read_text(
        f"{_HEAD}- Trạm bơm Bàu Trâm xả nước trước 05 giờ hằng ngày.\n\nGIÁM ĐỐC\n\n(đã ký)\n\n{name}\n"
    )
    assert (reading.header.signer_title, reading.header.signer_name) == ("GIÁM ĐỐC", name)
    assert len(reading.tasks) == 1
