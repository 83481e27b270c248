from __future__ import annotations

from pathlib import Path

from rules.problem import messages
from rules.repository.imports import check
from tests.files import write_files
from tests.report import report


def test_no_import_runs_the_wrong_way(root: Path) -> None:
    """The site can be built without the rules, and read by them without the tests."""
    report(check(root))


def test_an_import_that_runs_the_wrong_way_is_reported(tmp_path: Path) -> None:
    """A step finds what another left on the disk, or both find it in publish/."""
    files = {
        "publish/steps/slim.py": "import sys\nfrom publish.steps.build import x\n",
        "rules/site/ids.py": "from publish import y\nimport tests.site\n",
    }
    assert messages(check(write_files(tmp_path, files))) == [
        "publish/steps/slim.py:2: a step imports the step publish.steps.build\n"
        "    Fix: move what both need to publish/",
        "rules/site/ids.py:2: rules/ imports tests.site\n"
        "    Fix: move what both need to rules or publish",
    ]
