from __future__ import annotations

from pathlib import Path

from rules.built.page import BuiltPage
from rules.site.other_hosts import check, check_file
from tests.proof import on_body
from tests.report import report


def test_no_page_asks_another_host(built_pages: list[BuiltPage]) -> None:
    """Who reads about a worrying sign is nobody else's business."""
    report(problem for page in built_pages for problem in check(page))


def test_no_style_sheet_script_or_drawing_asks_another_host(site: Path) -> None:
    """What a page loads from us must not load from others."""
    report(
        problem
        for kind in ("css", "js", "svg")
        for file in sorted(site.rglob(f"*.{kind}"))
        for problem in check_file(file.relative_to(site).as_posix(), file.read_text("utf-8"))
    )


problems = on_body(check)


def test_whatever_a_page_loads_from_another_host_is_reported() -> None:
    body = (
        '<img src="https://a.org/x.png">\n<script src="//a.org/x.js"></script>\n'
        '<p style="background: url(https://a.org/x.png)">A</p>\n'
        '<style>@import "https://a.org/x.css";</style>\n'
        '<script>fetch("https://a.org/")</script>\n<form action="https://a.org/">'
    )
    assert problems(body) == [
        f"index.html:{number}: {wrong}\n    Fix: keep a copy in the site, or do without"
        for number, wrong in [
            (3, 'src="https://a.org/x.png" of <img> leaves the site'),
            (4, 'src="//a.org/x.js" of <script> leaves the site'),
            (8, 'action="https://a.org/" of <form> leaves the site'),
            (6, "<style> names https://a.org/x.css"),
            (5, "<p> names https://a.org/x.png"),
            (7, "<script> names https://a.org/"),
        ]
    ]


def test_frames_pings_and_odd_links_are_reported() -> None:
    body = '<iframe></iframe>\n<a href="../" ping="../x">A</a>\n<a href="javascript:go()">B</a>'
    assert problems(body) == [
        'index.html:5: href="javascript:go()" of <a> uses javascript:\n'
        "    Fix: use https:, tel: or mailto:",
        "index.html:3: <iframe> is on the page\n    Fix: do without it",
        "index.html:4: <a> has ping, which reports each reader\n    Fix: remove ping",
    ]


def test_files_are_read_too() -> None:
    end = "\n    Fix: keep a copy in the site, or do without"
    assert [str(problem) for problem in check_file("a.js", 'x\nfetch("https://a.org/b")')] == [
        f"a.js:2: it names https://a.org/b{end}"
    ]
    assert [str(problem) for problem in check_file("a.svg", '<use href="//a.org/b"/>')] == [
        f"a.svg:1: it names //a.org/b{end}"
    ]


def test_links_data_and_own_files_are_fine() -> None:
    body = (
        '<a href="https://www.nhs.uk/">NHS</a><img src="data:image/png;base64,AA==">'
        '<style>p { background: url("data:image/png;base64,AA==") }</style>'
        '<script type="application/ld+json">{"@context": "https://schema.org"}</script>'
    )
    assert not problems(body)
    assert check_file("a.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>') == []
