from __future__ import annotations

from pathlib import Path

from rules.built.old_browsers import DATA, lacking, page_faults, style_faults
from rules.built.script_support import SYNTAX
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
    } | {
        degrades(key)
        for text in files(site).values()
        if "<p" in text
        for key, _ in page_faults(text)
    }
    assert [key for key, seen in DEGRADES.items() if seen not in used] == []


def test_newer_notations_are_reported() -> None:
    """As the minifier writes them, too: it turned (width < 52rem) into "not (min-width…)"."""
    css = (
        "@media (width<52rem){p{top:0}}@media screen and not (min-width:52rem){p{top:0}}"
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


def test_what_the_data_does_not_have_is_reported() -> None:
    """A word that is misspelt, or newer than the data, must not pass in silence."""
    page = "<p inert popup=a>A</p><dialog></dialog><input type=colour><marquees></marquees>"
    said = [one.wrong for one in check("index.html", f"<style>p{{colour:red}}</style>{page}")]
    assert said == [
        "properties.colour is not known to any browser",
        "properties.colour.red is not known to any browser",
        "elements.dialog is not known to firefox 90, safari 15, ios_saf 15",
        "elements.input.type_colour is not known to any browser",
        "elements.marquees is not known to any browser",
        "elements.p.inert is not known to chrome 90, firefox 90, safari 15, ios_saf 15",
        "elements.p.popup is not known to any browser",
    ]


def test_newer_ways_to_write_a_script_are_reported() -> None:
    written = {
        "/(?<=a)b/": ["regular_expressions.lookbehind_assertion"],
        "class A{static{a()}}": ["classes.static.initialization_blocks"],
        "class A{a=1}": ["classes.public_class_fields"],
        "class A{a(){return b?.c??1}}": [],
    }
    for script, wanted in written.items():
        said = [one.wrong.split(" is not")[0] for one in check("a.js", script)]
        assert said == wanted, script
    assert any("operators.import" in one.wrong for one in check("a.js", 'import("a.js")'))


def test_each_newer_way_to_write_a_script_is_looked_for() -> None:
    """An update of the data that brings another one fails here until it is seen, too."""
    assert [key for key in DATA["syntax"] if lacking("syntax", [key]) and key not in SYNTAX] == []


def test_what_is_asked_for_first_or_stands_beside_its_prefix_is_fine() -> None:
    css = "@supports (height:1dvh){p{height:5dvh}}p{-webkit-hyphens:auto;hyphens:auto}"
    assert check("a.css", css) == []
    assert check("index.html", f"<style>{css}</style><p>Call .at(once)") == []
