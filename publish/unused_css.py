"""Leave out of a page's stylesheet what this page cannot use.

A component's file is written for every page that shows it; one page has no "today" card, another
no second level of a list. Both functions read minified CSS.
"""

from __future__ import annotations

import re
from functools import partial

# The innermost rules: what selects, and what it sets.
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
EMPTY = re.compile(r"@(?:media|supports)[^{}]*\{\}")
# What a selector asks of other elements, or rules out, needs no class on the page.
CONDITION = re.compile(r":(?:not|is|where|has)\(.*?\)+")
CLASS = re.compile(r"\.(-?[a-zA-Z_][\w-]*)")
CLASSES = re.compile(r"""\sclass=(?:"([^"]*)"|'([^']*)'|([^\s>]+))""")
COMMA = re.compile(r",(?![^()]*\))")
# A custom property that is read, and one that is set.
READ = re.compile(r"var\((--[\w-]+)")
SET = re.compile(r"(?<=[{;])(--[\w-]+):[^;}]*;?")


def classes(html: str) -> set[str]:
    """Return every class that stands in the page."""
    return {name for found in CLASSES.findall(html) for name in "".join(found).split()}


def without_unused_rules(css: str, known: set[str]) -> str:
    """Return the stylesheet without the selectors that need a class outside `known`."""

    def kept(rule: re.Match[str]) -> str:
        wanted = [
            selector
            for selector in COMMA.split(rule[1])
            if known.issuperset(CLASS.findall(CONDITION.sub("", selector)))
        ]
        return f"{','.join(wanted)}{{{rule[2]}}}" if wanted else ""

    return EMPTY.sub("", RULE.sub(kept, css))


def without_unused_properties(css: str) -> str:
    """Return the stylesheet without the custom properties that nothing reads."""
    while True:
        less = SET.sub(partial(kept_property, used=set(READ.findall(css))), css)
        if less == css:
            return css
        css = less


def kept_property(found: re.Match[str], used: set[str]) -> str:
    """Return the declaration of a custom property, or nothing where it is not used."""
    return found[0] if found[1] in used else ""
