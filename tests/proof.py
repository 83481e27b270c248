"""What a rule says about a small page or data file: how each proof asks its rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from rules.problem import Problem, messages
from rules.text.page import read_page
from rules.text.records import read_records

Rule = Callable[..., Iterable[Problem]]


def on_page(check: Rule, *also: Any) -> Callable[[str], list[str]]:
    """Return a function from the text of a page, docs/a.md, to what the rule says about it.

    The rule is given the page and whatever else it takes.
    """
    return lambda text: messages(check(read_page("docs/a.md", text), *also))


def on_data(check: Rule, path: str, *also: Any) -> Callable[[str], list[str]]:
    """Return a function from the text of the data file at `path` to what the rule says about it."""
    return lambda text: messages(check(read_records(path, text), *also))
