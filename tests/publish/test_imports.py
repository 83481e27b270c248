from __future__ import annotations

from pathlib import Path

from rules.problem import messages
from rules.repository.imports import check
from tests.report import report


def test_no_import_runs_the_wrong_way(root: Path) -> None:
    """The site can be built without the rules, and read by them without the tests."""
    report(check(root))


def test_an_import_that_runs_the_wrong_way_is_reported(tmp_path: Path) -> None:
    """A step finds what another left on the disk, or both find it in publish/."""
    steps, rules = tmp_path / "publish/steps", tmp_path / "rules/site"
    for folder in (steps, rules):
        folder.mkdir(parents=True)
    (steps / "slim.py").write_text("import sys\nfrom publish.steps.build import x\n")
    (rules / "ids.py").write_text("from publish import y\nimport tests.site\n")
    assert messages(check(tmp_path)) == [
        "publish/steps/slim.py:2: a step imports the step publish.steps.build\n"
        "    Fix: move what both need to publish/",
        "rules/site/ids.py:2: rules/ imports tests.site\n"
        "    Fix: move what both need to rules or publish",
    ]
