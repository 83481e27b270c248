from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from rules.built.links import SITE_URL
from rules.built.page import BuiltPage, read_page
from rules.site.links import check, paths
from tests.report import report


def test_every_address_leads_to_something(site: Path, built_pages: list[BuiltPage]) -> None:
    """A dead link on the way to help costs time that some readers do not have."""
    report(check(built_pages, paths(site)))


def problems(body: str, path: str = "self-care/index.html") -> list[str]:
    """Return what the rule says about a page with this body, in a site of three files."""
    page = read_page(path, f"<title>A</title>\n<body id=top>\n{body}")
    return [str(problem) for problem in check([page], {path, "index.html", "images/face.svg"})]


def test_links_to_what_is_not_there() -> None:
    assert problems(
        '<a href="../gone/">Gone</a>\n<a href="#gone">Part</a>\n<a href="">None</a>'
    ) == [
        'self-care/index.html:3: href="../gone/" of <a> leads to gone/index.html, which is not '
        "there\n    Fix: correct the address or add the file",
        'self-care/index.html:4: href="#gone" of <a>: self-care/index.html has no id gone\n'
        "    Fix: correct the anchor or the heading",
        'self-care/index.html:5: href="" of <a> is empty\n'
        "    Fix: give it an address, or use no link",
    ]


def test_links_out_of_the_site() -> None:
    assert problems(
        '<a href="/about/">A</a>\n<a href="http://a.org">B</a>\n<a href="//a.org">C</a>'
    ) == [
        'self-care/index.html:3: href="/about/" of <a> leads out of the site\'s folder\n'
        "    Fix: use a relative path, or the url filter",
        'self-care/index.html:4: href="http://a.org" of <a> uses http:\n'
        "    Fix: use https:, or a path inside the site",
        'self-care/index.html:5: href="//a.org" of <a> has no scheme\n'
        "    Fix: write https: before it, or use a path inside the site",
    ]


def test_pictures_styles_and_whole_addresses_that_are_not_there() -> None:
    assert problems(
        '<img src="../images/face.svg" srcset="../images/face.svg 1x, ../images/big.svg 2x">\n'
        '<link rel="stylesheet" href="../style.css">\n'
        '<meta property="og:image" content="../images/face.png">'
    ) == [
        'self-care/index.html:3: srcset="../images/big.svg" of <img> leads to images/big.svg, '
        "which is not there\n    Fix: correct the address or add the file",
        'self-care/index.html:4: href="../style.css" of <link> leads to style.css, which is not '
        "there\n    Fix: correct the address or add the file",
        'self-care/index.html:5: content="../images/face.png" of <meta> is not an address of this '
        "site\n    Fix: use page.canonical_url or site_url",
    ]


def test_a_relative_link_breaks_the_page_that_is_shown_at_any_depth() -> None:
    assert problems('<a href="index.html">Home</a>', "404.html") == [
        '404.html:3: href="index.html" of <a> leads to a/b/c/index.html, which is not there\n'
        "    Fix: correct the address or add the file"
    ]


def test_good_addresses_are_fine() -> None:
    body = (
        '<a href="../">Home</a><a href="#top">Top</a><a href="tel:112">112</a>'
        '<a href="https://www.nhs.uk/">NHS</a><img src="../images/face.svg">'
        f'<link rel="canonical" href="{SITE_URL}self-care/">'
    )
    assert not problems(body)
    home = f'<a href="{urlsplit(SITE_URL).path}">Home</a><a href="#top">Top</a>'
    assert not problems(home, "404.html")
