"""What people do with plans, by verb. Other rooms and doors call these names."""

from .amending import apply_amendment, decide_change
from .cascading import accept_elaborations, remove_elaboration, set_upper
from .charging import charge_units, name_members, resolve_charge
from .clearing import answer_question, classify_passage, mark_published, set_window
from .cutting import add_task, merge_tasks, move_task, set_span, split_task
from .deciding import (
    TaskTerms,
    accept_all,
    accept_task,
    drop_task,
    edit_task,
    remove_target,
    restore_task,
    set_target,
)
from .forgetting import forget_author
from .reading import read_version, resume_reading
from .removing import remove_plan, remove_version
from .uploads import add_version, begin_plan

__all__ = [
    "TaskTerms",
    "accept_all",
    "accept_elaborations",
    "accept_task",
    "add_task",
    "add_version",
    "answer_question",
    "apply_amendment",
    "begin_plan",
    "charge_units",
    "classify_passage",
    "decide_change",
    "drop_task",
    "edit_task",
    "forget_author",
    "mark_published",
    "merge_tasks",
    "move_task",
    "name_members",
    "read_version",
    "remove_elaboration",
    "remove_plan",
    "remove_target",
    "remove_version",
    "resolve_charge",
    "restore_task",
    "resume_reading",
    "set_span",
    "set_target",
    "set_upper",
    "set_window",
    "split_task",
]
