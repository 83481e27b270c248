from __future__ import annotations

from rules.built.page import BuiltPage, read_page
from rules.problem import messages
from rules.site.policy import FIX, check
from tests.report import report


def test_each_page_is_locked(built_pages: list[BuiltPage]) -> None:
    """Even a page that someone managed to change could not run a script or send a word."""
    report(problem for page in built_pages for problem in check(page))


def problems(head: str) -> list[str]:
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
    assert problems(head) == [
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
        assert problems(head) == [f"a.html:1: it has {count} policies, not one\n    Fix: {FIX}"]


def test_a_late_encoding_is_reported() -> None:
    """A browser that guesses shows wrong letters."""
    assert problems(GOOD.replace("<meta charset", f"<!--{'x' * 900}--><meta charset")) == [
        f"a.html:1: its encoding is not named in its first 1024 bytes\n    Fix: {FIX}"
    ]


def test_a_strict_policy_is_fine() -> None:
    assert not problems(GOOD)
