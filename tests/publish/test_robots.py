"""Search engines may read every page, and learn where the list of pages is."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from publish.steps.robots import robots
from rules.lines import lines
from rules.problem import Problem, messages
from tests.files import write_files
from tests.proof import exit_message
from tests.report import report

NOINDEX = re.compile(
    r"noindex|nosnippet|<meta[^>]*(?:robots|bot)\b[^>]*\b(?:none|nofollow)\b|Disallow: *[^\s\"]"
)


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="canonical" href="https://a.org/name/">',
        "<link href=https://a.org/name/ rel=canonical>",
    ],
)
def test_the_list_of_pages_stands_under_the_address_of_the_home_page(tmp_path, link):
    """The address is written once, in mkdocs.yml, and a fork has its own."""
    icon = "<link rel=icon href=icon.svg>"
    (tmp_path / "index.html").write_text(f"<head>{icon}{link}{icon}</head>")
    robots(tmp_path)
    assert (tmp_path / "robots.txt").read_text() == (
        "User-agent: *\nAllow: /\n\nSitemap: https://a.org/name/sitemap.xml\n"
    )


def test_a_site_without_an_address_stops_the_build(tmp_path):
    """The line would lead nowhere, and nobody would notice."""
    (tmp_path / "index.html").write_text("<head></head>")
    assert exit_message(robots, tmp_path) == (
        f"{tmp_path}/index.html:1: no canonical link\n    Fix: set site_url in mkdocs.yml"
    )


def sent_away(root: Path) -> Iterator[Problem]:
    """Yield where search engines are told to leave a page out."""
    held = list(lines(root, "overrides/**/*.html", "docs/**/*.md", "publish/**/*.py"))
    for index, (path, number, line) in enumerate(held):
        # A page for unknown addresses has none to be found by: the "else" of the canonical one.
        if NOINDEX.search(line) and held[index - 1][2].strip() != "{%- else %}":
            yield Problem(path, number, "search engines are sent away", "take it out")


def test_no_page_is_left_out(root):
    """Nobody would notice, but those who search for help at night."""
    report(sent_away(root))


def test_a_page_that_is_left_out_is_reported(tmp_path):
    """In each of the ways that search engines know."""
    ways = ('name="robots" content="noindex"', 'name="googlebot" content="none"')
    page = "<p>\n" + "".join(f"<meta {w}>\n" for w in ways)
    text = 'text = "User-agent: *\\nDisallow: /conditions/"\n'
    write_files(tmp_path, {"overrides/a.html": page, "publish/a.py": text})
    assert messages(sent_away(tmp_path)) == [
        f"{place}: search engines are sent away\n    Fix: take it out"
        for place in ("overrides/a.html:2", "overrides/a.html:3", "publish/a.py:1")
    ]
