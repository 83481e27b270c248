"""A reader's walk down the page "When to get help": from the top, the first that fits decides.

The order and the signs come from the page itself, what a sign means from `when` in signs.yml and
special_cases.yml. `make walk-readers` prints where each reader of readers.yml stops.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from rules.text.levels import LEVELS
from rules.text.page import Page, read_pages

DOCS = Path(__file__).parents[2] / "docs"
HELP = "docs/when-to-get-help.md"
HOME = "home"
BLOCK = re.compile(r"/// (signs|special-cases)(?: \| (.+))?")


class Stop(NamedTuple):
    """Where a reader stops: the level, and the sign or row that fits."""

    level: str
    name: str


class Rung(NamedTuple):
    """One sign, or one level of a special case: the stop it makes, and the cases it is for."""

    stop: Stop
    when: list[dict]


def ladder(page: Page, signs: dict[str, dict], special_cases: list[dict]) -> list[Rung]:
    """Return the steps of the page in their order."""
    steps: list[Rung] = []
    for line in page.typed:
        found = BLOCK.fullmatch(line.text)
        if found and found[1] == "signs":
            for name in found[2].split():
                steps.append(Rung(Stop(signs[name]["level"], name), signs[name]["when"]))
        elif found:
            steps += [
                Rung(Stop(level, row["id"]), row["when"][level])
                for row in special_cases
                for level in LEVELS
                if level in row["when"]
            ]
    return steps


def walk(notices: dict, steps: list[Rung]) -> Stop | None:
    """Return where a reader who notices this stops, or None who falls through.

    The home card is for those to whom each of its signs applies.
    """
    for step in steps:
        if step.stop.level != HOME and fits(notices, step.when):
            return step.stop
    at_home = [step for step in steps if step.stop.level == HOME]
    if at_home and all(fits(notices, step.when) for step in at_home):
        return Stop(HOME, "all of its signs")
    return None


def fits(notices: dict, cases: list[dict]) -> bool:
    """Return whether one whole case applies."""
    return any(
        all(values(notices.get(key)) & values(wanted) for key, wanted in case.items())
        for case in cases
    )


def values(given: object) -> set:
    """Return one or several values as a set."""
    return set(given) if isinstance(given, list) else {given} - {None}


def read(name: str) -> Any:
    """Return what a data file holds."""
    return yaml.safe_load((DOCS / "_data" / name).read_text(encoding="utf-8"))


def main() -> None:
    """Print each reader's level, where the reader stops, and the story."""
    page = next(one for one in read_pages(DOCS) if one.path == HELP)
    steps = ladder(page, read("signs.yml"), read("special_cases.yml"))
    for reader in read("readers.yml"):
        stop = walk(reader["notices"], steps) or Stop("nowhere", "falls through")
        print(f"{stop.level:<10} {stop.name:<26} {reader['story']}")


if __name__ == "__main__":
    main()
