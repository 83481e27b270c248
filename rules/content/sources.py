"""Each source has a title, a publisher, a safe address and true dates."""

from datetime import date

from rules.problem import Problem
from rules.text.records import Records

NEEDED = ("title", "publisher", "url", "kind", "accessed", "read_in")
DATES = ("published", "updated", "accessed")
KNOWN = (*NEEDED, "published", "updated", "note")
KINDS = ("guideline", "review", "study", "patient-page", "fact-sheet", "reference")
READ_IN = ("original", "copy")


def check(sources: Records) -> list[Problem]:
    """Return a problem for each source with missing, unknown or unfitting values."""
    found = []
    for name, line in sources.repeated:
        wrong = f'the source "{name}" stands here again'
        found.append(Problem(sources.path, line, wrong, "keep one of the two"))
    for name, source in sources.entries.items():
        for wrong, fix in faults(source):
            found.append(Problem(sources.path, sources.lines[name], f'"{name}" {wrong}', fix))
    return found


def faults(source: dict) -> list[tuple[str, str]]:
    """Return what is wrong with one source and what to do."""
    if not isinstance(source, dict):
        return [("has no keys", f"write {', '.join(NEEDED)}")]
    # The address is null where only a copy was found: a copy is never linked.
    empty = [key for key in NEEDED if not source.get(key) and (key != "url" or key not in source)]
    found = [(f'has no "{key}"', "add it") for key in empty]
    known = f"use only {', '.join(KNOWN)}"
    found += [(f'has the unknown key "{key}"', known) for key in source if key not in KNOWN]
    for key, words in (("kind", KINDS), ("read_in", READ_IN)):
        if source.get(key) and source[key] not in words:
            found.append((f'has the unknown {key} "{source[key]}"', f"use {' or '.join(words)}"))
    url = source.get("url")
    if url and not str(url).startswith("https://"):
        fix = "use the https address, or null if there is none"
        found.append((f"has an address that is not https: {url}", fix))
    return found + date_faults(source)


def date_faults(source: dict) -> list[tuple[str, str]]:
    """Return the dates that are none; a publication may give the year or month only."""
    found = []
    for key in DATES:
        if source.get(key) and not is_date(str(source[key]), whole=key == "accessed"):
            form = "2026-11-23" if key == "accessed" else "2026-11-23, 2026-11 or 2026"
            found.append((f'has the {key} date "{source[key]}"', f"write a date such as {form}"))
    return found


def is_date(text: str, whole: bool) -> bool:
    """Tell whether a text is an ISO date; unless `whole`, a year or month is one, too."""
    lengths = (10,) if whole else (4, 7, 10)
    try:
        date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return False
    return len(text) in lengths
