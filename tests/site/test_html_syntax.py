from __future__ import annotations

from rules.built.page import BuiltPage, read_page
from rules.site.html_syntax import check
from tests.report import report


def test_each_page_is_sound_html(built_pages: list[BuiltPage]) -> None:
    """Where a page is unsound each browser guesses, and the guess may hide what matters."""
    report(problem for page in built_pages for problem in check(page))


def problems(body: str) -> list[str]:
    """Return the first lines of what the rule says about a page with this body."""
    page = read_page("index.html", f"<!doctype html>\n<title>A</title>\n<body>\n{body}")
    return [str(problem).split("\n")[0] for problem in check(page)]


def test_the_whole_message() -> None:
    page = read_page("index.html", "<!doctype html>\n<title>A</title><body>\n<div><p>A</p>\n")
    assert [str(problem) for problem in check(page)] == [
        'index.html:3: <div> is never closed: "<div><p>A</p>"\n'
        "    Fix: correct the block or template that writes this line"
    ]


def test_unclosed_and_crossed_elements_are_reported() -> None:
    assert problems("<div>A\n<section>B</div>") == [
        'index.html:5: </div> comes before the end of <section>: "<section>B</div>"'
    ]
    assert problems("<strong><em>A</strong></em>") == [
        'index.html:4: </strong> comes before the end of <em>: "<strong><em>A</strong></em>"',
        'index.html:4: </em> closes nothing: "trong><em>A</strong></em>"',
    ]


def test_tags_out_of_place_are_reported() -> None:
    assert problems("<ul><p>A</p></ul>\n<a href=a>A <a href=b>B</a></a>\n<p id=a id=b>C</p>") == [
        'index.html:5: <a> is inside another <a>: "<a href=a>A <a href=b>B</a></a>"',
        'index.html:6: <p> has the attribute id more than once: "<p id=a id=b>C</p>"',
        "index.html:4: <p> is directly in <ul>",
    ]
    assert problems("<p><div>A</div></p>\n<div/>A</div>\n</span>\n<p>A &nosuch; B</p>") == [
        'index.html:4: </p> closes nothing: "<p><div>A</div></p>"',
        'index.html:5: <div/> does not close itself: "<div/>A</div>"',
        'index.html:5: </div> closes nothing: "<div/>A</div>"',
        'index.html:6: </span> closes nothing: "</span>"',
        'index.html:7: &nosuch is not a character: "<p>A &nosuch; B</p>"',
    ]


def test_sound_html_is_fine() -> None:
    body = (
        '<ul><li>A<li>B</ul><svg viewBox="0 0 1 1"><title>B</title><path d="M0 0h1"/></svg>'
        "<dl><div><dt>C</dt><dd>D &amp; E &lt; 5</dd></div></dl><p>F<p>G<br><img src=a>"
        "<div>H</div><a href=/a/>I</a><script>if (1 < 2 && 3) { x = '</p>' }</script>"
    )
    assert not problems(body)
