from __future__ import annotations

from rules.problem import messages
from rules.repository.safe_reading import check
from tests.files import write_files
from tests.report import report


def test_what_a_file_says_is_not_run(root):
    report(check(root))


def test_an_unsafe_reader_is_reported(tmp_path):
    lines = ("yaml.unsafe_load(text)", "yaml.SafeLoader", "yaml.CLoader", "import pickle")
    write_files(tmp_path, {"publish/a.py": "\n".join(lines)})
    fix = "\n    Fix: read it with a safe loader"
    assert messages(check(tmp_path)) == [
        f'publish/a.py:{line}: "{word}" may run what a file says{fix}'
        for line, word in ((1, "unsafe_load"), (3, "CLoader"), (4, "pickle"))
    ]
