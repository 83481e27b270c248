"""What the workflows must say: what is checked, published and signed, and with which rights."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from rules.problem import Problem

FOLDER = ".github/workflows"


class Fact(NamedTuple):
    """What a workflow must hold at these keys. A step is named by its name, or by what it uses."""

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
SIGN = ("jobs", "provenance", "steps")
FACTS = (
    *(Fact(f"{name}.yml", ("permissions",), {}, AT_THE_JOB) for name in ("check", "deploy")),
    Fact("weekly.yml", ("permissions",), {}, AT_THE_JOB),
    Fact("check.yml", (*BUILD, "run"), "make test SITE=site", ONE_SITE),
    Fact("check.yml", (*BUILD, "env"), ADDRESS, ONE_SITE),
    Fact("check.yml", (*BROWSERS, "run"), "make browsers SITE=site", ONE_SITE),
    Fact("check.yml", (*BROWSERS, "env"), ADDRESS, ONE_SITE),
    Fact("check.yml", (*UPLOAD, "with", "path"), "site", CHECKED),
    Fact("check.yml", (*UPLOAD, "with", "include-hidden-files"), True, "security.txt is in one"),
    Fact("deploy.yml", ("jobs", "deploy", "needs"), "check", CHECKED),
    Fact("deploy.yml", ("jobs", "deploy", "steps", "*", "run"), [None], CHECKED),
    Fact(
        *("deploy.yml", ("jobs", "check", "permissions")),
        *({"contents": "read", "pages": "read"}, UNUSED),
    ),
    Fact(
        *("deploy.yml", ("jobs", "deploy", "permissions")),
        *({"pages": "write", "id-token": "write"}, UNUSED),
    ),
    Fact(
        *("deploy.yml", ("jobs", "provenance", "permissions")),
        *({"contents": "read", "id-token": "write", "attestations": "write"}, UNUSED),
    ),
    Fact(
        *("weekly.yml", ("jobs", "look", "permissions")),
        *({"contents": "read", "issues": "write"}, UNUSED),
    ),
    Fact("deploy.yml", ("jobs", "provenance", "needs"), "check", SIGNED),
    Fact(
        *("deploy.yml", (*SIGN, "Fetch the folder that was checked", "with")),
        *({"name": "github-pages"}, SIGNED),
    ),
    Fact(
        *("deploy.yml", (*SIGN, "Sign where each file comes from", "with")),
        *({"subject-path": "site/**"}, SIGNED),
    ),
    Fact(
        *("deploy.yml", (*SIGN, "Sign what the site is made of", "with")),
        *({"subject-path": "artifact.tar", "sbom-path": "sbom.json"}, SIGNED),
    ),
    Fact(
        *("weekly.yml", ("jobs", "look", "steps", "*", "env", "GH_TOKEN")),
        *([None, None, None, "${{ github.token }}"], TOLD),
    ),
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


def check(root: Path, facts: Iterable[Fact] = FACTS) -> list[Problem]:
    """Return a problem for each of these facts that is not so."""
    found = []
    for fact in facts:
        path = f"{FOLDER}/{fact.file}"
        text = (root / path).read_text(encoding="utf-8")
        value = value_at(yaml.safe_load(text), fact.keys)
        if value != fact.value:
            wrong = f"{' → '.join(fact.keys)} is {value!r}: {fact.why}"
            line = line_of(yaml.compose(text, yaml.SafeLoader), fact.keys)
            found.append(Problem(path, line, wrong, f"let it be {fact.value!r}"))
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
