"""Each row of publish/FAULTS.md names a test that there is."""

import re
from pathlib import Path

from tests.problem import Problem, messages, report

FILE = "publish/FAULTS.md"
FOLDER = re.compile(r'"Proof" names the test, in `(.+?)/`')
ROW = re.compile(r"\| `([\w./]+)::(\w+)` \|$")


def check(text: str, root: Path) -> list[Problem]:
    found, folder = [], Path()
    for number, line in enumerate(text.splitlines(), 1):
        if named := FOLDER.search(line):
            folder = root / named[1]
        if not line.startswith("| ") or line.startswith(("| Fault ", "| ---")):
            continue
        proof = ROW.search(line)
        if proof is None:
            fix = "end it with the test that brings this fault about: `test_a.py::test_b`"
            found.append(Problem(FILE, number, "the row has no proof", fix))
        elif not has_test(folder / proof[1], proof[2]):
            fix = "name the test as it is called now"
            found.append(Problem(FILE, number, f"there is no {proof[1]}::{proof[2]}", fix))
    return found


def has_test(file: Path, name: str) -> bool:
    """Return whether the file has a test of this name."""
    return file.is_file() and f"\ndef {name}(" in file.read_text(encoding="utf-8")


def test_each_fault_of_the_list_has_a_test_that_proves_it(root):
    """A list of promises that nothing holds is worse than none."""
    text = (root / FILE).read_text(encoding="utf-8")
    assert len(re.findall(r"::test_", text)) > 20
    report(check(text, root))


def test_a_row_without_a_proof_and_a_test_that_is_gone_are_reported(tmp_path):
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests/test_a.py").write_text("\ndef test_b():\n")
    text = '"Proof" names the test, in `tests/`.\n| Fault | Proof |\n| --- | --- |\n'
    text += "| Cut | `test_a.py::test_b` |\n| Full | `test_a.py::test_c` |\n| Gone | none |\n"
    assert messages(check(text, tmp_path)) == [
        f"{FILE}:5: there is no test_a.py::test_c\n    Fix: name the test as it is called now",
        f"{FILE}:6: the row has no proof\n"
        "    Fix: end it with the test that brings this fault about: `test_a.py::test_b`",
    ]
