from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from rules.built.page import BuiltPage
from rules.built.server import served
from rules.problem import Problem
from rules.site.axe import DECIDED, check
from tests.proof import Asked, in_browser
from tests.report import report


def test_axe_finds_nothing_on_any_page(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """It reads as a screen reader does, and measures the contrast of each line of text."""
    problems, left = check(browser, server, [page.path for page in built_pages])
    report(problems)
    assert left == set(DECIDED), "an entry of DECIDED is no longer needed: remove it"


POLICY = "default-src 'none'; style-src 'unsafe-inline'"
HEAD = (
    f'<html lang=en><meta http-equiv=Content-Security-Policy content="{POLICY}">'
    "<meta name=viewport content='width=device-width'><style>h1 { margin: 0 }</style>"
)


def found(browser: Browser, address: str, paths: list[str]) -> list[Problem]:
    return sorted(check(browser, address, paths)[0])


problems = in_browser(found, before=HEAD)


def test_each_fault_is_reported_with_its_view(problems: Asked) -> None:
    """The contrast is 5.7, enough for AA; only the rule for AAA speaks, and only in light."""
    style = "@media (prefers-color-scheme: light) { p { color: #666 } }"
    body = f"<style>{style}</style><main><h1>A</h1><p>Some words.</p></main>"
    assert problems(body) == [
        "index.html:1: p fails color-contrast-enhanced (390 px, light): Elements must meet "
        "enhanced color contrast ratio thresholds\n"
        "    Fix: see https://dequeuniversity.com/rules/axe/4.14/color-contrast-enhanced"
    ]


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("<main><h1>A</h1><ul><p>B</p></ul></main>", "list"),
        ("<main><h1>A</h1><dl><p>B</p></dl></main>", "definition-list"),
        ("<main><h1>A</h1></main><div>Lost</div>", "region"),
    ],
)
def test_what_no_other_rule_looks_for_is_reported(problems: Asked, body: str, rule: str) -> None:
    """A child that no list may have, and words outside every landmark."""
    [said] = problems(body)
    assert f"fails {rule} (390 px, light)" in said


def test_what_axe_cannot_decide_is_reported(problems: Asked) -> None:
    style = "background: linear-gradient(white, black)"
    body = f"<main><h1>A</h1><p style='{style}'>Some words.</p></main>"
    assert problems(body) == [
        f"index.html:1: p cannot be decided by color-contrast ({view}): Elements "
        "must meet minimum color contrast ratio thresholds\n"
        "    Fix: see https://dequeuniversity.com/rules/axe/4.14/color-contrast"
        for view in ("1280 px, dark", "390 px, light")
    ]


def test_a_known_text_is_measured_again_on_another_ground(browser: Browser, tmp_path: Path) -> None:
    """A text that was fine on one page is not measured on the next, unless it looks otherwise."""
    body = "<main><h1>A</h1><p>Some words.</p><div style='background: {}'><p>More words.</p></div>"
    for name, ground in (("a", "white"), ("b", "white"), ("c", "dimgrey"), ("d", "dimgrey")):
        (tmp_path / f"{name}.html").write_text(
            f"<!doctype html><title>A</title>{HEAD}{body.format(ground)}"
        )
    with served(tmp_path) as address:
        pages = [f"{name}.html" for name in "abcd"]
        said = check(browser, address, pages)[0]
    assert [(one.path, one.wrong.split(":")[0]) for one in said] == [
        (path, f"div > p fails color-contrast ({view})")
        for path in ("c.html", "d.html")
        for view in ("390 px, light", "1280 px, dark")
    ]


def test_a_good_page_is_fine(problems: Asked) -> None:
    assert not problems("<main><h1>A</h1><p>Some words.</p></main>")
