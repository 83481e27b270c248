"""A build is measured from outside, and the steps of ours from inside."""

import sys
from types import ModuleType

import pytest

from benchmarks.measured import measured
from benchmarks.steps import watch


def test_a_command_is_told_by_seconds_memory_and_what_it_printed():
    found = measured([sys.executable, "-c", "print('done')"])
    assert (sorted(found), found["printed"]) == (["memory", "printed", "seconds"], "done\n")
    assert min(found["seconds"], found["memory"]) > 0


def test_a_command_that_fails_ends_the_program_with_its_words():
    """A build that stops early would look fast."""
    command = [sys.executable, "-c", "import sys; print('one'); sys.exit('two')"]
    with pytest.raises(SystemExit) as ended:
        measured(command)
    assert str(ended.value) == f"{' '.join(command)} failed:\none\ntwo\n"


def slim(site):
    """Stand for a step."""


def test_listed_steps_are_watched():
    module = ModuleType("publish.__main__")
    module.STEPS = (slim,)
    seconds = watch(module)
    module.STEPS[0]("site")
    assert list(seconds) == ["slim"]


def test_steps_that_are_called_by_name_are_watched(monkeypatch):
    """Only those of other modules: the function that calls them is no step."""
    module = ModuleType("publish.__main__")
    monkeypatch.setattr(slim, "__module__", "publish.slim")
    module.slim, module.Path = slim, ModuleType
    seconds = watch(module)
    module.slim("site")
    assert list(seconds) == ["slim"]
