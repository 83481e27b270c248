"""Each picture says what it shows, or is kept from screen readers."""

from __future__ import annotations

from lxml.html import HtmlElement

from publish.html_tree import squeeze
from rules.built.page import BuiltPage, is_hidden, line, name_of, opening
from rules.problem import Problem

LONGEST = 125
OPENINGS = ("image of", "picture of", "drawing of", "photo of", "graphic of", "icon of")


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each picture without words, and for words that do not help."""
    problems = []
    for image in page.tree.iter("img"):
        problems += check_words(page, image, image.get("alt"), is_hidden(image))
    for drawing in page.tree.body.iter("svg"):
        if drawing.get("aria-hidden") == "true" or is_hidden(drawing):
            continue
        whole = next((one for one in drawing.iterancestors() if one.get("role") == "img"), None)
        if whole is not None:  # what is inside a picture is no picture of its own
            problems += check_words(page, whole, name_of(whole), hidden=False)
            continue
        if drawing.get("role") != "img":
            fix = 'add role="img" and a title, or aria-hidden="true"'
            wrong = f"{opening(drawing)} is neither an image nor hidden"
            problems.append(Problem(page.path, line(drawing), wrong, fix))
            continue
        words = name_of(drawing) or squeeze(drawing.findtext("title") or "")
        problems += check_words(page, drawing, words, hidden=False)
    return problems


def check_words(
    page: BuiltPage, picture: HtmlElement, words: str | None, hidden: bool
) -> list[Problem]:
    """Return a problem for words that are missing, too long or say nothing."""
    name = opening(picture)
    if words is None:
        wrong, fix = f"{name} has no alt", 'add alt, or alt="" with aria-hidden="true"'
    elif hidden:
        return []
    elif not words.strip():
        wrong, fix = f"{name} says nothing", "say what it shows, in the alt or the title"
    elif len(words) > LONGEST:
        wrong = f"the words for {name} have {len(words)} characters, more than {LONGEST}"
        fix = "say the rest in the text"
    elif words.lower().startswith(OPENINGS) or words.endswith((".svg", ".png", ".jpg")):
        wrong, fix = f'"{words}" names the file or the kind of picture', "say what it shows"
    else:
        return []
    return [Problem(page.path, line(picture), wrong, fix)]
