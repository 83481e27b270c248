import shutil

import pytest

from rules.problem import messages
from rules.repository.workflow_facts import FOLDER, check
from tests.files import replace_once
from tests.report import report


def test_each_workflow_checks_publishes_and_signs_what_it_must(root):
    """Whoever can weaken a workflow can publish what nobody checked."""
    report(check(root))


TESTED = "run: make test SITE=site\n        env:\n          SITE_URL:"
WEAKER = [
    ("check", "run: make test SITE=site", "run: make check-content", "41: run is 'make check-"),
    ("check", TESTED, TESTED.replace("SITE_URL", "OTHER"), "42: env is {'OTHER':"),
    ("check", '"3.11", "3.14"', '"3.11"', "23: python is ['3.11']"),
    ("check", "'3.14'", "'3.11'", "62: if is \"matrix.python == '3.11'\""),
    ("check", "hidden-files: true", "hidden-files: false", "67: include-hidden-files is False"),
    ("deploy", "  deploy:\n    needs: check\n", "  deploy:\n", "21: needs is None: what goes live"),
    ("deploy", "id: pages", "run: make site", "31: run is ['make site']"),
    ("deploy", "pages: read", "pages: write", "16: permissions is {'contents': 'read', 'pages'"),
    ("deploy", "subject-path: site", "subject-path: x", "60: with is {'subject-path': 'x/**'}"),
    ("weekly", "permissions: {}", "permissions: write-all", "8: permissions is 'write-all'"),
]


@pytest.mark.parametrize(("name", "find", "instead", "wrong"), WEAKER)
def test_a_weaker_workflow_is_reported(root, tmp_path, name, find, instead, wrong):
    """With the line of the key."""
    shutil.copytree(root / FOLDER, tmp_path / FOLDER)
    shutil.copy(root / "README.md", tmp_path)
    replace_once(tmp_path / FOLDER / f"{name}.yml", find, instead)
    line, _, told = wrong.partition(": ")
    (message,) = messages(check(tmp_path))
    assert message.startswith(f"{FOLDER}/{name}.yml:{line}: ")
    assert told in message
