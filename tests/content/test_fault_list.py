import re

from rules.content.fault_list import FILE, check
from rules.problem import messages
from tests.files import write_files
from tests.report import report


def test_each_fault_of_the_list_has_a_test_that_proves_it(root):
    """A list of promises that nothing holds is worse than none."""
    text = (root / FILE).read_text(encoding="utf-8")
    assert len(re.findall(r"::test_", text)) > 20
    report(check(text, root))


def test_a_row_without_a_proof_and_a_test_that_is_gone_are_reported(tmp_path):
    write_files(tmp_path, {"tests/test_a.py": "\ndef test_b():\n"})
    text = '"Proof" names the test, in `tests/`.\n| Fault | Proof |\n| --- | --- |\n'
    text += "| Cut | `test_a.py::test_b` |\n| Full | `test_a.py::test_c` |\n| Gone | none |\n"
    assert messages(check(text, tmp_path)) == [
        f"{FILE}:5: there is no test_a.py::test_c\n    Fix: name the test as it is called now",
        f"{FILE}:6: the row has no proof\n"
        "    Fix: end it with the test that brings this fault about: `test_a.py::test_b`",
    ]
