"""Whoever reads of background work reads words."""

from importlib import import_module

from django.apps import apps
from django.tasks import Task
from django.utils.module_loading import module_has_submodule

from phongtrao.upkeep.names import NAMES, in_words


def test_every_task_has_a_name():
    rooms = [one for one in apps.get_app_configs() if one.name.startswith("phongtrao.")]
    modules = [import_module(f"{room.name}.tasks") for room in rooms if module_has_submodule(room.module, "tasks")]
    paths = {one.module_path for module in modules for one in vars(module).values() if isinstance(one, Task)}

    assert len(paths) > 10
    assert paths == set(NAMES)


def test_paths_become_words_and_the_rest_stays():
    assert in_words("phongtrao.plans.tasks.read_version 2024-03-01") == "Đọc kế hoạch 2024-03-01"
    assert in_words("phongtrao.plans.tasks.unknown") == "phongtrao.plans.tasks.unknown"
