"""The units of a page that a reader takes as one, each with its marks and what leads into it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from publish.markdown.citations import MARK
from rules.problem import Problem
from rules.text.page import SHARED, Line, Page
from rules.text.parts import Part, parts
from rules.text.reading import plain
from rules.text.records import Records, as_list

EMERGENCY_LINK = "#emergency)"


class Unit(NamedTuple):
    """A paragraph, item, row or caption. `lead` is its heading and the line that leads in.

    `card` is the level of the care card that lists it as a sign, or "".
    """

    line: Line
    text: str
    marks: tuple[str, ...]
    lead: str
    card: str
    kind: str

    @property
    def is_prose(self) -> bool:
        """Return whether this is a text, not a row of a table or its caption."""
        return self.kind not in ("table", "caption")

    @property
    def is_statement(self) -> bool:
        """Return whether this is prose, and not a question."""
        return self.is_prose and not self.text.rstrip().endswith("?")


def units(page: Page) -> Iterator[Unit]:
    """Yield each unit of a page's body."""
    heading, before = "", None
    for part in parts(page.lines):
        if part.kind == "heading":
            heading = part.heading.text
        lead = before.text if before is not None and before.leads_in else ""
        card = next((arg for name, arg in part.inside if name == "care-card"), "")
        for lines in pieces(part):
            text = " ".join(line.text.strip() for line in lines)
            names = MARK.findall(f"{text} {lead}" if part.kind == "list" else text)
            sign = card if part.kind == "list" else ""
            # Words such as "My face suddenly droops" may be the link to the emergency card itself.
            link = "Emergency help." if EMERGENCY_LINK in text else ""
            # A heading may say it for a list and for the sources below a card, for no paragraph.
            head = heading if part.kind == "list" or lines[0].path.startswith(SHARED) else ""
            said_before = plain(f"{head}. {lead} {link}")
            yield Unit(lines[0], plain(text), (*names,), said_before, sign, part.kind)
        if part.kind not in ("open", "close"):
            before = part


def row_units(rows: Records, keys: Iterable[str]) -> Iterator[Unit]:
    """Yield a unit for each text of data below these keys, with its marks and its row's claims."""
    for name, row in rows.entries.items():
        for key in keys:
            for text in as_list(row.get(key, [])):
                line = Line(rows.path, rows.line_of(name, text), "")
                marks = (*MARK.findall(text), *row.get("claims", ()))
                yield Unit(line, plain(MARK.sub("", text)), marks, "", "", "data")


def problems(
    found: Iterable[Unit], faults: Callable[..., Iterable[tuple[str, str]]], *given: object
) -> list[Problem]:
    """Return a problem for each fault, which is what is wrong and what to do, of each unit.

    `faults` is asked about a unit and whatever else it takes.
    """
    return [unit.line.problem(*fault) for unit in found for fault in faults(unit, *given)]


def marked(page: Page) -> Iterator[Unit]:
    """Yield each unit of a page that is prose and has marks."""
    return (unit for unit in units(page) if unit.marks and unit.is_prose)


def pieces(part: Part) -> list[list[Line]]:
    """Return the lines of each unit of a part."""
    if part.kind == "list":
        return part.items
    if part.kind == "table":
        return [[line] for line in part.rows]
    # An explained word only says what it means.
    defines = any(line.text.lstrip().startswith(":") for line in part.lines)
    return [part.lines] if part.kind in ("paragraph", "caption") and not defines else []
