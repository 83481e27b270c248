from __future__ import annotations

from pathlib import Path

import pytest

from rules.content.hygiene import check_keys, check_text
from rules.problem import messages
from tests.report import report


@pytest.fixture(scope="module")
def texts(root: Path) -> dict[str, str]:
    """Return every page and data file by its path; test_front_matter reports one not in UTF-8."""
    files = sorted(file for end in ("md", "yml") for file in (root / "docs").rglob(f"*.{end}"))
    files.append(root / "mkdocs.yml")
    return {
        file.relative_to(root).as_posix(): file.read_text(encoding="utf-8", errors="ignore")
        for file in files
    }


def test_nothing_is_left_over_in_words(texts):
    """A reader who finds TODO doubts the number beside it, too."""
    report(problem for path, text in texts.items() for problem in check_text(path, text))


def test_no_key_stands_twice(texts):
    """The second wins in silence."""
    data = {path: text for path, text in texts.items() if path.endswith(".yml")}
    report(problem for path, text in data.items() for problem in check_keys(path, text))


def test_what_is_left_over_is_reported():
    """The messages name the words or the character."""
    assert messages(
        check_text("a.md", "Fine.\nTODO: a fact\nIt it stops.\nA zero\u200bwidth\n")
    ) == [
        'a.md:2: "TODO" is left in the text\n    Fix: finish it',
        'a.md:3: "It it" says a word twice\n    Fix: delete one',
        "a.md:4: the character U+200B is invisible, or looks like another\n"
        "    Fix: type it anew, or add it to ALLOWED if it is meant",
    ]


def test_a_repeated_key_or_id_is_reported():
    """At any depth."""
    text = "a:\n  b: 1\n  b: 2\nc:\n- id: x\n- id: x\nd: [e, e]\n"
    fix = "\n    Fix: keep one of the two"
    assert messages(check_keys("a.yml", text)) == [
        f'a.yml:3: the key "b" is here again{fix}',
        f'a.yml:6: the id "x" is here again{fix}',
        f'a.yml:7: the entry "e" is here again{fix}',
    ]
