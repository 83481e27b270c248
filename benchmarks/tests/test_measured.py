"""A build is measured from outside, and the steps of ours from inside."""

import sys

import pytest

from benchmarks.measured import measured
from benchmarks.steps import step_seconds
from publish import pipeline


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
    """Stand for the first step."""
    site.mkdir()


def policy(site):
    """Stand for a step that needs the one before."""
    (site / "index.html").touch(exist_ok=False)


def test_each_step_is_timed_in_order(monkeypatch, tmp_path):
    monkeypatch.setattr(pipeline, "STEPS", (slim, policy))
    assert list(step_seconds(tmp_path / "site")) == ["slim", "policy"]
