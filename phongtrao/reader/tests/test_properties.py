"""What holds for every text, likely or not: no crash, exact spans, the same reading again, nothing left out."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phongtrao.reader import Reading, read_text

MARKERS = ("", "- ", "+ ", "• ", "I. ", "II. ", "1. ", "1.1. ", "a) ", "Điều 2. ", "Phần thứ nhất ", "| ", "¹ ", "# ")
WORDS = (
    *(
        "Phân công",
        "giao",
        "chủ trì",
        "phối hợp với",
        "do",
        "phụ trách",
        "Đoàn Sở Hoa Cỏ",
        "các đơn vị",
        "Ủy ban nhân dân",
    ),
    *("tổ chức", "ít nhất", "03", "100%", "công trình", "mỗi tháng", "trước ngày 15/11/2026", "trong quý II/2026"),
    *("phong trào", "“Việc tốt”", "(", ")", ";", ":", ",", ".", "và", "31-NQ/TW", "Nghị quyết số", "¹", "|", "\t"),
    *("Thời gian:", "Đơn vị chủ trì:", "Nơi nhận:", "TM. BAN THƯỜNG VỤ", "KẾ HOẠCH", "TỔ CHỨC THỰC HIỆN", "câp khối"),
    *("o\u0323\u0302", "İ", "ﬁ", "\u00a0", "**", "_", "\ue000", "<b>", "<!--", "\ufeff"),
)
_paragraphs = st.builds(
    lambda marker, words: marker + " ".join(words),
    st.sampled_from(MARKERS),
    st.lists(st.sampled_from(WORDS), max_size=12),
)
PLAN_LIKE = st.builds(
    lambda paragraphs, gap: gap.join(paragraphs), st.lists(_paragraphs, max_size=14), st.sampled_from(("\n", "\n\n"))
)
ANYTHING = st.text(max_size=300)
many = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _check(reading: Reading) -> None:
    text = reading.text
    named = [*reading.tasks, *reading.goals, *reading.footnotes, *(t for task in reading.tasks for t in task.targets)]
    assert [text[slice(*part.span)] for part in named] == [part.text for part in named]
    assert [text[slice(*part.span)] for part in reading.outline] == [part.title for part in reading.outline]
    assert [text[slice(*part.span)] for part in reading.citations] == [part.number for part in reading.citations]
    for part in (*reading.questions, *reading.repairs, *reading.passages):
        assert 0 <= part.span[0] <= part.span[1] <= len(text)


def _covered(reading: Reading, spans: list[tuple[int, int]]) -> str:
    """What of the text no span holds, without blanks."""
    rest, at = [], 0
    for a, b in sorted(spans):
        rest.append(reading.text[at:a])
        at = max(at, b)
    return "".join("".join((*rest, reading.text[at:])).split())


@many
@given(PLAN_LIKE)
def test_plan_like_text_is_read_with_exact_spans_and_the_same_way_again(text: str) -> None:
    reading = read_text(text)
    _check(reading)
    assert read_text(text) == reading


@many
@given(ANYTHING)
def test_any_text_is_read_with_exact_spans(text: str) -> None:
    _check(read_text(text))


@many
@given(PLAN_LIKE)
def test_every_letter_stands_in_a_paragraph_and_in_a_passage(text: str) -> None:
    reading = read_text(text)
    assert _covered(reading, [piece for paragraph in reading.paragraphs for piece in paragraph.pieces]) == ""
    assert _covered(reading, [passage.span for passage in reading.passages]) == ""


@many
@given(PLAN_LIKE)
def test_every_task_has_a_name_of_its_own_and_a_passage(text: str) -> None:
    reading = read_text(text)
    ids = [task.id for task in reading.tasks]
    assert len(set(ids)) == len(ids)
    assert {passage.task_id for passage in reading.passages} - {None} <= set(ids)
