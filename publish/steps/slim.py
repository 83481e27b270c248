"""Step: nothing in the site that a reader does not need.

Minifies each page with the styles and scripts inside it, and removes what the base theme ships and
our pages never load.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter
from functools import cache
from pathlib import Path

import lightningcss
import minify_html
import rjsmin

from publish.built_files import SCRIPTS, STYLE, built_scripts

# Our templates replace the theme's bundles; our own styles and scripts are inside each page.
NOT_LOADED = ("javascripts", "stylesheets", "images", "css", "js")
# The styles that no screen needs, so they stay files of their own.
CSS_FOLDER = Path("assets/css")
PRINT_STYLESHEETS = ("print.css", "sheet-print.css")
STYLES = Path(__file__).parents[2] / "overrides" / "assets" / "css"
# Older phones: newer notation, such as light-dark(), is rewritten for them. A rule compares the
# finished files with what these know (rules/site/old_browsers.py). Widths, cards, menu, search,
# form and colours were tried in a real Chromium 90 and 92, of npm's chrome-aws-lambda 8.0.2 and
# 10.1.0; old ones of Firefox and Safari could not be had.
BROWSERS = ["chrome >= 90", "firefox >= 90", "safari >= 15", "ios_saf >= 15"]
SCRIPT = re.compile(r"(?<=<script>).*?(?=</script>)", re.DOTALL)
CLASS = re.compile(r"\.(-?[a-zA-Z_][\w-]*)")
CLASSES = re.compile(r"""\sclass=(?:"([^"]*)"|'([^']*)'|([^\s>]+))""")
# A custom property that is read, and one that is set.
READ = re.compile(r"var\((--[\w-]+)")
SET = re.compile(r"(?<=[{;])(--[\w-]+):")
KEYFRAMES = re.compile(r"@keyframes ([\w-]+)")
PALETTE = re.compile(r"(--palette-[\w-]+):\s*(#\w+);")


def slim(site: Path) -> None:
    """Minify every page below `site`, write the print styles, delete the folders `NOT_LOADED`."""
    built_scripts(site)
    for page in sorted(site.rglob("*.html")):
        page.write_text(slim_page(page.read_text(encoding="utf-8")), encoding="utf-8")
    for name in NOT_LOADED:
        shutil.rmtree(site / "assets" / name, ignore_errors=True)
    (site / CSS_FOLDER).mkdir(parents=True, exist_ok=True)
    for name in PRINT_STYLESHEETS:
        (site / CSS_FOLDER / name).write_text(print_css(name), encoding="utf-8")


def slim_page(html: str) -> str:
    """Return the page with its styles, its scripts and itself minified."""
    known = classes(html) | names_used_in_scripts()
    html = STYLE.sub(lambda found: used_css(found[0], known), html)
    html = SCRIPT.sub(lambda found: rjsmin.jsmin(found[0]), html)
    # The step after this one finds its place by <head>.
    return minify_html.minify(html, keep_closing_tags=True, keep_html_and_head_opening_tags=True)


def classes(html: str) -> set[str]:
    """Return every class that is in the page."""
    return {name for found in CLASSES.findall(html) for name in "".join(found).split()}


@cache
def names_used_in_scripts() -> frozenset[str]:
    """Return every word of our scripts: some are classes that no page has when it arrives."""
    return frozenset(
        word
        for script in SCRIPTS.glob("*.js")
        for word in re.findall(r"[\w-]+", script.read_text(encoding="utf-8"))
    )


def used_css(css: str, known: set[str]) -> str:
    """Return the minified stylesheet without the classes outside `known` and what only they read.

    A property may be read by another one that nothing reads, so it goes round by round.
    """
    css = slim_css(css)
    unused = set(CLASS.findall(css)) - known | unread(css)
    while unused:
        css = lightningcss.process_stylesheet(
            css, browsers_list=BROWSERS, unused_symbols=unused, minify=True
        )
        unused = unread(css)
    return css


def unread(css: str) -> set[str]:
    """Return the custom properties and the keyframes of the stylesheet that nothing in it reads."""
    words = Counter(re.findall(r"[\w-]+", css))
    frames = {name for name in KEYFRAMES.findall(css) if words[name] == 1}
    return set(SET.findall(css)) - set(READ.findall(css)) | frames


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
    return lightningcss.bundle_css(str(STYLES / name), browsers_list=BROWSERS, minify=True)
