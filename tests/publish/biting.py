"""Text that bites: values that Hypothesis makes of pieces of markup and of any other signs."""

from __future__ import annotations

import html5lib
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

PIECES = (
    *("<script>go()</script>", "<img src=x onerror=go()>", "<b", "</title>", "<!--", "-->"),
    "</li>",
    *("&lt;i&gt;", "&#60;", "&amp;", '"', "'", '" onclick="go()', "`", "``", "\\", "\\<", "*"),
    *(
        "**",
        "_",
        "__",
        "|",
        "\n",
        "\n\n",
        "    ",
        "\t",
        "# ",
        "1. ",
        "1.",
        "- ",
        "+ ",
        "> ",
        ":   ",
    ),
    *("===", "---", "/// care-card | emergency", "///", '--8<-- "emergency-card.md"', "[", "]("),
    *(")", "![", "[a](javascript:go())", "![](https://a.org/x.png)", "<https://a.org>", "Table: "),
    *("[a]: https://a.org", "javascript:", "java&#115;cript:", "data:text/html,", "//a.org/"),
    *("{: .a onclick=go() }", "~~~", "{{ 1 }}", "{% raw %}", "a@a.org", "\u2060", "\u202e"),
    *("\x02wzxhzdk:0\x03", "\x02", "\x03", "\x00", "\x85", "</header>", "<style>p{}</style>"),
)
SIGNS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
BITING = st.lists(st.sampled_from(PIECES) | SIGNS, min_size=1, max_size=6).map("".join)
# The same values on each run, and none kept in a folder.
ALWAYS_THE_SAME = settings(
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=100,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def structure(page: str) -> list[tuple[str, ...]]:
    """Return each tag of some HTML, as a browser reads it, with the names of its attributes."""
    tree = html5lib.parseFragment(page, namespaceHTMLElements=False)
    return [(str(one.tag), *sorted(one.attrib)) for one in tree.iter()]


def shown(page: str) -> str:
    """Return the words that some HTML shows, as `straight` writes them."""
    return straight("".join(html5lib.parseFragment(page, namespaceHTMLElements=False).itertext()))


def straight(words: str) -> str:
    """Return words without white space and with straight quotation marks.

    The site curls the marks and squeezes spaces; neither is the matter here.
    """
    return "".join(words.translate(str.maketrans("‘’“”", "''\"\"")).split())
