"""A locked tool with a known fault is named, and silence is not taken for safety."""

import sys
from unittest.mock import Mock

import pytest

from upkeep import audit

KNOWN = {
    "dependencies": [
        {
            "name": "jinja2",
            "version": "3.1.0",
            "vulns": [
                {"id": "PYSEC-1", "fix_versions": ["3.1.6", "3.2"]},
                {"id": "PYSEC-2", "fix_versions": []},
            ],
        },
        {"name": "click", "version": "8.1", "vulns": []},
    ],
    "fixes": [],
}
NPM = {"vulnerabilities": {"vnu-jar": {"range": "<27", "severity": "high"}}}


def test_each_known_fault_is_listed_with_the_version_that_mends_it():
    assert audit.python_faults(KNOWN) == [
        "jinja2 3.1.0 has PYSEC-1, fixed in 3.1.6 or 3.2",
        "jinja2 3.1.0 has PYSEC-2, fixed in no version yet",
    ]
    assert audit.npm_faults(NPM) == ["vnu-jar <27 has a fault, high"]


def test_a_package_that_could_not_be_asked_about_is_listed():
    """pip-audit says "no known vulnerabilities" when it has learnt nothing."""
    skipped = {"dependencies": [{"name": "click", "skip_reason": "Dependency not found"}]}
    assert audit.python_faults(skipped) == ["nothing could be learnt of click"]


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("print('Traceback')", "it printed nothing"),
        (
            "import sys; sys.exit('Traceback\\nConnectionError: no answer')",
            "ConnectionError: no answer",
        ),
    ],
)
def test_a_tool_that_fails_is_listed_with_its_last_words(code, why):
    output = audit.json_output_of([sys.executable, "-c", code])
    assert audit.python_faults(output) == [f"pip-audit could not ask: {why}"]
    assert audit.npm_faults(output) == [f"npm could not ask: {why}"]


def test_a_tool_that_is_not_there_is_listed():
    """The README asks for no Node.js, so npm may be missing."""
    assert audit.npm_faults(audit.json_output_of(["no-such-npm"])) == [
        "npm could not ask: there is no no-such-npm here"
    ]
    assert audit.npm_faults({"message": "405", "error": {}}) == ["npm could not ask: 405"]


def test_nothing_is_listed_where_nothing_is_wrong():
    assert audit.python_faults({"dependencies": [KNOWN["dependencies"][1]]}) == []
    assert audit.npm_faults({"vulnerabilities": {}}) == []


def test_every_lock_file_is_asked_about(root, monkeypatch):
    """A new group of tools is not forgotten."""
    asked = Mock(return_value=KNOWN | NPM)
    monkeypatch.setattr(audit, "json_output_of", asked)
    listed = audit.audit(root)
    locks = sorted(file.name for file in root.glob("requirements/*.txt"))
    assert [command[-1].name for (command,), _ in asked.call_args_list[:-1]] == locks
    assert len(locks) > 2
    assert (root / audit.NPM_LOCK).is_file()
    assert listed[0] == f"- `{locks[0]}`: jinja2 3.1.0 has PYSEC-1, fixed in 3.1.6 or 3.2"
    assert listed[-1] == f"- `{audit.NPM_LOCK}`: vnu-jar <27 has a fault, high"
