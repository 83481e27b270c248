"""Paper shows every word of a page and the address of every source, and no navigation."""

from __future__ import annotations

from itertools import pairwise

from publish.html_tree import squeeze
from rules.built.page import line, shown_text
from rules.built.pdf_letters import bare
from rules.built.printed import OUTSIDE, SCREEN_ONLY, PrintedPage, expected, texts
from rules.problem import Problem


def check(printed: PrintedPage) -> list[Problem]:
    """Return a problem for each text that paper lacks, and each that it must lack."""
    return [
        Problem(printed.page.path, number, f"{wrong} on {printed.paper}", fix)
        for number, wrong, fix in (*lost(printed), *useless(printed))
    ]


def lost(printed: PrintedPage) -> list[tuple[int, str, str]]:
    """Return what is missing: the line of the page, the fault and what to do."""
    found = []
    for link in printed.source.xpath(OUTSIDE):
        if bare(f"({link.get('href')})") not in printed.words:
            wrong = f"the address {link.get('href')} is not printed"
            found.append((line(link), wrong, "print it after the link in paper-sources.css"))
    for main in printed.source.xpath("//main|//footer"):
        for text in texts(main):
            if not is_printed(printed, expected(text)):
                wrong = f'<{text.tag}> "{shown_text(text)[:60]}" is not printed whole'
                found.append((line(text), wrong, "show it in print.css"))
    return found


def is_printed(printed: PrintedPage, words: str) -> bool:
    """Return whether words are on paper, on one sheet or on two.

    A numbered list is drawn after all else, so what goes on overleaf may not follow at once.
    """
    return words in printed.words or any(
        words[:cut] in first.words and second.words.startswith(words[cut:])
        for first, second in pairwise(printed.sides)
        for cut in range(1, len(words))
    )


def useless(printed: PrintedPage) -> list[tuple[int, str, str]]:
    """Return what paper has and only a screen needs: words that belong nowhere else."""
    found = []
    for element in printed.page.tree.xpath(SCREEN_ONLY):
        words = bare(element.text_content())
        if words and words in printed.words and words not in expected(printed.source):
            wrong = f'<{element.tag}> "{squeeze(element.text_content())[:60]}" is printed'
            found.append((line(element), wrong, "hide it in print.css"))
    return found
