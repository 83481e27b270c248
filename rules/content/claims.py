"""Each claim rests on sources that are described, and each source is used."""

from rules.content.more_help import help_ids
from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records


def check(claims: Records, sources: Records) -> list[Problem]:
    """Return a problem for each claim that names a source which is not described."""
    fix = f"use the id of a source, or add the source to {sources.path}"
    return [
        Problem(
            claims.path, claims.lines[name], f'"{name}" names the unknown source "{source}"', fix
        )
        for name, claim in claims.entries.items()
        for source in claim["sources"]
        if source not in sources.entries
    ]


def check_use(claims: Records, sources: Records, pages: list[Page]) -> list[Problem]:
    """Return the sources that no claim names and no page lists as further help."""
    used = {source for claim in claims.entries.values() for source in claim["sources"]}
    used |= {name for page in pages for _, name in help_ids(page)}
    fix = 'name it in the claim it backs or behind "/// more-help |", or delete it'
    return [
        Problem(sources.path, sources.lines[name], f'nothing uses the source "{name}"', fix)
        for name in sources.entries
        if name not in used
    ]
