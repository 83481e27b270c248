"""Tries edits in the copy of the repository that it is in: reads them from standard input.

Prints the same edits as JSON, each with what was "said": pairs of a rule and its first message, or
null where the text to find is gone. With --now and some tests it prints what these say of the copy
as it is, with --proofs also what the proofs of the rules say.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol

from tests.edits.choice import RULES, RULES_BUILT, asks, needed, tests_anew

OPTIONS = ["-q", "--no-header", "-p", "no:cacheprovider", "-o", "addopts=", "--tb=short"]
MESSAGE = re.compile(r"^[\w./-]+:\d+: .*$", re.MULTILINE)
# Said in place of a rule where pytest itself ends.
BROKEN = "pytest"
SECONDS = pytest.StashKey[float]()


class Planter:
    """A pytest plugin that runs the rules once for each edit, with what they read read anew."""

    def __init__(self, edits: list[dict], with_proofs: bool = False) -> None:
        """Start with nothing tried. Without edits, keep what the rules say as it is."""
        self.edits = edits
        self.with_proofs = with_proofs
        self.results: list[dict] = []
        self.before_it: list[tuple[str, str]] = []
        self.known: dict[tuple[str, ...], list[tuple[str, str]]] = {}

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try each edit, in place of running the tests once."""
        rules = [item for item in session.items if self.with_proofs or needed(item)]
        if self.edits:
            rules = [rule for rule in rules if any(asks(edit, rule) for edit in self.edits)]
        self.before_it = said(rules)
        if self.edits:
            rules.sort(key=lambda rule: rule.stash[SECONDS])
        self.results = [self.tried(edit, rules) for edit in self.edits]
        return True

    def tried(self, edit: dict, rules: list[pytest.Item]) -> dict:
        """Return the edit with what the rules say besides while it stands."""
        path = Path(edit["path"])
        before = path.read_text(encoding="utf-8") if path.exists() else None
        if edit["find"] not in (before or ""):
            return {**edit, "said": None}
        edit = {**edit, "lines": changed_lines(before or "", edit["find"], edit["replace"])}
        write(path, (before or "").replace(edit["find"], edit["replace"], 1))
        try:
            found = said([rule for rule in rules if asks(edit, rule)], self.before_it)
            # A build and a new program take long, so they are the last to be asked.
            tests = () if found else tests_anew(edit)
            found = said_now(tests) if tests else found
        finally:
            write(path, before)
        return {**edit, "said": new(found, self.known_to(tests)) if tests else found}

    def known_to(self, tests: tuple[str, ...]) -> list[tuple[str, str]]:
        """Return what these tests say without any edit."""
        if tests not in self.known:
            self.known[tests] = said_now(tests)
            if any(rule == BROKEN for rule, _ in self.known[tests]):
                sys.exit(f"these tests do not run: {self.known[tests]}")
        return self.known[tests]


def new(found: list[tuple[str, str]], known: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return what is said besides what is known."""
    return [one for one in found if one not in known]


def changed_lines(before: str, find: str, replace: str) -> tuple[int, int]:
    """Return the first and the last line that an edit changes; those around a lost one are near."""
    same = len(os.path.commonprefix([find, replace]))
    first = before[: before.index(find) + same].count("\n") + 1
    return (
        (first - 1, first + 1)
        if not replace.strip()
        else (first, first + replace[same:].count("\n"))
    )


def write(path: Path, text: str | None) -> None:
    """Write a file whose time has changed, so that it is read anew; take it away if it has none."""
    if text is None:
        path.unlink()
        return
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(time.time_ns(), time.time_ns()))


def said(
    rules: list[pytest.Item], known: list[tuple[str, str]] | None = None
) -> list[tuple[str, str]]:
    """Return what these rules say now; only what the first says that says more than is `known`.

    Behind the last one pytest forgets what they have read.
    """
    found: list[tuple[str, str]] = []
    for item, following in zip(rules, [*rules[1:], None], strict=True):
        start = time.perf_counter()
        for report in runtestprotocol(item, log=False, nextitem=following):
            if report.failed:
                texts = MESSAGE.findall(report.longreprtext) or [report.longreprtext[-300:]]
                found += [(report.nodeid, text) for text in texts]
        item.stash[SECONDS] = time.perf_counter() - start
        besides = new(found, known or [])
        if known is not None and (besides or not following):
            item.session._setupstate.teardown_exact(None)
            return besides
    return found


def said_now(tests: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return what these tests say now, by a program that knows nothing of before."""
    how = "--now" if tests == RULES_BUILT else "--proofs"
    command = [sys.executable, "-m", "tests.edits.worker", how, *tests]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        return [(BROKEN, result.stderr[-300:])]
    return [(rule, text) for rule, text in json.loads(result.stdout.splitlines()[-1])]


def planted(edits: list[dict], rules: Iterable[str], with_proofs: bool = False) -> Planter:
    """Try these edits with these files of rules."""
    planter = Planter(edits, with_proofs)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        status = pytest.main([*OPTIONS, *rules], [planter])
    if len(planter.results) < len(edits) or status == pytest.ExitCode.USAGE_ERROR:
        sys.exit(printed.getvalue())
    return planter


if __name__ == "__main__":
    if sys.argv[1:]:
        print(json.dumps(planted([], sys.argv[2:], sys.argv[1] == "--proofs").before_it))
    else:
        print(json.dumps(planted(json.load(sys.stdin), RULES).results))
