"""Every address the site ever had is listed, and still leads to what its readers look for."""

from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records

PATH = "docs/_data/addresses.yml"


def check(pages: list[Page], addresses: Records) -> list[Problem]:
    """Return a problem for each page that is not listed, and for each address that leads astray."""
    here = {f"/{page.address}" for page in pages}
    listed = {old: new for old, new in addresses.entries.items() if old.endswith("/")}
    found = []
    for address in here - listed.keys():
        fix = f'add the line "{address}:"'
        found.append(Problem(PATH, 1, f"the page {address} is not listed", fix))
    for old, new in listed.items():
        for wrong, fix in faults(old, new, here):
            found.append(Problem(PATH, addresses.lines[old], wrong, fix))
    return found


def faults(old: str, new: str | None, here: set[str]) -> list[tuple[str, str]]:
    """Return what is wrong with one line, and what to do."""
    if old in here:
        wrong = f"{old} is a page, and leads to {new}"
        return [(wrong, "write nothing behind the colon")] if new else []
    if new is None:
        fix = f'write where its readers find it now: "{old}: /new-name/"'
        return [(f"no page has the address {old} any more", fix)]
    if new not in here:
        return [(f"{old} leads to {new}, which is not a page", "write the address of a page")]
    return []
