"""Each claim says something, how strong the evidence is, and which sources back it."""

from collections.abc import Iterable

from publish.markdown.source_words import STRENGTHS
from rules.content.more_help import named
from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records

NEEDED = ("says", "strength", "sources")
KNOWN = (*NEEDED, "wording", "level", "may_say", "ours")


def check(claims: Records, sources: Records) -> list[Problem]:
    """Return a problem for each claim with missing, unknown or unfitting values."""
    found = []
    for name, line in claims.repeated:
        wrong = f'the claim "{name}" stands here again'
        found.append(Problem(claims.path, line, wrong, "keep one of the two"))
    for name, claim in claims.entries.items():
        for wrong, fix in faults(claim, sources):
            found.append(Problem(claims.path, claims.lines[name], f'"{name}" {wrong}', fix))
    return found


def faults(claim: dict, sources: Records) -> list[tuple[str, str]]:
    """Return what is wrong with one claim and what to do."""
    if not isinstance(claim, dict):
        return [("has no keys", f"write {', '.join(NEEDED)}")]
    found = [(f'has no "{key}"', "add it") for key in NEEDED if not claim.get(key)]
    found += [
        (f'has the unknown key "{key}"', f"use only {', '.join(KNOWN)}")
        for key in claim
        if key not in KNOWN
    ]
    strength = claim.get("strength")
    if strength and strength not in STRENGTHS:
        found.append((f'has the unknown strength "{strength}"', one_of(STRENGTHS)))
    if "ours" in claim and (claim["ours"] is not True or not claim.get("wording")):
        fix = "write ours: true, and in its wording which part is ours"
        found.append(("does not say what of it is ours", fix))
    named = claim.get("sources") or []
    if not isinstance(named, list):
        return [*found, ("names its sources without brackets", "write them as [one, two]")]
    for source in named:
        if source not in sources.entries:
            fix = f"use the id of a source, or add the source to {sources.path}"
            found.append((f'names the unknown source "{source}"', fix))
    return found


def one_of(words: Iterable[str]) -> str:
    """Return the advice to use one of the words."""
    return f"use one of {', '.join(words)}"


def check_use(claims: Records, sources: Records, pages: list[Page]) -> list[Problem]:
    """Return the sources that no claim names and no page lists as further help."""
    used = {source for claim in claims.entries.values() for source in claim.get("sources") or []}
    used |= {name for page in pages for _, name in named(page)}
    fix = 'name it in the claim it backs or behind "/// more-help |", or delete it'
    return [
        Problem(sources.path, sources.lines[name], f'nothing uses the source "{name}"', fix)
        for name in sources.entries
        if name not in used
    ]
