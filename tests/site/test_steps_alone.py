"""Each step can be run again on the finished site: it changes nothing, or says what it needs."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from publish.pipeline import STEPS
from publish.steps.policy import policy
from publish.steps.redirects import redirects
from rules.site.reproducible_build import contents
from tests.proof import exit_message

# These read or write what is gone from a finished site.
NEED_THE_BUILD = ("search_index", "handouts", "slim", "local_number", "structured_data")


@pytest.mark.parametrize("step", STEPS[1:], ids=lambda step: step.__name__)
def test_a_step_run_again_on_the_finished_site_leaves_it_as_it_was(
    site: Path, tmp_path: Path, step: Callable[[Path], None]
) -> None:
    """Who works on one step sees what it does, and breaks nothing that is finished."""
    again = shutil.copytree(site, tmp_path / "site")
    if step.__name__ in NEED_THE_BUILD:
        assert exit_message(step, again) == (
            f"{again}/assets/js:1: not there, as in a finished site\n"
            "    Fix: run the step build first"
        )
    else:
        step(again)
    if step is redirects:  # it writes its pages anew, and the policy then locks them
        policy(again)
    before, after = contents(site), contents(again)
    assert [path for path in before | after if before.get(path) != after.get(path)] == []
