"""What a browser prints of each sheet: how many sides, their code, and what must be read there."""

from __future__ import annotations

import io
from itertools import product

import pypdfium2

from rules.built.handouts import codes
from rules.built.links import SITE_URL
from rules.built.pdf_letters import bare
from rules.built.printed import read_pdf
from rules.problem import Problem
from tests.browsers.engines.tab import PAPERS, Tab

SIDES = {"print-handout": 2, "print-diary": 1, "print-questions": 1}
CHOOSE = "(sheet) => { document.getElementById(sheet).click() }"
# As a plain printer has them.
DOTS = 150
FIX = "see overrides/assets/css/sheet-*.css: columns, tables and breaks differ between engines"
# What must be read on paper, as the page has it: its age, and what stands in the clinic's box.
AGE = "() => document.querySelector('.review-line dd').textContent"
BOX = """() => [...document.querySelectorAll(
    ".clinic-box__value, .clinic-form__note:not([hidden])"
)].map((one) => one.textContent)"""


def sides(pdf: bytes) -> int:
    return len(pypdfium2.PdfDocument(io.BytesIO(pdf)))


def codes_of(pdf: bytes) -> list[str]:
    """Return what a telephone reads of each code in a PDF that was printed in black and white."""
    return [
        code
        for page in pypdfium2.PdfDocument(io.BytesIO(pdf))
        for code in codes(page.render(scale=DOTS / 72).to_pil().convert("L"))
    ]


def check(tab: Tab, path: str) -> list[Problem]:
    """Return a problem for each sheet of the open page that is printed otherwise than we say."""
    problems = []
    box, age = tab.run(BOX), tab.run(AGE)
    for (sheet, wanted), paper in product(SIDES.items(), PAPERS):
        tab.run(CHOOSE, sheet)
        pdf = tab.print(paper)
        wrongs = []
        if (found := sides(pdf)) != wanted:
            wrongs.append(f"{sheet} prints on {found} sides of {paper}, not {wanted}")
        if codes_of(pdf) != [f"{SITE_URL}{path}"]:
            wrongs.append(f"the code of {sheet} on {paper} leads to no page")
        wrongs += [f"{sheet} on {paper} {wrong}" for wrong in lost(pdf, sheet, box, age)]
        problems += [
            Problem(f"{path}index.html", 1, f"{tab.name}: {wrong}", FIX) for wrong in wrongs
        ]
    return problems


def lost(pdf: bytes, sheet: str, box: list[str], age: str) -> list[str]:
    """Return what a printed sheet does not say: what was typed, and on each side which it is."""
    printed = [side.words for side in read_pdf(pdf)]
    typed = [] if sheet == "print-diary" else box
    return [f'cuts "{one}"' for one in typed if bare(one) not in "".join(printed)] + [
        f'does not say "{words}" on side {number}'
        for number, on_side in enumerate(printed, 1)
        for words in (age, f"Side {number} of {SIDES[sheet]}")
        if bare(words) not in on_side
    ]
