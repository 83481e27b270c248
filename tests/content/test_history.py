"""A fault is told at the line that was edited, not where a rule came upon it."""

from __future__ import annotations

from pathlib import Path

import pytest

from rules.problem import Problem
from rules.text.history import placed
from tests.files import replace_once
from tests.git import commit

PAGE = "# A\n\nMost stop.[^most]\nThey\nare harmless.\n\nCall now.[^call]\n\nDo not\nwait.[^wait]\n"
DATA = "# of places\ngb:\n  name: Britain\n  call: 999\neu:\n  call: 112\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a repository that holds a page and data."""
    (tmp_path / "a.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / "a.yml").write_text(DATA, encoding="utf-8")
    commit(tmp_path)
    return tmp_path


def edit(root: Path, find: str, replace: str, name: str = "a.md") -> None:
    """Edit a file as a contributor would."""
    replace_once(root / name, find, replace)


def line(root: Path, problem: Problem) -> str:
    """Return where a problem is told."""
    found = placed(problem, root)
    return f"{found.path}:{found.line}"


def lost(gone: str, path: str = "a.md", *files: str) -> Problem:
    """Return the problem of a rule that only knows what is gone."""
    return Problem(path, 1, "gone", "say it", gone, files)


def test_what_is_gone_is_told_where_it_stood(repository):
    """The line behind it stands there now."""
    edit(repository, "Call now.[^call]\n\n", "")
    assert line(repository, lost(r"\[\^call\]")) == "a.md:7"
    assert line(repository, lost(r"\[\^call\]", "claims.yml", "b.md", "a.md")) == "a.md:7"


def test_a_word_is_told_at_its_own_line(repository):
    """As readers see it, and over the end of a line."""
    edit(repository, "Do not\nwait.", "Please\nwait.")
    edit(repository, "# A\n", "# A\n\nNew.\n")
    assert line(repository, lost("do not wait")) == "a.md:11"


def test_a_change_that_is_committed_is_still_found(repository):
    """As is one with another commit behind it."""
    edit(repository, "Call now.", "Wait.")
    commit(repository)
    assert line(repository, lost("call now")) == "a.md:7"
    edit(repository, "# A", "# B")
    commit(repository)
    assert line(repository, lost("call now")) == "a.md:7"


def test_what_is_gone_over_several_lines_is_told_where_it_changed(repository):
    """As it is written in data."""
    edit(repository, "999", "111", "a.yml")
    assert line(repository, lost(r"call: 999\n+eu:", "a.yml")) == "a.yml:4"


def test_what_was_not_lost_stays_where_it_was_told(repository):
    """Words that moved, or never stood there, have no line of their own."""
    edit(repository, "Call now.", "Call at once.")
    assert line(repository, lost("stay at home")) == "a.md:1"
    assert line(repository, lost("most stop")) == "a.md:1"


def test_a_fault_of_a_paragraph_is_told_at_its_changed_line(repository):
    """A fault of another paragraph is not, nor one at a line that changed, too."""
    edit(repository, "are harmless", "are never harmless")
    assert line(repository, Problem("a.md", 3, "wrong", "mend")) == "a.md:5"
    assert line(repository, Problem("a.md", 7, "wrong", "mend")) == "a.md:7"
    edit(repository, "Most", "All")
    assert line(repository, Problem("a.md", 3, "wrong", "mend")) == "a.md:3"


def test_a_fault_of_an_entry_of_data_is_told_at_its_changed_line(repository):
    """The next entry begins at the edge."""
    edit(repository, "999", "111", "a.yml")
    assert line(repository, Problem("a.yml", 2, "wrong", "mend")) == "a.yml:4"
    assert line(repository, Problem("a.yml", 5, "wrong", "mend")) == "a.yml:5"


def test_a_line_that_disagrees_with_changed_data_is_told_there(repository):
    """Each page that shows it would be told otherwise; a page that was edited itself is."""
    wrong = Problem("a.md", 3, "wrong", "mend", data=(("a.yml", 2),))
    assert line(repository, wrong) == "a.md:3"
    edit(repository, "999", "111", "a.yml")
    assert line(repository, wrong) == "a.yml:4"
    edit(repository, "Most", "All")
    assert line(repository, wrong) == "a.md:3"


def test_without_git_a_fault_stays_where_it_was_told(tmp_path):
    """A copy from an archive has no earlier versions, and a fault may be of no file."""
    (tmp_path / "a.md").write_text(PAGE, encoding="utf-8")
    assert line(tmp_path, lost("stay at home")) == "a.md:1"
    assert line(tmp_path, lost("x", "b.md")) == "b.md:1"
