"""A cascade as JSON for programs and as tables for people."""

import json
from typing import Any

from rich.console import Group
from rich.table import Table
from rich.text import Text

from phongtrao.reader.cascading.cascade import Cascade, Item, Match
from phongtrao.reader.letters import tidy
from phongtrao.reader.model import Task

_WORDS = 180


def as_json_text(cascade: Cascade) -> str:
    """One JSON object: `left_out`, `taken_up`, `of_others` (items of the upper plan) and `added` (of the lower)."""
    printed = {
        "left_out": [_item(item) for item in cascade.left_out],
        "taken_up": [_item(item) for item in cascade.taken_up],
        "of_others": [_item(item) for item in cascade.of_others],
        "added": [_task(task) for task in cascade.added],
    }
    return json.dumps(printed, ensure_ascii=False, indent=2)


def as_table(cascade: Cascade) -> Group:
    """What is left out first, for `rich` to print."""
    counts = (
        f"{len(cascade.left_out)} việc chưa được cụ thể hóa · {len(cascade.taken_up)} việc đã cụ thể hóa · "
        f"{len(cascade.of_others)} việc của đơn vị khác · {len(cascade.added)} việc thêm mới"
    )
    return Group(
        Text(counts),
        _pairs("Chưa được cụ thể hóa", cascade.left_out),
        _pairs("Đã cụ thể hóa", cascade.taken_up),
        _pairs("Việc của đơn vị khác", cascade.of_others),
        _list("Kế hoạch dưới thêm vào", cascade.added),
    )


def _item(item: Item) -> dict[str, Any]:
    return {
        **_task(item.task),
        "concerns": item.concerns,
        "taken_up_by": [_match(match) for match in item.taken_up_by],
        "nearest": _match(item.nearest) if item.nearest else None,
    }


def _match(match: Match) -> dict[str, Any]:
    return {**_task(match.task), "likeness": match.likeness, "is_sure": match.is_sure, "words": list(match.words)}


def _task(task: Task) -> dict[str, Any]:
    return {"id": task.id, "span": list(task.span), "text": task.text}


def _pairs(title: str, items: tuple[Item, ...]) -> Table:
    table = Table(title=f"{title} ({len(items)})", title_justify="left", show_lines=True, expand=True)
    table.add_column("Kế hoạch cấp trên", overflow="fold", ratio=1)
    table.add_column("Kế hoạch cấp dưới", overflow="fold", ratio=1)
    for item in items:
        table.add_row(_cut(item.task), "\n".join(_said(match) for match in item.taken_up_by) or _near(item))
    return table


def _list(title: str, tasks: tuple[Task, ...]) -> Table:
    table = Table(title=f"{title} ({len(tasks)})", title_justify="left", show_lines=True, expand=True)
    table.add_column("Việc", overflow="fold")
    for task in tasks:
        table.add_row(_cut(task))
    return table


def _said(match: Match) -> str:
    share = f"{match.likeness:.2f}".replace(".", ",")
    doubt = "" if match.is_sure else "có thể: "
    return f"{doubt}{_cut(match.task)} (giống {share})"


def _near(item: Item) -> str:
    return f"gần nhất: {_cut(item.nearest.task)}" if item.nearest else "không có gì gần"


def _cut(task: Task) -> str:
    words = tidy(task.text)
    words = words if len(words) <= _WORDS else words[: _WORDS - 1] + "…"
    return f"{task.id}: {words}"
