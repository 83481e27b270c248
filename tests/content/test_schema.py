from __future__ import annotations

from pathlib import Path

import pytest

from publish.data_files import report_line_of_error
from rules.content.schema import SCHEMAS, check, check_schemas
from rules.problem import messages
from tests.files import write_files
from tests.report import report

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / SCHEMAS).glob("*.json"))


def problems(name: str, text: str) -> list[str]:
    """Return what the schema called `name` says about a data file with this text."""
    schema = (ROOT / SCHEMAS / f"{name}.json").read_text(encoding="utf-8")
    return messages(check(f"{name}.yml", text, schema))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_data_file_has_the_shape_of_its_schema(file: Path):
    """An editor says so while one types, and this is for those without one."""
    path = f"{SCHEMAS.parent}/{file.stem}.yml"
    with report_line_of_error(path):
        text = (ROOT / path).read_text(encoding="utf-8")
    report(check(path, text, file.read_text(encoding="utf-8")))


def test_every_data_file_names_its_schema(root: Path):
    report(check_schemas(root))


CLAIM = "stops:\n  says: They stop.\n  strength: strong\n  sources: [nhs]\n"
SOURCE = """\
nhs:
  title: Twitching
  publisher: NHS
  url: https://www.nhs.uk/twitching/
  kind: patient-page
  published: '2023'
  updated: 2024-05
  accessed: 2026-11-23
  read_in: original
"""
COUNTRY = """\
- code: gb
  regions: [GB]
  name: UK
  emergency: [{number: "999", claim: nu-uk}]
  advice: []
"""


def test_good_data_passes():
    """A copy that is not linked has no address; a date may stand without quotes."""
    assert not problems("claims", CLAIM)
    assert not problems("claims", f"{CLAIM}  wording: The level is ours.\n  ours: true\n")
    assert not problems("sources", SOURCE)
    assert not problems("sources", SOURCE.replace("https://www.nhs.uk/twitching/", "null"))
    assert not problems("numbers", COUNTRY)


def test_missing_and_unknown_keys_are_reported_at_their_line():
    """The files are long; a message without a line would not be acted on."""
    bad = "# Claims\n\n" + CLAIM.replace("  sources: [nhs]\n", "  page: home\n  ours: true\n")
    assert problems("claims", bad) == [
        'claims.yml:3: stops has "ours" and no "wording"\n'
        "    Fix: add it: limits to keep when the fact is put into plain words",
        'claims.yml:3: stops has no "sources"\n'
        "    Fix: add it: the ids of sources, in brackets: [one, two]",
        'claims.yml:6: stops has the unknown key "page"\n'
        "    Fix: use only says, strength, sources, wording, level, may_say, ours",
    ]


def test_values_that_do_not_fit_are_reported_with_what_fits():
    bad = SOURCE.replace("https", "http").replace("2024-05", "May 2024")
    bad = bad.replace("patient-page", "blog").replace("2026-11-23", "2026-02-30")
    assert problems("sources", bad) == [
        'sources.yml:4: nhs.url is "http://www.nhs.uk/twitching/"\n'
        "    Fix: use the https address, or null if there is none",
        "sources.yml:5: nhs.kind is blog\n"
        "    Fix: use one of guideline, review, study, patient-page, fact-sheet, reference",
        'sources.yml:7: nhs.updated is "May 2024"\n'
        "    Fix: write a date such as 2026-11-23, 2026-11 or 2026",
        'sources.yml:8: nhs.accessed is "2026-02-30"\n    Fix: write a date such as 2026-11-23',
    ]


def test_an_address_that_a_note_says_not_to_link_is_reported():
    """A page of superstitions was linked from the home page; its own note said not to."""
    bad = f"{SOURCE}  note: Not a medical source. Do not link.\n"
    assert problems("sources", bad) == [
        'sources.yml:4: nhs.url is "https://www.nhs.uk/twitching/"\n'
        "    Fix: write null: its note says not to link it"
    ]
    assert not problems("sources", bad.replace("https://www.nhs.uk/twitching/", "null"))


def test_what_yaml_takes_for_something_else_is_reported():
    """Norway's code is false to YAML, and a number without quotes loses its zeros."""
    bad = COUNTRY.replace("gb", "no").replace('"999"', "999").replace("[GB]", "[gb]")
    assert problems("numbers", bad) == [
        "numbers.yml:1: code is false\n"
        "    Fix: write two small letters in quotes, part of the file name of the sheet",
        'numbers.yml:2: regions is "gb"\n    Fix: write BCP 47 codes, such as [GB]',
        "numbers.yml:4: emergency.number is 999\n"
        "    Fix: write the number as a phone dials it, in quotes",
    ]


def test_a_data_file_without_a_schema_is_reported(tmp_path: Path):
    write_files(
        tmp_path / SCHEMAS.parent, {"a.yml": "a: 1\n", "b.yml": "b: 1\n", "schema/b.json": "{}"}
    )
    assert messages(check_schemas(tmp_path)) == [
        "docs/_data/a.yml:1: it has no schema\n    Fix: write docs/_data/schema/a.json",
        "docs/_data/b.yml:1: its first line does not name its schema\n"
        "    Fix: write # yaml-language-server: $schema=schema/b.json",
    ]
