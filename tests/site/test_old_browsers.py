"""Styles and scripts keep to what the oldest browsers of publish/steps/slim.py know.

Read from the finished files, after the minifier has had its say.
"""

from __future__ import annotations

import re
from pathlib import Path

from rules.problem import Problem
from tests.report import report
from tests.site.old_browsers import script_faults, style_faults

FIX = "write it in an older way, or add it to DEGRADES and say what is seen without it"
# What some of them lack, and what is seen there: nothing that a reader needs.
DEGRADES = {
    "at-rules.media.forced-colors": "such a browser has no forced colours, either",
    "at-rules.page": "paper has the margins of the printer",
    "properties.accent-color": "boxes to tick have the colour of the device",
    "properties.align-self.start": "grids know it; elsewhere an item is stretched",
    "properties.break-after.avoid": "a side of paper may end with a heading",
    "properties.break-before.avoid": "a side of paper may begin with a line's end",
    "properties.break-before.column": "a column begins where the one before it ends",
    "properties.color-scheme": "fields and bars stay light in the dark",
    "properties.cursor.pointer": "a finger has no pointer",
    "properties.float.inline-end": "the list of sections stands above the text",
    "properties.inline-size.fit-content": "a button is as wide as its line",
    "properties.outline": "the ring of the focus has square corners",
    "properties.overflow-wrap.anywhere": "a very long word is not broken in a table",
    "properties.page": "the large sheet has the margins of the others",
    "properties.place-self.start": "grids know it; elsewhere an item is stretched",
    "properties.print-color-adjust.exact": "the same with a prefix stands beside it",
    "properties.text-decoration.dotted": "the line below a word is whole",
    "properties.text-size-adjust": "only telephones enlarge text by themselves",
    "properties.text-wrap": "the last line of a heading may be short",
    "selectors.focus-visible": "a ring may show after a click, too",
    "selectors.has": "the handout is printed, whichever sheet was chosen",
    "types.length.lh": "a drawing stands a little higher than its line",
}
STYLE = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL)
SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def check(path: str, text: str) -> list[Problem]:
    """Return a problem for each thing in a finished file that an oldest browser lacks."""
    styles = STYLE.findall(text) if path.endswith(".html") else [text] * path.endswith(".css")
    scripts = SCRIPT.findall(text) if path.endswith(".html") else [text] * path.endswith(".js")
    return [
        Problem(path, 1, f"{name} is not known to {', '.join(browsers)}", FIX)
        for name, browsers in [*style_faults("".join(styles)), *script_faults(" ".join(scripts))]
        if not degrades(name)
    ]


def degrades(key: str) -> str | None:
    """Return what DEGRADES says of a thing or of what it is a value of."""
    return DEGRADES.get(key) or DEGRADES.get(key.rpartition(".")[0])


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
