import hashlib
from pathlib import Path

import pytest

from rules.problem import messages
from rules.repository.vendored_code import check
from tests.report import report

FOLDERS = ("overrides/assets/js/vendor", "rules/built/vendor")


@pytest.mark.parametrize("name", FOLDERS)
def test_code_by_others_is_unchanged(root: Path, name: str):
    """A changed library could read what people type, or find no fault where there is one."""
    assert len(list((root / name).iterdir())) > 1
    report(check(root / name, name))


def test_a_changed_or_unknown_file_is_reported(tmp_path):
    good = hashlib.sha256(b"good").hexdigest()
    (tmp_path / "README.md").write_text(f"{good}  a.js\n{good}  b.js\n")
    for name, text in {"a.js": "good", "b.js": "changed", "c.js": "new"}.items():
        (tmp_path / name).write_text(text)
    end = "repeat the commands of v/README.md, and write the checksum there"
    assert messages(check(tmp_path, "v")) == [
        f"v/{name}:1: its checksum is not the one in the README\n    Fix: {end}"
        for name in ("b.js", "c.js")
    ]
