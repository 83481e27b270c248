"""Each health page says what it is about, and shows the codes that its claim states."""

from __future__ import annotations

import re

from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records

HEALTH = ("home", "help", "guide", "condition", "conditions")
BLOCK = re.compile(r"/// codes \| ([a-z -]+?)\s*")


def check(subjects: Records, claims: Records) -> list[Problem]:
    """Return what is wrong with the subjects."""
    return [
        Problem(subjects.path, subjects.lines[name], f'"{name}" {wrong}', fix)
        for name, subject in subjects.entries.items()
        for wrong, fix in code_faults(subject, claims)
    ]


def code_faults(subject: dict, claims: Records) -> list[tuple[str, str]]:
    """Return the codes that the claim does not state."""
    found = []
    says = str(claims.entries.get(subject.get("claim"), {}).get("says"))
    for codes in subject.get("codes", {}).values():
        for code in codes:
            if not re.search(rf"(?<![\w.]){re.escape(str(code))}(?![\w]|\.\d)", says):
                fix = "use a code of the claim it names, or name the claim that states it"
                found.append((f"has the code {code}, which its claim does not state", fix))
    return found


def check_pages(pages: list[Page], subjects: Records) -> list[Problem]:
    """Return the health pages without a subject, and those that do not show its codes."""
    found = []
    for page in pages:
        path = page.path.removeprefix("docs/")
        about = [name for name, one in subjects.entries.items() if path in one["pages"]]
        if not about and page.meta.get("page_type") in HEALTH:
            fix = f"name it under pages of a subject of {subjects.path}"
            found.append(Problem(page.path, 1, "nothing says what this page is about", fix))
        wanted = [name for name in about if subjects.entries[name].get("codes")]
        blocks = [(line, BLOCK.fullmatch(line.text)) for line in page.typed]
        shown = [name for _, block in blocks if block for name in block[1].split()]
        if sorted(wanted) != sorted(shown):
            line = next((line.number for line, block in blocks if block), 1)
            wrong = f"it shows the codes of {shown or 'nothing'}, but is about {wanted}"
            fix = f"write /// codes | {' '.join(wanted)} and /// below the heading of the sources"
            found.append(Problem(page.path, line, wrong, fix if wanted else "delete the block"))
    return found
