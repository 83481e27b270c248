"""Tries edits in the copy of the repository that it stands in: reads them from standard input.

Prints the same edits as JSON, each with what was "said": pairs of a rule and its first message, or
null where the text to find is gone. With --built it prints what is said of the copy as it stands,
once the site is built from it.
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
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol

# Not the rules of style: a long sentence that is found by its length was found by luck.
PUBLISH = ("gate", "locks", "robots", "safe_reading", "workflows")
RULES = ["tests/content", *(f"tests/publish/test_{name}.py" for name in PUBLISH)]
BY_LUCK = (
    *("test_reading_grade", "test_sentence_length", "test_own_words", "test_paragraphs"),
    *("test_plain_words", "test_lists"),
)
# What these hold shows only in the finished site. Each such edit takes a build, so not each rule of
# the site is asked.
BUILT = ("overrides/", "publish/", "mkdocs.yml")
OF_SITE = (
    *("build_output", "care_cards", "care_lists", "emergency_heard", "handout_lists", "landmarks"),
    *("link_words", "links", "other_hosts", "page_head", "policy", "review_dates", "sharing"),
    *("telephone_numbers", "unrendered_marks", "words_seen"),
)
RULES_BUILT = [*RULES, *(f"tests/site/test_{name}.py" for name in OF_SITE)]
OPTIONS = ["-q", "--no-header", "-p", "no:cacheprovider", "-o", "addopts=", "--tb=short"]
MESSAGE = re.compile(r"^[\w./-]+:\d+: .*$", re.MULTILINE)


SECONDS = pytest.StashKey[float]()


class Planter:
    """A pytest plugin that runs the rules once for each edit, with what they read read anew."""

    def __init__(self, edits: list[dict]) -> None:
        """Start with nothing tried. Without edits, keep what the rules say as it is."""
        self.edits = edits
        self.results: list[dict] = []
        self.before_it: list[tuple[str, str]] = []
        self.before_it_of_site: list[tuple[str, str]] | None = None

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try each edit, in place of running the tests once."""
        rules = [item for item in session.items if needed(item)]
        self.before_it = said(rules)
        if self.edits:
            rules.sort(key=lambda rule: rule.stash[SECONDS])
        self.results = [self.tried(edit, rules) for edit in self.edits]
        return True

    def tried(self, edit: dict, rules: list[pytest.Item]) -> dict:
        """Return the edit with what the rules say besides while it stands."""
        path = Path(edit["path"])
        before = path.read_text(encoding="utf-8")
        if edit["find"] not in before:
            return {**edit, "said": None}
        built = edit["path"].startswith(BUILT)
        if built and self.before_it_of_site is None:
            self.before_it_of_site = said_of_site()
        asked = [one for one in rules if not edit["harm"] or one.path.stem not in BY_LUCK]
        write(path, before.replace(edit["find"], edit["replace"], 1))
        try:
            if built:
                known = self.before_it_of_site
                return {**edit, "said": [one for one in said_of_site() if one not in known]}
            return {**edit, "said": said(asked, self.before_it)}
        finally:
            write(path, before)


def needed(item: pytest.Item) -> bool:
    """Tell whether a test reads the repository, and is no proof that a rule speaks."""
    needs = set(item.fixturenames)
    proof = "callspec" in vars(item) or "tmp_path" in needs
    return {"publish": not proof, "site": "site" in needs}.get(item.path.parent.name, bool(needs))


def write(path: Path, text: str) -> None:
    """Write a file whose time has changed, so that it is read anew."""
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
        new = [one for one in found if one not in (known or [])]
        if known is not None and (new or not following):
            item.session._setupstate.teardown_exact(None)
            return new
    return found


def said_of_site() -> list[tuple[str, str]]:
    """Return what the rules say of the site that is built now, by a program that knows no other."""
    command = [sys.executable, "-m", "tests.edits.worker", "--built"]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return [(rule, text) for rule, text in json.loads(result.stdout.splitlines()[-1])]


def planted(edits: list[dict], rules: list[str]) -> Planter:
    """Try these edits with these files of rules."""
    planter = Planter(edits)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        pytest.main([*OPTIONS, *rules], [planter])
    if len(planter.results) < len(edits):
        sys.exit(printed.getvalue())
    return planter


if __name__ == "__main__":
    if sys.argv[1:] == ["--built"]:
        print(json.dumps(planted([], RULES_BUILT).before_it))
    else:
        print(json.dumps(planted(json.load(sys.stdin), RULES).results))
