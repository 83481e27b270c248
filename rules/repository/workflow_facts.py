"""What the workflows must say: what is checked, published and signed, and with which rights."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from rules.problem import Problem

FOLDER = ".github/workflows"
NAMES = ("check", "deploy", "weekly")


class Fact(NamedTuple):
    """What a workflow must hold at these keys. A step is named by its name; "*" is each."""

    file: str
    keys: tuple[str, ...]
    value: Any
    why: str


ADDRESS = {"SITE_URL": "${{ steps.site.outputs.address }}"}
ONE_SITE = "a step without the address checks another site than the one that goes live"
UNUSED = "a right that nobody uses is a right that an attacker can use"
AT_THE_JOB = "each right is beside the job that needs it"
CHECKED = "what goes live is the very folder that was checked"
SIGNED = "anyone can then ask if a page of the site comes from this repository"
TOLD = "the right to tell of a list is given to that step alone"
BUILD = ("jobs", "check", "steps", "Build the site and run every check on it")
BROWSERS = ("jobs", "check", "steps", "Check the pages in Firefox and WebKit")
UPLOAD = ("jobs", "check", "steps", "Keep the checked folder")
# The rights of each job, and what the steps that sign are given.
RIGHTS = {
    ("deploy.yml", "check"): {"contents": "read", "pages": "read"},
    ("deploy.yml", "deploy"): {"pages": "write", "id-token": "write"},
    ("deploy.yml", "provenance"): {
        "contents": "read",
        "id-token": "write",
        "attestations": "write",
    },
    ("weekly.yml", "look"): {"contents": "read", "issues": "write"},
}
SIGNING = {
    "Fetch the folder that was checked": {"name": "github-pages"},
    "Sign where each file comes from": {"subject-path": "site/**"},
    "Sign what the site is made of": {"subject-path": "artifact.tar", "sbom-path": "sbom.json"},
}
TOKENS = [None, None, None, "${{ github.token }}"]
FACTS = (
    *(Fact(f"{name}.yml", ("permissions",), {}, AT_THE_JOB) for name in NAMES),
    Fact("check.yml", (*BUILD, "run"), "make test SITE=site", ONE_SITE),
    Fact("check.yml", (*BUILD, "env"), ADDRESS, ONE_SITE),
    Fact("check.yml", (*BROWSERS, "run"), "make browsers SITE=site", ONE_SITE),
    Fact("check.yml", (*BROWSERS, "env"), ADDRESS, ONE_SITE),
    Fact("check.yml", (*UPLOAD, "with", "path"), "site", CHECKED),
    Fact("check.yml", (*UPLOAD, "with", "include-hidden-files"), True, "security.txt is in one"),
    Fact("deploy.yml", ("jobs", "deploy", "needs"), "check", CHECKED),
    Fact("deploy.yml", ("jobs", "deploy", "steps", "*", "run"), [None], CHECKED),
    *(Fact(file, ("jobs", job, "permissions"), one, UNUSED) for (file, job), one in RIGHTS.items()),
    Fact("deploy.yml", ("jobs", "provenance", "needs"), "check", SIGNED),
    *(
        Fact("deploy.yml", ("jobs", "provenance", "steps", step, "with"), given, SIGNED)
        for step, given in SIGNING.items()
    ),
    Fact("weekly.yml", ("jobs", "look", "steps", "*", "env", "GH_TOKEN"), TOKENS, TOLD),
)


def of_python(root: Path) -> list[Fact]:
    """Return what the README says of Python: the oldest and the newest are checked.

    One site is published: that of the newest.
    """
    readme = (root / "README.md").read_text(encoding="utf-8")
    oldest, newest = re.findall(r"Python ([\d.]+)\.\d+ to ([\d.]+)", readme)[0]
    matrix = ("jobs", "check", "strategy", "matrix", "python")
    why = "the README names the oldest and the newest Python"
    published = f"matrix.python == '{newest}'"
    return [
        Fact("check.yml", matrix, [oldest, newest], why),
        Fact("check.yml", (*UPLOAD, "if"), published, "one site is published"),
    ]


def check(root: Path) -> list[Problem]:
    """Return a problem for each fact that is not so."""
    texts = {f"{name}.yml": (root / FOLDER / f"{name}.yml").read_text("utf-8") for name in NAMES}
    workflows = {file: yaml.safe_load(text) for file, text in texts.items()}
    found = []
    for file, keys, wanted, why in (*FACTS, *of_python(root)):
        value = value_at(workflows[file], keys)
        if value != wanted:
            wrong = f"{' → '.join(keys)} is {value!r}: {why}"
            line = line_of(yaml.compose(texts[file], yaml.SafeLoader), keys)
            found.append(Problem(f"{FOLDER}/{file}", line, wrong, f"let it be {wanted!r}"))
    return found


def value_at(data: Any, keys: tuple[str, ...]) -> Any:
    """Return what stands at these keys, or None; of all steps, behind "*", a list of them."""
    if not keys or data is None:
        return data
    if isinstance(data, list):
        if keys[0] == "*":
            return [value_at(one, keys[1:]) for one in data]
        data = {one.get("name"): one for one in data}
    return value_at(data.get(keys[0]), keys[1:]) if isinstance(data, dict) else None


def line_of(node: yaml.Node, keys: tuple[str, ...]) -> int:
    """Return the line of the last of these keys that is there."""
    line = node.start_mark.line + 1
    if keys and isinstance(node, yaml.SequenceNode):
        named = [one for one in node.value if keys[0] in [value.value for _, value in one.value]]
        return line_of(named[0], keys[1:]) if named else line
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    inside = [(key, value) for key, value in pairs if keys and key.value == keys[0]]
    if not inside:
        return line
    key, value = inside[0]
    return max(key.start_mark.line + 1, line_of(value, keys[1:]) if keys[1:] else 0)
