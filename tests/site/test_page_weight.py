"""Each page is painted by its first round trip, and runs little code before the reader acts."""

from __future__ import annotations

from pathlib import Path

from benchmarks.page_weight import Weight, table, weigh, weigh_site
from tests.problem import Problem, messages, report

# Ten packets of 1,460 bytes, less what the server says about the page.
MOST = 13_500
MOST_SCRIPT = 1_024
# On top of that, a page with a form may hold the code of its form.
MOST_FORM_SCRIPT = 1_536


def check(weights: list[Weight], with_form: set[str]) -> list[Problem]:
    """Return a problem for each page that is too heavy or runs too much code."""
    problems = []
    for page in weights:
        if page.whole > MOST:
            wrong = (
                f"it has {page.whole} bytes with gzip, not {MOST}: {page.css} CSS, {page.svg} SVG, "
                f"{page.js} JS, {page.notes} notes, {page.text} text and tags"
            )
            problems.append(Problem(page.path, 1, wrong, "shorten the heaviest part, or share it"))
        most = MOST_SCRIPT + (MOST_FORM_SCRIPT if page.path in with_form else 0)
        if page.script_bytes > most:
            wrong = f"it holds {page.script_bytes} bytes of JavaScript, not {most}"
            problems.append(Problem(page.path, 1, wrong, "load it when the reader acts"))
    return problems


def test_each_page_is_one_round_trip(site: Path) -> None:
    """On a slow line at night the answer must not come in pieces."""
    weights = weigh_site(site)
    with_form = {page.path for page in weights if "<form" in (site / page.path).read_text("utf-8")}
    report(check(weights, with_form))


def test_a_heavy_page_is_reported_by_part() -> None:
    heavy = Weight("a.html", 14_000, 5_000, 2_000, 400, 3_000, 3_600, 1_025)
    assert messages(check([heavy], set())) == [
        "a.html:1: it has 14000 bytes with gzip, not 13500: 5000 CSS, 2000 SVG, 400 JS, "
        "3000 notes, 3600 text and tags\n    Fix: shorten the heaviest part, or share it",
        "a.html:1: it holds 1025 bytes of JavaScript, not 1024\n"
        "    Fix: load it when the reader acts",
    ]


def test_a_light_page_and_the_code_of_a_form_are_fine() -> None:
    light = Weight("a.html", MOST, 5_000, 2_000, 400, 3_000, 3_100, MOST_SCRIPT)
    form = light._replace(path="b.html", script_bytes=MOST_SCRIPT + MOST_FORM_SCRIPT)
    assert check([light, form], {"b.html"}) == []


def test_the_parts_of_a_page_add_up_to_it() -> None:
    page = weigh(
        "a.html",
        "<style>p{color:red}</style><p>Some words.</p><svg><path d=M0,0h9 /></svg>"
        "<details class=sources><ol><li>One</ol></details><script>let a=1</script>",
    )
    parts = (page.css, page.svg, page.js, page.notes, page.text)
    assert all(part > 0 for part in parts)
    assert sum(parts) == page.whole
    assert page.script_bytes == len("let a=1")


def test_the_table_has_a_row_for_each_page() -> None:
    assert table([Weight("a.html", 9, 1, 2, 0, 3, 3, 0)]).splitlines()[2] == (
        "| a.html | 9 | 1 | 2 | 0 | 3 | 3 | 0 |"
    )
