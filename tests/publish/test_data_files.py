"""A data file that cannot be read is reported with its file, its line and what to do."""

from datetime import date
from pathlib import Path

import pytest

from publish.data_files import UnreadableDataError, read_data, report_line_of_error
from rules.text.records import read_records
from tests.proof import exit_message

COLON = "sc-calm:\n  says: Calm: most stop\n"
OLDER = "\n    Fix: restore it from an older commit"
MENDED = "\n    Fix: correct this line or the one above; a text with a colon in it needs quotes"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (COLON.encode(), f":2: mapping values are not allowed in this context{MENDED}"),
        (b"- [a\n", f":2: did not find expected ',' or ']'{MENDED}"),
        (b"# nothing\n", f":1: empty{OLDER}"),
        (b"a: \xe9\n", ":1: not UTF-8\n    Fix: save it as UTF-8"),
        (b"a: 2026-11-31\n", ":1: day is out of range for month\n    Fix: correct the date"),
        (None, f":1: there is no such file{OLDER}"),
    ],
    ids=["colon", "bracket", "empty", "not UTF-8", "no such day", "missing"],
)
def test_a_file_that_cannot_be_read_is_reported(
    tmp_path: Path, content: bytes | None, expected: str
):
    file = tmp_path / "claims.yml"
    if content is not None:
        file.write_bytes(content)
    assert exit_message(read_data, file) == f"{file}{expected}"


def test_the_rules_of_the_content_tell_the_same():
    with pytest.raises(UnreadableDataError) as ended:
        read_records("docs/_data/claims.yml", COLON)
    fault = "mapping values are not allowed in this context"
    assert str(ended.value) == f"docs/_data/claims.yml:2: {fault}{MENDED}"


def test_a_wrong_date_is_told_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The name of a file need not lead to it from where the rules are run."""
    monkeypatch.chdir(tmp_path)
    with (
        pytest.raises(UnreadableDataError) as ended,
        report_line_of_error("docs/_data/sources.yml"),
    ):
        date.fromisoformat("2026-11-31")
    assert str(ended.value).startswith("docs/_data/sources.yml:1: day is out of range for month")


def test_a_file_that_was_mended_is_read_again(tmp_path: Path):
    """The live preview goes on while a writer mends it."""
    file = tmp_path / "claims.yml"
    file.write_text(COLON, encoding="utf-8")
    with pytest.raises(UnreadableDataError):
        read_data(file)
    file.write_text("a: b\n", encoding="utf-8")
    assert read_data(file) == {"a": "b"}


def test_it_ends_a_build_with_these_words_and_not_a_live_preview():
    """A build ends at a SystemExit; the preview of MkDocs goes on after any Exception."""
    fault = UnreadableDataError("what is wrong")
    assert (fault.code, isinstance(fault, Exception)) == ("what is wrong", True)
