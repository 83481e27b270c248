from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from rules.built.links import SITE_URL
from rules.built.page import BuiltPage, read_site
from rules.built.screen import opened, visit
from rules.built.server import served
from rules.problem import messages
from rules.pseudo.words import pseudo, pseudo_page
from rules.site import axe, links, sideways_scroll
from rules.site.translated import FIX, check, check_search, kept_words
from tests.report import report

# One of each template, and what is widest.
PAGES = ["index.html", "when-to-get-help/", "conditions/bells-palsy/", "handout/", "handout/sheet/"]
NOT_LEFT_TO_RIGHT = """() => [...document.querySelectorAll('a[href^="tel:"]')]
    .filter((one) => getComputedStyle(one).direction !== 'ltr').map((one) => one.outerHTML)"""


@pytest.fixture(scope="module")
def translated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site in the pseudo-language, from right to left."""
    folder = tmp_path_factory.mktemp("translated") / "site"
    command = [sys.executable, "-m", "rules.pseudo", str(folder)]
    done = subprocess.run(
        command, env={**os.environ, "SITE_URL": SITE_URL}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def pages(translated: Path) -> list[BuiltPage]:
    return read_site(translated)


def test_a_translator_has_a_place_for_every_word(
    browser: Browser, translated: Path, root: Path
) -> None:
    kept = kept_words(root / "docs/_data")
    report(check(translated, kept))
    with served(translated) as address:
        report(check_search(browser, address, kept))


def ids(page: BuiltPage) -> list[str]:
    """Return the ids of a page, but the letters of lists, which are those of the language."""
    return [one for one in page.tree.xpath("//main//@id") if len(one) > 1]


def test_language_and_direction_come_from_one_setting(pages: list[BuiltPage]) -> None:
    assert {(page.tree.get("lang"), page.tree.get("dir")) for page in pages} == {("ar-XB", "rtl")}


def test_links_and_anchors_hold_in_another_language(
    pages: list[BuiltPage], translated: Path, built_pages: list[BuiltPage]
) -> None:
    """No id is made of the words of a heading."""
    report(links.check(pages, links.paths(translated)))
    assert {page.path: ids(page) for page in pages} == {
        page.path: ids(page) for page in built_pages
    }


def test_longer_words_from_right_to_left_fit_every_screen(
    browser: Browser, translated: Path
) -> None:
    with served(translated) as address:
        report(sideways_scroll.RULE.check(browser, address, PAGES))
        report(sideways_scroll.check_large_text(browser, address, PAGES))
        problems, _ = axe.check(browser, address, PAGES[:3])
        # What axe cannot decide, such as colours under a drawing, is decided on the site itself.
        report(one for one in problems if " fails " in one.wrong)
        with opened(browser) as page:
            for path in PAGES:
                visit(page, address, path)
                assert page.evaluate(NOT_LEFT_TO_RIGHT) == []


def test_a_word_left_in_english_is_reported(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        "<link rel=canonical href=https://a.org/><title>Á</title>"
        '<style>@page{content:"Side " counter(page)}</style>'
        '<nav aria-label="Menu">Éé https://a.org/words <code>kept</code> ICD-10</nav><p>Back</p>'
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("rules.site.translated.SHEETS", ())
        assert messages(check(tmp_path, {"ICD"})) == [
            f"index.html:1: not translated: Menu, Back, Side\n    Fix: {FIX}"
        ]


def test_the_search_in_english_is_reported(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "search").mkdir()
    (tmp_path / "search/index.html").write_text(
        "<!doctype html><meta charset=utf-8><title>A</title><main><input id=search-field>"
        "<p id=search-status>Nothing found</p></main>"
    )
    with served(tmp_path) as address:
        assert [one.wrong for one in check_search(browser, address, set())] == [
            *["not translated: Nothing", "not translated: found"] * 2
        ]


def test_only_words_are_translated() -> None:
    assert pseudo("The NHS: {number} [here](a.md#b)[^c] &amp;") == (
        "Ťĥéé ÑĤŠš: {number} [ĥééŕéé](a.md#b)[^c] &amp;"
    )
    page = "---\ntitle: A b\ntemplate: home.html\n---\n\n## Why {#why}\n\n/// inset\n"
    assert pseudo_page(page) == (
        "---\ntitle: Á ḃ\ntemplate: home.html\n---\n\n## Ŵĥýý {#why}\n\n/// inset\n"
    )
