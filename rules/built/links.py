"""The addresses in a page: which element holds them, and where they lead."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from lxml.html import HtmlElement

from publish.handouts.public_url import public_url
from rules.built.page import BuiltPage, line

# The workflow sets the address under which the site goes live. An address of this machine is no
# such address: no sheet would show it, nor its code.
SITE_URL = public_url(os.environ.get("SITE_URL", "")) or (
    "https://lips.example/why-is-my-lip-twitching/"
)
# Shown at any depth: for an unknown address, and offline. So we read them from a deep one.
SHOWN_ANYWHERE = ("404.html", "503.html")
ANY_DEPTH = "a/b/c/"
ADDRESSES = ("href", "src", "srcset", "poster", "action", "formaction", "data", "xlink:href")
# These must be whole addresses: other sites read them. They are never loaded by the page.
WHOLE_META = ("og:image", "og:url", "twitter:image")
WHOLE_LINKS = ("canonical", "alternate")


class Link(NamedTuple):
    """An address, the element that holds it and the attribute."""

    element: HtmlElement
    attribute: str
    address: str

    @property
    def line(self) -> int:
        """Return the line of the element."""
        return line(self.element)

    @property
    def is_whole(self) -> bool:
        """Return whether this address is for other sites to read, such as the canonical one."""
        return self.attribute == "content" or self.element.get("rel") in WHOLE_LINKS

    @property
    def is_followed(self) -> bool:
        """Return whether this is a link that a reader follows, not something the page loads."""
        return self.element.tag in ("a", "area") and self.attribute == "href"


def links(page: BuiltPage) -> Iterator[Link]:
    """Yield every address of the page in order."""
    for element in page.tree.iter():
        if not isinstance(element.tag, str):
            continue
        for attribute in ADDRESSES:
            value = element.get(attribute)
            if value is None:
                continue
            for address in candidates(value) if attribute == "srcset" else [value.strip()]:
                yield Link(element, attribute, address)
        if element.get("property", element.get("name")) in WHOLE_META:
            yield Link(element, "content", element.get("content", ""))


def candidates(srcset: str) -> list[str]:
    """Return the addresses of a srcset."""
    return [part.split()[0] for part in re.split(r",\s+", srcset) if part.strip()]


def base(page: BuiltPage) -> str:
    """Return the whole address of the page."""
    return SITE_URL + (ANY_DEPTH if page.path in SHOWN_ANYWHERE else page.address)


def target(page: BuiltPage, address: str) -> tuple[str | None, str]:
    """Return the path in the site folder that an address leads to, and its anchor.

    The path is None if the address leads out of the site.
    """
    whole = urlsplit(urljoin(base(page), address))
    inside = f"{whole.scheme}://{whole.netloc}{whole.path}"
    if not inside.startswith(SITE_URL):
        return None, whole.fragment
    path = unquote(inside.removeprefix(SITE_URL))
    if path == ANY_DEPTH and page.path in SHOWN_ANYWHERE:
        path = page.path
    if path == "" or path.endswith("/"):
        path += "index.html"
    return path, unquote(whole.fragment)
