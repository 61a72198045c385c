"""A reading as tables on a terminal."""

from rich.console import Group
from rich.table import Table
from rich.text import Text

from phongtrao.reader.letters import tidy
from phongtrao.reader.model import Reading, Target, Task

FORCES = {
    "must": "phải làm",
    "at_least": "ít nhất",
    "continue": "tiếp tục",
    "join": "tham gia",
    "encouraged": "khuyến khích",
    "mobilise": "vận động",
    "norm": "chuẩn mực",
    "steering": "chỉ đạo",
}
_WORDS = 160


def as_table(reading: Reading) -> Group:
    """Head, tasks and questions, for `rich` to print."""
    return Group(_head(reading), _tasks(reading), _questions(reading))


def _head(reading: Reading) -> Text:
    header = reading.header
    title = " ".join(part for part in (header.document_type, header.subject) if part) or "Văn bản không có tiêu đề"
    facts = [part for part in (header.issuer, header.number and f"Số {header.number}", header.date) if part]
    counts = f"{len(reading.tasks)} việc · {len(reading.questions)} câu hỏi · {len(reading.citations)} văn bản viện dẫn"
    return Text("\n".join((title, " · ".join(facts), counts)))


def _tasks(reading: Reading) -> Table:
    table = Table(title="Việc", title_justify="left", show_lines=True, expand=True)
    table.add_column("Mã", no_wrap=True)
    for name, ratio in (("Việc", 5), ("Ai", 3), ("Mức, số lượng, hạn", 2)):
        table.add_column(name, overflow="fold", ratio=ratio)
    for task in reading.tasks:
        measure = "\n".join(part for part in (FORCES[task.force], _how_many(task), _when(task)) if part)
        table.add_row(task.id, _cut(task.text), _who(task), measure)
    return table


def _who(task: Task) -> str:
    leads = "; ".join(task.leads) or task.tier or "chưa nêu"
    return leads + (f"\ncùng {'; '.join(task.partners)}" if task.partners else "")


def _how_many(task: Task) -> str:
    return "; ".join(_target(target) for target in task.targets)


def _target(target: Target) -> str:
    sign = {"=": "", ">=": "≥ ", "<=": "≤ "}[target.comparator]
    return f"{sign}{target.value} {target.unit or ''}".strip()


def _when(task: Task) -> str:
    return task.due.text if task.due else task.cadence_text or ""


def _questions(reading: Reading) -> Table:
    table = Table(title="Câu hỏi", title_justify="left", show_lines=True, expand=True)
    table.add_column("Việc", no_wrap=True)
    for name, ratio in (("Hỏi", 2), ("Chỗ trong văn bản", 3)):
        table.add_column(name, overflow="fold", ratio=ratio)
    for question in reading.questions:
        table.add_row(question.task_id or "", question.text, _cut(reading.text[slice(*question.span)]))
    return table


def _cut(words: str) -> str:
    words = tidy(words)
    return words if len(words) <= _WORDS else words[: _WORDS - 1] + "…"
