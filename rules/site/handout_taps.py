"""On a sheet that is read on a phone, each number to call and each address can be tapped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from publish.markdown.data_text import telephone_address
from publish.markdown.numbers_block import not_called
from rules.built.handouts import SheetFile
from rules.built.pdf_letters import Letter, bare
from rules.problem import Problem

NUMBER_FIX = "give it the address `call`: publish/handouts/runs.py"
ADDRESS_FIX = "see address-in-foot and qr in publish/handouts/templates/"
# A source may have a number in its name, such as NHS 111 Wales.
SOURCES = r"Sources:.*?\."


def check(sheet: SheetFile, countries: Iterable[dict], address: str) -> list[Problem]:
    """Return a problem for each number of these countries, and each address, that is no link.

    `countries` are entries of docs/_data/numbers.yml. A number that is not for calls, and what is
    said about it, is left as it is.
    """
    one_by_one = list(listed(countries))
    numbers = {one["number"] for one in one_by_one if "by" not in one}
    kept = {bare(not_called(one)) for one in one_by_one if "by" in one}
    kept |= {bare(one["note"]) for one in one_by_one if "by" in one and "note" in one}
    wanted = {
        **{number: telephone_address(number) for number in numbers},
        address.split("//")[-1]: address,
    }
    problems = [
        Problem(sheet.path, 1, f'"{words}" on side {side} is not a link to {link}', fix_of(link))
        for side, words, link in untapped(sheet, wanted, kept)
    ]
    if not any(link["uri"] == address for page in sheet.pdf.pages for link in page.hyperlinks):
        problems.append(Problem(sheet.path, 1, f"no link to {address}", ADDRESS_FIX))
    return problems


def listed(countries: Iterable[dict]) -> Iterator[dict]:
    """Yield each number of the countries, whatever its role."""
    for country in countries:
        for value in country.values():
            if isinstance(value, list):
                yield from (one for one in value if isinstance(one, dict))


def fix_of(link: str) -> str:
    """Return what to do where this link is missing."""
    return NUMBER_FIX if link.startswith("tel:") else ADDRESS_FIX


def untapped(
    sheet: SheetFile, wanted: dict[str, str], kept: set[str]
) -> Iterator[tuple[int, str, str]]:
    """Yield the side, the words and the link of each place that should be one and is not."""
    skip = "|".join([SOURCES, *map(re.escape, kept)])
    for page in sheet.pdf.pages:
        links = page.hyperlinks
        letters = [one for one in sheet.on_side(page.page_number) if bare(one.text)]
        text = "".join(one.text for one in letters)
        text = re.sub(skip, lambda found: " " * len(found[0]), text)
        for words, link in wanted.items():
            for found in re.finditer(rf"(?<!\d){re.escape(bare(words))}(?!\d)", text):
                rects = [one for one in links if one["uri"] == link]
                if not all(
                    any(inside(letter, rect) for rect in rects)
                    for letter in letters[slice(*found.span())]
                ):
                    yield page.page_number, words, link


def inside(letter: Letter, rect: dict) -> bool:
    """Return whether the middle of a letter lies in a link."""
    left, bottom, right, top = letter.box
    across, up = (left + right) / 2, (bottom + top) / 2
    return rect["x0"] <= across <= rect["x1"] and rect["y0"] <= up <= rect["y1"]
