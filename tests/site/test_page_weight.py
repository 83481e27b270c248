"""The first screen comes at once, and no page is heavy.

One round trip over HTTPS carries about 15,200 bytes (measured: TLS 1.3, an initial window of ten
packets). What the first screen needs is in the first 10,000, so a server that compresses less well
still sends it in one. Words are never cut for bytes: what is no words has a limit of its own.
"""

from __future__ import annotations

from pathlib import Path
from random import Random

from playwright.sync_api import Browser, Page, Route

from rules.problem import Problem, messages
from tests.report import report
from tests.site.page_weight import Weight, beginning, table, weigh, weigh_site
from tests.site.screen import opened, visit
from tests.site.server import served

FIRST = 10_000
MOST = 20_000
# The two pages that hold the whole ladder of care also hold all of its sources.
MOST_OF_LADDER = 24_000
LADDER = ("when-to-get-help/index.html", "handout/sheet/index.html")
MOST_OVERHEAD = 7_000
# Without scripts: what they add comes after the first screen is shown.
SCREENS = (
    {"viewport": {"width": 390, "height": 844}, "java_script_enabled": False},
    {"viewport": {"width": 1280, "height": 800}, "java_script_enabled": False},
)


def check(weights: list[Weight]) -> list[Problem]:
    """Return a problem for each page that is too heavy, and for styles that are."""
    problems = []
    for page in weights:
        parts = f"{page.css} CSS, {page.svg} SVG, {page.js} JS"
        most = MOST_OF_LADDER if page.path in LADDER else MOST
        if page.whole > most:
            wrong = (
                f"it has {page.whole} bytes with gzip, not {most}: {parts}, "
                f"{page.notes} notes, {page.text} text and tags"
            )
            problems.append(Problem(page.path, 1, wrong, "split the page, or say it once"))
        if page.overhead > MOST_OVERHEAD:
            wrong = f"{page.overhead} of its bytes are no words, not {MOST_OVERHEAD}: {parts}"
            problems.append(Problem(page.path, 1, wrong, "simplify the heaviest of them"))
    return problems


def check_first_screen(browser: Browser, site: Path, paths: list[str]) -> list[Problem]:
    """Return a problem for each page whose first screen looks otherwise when half of it is here."""
    problems = []
    for settings in SCREENS:
        with served(site) as address, opened(browser, **settings) as page:
            for path in paths:
                visit(page, address, path)
                whole = page.screenshot()
                html = (site / path).read_text(encoding="utf-8")
                if first_part(page, address, path, html) != whole:
                    width = settings["viewport"]["width"]
                    wrong = f"its first {FIRST} bytes do not show the first screen at {width} px"
                    problems.append(Problem(path, 1, wrong, "move what is seen first to the front"))
    return problems


def first_part(page: Page, address: str, path: str, html: str) -> bytes:
    """Return a picture of the page when only its first bytes have come."""

    def answer(route: Route) -> None:
        route.fulfill(body=beginning(html, FIRST), content_type="text/html; charset=utf-8")

    page.route(address + path.removesuffix("index.html"), answer)
    visit(page, address, path)
    picture = page.screenshot()
    page.unroute_all()
    return picture


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
        "a.html:1: 7001 of its bytes are no words, not 7000: 4500 CSS, 2000 SVG, 501 JS\n"
        "    Fix: simplify the heaviest of them",
        "a.html:1: it has 20001 bytes with gzip, not 20000: 4500 CSS, 2000 SVG, 501 JS, "
        "8000 notes, 5000 text and tags\n    Fix: split the page, or say it once",
    ]


def test_a_page_of_the_ladder_may_be_heavier_but_not_without_end() -> None:
    sheet = Weight(LADDER[1], MOST_OF_LADDER, 4_000, 500, 1_000, 9_500, 8_000)
    assert check([sheet]) == []
    (problem,) = check([sheet._replace(whole=MOST_OF_LADDER + 1)])
    assert f"it has {MOST_OF_LADDER + 1} bytes with gzip, not {MOST_OF_LADDER}" in problem.wrong


def test_a_light_page_is_fine() -> None:
    assert check([Weight("a.html", MOST, 4_500, 2_000, 500, 8_000, 5_000)]) == []


def test_a_first_screen_that_comes_late_is_reported(browser: Browser, tmp_path: Path) -> None:
    """Bytes that no compression makes fewer stand before the words, as a large style would."""
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
    parts = (page.css, page.svg, page.js, page.notes, page.text)
    assert all(part > 0 for part in parts)
    assert sum(parts) == page.whole


def test_the_table_has_a_row_for_each_page() -> None:
    assert table([Weight("a.html", 9, 1, 2, 0, 3, 3)]).splitlines()[2] == (
        "| a.html | 9 | 1 | 2 | 0 | 3 | 3 |"
    )
