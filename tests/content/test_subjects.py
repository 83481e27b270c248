from __future__ import annotations

from rules.content.subjects import check, check_pages
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import Records, read_records
from tests.report import report


def test_every_subject_has_codes_of_its_claim(subjects, claims):
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


def test_a_code_that_the_claim_does_not_state_is_reported():
    assert messages(check(read(GOOD.replace("G51.3", "G51")), CLAIMS)) == [
        'docs/_data/subjects.yml:1: "spasm" has the code G51, which its claim does not state\n'
        "    Fix: use a code of the claim it names, or name the claim that states it",
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
