"""Step 4: nothing in the site that a reader does not need.

Minifies each page with the styles and scripts inside it, and removes what the base theme ships and
our pages never load.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter
from functools import cache
from itertools import count, product
from pathlib import Path
from string import ascii_lowercase

import lightningcss
import minify_html
import rjsmin

from publish.steps.build import built_scripts
from publish.unused_css import classes, without_unused_properties, without_unused_rules

# Our templates replace the theme's bundles; our own styles and scripts are inside each page.
NOT_LOADED = ("javascripts", "stylesheets", "images", "css", "js")
# The styles that no screen needs, so they stay files of their own.
PRINT = Path("assets/css")
PRINTS = ("print.css", "sheet-print.css")
STYLES = Path(__file__).parents[2] / "overrides" / "assets" / "css"
# Older phones: newer notation, such as light-dark(), is rewritten for them.
BROWSERS = ["chrome >= 90", "firefox >= 90", "safari >= 15", "ios_saf >= 15"]
# What light-dark() becomes for them.
LIGHT_OR_DARK = ("--lightningcss-light", "--lightningcss-dark")
STYLE = re.compile(r"(?<=<style>).*?(?=</style>)", re.DOTALL)
SCRIPT = re.compile(r"(?<=<script>).*?(?=</script>)", re.DOTALL)
SCRIPTS = Path(__file__).parents[2] / "overrides" / "assets" / "js"
# An item, a cell or a paragraph ends where the next one starts, and the page where its file does;
# the standard lets these tags go (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags),
# and every parser agrees.
NEEDLESS = re.compile(
    r"</li>(?=<li\b|</[uo]l>)|</t[dh]>(?=<t[dh]\b|</tr>)|</tr>(?=<tr\b|</t(?:head|body)>)"
    r"|</d[dt]>(?=<d[dt]\b|</dl>)|</thead>(?=<tbody\b)|</tbody>(?=</table>)"
    r"|</p>(?=<(?:p|div|h[1-6]|ul|ol|dl|table)\b|</(?:div|section|li|dd|td|main)>)"
    r"|</head><body>(?=<a\b)|</body></html>$"
)
# Not the end of a class such as care-card--home.
PROPERTY = re.compile(r"(?<![\w-])--[a-z][\w-]*")
PALETTE = re.compile(r"(--palette-[\w-]+):\s*(#\w+);")


def slim(site: Path) -> None:
    """Minify every page below `site`, write the print styles, delete the folders `NOT_LOADED`."""
    built_scripts(site)
    for page in sorted(site.rglob("*.html")):
        page.write_text(slim_page(page.read_text(encoding="utf-8")), encoding="utf-8")
    for name in NOT_LOADED:
        shutil.rmtree(site / "assets" / name, ignore_errors=True)
    (site / PRINT).mkdir(parents=True, exist_ok=True)
    for name in PRINTS:
        (site / PRINT / name).write_text(print_css(name), encoding="utf-8")


def slim_page(html: str) -> str:
    """Return the page with its styles, its scripts and itself minified."""
    known = classes(html) | words_of_scripts()
    html = STYLE.sub(lambda found: used_css(found[0], known), html)
    html = SCRIPT.sub(lambda found: rjsmin.jsmin(found[0]), html)
    # The step after this one finds its place by <head>.
    html = minify_html.minify(html, keep_closing_tags=True, keep_html_and_head_opening_tags=True)
    return NEEDLESS.sub("", html)


@cache
def words_of_scripts() -> frozenset[str]:
    """Return every word of our scripts: some are classes that no page has when it arrives."""
    return frozenset(
        word
        for script in SCRIPTS.glob("*.js")
        for word in re.findall(r"[\w-]+", script.read_text(encoding="utf-8"))
    )


def used_css(css: str, known: set[str]) -> str:
    """Return the stylesheet as small as a page with these classes can use it."""
    css = without_unused_rules(slim_css(css), known)
    return short_names(without_unused_properties(css))


@cache
def slim_css(css: str) -> str:
    """Return the stylesheet, minified, with each palette colour written where it is used.

    Kept in memory: pages with the same blocks have the same stylesheet until then.
    """
    palette = dict(PALETTE.findall(css))
    css = PALETTE.sub("", css)
    for name, value in palette.items():
        css = css.replace(f"var({name})", value)
    return lightningcss.process_stylesheet(css, browsers_list=BROWSERS, minify=True)


def print_css(name: str) -> str:
    """Return a style for paper with what it imports, as one small stylesheet."""
    css = lightningcss.bundle_css(str(STYLES / name), browsers_list=BROWSERS, minify=True)
    return short_names(css)


def short_names(css: str) -> str:
    """Return the stylesheet with each custom property of our styles called by its short name."""
    short = names()
    return PROPERTY.sub(lambda found: f"--{short.get(found[0], found[0][2:])}", css)


@cache
def names() -> dict[str, str]:
    """Return a short name for each custom property: a, b, c …, z, aa, ab …, the most used first.

    The same on every page, because all pages share the style for paper. Letters alone: the Nu
    checker takes "--10", which the standard allows, for an error.
    """
    letters = ("".join(some) for size in count(1) for some in product(ascii_lowercase, repeat=size))
    styles = "".join(file.read_text(encoding="utf-8") for file in sorted(STYLES.glob("*.css")))
    ours = Counter(PROPERTY.findall(PALETTE.sub("", styles)))
    most_used_first = [name for name, _ in ours.most_common()]
    return dict(zip([*LIGHT_OR_DARK, *most_used_first], letters, strict=False))
