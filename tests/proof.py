"""What a rule says about a small page or data file: how each proof asks its rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from rules.built.page import read_page as read_built_page
from rules.built.server import served
from rules.problem import Problem, messages
from rules.text.page import read_page
from rules.text.records import read_records

Rule = Callable[..., Iterable[Problem]]


def on_page(check: Rule, *also: Any) -> Callable[[str], list[str]]:
    """Return a function from the text of a page, docs/a.md, to what the rule says about it.

    The rule is given the page and whatever else it takes; so it is below.
    """
    return lambda text: messages(check(read_page("docs/a.md", text), *also))


def on_data(check: Rule, path: str, *also: Any) -> Callable[[str], list[str]]:
    """Return a function from the text of the data file at `path` to what the rule says about it."""
    return lambda text: messages(check(read_records(path, text), *also))


def on_body(check: Rule, *also: Any) -> Callable[[str], list[str]]:
    """Return a function from the body of a built page to what the rule says about it.

    The body starts on line 3. Problems come in the order in which the rule finds them.
    """
    head = "<title>A</title>\n<body>\n"
    return lambda body: [
        str(problem) for problem in check(read_built_page("index.html", head + body), *also)
    ]


def in_browser(check: Rule, *also: Any) -> Callable[[Browser, Path, str], list[str]]:
    """Return a function from browser, empty folder and body to what the rule says of the page."""

    def problems(browser: Browser, folder: Path, body: str) -> list[str]:
        """Serve the page and ask."""
        (folder / "index.html").write_text(f"<!doctype html><title>A</title>{body}")
        with served(folder) as address:
            return [str(problem) for problem in check(browser, address, ["index.html"], *also)]

    return problems


def first_lines(check: Rule, browser: Browser, folder: Path, body: str) -> list[str]:
    """Return the first lines of what a rule says about a page with this body in the browser."""
    return [problem.split("\n")[0] for problem in in_browser(check)(browser, folder, body)]
