"""A printed page says where it is from: the site's name, its own address, and how old it is."""

from __future__ import annotations

from rules.built.pdf_letters import bare
from rules.built.printed import PrintedPage
from rules.problem import Problem


def check(printed: PrintedPage) -> list[Problem]:
    """Return a problem for each thing that a side does not say about its origin."""
    tree = printed.page.tree
    name = tree.xpath("string(//meta[@property='og:site_name']/@content)")
    address = tree.xpath("string(//link[@rel='canonical']/@href)")
    date = tree.xpath("string(//main//time)")
    wanted = {"the site's name": name, "the page's address": address, "its date": date}
    missing = [
        f"{printed.paper} lacks {what} in the text: {words}"
        for what, words in wanted.items()
        if bare(words) not in printed.words
    ]
    for number, side in enumerate(printed.sides, start=1):
        count = f"{number}/{len(printed.sides)}"
        above = bare(address) if number > 1 else ""
        # PDFium reads the middle of the foot first, which a long address has two lines around.
        if side.foot not in (above + count, count + above):
            place = f"{printed.paper}, side {number}"
            missing.append(f'{place}: its foot says "{side.foot}", not "{above}{count}"')
    fix = "print it: print.css, header.html"
    return [Problem(printed.page.path, 1, wrong, fix) for wrong in missing]
