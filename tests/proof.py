"""What a rule says about a small page or data file: how each proof asks its rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from rules.built.page import read_page as read_built_page
from rules.built.server import served
from rules.problem import Problem, messages
from rules.text.page import read_page
from rules.text.records import read_records

Rule = Callable[..., Iterable[Problem]]
# What a proof is given: a function from the text of a page to what its rule says.
Asked = Callable[[str], list[str]]


def on_page(check: Rule, *also: Any, before: str = "") -> Asked:
    """Return a function from the text of a page, docs/a.md, to what the rule says about it.

    The rule is given the page and whatever else it takes; so it is below. `before` is what the page
    has before that text.
    """
    return lambda text: messages(check(read_page("docs/a.md", before + text), *also))


def on_data(check: Rule, path: str, *also: Any) -> Asked:
    """Return a function from the text of the data file at `path` to what the rule says about it."""
    return lambda text: messages(check(read_records(path, text), *also))


def on_body(check: Rule, *also: Any, tell: Callable[[Problem], str] = str) -> Asked:
    """Return a function from the body of a built page to what the rule says about it.

    The body starts on line 3. Problems come in the order in which the rule finds them.
    """
    head = "<title>A</title>\n<body>\n"
    return lambda body: [
        tell(problem) for problem in check(read_built_page("index.html", head + body), *also)
    ]


def in_browser(
    check: Rule, *also: Any, before: str = "", tell: Callable[[Problem], str] = str
) -> Any:
    """Return a fixture: a function from the body of a page to what the rule says in the browser.

    `before` is what the page has before it; `tell` is what is told of a problem.
    """

    @pytest.fixture
    def problems(browser: Browser, tmp_path: Path) -> Asked:
        """Serve the page and ask."""

        def ask(body: str) -> list[str]:
            text = f"<!doctype html><title>A</title>{before}{body}"
            (tmp_path / "index.html").write_text(text)
            with served(tmp_path) as address:
                return [tell(one) for one in check(browser, address, ["index.html"], *also)]

        return ask

    return problems


def first_line(problem: Problem) -> str:
    """Return where a problem is and what is wrong, without what to do."""
    return str(problem).split("\n")[0]


def exit_message(run: Callable[..., Any], *given: Any) -> str:
    """Return what a program says that ends while it runs this."""
    with pytest.raises(SystemExit) as stop:
        run(*given)
    return str(stop.value)
