"""Each step can be run alone, by its name."""

from collections.abc import Callable
from pathlib import Path

import pytest

from publish.pipeline import STEPS, run_steps
from tests.files import write_files
from tests.proof import exit_message


def test_a_step_is_run_by_its_name_on_the_folder_as_it_is(tmp_path: Path) -> None:
    link = "<head><link rel=canonical href=https://a.org/>"
    (tmp_path / "index.html").write_text(link)
    run_steps(tmp_path, ["robots"])
    assert sorted(file.name for file in tmp_path.iterdir()) == ["index.html", "robots.txt"]


def test_a_step_has_the_name_of_its_file() -> None:
    """One search finds the step, its file and its test."""
    tests = {file.stem for file in Path(__file__).parent.glob("test_*.py")}
    for step in STEPS:
        assert step.__module__ == f"publish.steps.{step.__name__}"
        assert {name for name in tests if name.startswith(f"test_{step.__name__}")}


def test_an_unknown_step_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as stop:
        run_steps(tmp_path, ["slime"])
    names = ", ".join(step.__name__ for step in STEPS)
    assert str(stop.value) == f'There is no step "slime". The steps are: {names}'


NO_HOME = "index.html:1: no home page\n    Fix: run the step build first"
NO_SCRIPTS = "assets/js:1: not there, as in a finished site\n    Fix: run the step build first"
# What each step says about half a site. The others have nothing to do there, and do nothing.
SAYS = {
    **dict.fromkeys(
        ("search_index", "handouts", "local_number", "structured_data", "slim"), NO_SCRIPTS
    ),
    **dict.fromkeys(("fingerprint_assets", "redirects", "robots", "site_copy"), NO_HOME),
    "service_worker": NO_HOME,
}


@pytest.mark.parametrize("step", STEPS[1:], ids=lambda step: step.__name__)
def test_a_step_alone_on_half_a_site_says_what_is_missing(
    tmp_path: Path, step: Callable[[Path], None]
) -> None:
    """Not with a list of calls, and it writes nothing that looks finished."""
    write_files(tmp_path, {"triggers/index.html": "<head></head>"})
    if step.__name__ in SAYS:
        assert exit_message(step, tmp_path) == f"{tmp_path}/{SAYS[step.__name__]}"
    else:
        step(tmp_path)
