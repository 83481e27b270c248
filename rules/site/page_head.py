"""Each page names its language, and has a title and a description of its own."""

from __future__ import annotations

import re
from collections import Counter

from publish.html_tree import squeeze
from rules.built.page import BuiltPage, line
from rules.problem import Problem

LANGUAGE = "en-GB"
# What Safari on a phone asks for, and no other browser; the minifier may leave out spaces.
IPHONE = re.compile(r"-webkit-touch-callout: ?none\) ?{ ?html ?{[^}]*font: ?-apple-system-body")
FIX = "correct the front matter, or overrides/partials/head.html"


def check(pages: list[BuiltPage]) -> list[Problem]:
    """Return a problem for each page whose head is incomplete or the same as another's."""
    titles = Counter(title_of(page).lower() for page in pages)
    descriptions = Counter(meta(page, "description").lower() for page in pages)
    return [
        Problem(page.path, line(page.tree.head), wrong, FIX)
        for page in pages
        for wrong in [
            *language_faults(page),
            *text_faults("title", title_of(page), titles),
            *text_faults("description", meta(page, "description"), descriptions),
            *zoom_faults(meta(page, "viewport")),
            *text_scale_faults(page),
        ]
    ]


def title_of(page: BuiltPage) -> str:
    """Return the title of the page."""
    return squeeze(page.tree.findtext("head/title") or "")


def meta(page: BuiltPage, name: str) -> str:
    """Return what the page's meta element of this name says."""
    return squeeze(" ".join(page.tree.xpath("head/meta[@name=$name]/@content", name=name)))


def language_faults(page: BuiltPage) -> list[str]:
    """Say which language the page claims, if it is not ours."""
    language = page.tree.get("lang", "")
    return [] if language == LANGUAGE else [f'the language is "{language}", not "{LANGUAGE}"']


def text_faults(what: str, text: str, all_texts: Counter[str]) -> list[str]:
    """Say if a title or description is empty or is another page's, too."""
    if not text:
        return [f"the {what} is empty"]
    return [f'another page has the {what} "{text}", too'] if all_texts[text.lower()] > 1 else []


def text_scale_faults(page: BuiltPage) -> list[str]:
    """Say if the page does not follow the size of text that the reader set for the device."""
    follows = {
        "Android": meta(page, "text-scale") == "scale",
        "an iPhone": any(IPHONE.search(style.text or "") for style in page.tree.iter("style")),
    }
    return [
        f"it does not follow the reader's own text size on {device}"
        for device, does in follows.items()
        if not does
    ]


def zoom_faults(viewport: str) -> list[str]:
    """Say if the page does not fit a phone, or forbids to enlarge it."""
    faults = [] if "width=device-width" in viewport else ["it is not fitted to a phone's width"]
    if "user-scalable" in viewport or "maximum-scale" in viewport:
        faults.append("it keeps readers from enlarging it")
    return faults
