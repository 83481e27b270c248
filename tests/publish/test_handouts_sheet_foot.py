"""The page holds what only paper shows: the code, the line of sources, and the edges of a side."""

from __future__ import annotations

import pytest

from publish.handouts.sheet_foot import margins, quoted, with_foot

WORDS = {
    "address": "https://a.org/handout/",
    "sources": "Sources: A & B.",
    "review": [
        {"name": "Updated", "value": "1 May 2026"},
        {"name": "Review due", "value": "1 May 2027"},
        {"name": "Clinical check", "value": "Not yet reviewed"},
    ],
}


def test_the_foot_stands_before_the_sources_and_no_screen_shows_it() -> None:
    page = '<style></style><p>One</p><h2 id="sources">Sources</h2>'
    before, foot, after = with_foot(page, WORDS).partition('<div class="sheet-foot" hidden>')
    assert before.endswith("</style><p>One</p>")
    assert after == (
        '<img src="code.svg" alt="QR code of this address: https://a.org/handout/">'
        '<p><span class="sheet-foot__sources">Sources: A &amp; B. </span>'
        'https://a.org/handout/</p></div>\n<h2 id="sources">Sources</h2>'
    )


def test_each_side_says_how_old_it_is_and_normal_ones_where_it_is_from() -> None:
    top = '@top-right{content:"Updated 1 May 2026. Not yet reviewed"}'
    left = '@bottom-left{content:"a.org/handout/"!important}'
    assert margins(WORDS) == f"@page sheet{{{top}{left}}}@page large{{{top}}}\n"


def test_a_page_without_sources_is_refused() -> None:
    with pytest.raises(SystemExit) as stop:
        with_foot("<style></style>", WORDS)
    assert str(stop.value) == (
        "the handout page has no place for the foot of a sheet\n    Fix: keep the section Sources"
    )


def test_a_text_ends_neither_its_string_nor_the_style() -> None:
    assert quoted('A "B" \\ </style>') == '"A \\22 B\\22  \\5c  \\3c /style>"'
