from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from rules.problem import messages
from rules.repository.locks import check
from tests.files import replace_once, write_files
from tests.proof import first_line
from tests.report import report


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    """Return a copy of what is asked for, and of the locks."""
    shutil.copy(root / "pyproject.toml", tmp_path)
    shutil.copytree(root / "requirements", tmp_path / "requirements")
    return tmp_path


def test_each_lock_holds_what_is_asked_for(root):
    """What is installed unseen could run anything, here and at each build."""
    report(check(root))


@pytest.mark.parametrize(
    ("name", "find", "instead", "wrong"),
    [
        ("site.txt", "click==", "--index-url=a\nclick==", "no version with hashes"),
        ("tests.txt", "pytest==", f"fast==1 \\\n    --hash=sha256:{0}\npytest==", "asks for fast"),
        ("tests.txt", "\nclick==", "\nclick==0.", " in requirements/site.txt"),
        ("../pyproject.toml", '"pyyaml>=6"', '"pyyaml>=99"', "and pyproject.toml asks for pyyaml"),
        ("../pyproject.toml", '"pyyaml>=6"', '"gone>=6"', "gone of pyproject.toml is not locked"),
    ],
)
def test_a_lock_that_was_not_made_by_make_lock_is_reported(copy, name, find, instead, wrong):
    """The tests would run other tools than those that build the site, or unknown ones."""
    replace_once(copy / "requirements" / name, find, instead)
    assert any(wrong in message for message in messages(check(copy)))


def test_an_extension_that_the_other_builder_cannot_import_is_reported(copy):
    """make benchmark would end in a traceback, weeks later."""
    write_files(copy, {"publish/markdown/icons.py": "import re\nimport lxml\nimport yaml\n"})
    assert [first_line(one) for one in check(copy)] == [
        "publish/markdown/icons.py:2: requirements/benchmarks.txt lacks lxml,"
        " and the other builder runs our extensions"
    ]
