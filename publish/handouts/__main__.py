"""`python -m publish.handouts`: the sheets with a clinic's details in their box.

`make handouts CLINIC=clinic.yml` runs it; it builds the pages in a folder of its own first.
COUNTRY=gb chooses the numbers and, without PAPER=us-letter or a4, the paper.
Either every file is written or none.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from publish.handouts.built_words import built_words
from publish.handouts.clinic import TEXTS, read_clinic, with_clinic
from publish.handouts.countries import read_countries
from publish.handouts.editions import (
    PAPERS,
    SIDES,
    Edition,
    PdfFile,
    SheetTooLongError,
    paper_of,
    print_edition,
)
from publish.handouts.pdf import Typesetter
from publish.handouts.public_url import ADVICE


def arguments(given: list[str]) -> argparse.Namespace:
    """Return the checked words of the command line. An empty one stands for none."""
    countries = {country["code"]: country for country in read_countries()}
    parser = argparse.ArgumentParser(prog="make handouts", description=__doc__.split("\n")[0])
    parser.add_argument("--clinic", default="", help="YAML file with the clinic's details")
    parser.add_argument("--country", choices=["", *countries], default="", help="its numbers")
    parser.add_argument("--paper", choices=["", *PAPERS], default="", help="one paper only")
    parser.add_argument("--out", type=Path, default=Path("handouts"), help="folder to write to")
    found = parser.parse_args(given)
    found.country = countries.get(found.country)
    return found


def clinic_files(words: dict, country: dict | None, paper: str) -> list[PdfFile]:
    """Return every sheet with a clinic's box, normal and large: the diary has none."""
    typesetter = Typesetter()
    papers = [paper] if paper else [paper_of(country)] if country else list(PAPERS)
    return [
        print_edition(typesetter, Edition(sheet, size, large, country), words)
        for sheet in SIDES
        if sheet != "diary"
        for large in (False, True)
        for size in papers
    ]


def main(given: list[str]) -> None:
    """Print the sheets and say where they are."""
    chosen = arguments(given)
    file = Path(chosen.clinic)
    clinic = read_clinic(file) if chosen.clinic else {}
    words = with_clinic(built_words(), clinic, file.parent)
    if not words["url"]:
        print(ADVICE)
    try:
        files = clinic_files(words, chosen.country, chosen.paper)
    except SheetTooLongError as error:
        keys = ", ".join(key for key in clinic if key in TEXTS)
        sys.exit(
            f"{file}:1: {keys}: too long together for {error.wrong}\n"
            "    Fix: shorten the longest of them"
            if keys
            else str(error)
        )
    chosen.out.mkdir(parents=True, exist_ok=True)
    for printed in files:
        (chosen.out / printed.edition.file_name).write_bytes(printed.pdf)
        print(chosen.out / printed.edition.file_name)


if __name__ == "__main__":
    main(sys.argv[1:])
