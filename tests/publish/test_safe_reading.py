from __future__ import annotations

from rules.problem import messages
from rules.repository.safe_reading import check
from tests.report import report


def test_what_a_file_says_is_not_run(root):
    report(check(root))


def test_an_unsafe_reader_is_reported(tmp_path):
    (tmp_path / "publish").mkdir()
    (tmp_path / "publish/a.py").write_text("held = yaml.unsafe_load(text)\n")
    assert messages(check(tmp_path)) == [
        'publish/a.py:1: "yaml.unsafe_load" may run what a file says\n'
        "    Fix: read it with a safe loader",
    ]
