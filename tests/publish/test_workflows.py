import json
import subprocess
import sys
from pathlib import Path

import yaml

from rules.problem import Problem
from rules.repository.workflows import check
from tests.report import report
from upkeep.issue import TOPICS

WORKFLOWS = Path(".github/workflows")


def test_every_action_is_pinned_by_its_commit():
    """A moved tag could run foreign code with the right to publish the site."""
    files = sorted(WORKFLOWS.glob("*.yml"))
    assert [file.name for file in files] == ["check.yml", "deploy.yml", "weekly.yml"]
    report(p for file in files for p in check(file.as_posix(), file.read_text()))


def test_an_unpinned_action_is_named():
    steps = "  - uses: actions/checkout@v7\n  - name: A\n    uses: a/b@main\n  - uses: ./own.yml\n"
    found = check("w.yml", f"steps:\n{steps}")
    assert [str(problem) for problem in found] == [
        f'w.yml:{number}: "{line}" is not pinned\n'
        '    Fix: write it as "uses: owner/name@<40 hex digits> # v1.2.3"'
        for number, line in ((2, "- uses: actions/checkout@v7"), (4, "uses: a/b@main"))
    ]


def findings(*files: Path) -> list[Problem]:
    """Return what the workflow linter finds in these files, without the network.

    JSON, not the text for people: a CI service makes the linter colour its text.
    """
    command = [str(Path(sys.executable).with_name("zizmor")), "--offline", "--format=json-v1"]
    result = subprocess.run([*command, *files], capture_output=True, text=True)
    return [
        Problem(place["symbolic"]["key"]["Local"]["verbatim_path"], line, one["desc"], one["url"])
        for one in json.loads(result.stdout)
        for place in one["locations"]
        if place["symbolic"]["kind"] == "Primary"
        for line in [place["concrete"]["location"]["start_point"]["row"] + 1]
    ]


def test_the_workflow_linter_finds_nothing():
    """Workflows hold the right to publish; https://docs.zizmor.sh lists what can go wrong."""
    report(findings(*WORKFLOWS.glob("*.yml")))


def test_the_workflow_linter_speaks(tmp_path):
    """A linter that never speaks proves nothing."""
    bad = tmp_path / "bad.yml"
    bad.write_text(
        "on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n"
        "      - run: echo ${{ github.event.pull_request.title }}\n"
    )
    assert [(one.line, one.wrong) for one in findings(bad)] == [
        (3, "overly broad permissions"),
        (1, "use of fundamentally insecure workflow trigger"),
        (6, "code injection via template expansion"),
    ]


def test_each_weekly_list_is_made_and_told():
    """A list that nobody is told of helps nobody."""
    job = yaml.safe_load((WORKFLOWS / "weekly.yml").read_text())["jobs"]["look"]
    assert job["strategy"]["matrix"]["topic"] == list(TOPICS)
    makefile = Path("Makefile").read_text()
    assert [topic for topic in TOPICS if f"\n{topic}:" not in makefile] == []
