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


PAGE = '<style></style><main id="main"><p>One</p><h2 id="sources">Sources</h2>'


def test_code_and_foot_have_their_places_and_no_screen_shows_them() -> None:
    before, _, after = with_foot(PAGE, WORDS).partition('<main id="main">')
    assert before.endswith("</style>")
    assert after == (
        '<img class="sheet-code" src="code.svg" alt="QR code of this address: '
        'https://a.org/handout/" hidden><p>One</p>'
        '<p class="sheet-foot" hidden>Sources: A &amp; B.</p>\n<h2 id="sources">Sources</h2>'
    )


def test_without_a_public_address_there_is_no_code() -> None:
    assert "<img" not in with_foot(PAGE, {**WORDS, "address": ""})


def test_each_side_says_how_old_it_is_and_normal_ones_where_it_is_from() -> None:
    top = '@top-right{content:"Updated 1 May 2026. Not yet reviewed"}'
    left = '@bottom-left{content:"a.org/handout/"!important}'
    side = '@bottom-right{content:"Side " counter(page) " of " counter(pages) ""!important}'
    assert margins(WORDS) == f"@page sheet{{{top}{left}{side}}}@page large{{{top}{side}}}\n"


def test_a_page_without_sources_is_refused() -> None:
    with pytest.raises(SystemExit) as stop:
        with_foot("<style></style>", WORDS)
    assert str(stop.value) == (
        "the page of the sheet has no place for its code or its foot\n"
        "    Fix: keep the section Sources, and main.html as it was"
    )


def test_a_text_ends_neither_its_string_nor_the_style() -> None:
    assert quoted('A "B" \\ </style>') == '"A \\22 B\\22  \\5c  \\3c /style>"'
