import json
import re
import subprocess
import sys
from pathlib import Path

import yaml

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


def findings(*files: Path) -> list[str]:
    """Return what the workflow linter finds in these files, without the network.

    JSON, not the text for people: a CI service makes the linter colour its text.
    """
    command = [str(Path(sys.executable).with_name("zizmor")), "--offline", "--format=json-v1"]
    result = subprocess.run([*command, *files], capture_output=True, text=True)
    return [f"{found['ident']}: {found['desc']}" for found in json.loads(result.stdout)]


def test_the_workflow_linter_finds_nothing():
    """Workflows hold the right to publish; https://docs.zizmor.sh lists what can go wrong."""
    assert findings(*WORKFLOWS.glob("*.yml")) == []


def test_the_workflow_linter_speaks(tmp_path):
    """A linter that never speaks proves nothing."""
    bad = tmp_path / "bad.yml"
    bad.write_text(
        "on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n"
        "      - run: echo ${{ github.event.pull_request.title }}\n"
    )
    assert findings(bad) == [
        "excessive-permissions: overly broad permissions",
        "dangerous-triggers: use of fundamentally insecure workflow trigger",
        "template-injection: code injection via template expansion",
    ]


def test_deployment_waits_for_the_checks_and_builds_nothing():
    """What goes live is the very folder that was checked."""
    deploy = yaml.safe_load((WORKFLOWS / "deploy.yml").read_text())["jobs"]["deploy"]
    assert deploy["needs"] == "check"
    assert [step.get("run") for step in deploy["steps"]] == [None]


def test_the_published_folder_keeps_its_hidden_files():
    """The action leaves them out unless told; security.txt is in one."""
    steps = yaml.safe_load((WORKFLOWS / "check.yml").read_text())["jobs"]["check"]["steps"]
    (upload,) = [step for step in steps if "upload-pages-artifact" in step.get("uses", "")]
    assert upload["with"] == {"path": "site", "include-hidden-files": True}


def test_the_checks_run_on_the_oldest_and_the_newest_python_of_the_readme():
    """One site is published: that of the newest."""
    job = jobs("check.yml")["check"]
    pythons = job["strategy"]["matrix"]["python"]
    named = re.findall(r"Python ([\d.]+)\.\d+ to ([\d.]+)", Path("README.md").read_text())
    assert named == [tuple(pythons)]
    (upload,) = [step for step in job["steps"] if "upload-pages-artifact" in step.get("uses", "")]
    assert upload["if"] == f"matrix.python == '{pythons[-1]}'"


def test_each_check_is_of_the_site_under_its_own_address():
    """A step without the address would build and check another site than the one that goes live."""
    steps = jobs("check.yml")["check"]["steps"]
    address = {"SITE_URL": "${{ steps.site.outputs.address }}"}
    builds = {step["run"]: step.get("env") for step in steps if "SITE=" in step.get("run", "")}
    assert builds == {"make test SITE=site": address, "make browsers SITE=site": address}


def test_no_workflow_has_rights_at_the_top():
    """Each right is beside the job that needs it."""
    rights = {f.name: yaml.safe_load(f.read_text())["permissions"] for f in WORKFLOWS.glob("*.yml")}
    assert rights == {"check.yml": {}, "deploy.yml": {}, "weekly.yml": {}}


def jobs(file: str) -> dict:
    """Return the jobs of a workflow."""
    return yaml.safe_load((WORKFLOWS / file).read_text())["jobs"]


def test_each_job_has_only_the_rights_it_needs():
    """A right that nobody uses is a right that an attacker can use."""
    rights = {name: job["permissions"] for name, job in jobs("deploy.yml").items()}
    assert rights == {
        "check": {"contents": "read", "pages": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
        "provenance": {"contents": "read", "id-token": "write", "attestations": "write"},
    }
    (weekly,) = jobs("weekly.yml").values()
    assert weekly["permissions"] == {"contents": "read", "issues": "write"}


def test_what_is_signed_is_what_was_checked():
    """Anyone can then ask if a page of the site comes from this repository."""
    job = jobs("deploy.yml")["provenance"]
    given = {step["name"]: step.get("with") for step in job["steps"] if "name" in step}
    assert job["needs"] == "check"
    assert given["Fetch the folder that was checked"] == {"name": "github-pages"}
    assert given["Sign where each file comes from"] == {"subject-path": "site/**"}
    assert given["Sign what the site is made of"] == {
        "subject-path": "artifact.tar",
        "sbom-path": "sbom.json",
    }


def test_each_weekly_list_is_made_and_told():
    """A list that nobody is told of helps nobody; the right to tell is given to that step alone."""
    (job,) = jobs("weekly.yml").values()
    assert job["strategy"]["matrix"]["topic"] == list(TOPICS)
    makefile = Path("Makefile").read_text()
    assert [topic for topic in TOPICS if f"\n{topic}:" not in makefile] == []
    assert ["GH_TOKEN" in step.get("env", {}) for step in job["steps"]] == [False] * 3 + [True]
