"""Readers walk down the help page, and each stops where help comes in time."""

from rules.problem import Problem
from rules.text.levels import LEVELS
from rules.text.page import Page
from rules.text.readers import HOME, Rung, Stop, walk
from rules.text.records import Records


def check(readers: Records, steps: list[Rung]) -> list[Problem]:
    """Return a problem for each reader who does not stop where help comes in time."""
    return [
        Problem(readers.path, readers.lines[place], wrong, fix)
        for place, reader in readers.entries.items()
        for wrong, fix in faults(reader, steps)
    ]


def faults(reader: dict, steps: list[Rung]) -> list[tuple[str, str]]:
    """Return what is wrong with the walk of one reader, and what to do."""
    unknown = set(reader["notices"]) - {key for step in steps for case in step.when for key in case}
    if unknown:
        wrong = f"no sign asks for {', '.join(sorted(unknown))}"
        return [(wrong, "use a word of `when` in signs.yml or special_cases.yml")]
    stop = walk(reader["notices"], steps)
    story = f'"{reader["story"]}"'
    wanted = Stop(reader["level"], reader.get("stops_at", ""))
    if stop is None:
        return [
            (f"falls through: {story}", f"{wanted.level} is right: add a sign, or a case of it")
        ]
    if stop.level != wanted.level:
        low = LEVELS.index(stop.level) > LEVELS.index(wanted.level)
        way = "lands too low" if low else "is sent too high"
        fix = f"{wanted.level} is right: change a sign, its place or its cases"
        return [(f"{way}, at {stop.level} ({stop.name}): {story}", fix)]
    if wanted.name and stop.name != wanted.name:
        return [(f"stops at {stop.name}: {story}", f"{wanted.name} has to catch this reader")]
    return []


def unmet(readers: Records, steps: list[Rung], page: Page) -> list[Problem]:
    """Return a problem for each sign or row of the page at which no reader stops."""
    stops = {walk(reader["notices"], steps) for reader in readers.entries.values()}
    names = {stop.name for stop in stops if stop}
    return [
        Problem(page.path, 1, f"no reader stops at {name}", f"add one to {readers.path}")
        for name in dict.fromkeys(step.stop.name for step in steps if step.stop.level != HOME)
        if name not in names
    ]
