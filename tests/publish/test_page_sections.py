"""The words of a built page, section by section."""

from publish.page_sections import page_sections


def found(body: str) -> list[tuple[str, str, list[str]]]:
    """Return title, anchor and lines of each section of a page with this main part."""
    sections = page_sections(f"<nav>Menu</nav><main>{body}</main><footer><p>Foot.</p></footer>")
    return [(section.title, section.anchor, section.lines) for section in sections]


def test_each_heading_starts_a_section_of_sentences_and_items():
    """A reader lands on the words that were found, not at the top of a long page."""
    body = (
        "<h1 id=top>Lips</h1><p>They twitch. Most stop.</p><h2 id=sleep>Sleep</h2>"
        "<ul><li>rest</li><li>go to <a href=x>bed</a></li></ul><h3 id=age>By age</h3>"
        "<table><tr><th>Age</th><td>Hours</td></tr></table>"
    )
    assert found(body) == [
        ("Lips", "top", ["They twitch.", "Most stop."]),
        ("Sleep", "sleep", ["rest", "go to bed"]),
        ("By age", "age", ["Age; Hours"]),
    ]


def test_marks_menus_drawings_and_sources_are_left_out():
    """A number in brackets or a link back is no answer."""
    body = (
        "<h1 id=a>A</h1><p><span>One<a class=sources__mark href=#n>[1]</a></span> two.</p>"
        "<nav><ul><li>On this page</li></ul></nav><svg><path d='M1'/></svg>"
        "<dl class=review-line><div><dt>Updated</dt><dd>2026</dd></div></dl>"
        "<template><p>Hidden</p></template>"
        "<details class=sources><summary><h2 id=sources>Sources</h2></summary>"
        "<ol><li><div>Deep</div><p>A book.</p></li></ol></details>"
    )
    assert found(body) == [("A", "a", ["One two."])]


def test_a_care_card_is_found_under_its_own_anchor():
    """The card's anchor is what links and the safety strip use."""
    body = (
        "<h1 id=a>A</h1><section id=emergency class=care-card><h2 id=call>"
        "<span>Emergency<span class=visually-hidden>: </span></span>Call now</h2>"
        "<p>if the face droops</p></section><h2 id=next>Next</h2>"
    )
    assert found(body)[1:] == [
        ("Emergency: Call now", "emergency", ["if the face droops"]),
        ("Next", "next", []),
    ]


def test_a_heading_that_comes_again_names_no_section():
    """ "What to try" says nothing in a list of results."""
    body = (
        "<h1 id=a>A</h1><h2 id=b>Sleep</h2><h3 id=c>What to try</h3><p>Rest.</p>"
        "<h2 id=d>Stress</h2><h3 id=e>What to try</h3><p>Walk.</p><h3>No anchor</h3><p>Sit.</p>"
    )
    assert found(body) == [
        ("A", "a", []),
        ("Sleep", "b", ["Rest."]),
        ("Stress", "d", ["Walk.", "Sit."]),
    ]
