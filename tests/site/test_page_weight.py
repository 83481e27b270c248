from __future__ import annotations

from pathlib import Path
from random import Random

from playwright.sync_api import Browser

from rules.built.page_weight import Weight, table, weigh, weigh_site
from rules.problem import messages
from rules.site.page_weight import FIRST, LADDER, MOST, MOST_OF_LADDER, check, check_first_screen
from tests.report import report


def test_no_page_is_heavy(site: Path) -> None:
    """Many read at night, on a slow connection, and some pay for each byte."""
    report(check(weigh_site(site)))


def test_the_first_bytes_show_the_first_screen(browser: Browser, site: Path) -> None:
    """On a slow connection the answer must not come in pieces."""
    paths = [page.path for page in weigh_site(site) if page.whole > FIRST]
    report(check_first_screen(browser, site, paths))


def test_a_heavy_page_is_reported_by_part() -> None:
    heavy = Weight("a.html", 20_001, 4_500, 2_000, 501, 8_000, 5_000)
    assert messages(check([heavy])) == [
        "a.html:1: 7001 of its bytes are not words, not 7000: 4500 CSS, 2000 SVG, 501 JS\n"
        "    Fix: simplify the heaviest of them",
        "a.html:1: it has 20001 bytes with gzip, not 20000: 4500 CSS, 2000 SVG, 501 JS, "
        "8000 sources, 5000 text and tags\n    Fix: split the page, or say it once",
    ]


def test_a_page_of_the_ladder_may_be_heavier_but_not_without_end() -> None:
    sheet = Weight(LADDER[1], MOST_OF_LADDER, 4_000, 500, 1_000, 9_500, 8_000)
    assert check([sheet]) == []
    (problem,) = check([sheet._replace(whole=MOST_OF_LADDER + 1)])
    assert f"it has {MOST_OF_LADDER + 1} bytes with gzip, not {MOST_OF_LADDER}" in problem.wrong


def test_a_light_page_is_fine() -> None:
    assert check([Weight("a.html", MOST, 4_500, 2_000, 500, 8_000, 5_000)]) == []


def test_a_first_screen_that_comes_late_is_reported(browser: Browser, tmp_path: Path) -> None:
    """Bytes that no compression makes fewer are before the words, as a large style would."""
    late = f"<!--{Random(1).randbytes(FIRST).hex()}-->"
    title = "<!doctype html><title>A</title>"
    (tmp_path / "late.html").write_text(f"{title}{late}<p>Some words.")
    (tmp_path / "good.html").write_text(f"{title}<p>Some words.<p>{late}")
    fix = "    Fix: move what is seen first to the front"
    assert messages(check_first_screen(browser, tmp_path, ["good.html", "late.html"])) == [
        f"late.html:1: its first 10000 bytes do not show the first screen at {width} px\n{fix}"
        for width in (1280, 390)
    ]


def test_the_parts_of_a_page_add_up_to_it() -> None:
    page = weigh(
        "a.html",
        "<style>p{color:red}</style><p>Some words.</p><svg><path d=M0,0h9 /></svg>"
        "<details class=sources><ol><li>One</ol></details><script>let a=1</script>",
    )
    parts = (page.css, page.svg, page.js, page.sources, page.text)
    assert all(part > 0 for part in parts)
    assert sum(parts) == page.whole


def test_the_table_has_a_row_for_each_page() -> None:
    assert table([Weight("a.html", 9, 1, 2, 0, 3, 3)]).splitlines()[2] == (
        "| a.html | 9 | 1 | 2 | 0 | 3 | 3 |"
    )
