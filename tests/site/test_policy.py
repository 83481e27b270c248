"""Each page forbids whatever it does not need, and tells no other site of its reader."""

from __future__ import annotations

import re

from rules.problem import Problem, messages
from tests.report import report
from tests.site.page import BuiltPage, line, read_page

SOURCE = re.compile(r"'(?:none|self|sha256-[A-Za-z0-9+/]{43}=)'")
# What default-src does not stand in for, and what it must itself say.
NEEDED = {"default-src": ["'none'"], "base-uri": ["'none'"], "form-action": ["'none'"]}
FIX = (
    "correct publish/steps/policy.py, "
    "or let publish/__main__.py run it after the step that wrote this"
)
# The standard reads the encoding from no more than the first bytes.
ENCODING_WITHIN = 1024


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each thing that the page leaves open."""
    policies = page.tree.xpath("//meta[@http-equiv='Content-Security-Policy']")
    if len(policies) != 1:
        return [Problem(page.path, 1, f"it has {len(policies)} policies, not one", FIX)]
    (policy,) = policies
    wrong = [*faults(policy.get("content", "")), *referrer_faults(page)]
    if policy.getparent().tag != "head" or policy.getprevious() is not None:
        wrong.append("its policy is not the first thing in its head")
    if "charset=" not in page.text.lower()[:ENCODING_WITHIN]:
        wrong.append(f"its encoding is not named in its first {ENCODING_WITHIN} bytes")
    return [Problem(page.path, line(policy), one, FIX) for one in wrong]


def faults(policy: str) -> list[str]:
    """Say what a policy lacks, and what it allows that none of our pages needs."""
    rules = dict(rule.strip().partition(" ")[::2] for rule in policy.split(";"))
    wrong = [
        f"its policy does not say {name} {' '.join(sources)}"
        for name, sources in NEEDED.items()
        if rules.get(name, "").split() != sources
    ]
    return wrong + [
        f"its policy allows {name} {source}"
        for name, sources in rules.items()
        for source in sources.split()
        if not SOURCE.fullmatch(source)
    ]


def referrer_faults(page: BuiltPage) -> list[str]:
    """Say which referrer policy the page has, if it is not the one that tells nothing."""
    found = page.tree.xpath("head/meta[@name='referrer']/@content")
    return [] if found == ["no-referrer"] else [f"its referrer policy is {found}, not no-referrer"]


def test_each_page_is_locked(built_pages: list[BuiltPage]) -> None:
    """Even a page that someone managed to change could not run a script or send a word."""
    report(problem for page in built_pages for problem in check(page))


def found(head: str) -> list[str]:
    """Return what the rule says about a page with this head."""
    return messages(check(read_page("a.html", f"<!doctype html><head>{head}</head><body>A")))


GOOD = (
    "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; script-src 'self' "
    f"'sha256-{'A' * 43}='; base-uri 'none'; form-action 'none'\">"
    "<meta name=referrer content=no-referrer><meta charset=utf-8>"
)


def test_a_policy_that_leaves_something_open_is_reported() -> None:
    open_policy = (
        "default-src 'self'; script-src 'unsafe-inline' 'unsafe-eval' https: *; "
        "img-src data: *.example.org; form-action 'none'"
    )
    head = (
        f'<title>A</title><meta http-equiv=Content-Security-Policy content="{open_policy}">'
        "<meta name=referrer content=origin>"
    )
    assert found(head) == [
        f"a.html:1: {wrong}\n    Fix: {FIX}"
        for wrong in sorted(
            [
                "its policy does not say default-src 'none'",
                "its policy does not say base-uri 'none'",
                *(
                    f"its policy allows script-src {source}"
                    for source in ("'unsafe-inline'", "'unsafe-eval'", "https:", "*")
                ),
                "its policy allows img-src data:",
                "its policy allows img-src *.example.org",
                "its referrer policy is ['origin'], not no-referrer",
                "its policy is not the first thing in its head",
                "its encoding is not named in its first 1024 bytes",
            ]
        )
    ]


def test_a_page_without_a_policy_or_with_two_is_reported() -> None:
    """Two policies hold both; nobody could say what is allowed."""
    for head, count in (("<title>A</title>", 0), (GOOD + GOOD, 2)):
        assert found(head) == [f"a.html:1: it has {count} policies, not one\n    Fix: {FIX}"]


def test_a_late_encoding_is_reported() -> None:
    """A browser that guesses shows wrong letters."""
    assert found(GOOD.replace("<meta charset", f"<!--{'x' * 900}--><meta charset")) == [
        f"a.html:1: its encoding is not named in its first 1024 bytes\n    Fix: {FIX}"
    ]


def test_a_strict_policy_is_fine() -> None:
    assert found(GOOD) == []
