from __future__ import annotations

from pathlib import Path

from rules.problem import messages
from rules.repository.proofs import check
from tests.files import write_files
from tests.report import report


def test_each_rule_is_asked_and_proven(root: Path) -> None:
    """A rule that only speaks of made-up pages guards none of ours."""
    report(check(root))


RULE = "from x import Problem\ndef check(page) -> list[Problem]: ...\n"
ASKED = """\
from rules.site.links import check

def of_all(pages):
    return check(pages)

def test_links(pages):
    report(of_all(pages))
"""


def said(root: Path, test: str = "") -> list[str]:
    """Return what is said of one rule with this test."""
    proof = {"tests/site/test_links.py": test} if test else {}
    return messages(check(write_files(root, {"rules/site/links.py": RULE, **proof})))


def test_a_rule_without_a_test_is_reported(tmp_path: Path) -> None:
    assert said(tmp_path) == [
        "rules/site/links.py:1: no test runs and proves this rule\n"
        "    Fix: write tests/site/test_links.py"
    ]


def test_a_rule_that_is_asked_of_no_page_of_ours_is_reported(tmp_path: Path) -> None:
    """A helper may come between the test and the rule."""
    assert said(tmp_path, ASKED) == []
    assert said(tmp_path, ASKED.replace("report(of_all(pages))", "assert check(pages)")) == [
        "rules/site/links.py:2: tests/site/test_links.py no longer asks check of what we publish\n"
        "    Fix: give report() what it says there"
    ]
