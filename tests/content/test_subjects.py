"""Each health page says what it is about, and shows the codes that its claim states."""

from __future__ import annotations

import re

from tests.content.page import Page, read_page
from tests.content.records import Records, read_records
from tests.problem import Problem, messages, report

NEEDED = ("name", "type", "pages")
KNOWN = (*NEEDED, "codes", "claim")
TYPES = ("MedicalSymptom", "MedicalCondition")
SYSTEMS = ("ICD-10", "ICD-10-CM", "MeSH", "SNOMED CT", "HPO")
HEALTH = ("home", "help", "guide", "condition", "conditions")
BLOCK = re.compile(r"/// codes \| ([a-z -]+?)\s*")


def check(subjects: Records, claims: Records) -> list[Problem]:
    """Return what is wrong with the subjects."""
    return [
        Problem(subjects.path, subjects.lines[name], f'"{name}" {wrong}', fix)
        for name, subject in subjects.entries.items()
        for wrong, fix in [*key_faults(subject), *code_faults(subject, claims)]
    ]


def key_faults(subject: dict) -> list[tuple[str, str]]:
    """Return the keys that are missing or unknown, and a type that is none."""
    found = [(f'has no "{key}"', "add it") for key in NEEDED if not subject.get(key)]
    known = f"use only {', '.join(KNOWN)}"
    found += [(f'has the unknown key "{key}"', known) for key in subject if key not in KNOWN]
    if subject.get("type") and subject["type"] not in TYPES:
        found.append((f"has the unknown type {subject['type']}", f"use {' or '.join(TYPES)}"))
    return found


def code_faults(subject: dict, claims: Records) -> list[tuple[str, str]]:
    """Return the codes that the claim does not state, and the systems that we do not know."""
    found = []
    says = str(claims.entries.get(subject.get("claim"), {}).get("says"))
    for system, codes in subject.get("codes", {}).items():
        if system not in SYSTEMS:
            found.append((f"has codes of {system}", f"use {', '.join(SYSTEMS)}"))
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
        about = [name for name, one in subjects.entries.items() if path in one.get("pages", [])]
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


def test_every_subject_has_a_name_a_type_and_codes_of_its_claim(subjects, claims):
    """A wrong code leads a clinic's program to the wrong illness."""
    report(check(subjects, claims))


def test_every_health_page_has_a_subject_and_shows_its_codes(pages, subjects):
    """What only programs are told, no reader can correct."""
    report(check_pages(pages, subjects))


CLAIMS = read_records("docs/_data/claims.yml", "code:\n  says: 'Spasm: ICD-10 G51.3, MeSH D01.'\n")
GOOD = """\
spasm:
  name: Spasm
  type: MedicalCondition
  pages: [a.md]
  codes: {ICD-10: [G51.3], MeSH: [D01]}
  claim: code
"""


def read(text: str) -> Records:
    """Return the subjects of a file with this text."""
    return read_records("docs/_data/subjects.yml", text)


def test_a_good_subject_passes():
    page = read_page("docs/a.md", "---\npage_type: guide\n---\n\n/// codes | spasm\n\n///\n")
    assert check(read(GOOD), CLAIMS) == []
    assert check_pages([page], read(GOOD)) == []


def test_faults_of_a_subject_are_reported():
    bad = (
        GOOD.replace("MedicalCondition", "Disease").replace("G51.3", "G51").replace("MeSH", "OMIM")
    )
    at = 'docs/_data/subjects.yml:1: "spasm"'
    assert messages(check(read(bad.replace("name: Spasm", "title: Spasm")), CLAIMS)) == [
        f"{at} has codes of OMIM\n    Fix: use {', '.join(SYSTEMS)}",
        f'{at} has no "name"\n    Fix: add it',
        f"{at} has the code G51, which its claim does not state\n"
        "    Fix: use a code of the claim it names, or name the claim that states it",
        f'{at} has the unknown key "title"\n    Fix: use only {", ".join(KNOWN)}',
        f"{at} has the unknown type Disease\n    Fix: use MedicalSymptom or MedicalCondition",
    ]


def test_a_page_without_subject_or_codes_is_reported():
    about = read_page("docs/a.md", "---\npage_type: guide\n---\n\nText.\n")
    other = read_page("docs/b.md", "---\npage_type: guide\n---\n\n/// codes | spasm\n\n///\n")
    assert messages(check_pages([about, other], read(GOOD))) == [
        "docs/a.md:1: it shows the codes of nothing, but is about ['spasm']\n"
        "    Fix: write /// codes | spasm and /// below the heading of the sources",
        "docs/b.md:1: nothing says what this page is about\n"
        "    Fix: name it under pages of a subject of docs/_data/subjects.yml",
        "docs/b.md:5: it shows the codes of ['spasm'], but is about []\n    Fix: delete the block",
    ]
