from __future__ import annotations

from pathlib import Path

from rules.built.old_browsers import style_faults
from rules.site.old_browsers import DEGRADES, FIX, STYLE, check, degrades
from tests.report import report


def files(site: Path) -> dict[str, str]:
    """Return the text of each page, style and script of the site by its path."""
    kinds = (".html", ".css", ".js")
    found = (file for file in sorted(site.rglob("*")) if file.suffix in kinds)
    return {file.relative_to(site).as_posix(): file.read_text() for file in found}


def test_the_oldest_browsers_know_what_styles_and_scripts_use(site: Path) -> None:
    """Who has an old phone has no other; a notation it lacks takes a whole rule away."""
    report(problem for path, text in files(site).items() for problem in check(path, text))


def test_each_thing_that_may_be_missing_is_used(site: Path) -> None:
    """A list of exceptions that nobody needs hides the next fault."""
    used = {
        degrades(key)
        for text in files(site).values()
        for css in [*STYLE.findall(text), *([text] if "{" in text and "<" not in text else [])]
        for key, _ in style_faults(css)
    }
    assert [key for key, seen in DEGRADES.items() if seen not in used] == []


def test_newer_notations_are_reported() -> None:
    """As the minifier writes them, too: it turned (width < 52rem) into "not (min-width…)"."""
    css = (
        "@media (width<52rem){p{color:red}}@media screen and not (min-width:52rem){p{color:red}}"
        "p{color:light-dark(#fff,#000);height:5dvh}@container (min-width:1px){p{top:0}}"
    )
    old = "chrome 90, firefox 90, safari 15, ios_saf 15"
    assert [str(problem).split("\n")[0] for problem in check("a.css", css)] == [
        f"a.css:1: {thing} is not known to {old}"
        for thing in (
            "at-rules.container",
            "at-rules.media.range_syntax",
            "types.color.light-dark",
            "types.length.viewport_percentage_units_dynamic",
        )
    ]
    assert [
        str(problem) for problem in check("a.js", "[1].at(0);[].map(1);a?.checkVisibility()")
    ] == [f"a.js:1: at is not known to chrome 90, safari 15, ios_saf 15\n    Fix: {FIX}"]


def test_what_is_asked_for_first_or_stands_beside_its_prefix_is_fine() -> None:
    css = "@supports (height:1dvh){p{height:5dvh}}p{-webkit-hyphens:auto;hyphens:auto}"
    assert check("a.css", css) == []
    assert check("index.html", f"<style>{css}</style><p>Call .at(once)") == []
