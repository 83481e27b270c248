"""mkdocs.yml stops at every broken link, and the tools are pinned."""

import re
from pathlib import Path

from rules.problem import Problem

FILE = "mkdocs.yml"
CARD = "when-to-get-help/#emergency"
VALIDATION = {
    "nav": ["omitted_files", "not_found", "absolute_links"],
    "links": ["not_found", "anchors", "absolute_links", "unrecognized_links"],
}
# Shared files are in pages of any depth, so a link may start at docs/; MkDocs looks for its file.
ALSO_CHECKED = {("links", "absolute_links"): "relative_to_docs"}
# The next major version of MkDocs drops the plugins and themes this site is built on.
PINS = {"mkdocs": "<2", "mkdocs-material": "==", "pymdown-extensions": "==", "textstat": "=="}


def check(settings: dict, text: str) -> list[Problem]:
    """Return a problem for each setting of mkdocs.yml that lets faults through."""
    found = []
    if settings.get("strict") is not True:
        found.append(
            problem(text, "strict:", "the build does not stop at a warning", "strict: true")
        )
    for part, keys in VALIDATION.items():
        given = (settings.get("validation") or {}).get(part) or {}
        for key in keys:
            if given.get(key) not in ("warn", ALSO_CHECKED.get((part, key), "warn")):
                wrong = f'"{key}" of {part} is not checked'
                found.append(problem(text, "validation:", wrong, f"{key}: warn under {part}"))
    if settings.get("plugins") != []:
        wrong = "a plugin takes part in the build"
        found.append(problem(text, "plugins:", wrong, "plugins: []"))
    if settings.get("exclude_docs", "").split() != ["_*/"]:
        wrong = "folders that start with _ are published"
        found.append(problem(text, "exclude_docs:", wrong, "exclude_docs: _*/"))
    return found


def check_emergency(settings: dict, text: str, numbers: list[str]) -> list[Problem]:
    """Return what is wrong with the strip of every page: where it leads, whom it calls."""
    extra, found = settings["extra"], []
    if extra.get("emergency") != CARD:
        wrong = f'the strip of every page leads to "{extra.get("emergency")}"'
        found.append(problem(text, "  emergency:", wrong, f"emergency: {CARD}"))
    if extra.get("emergency_numbers") != numbers:
        wrong = f"the strip of every page calls {extra.get('emergency_numbers')}"
        found.append(problem(text, "  emergency_numbers:", wrong, f"{numbers}, as ladder.yml does"))
    return found


def problem(text: str, key: str, wrong: str, wanted: str) -> Problem:
    """Return the problem of a key, at its line or at the first."""
    lines = [number for number, line in enumerate(text.splitlines(), 1) if line.startswith(key)]
    return Problem(FILE, (lines or [1])[0], wrong, f"write {wanted}")


def check_icons(settings: dict, folder: Path, text: str) -> list[Problem]:
    """Return the generic drawings that `folder`, the icons of Material, does not hold."""
    return [
        problem(text, f"    {name}: {icon}", f"Material has no icon {icon}", "one of its icons")
        for name, icon in settings["extra"]["icons"].items()
        if not (folder / f"{icon}.svg").is_file()
    ]


def check_pins(groups: dict[str, list]) -> list[Problem]:
    """Return the tools that are not pinned to a version."""
    wanted = [text for group in groups.values() for text in group if isinstance(text, str)]
    found = []
    for tool, pin in PINS.items():
        lines = [text for text in wanted if re.match(rf"{re.escape(tool)}\b(?!-)", text)]
        if not lines or pin not in lines[0]:
            wrong = f"{tool} is not pinned"
            found.append(Problem("pyproject.toml", 1, wrong, f'write "{tool}{pin}…"'))
    return found
