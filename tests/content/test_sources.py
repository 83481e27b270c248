from rules.content.sources import KNOWN, check
from tests.proof import on_data
from tests.report import report


def test_every_source_has_a_safe_address_and_true_dates(sources):
    """A reader follows the link and judges by the date."""
    report(check(sources))


GOOD = """\
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


problems = on_data(check, "docs/_data/sources.yml")


def test_a_good_source_passes():
    assert not problems(GOOD)
    assert not problems(GOOD.replace("https://www.nhs.uk/twitching/", "null"))


def test_faults_of_a_source_are_reported_at_its_line():
    """The file is long; a message without a line would not be acted on."""
    bad = GOOD.replace("https", "http").replace("2024-05", "May 2024").replace("copy", "a copy")
    bad = "# Sources\n\n" + bad.replace("patient-page", "blog").replace("  publisher: NHS\n", "")
    at = 'docs/_data/sources.yml:3: "nhs"'
    kinds = "guideline or review or study or patient-page or fact-sheet or reference"
    assert problems(bad + "  seen: 1\n") == [
        f"{at} has an address that is not https: http://www.nhs.uk/twitching/\n"
        "    Fix: use the https address, or null if there is none",
        f'{at} has no "publisher"\n    Fix: add it',
        f'{at} has the unknown key "seen"\n    Fix: use only {", ".join(KNOWN)}',
        f'{at} has the unknown kind "blog"\n    Fix: use {kinds}',
        f'{at} has the updated date "May 2024"\n'
        "    Fix: write a date such as 2026-11-23, 2026-11 or 2026",
    ]


def test_the_day_of_reading_is_a_whole_date_that_exists():
    """Web pages change within a month."""
    for wrong in ("2026-11", "2026-02-30"):
        assert problems(GOOD.replace("2026-11-23", f"'{wrong}'")) == [
            f'docs/_data/sources.yml:1: "nhs" has the accessed date "{wrong}"\n'
            "    Fix: write a date such as 2026-11-23"
        ]


def test_a_source_that_stands_twice_is_reported():
    """YAML would quietly keep the last one."""
    assert problems(GOOD + GOOD) == [
        'docs/_data/sources.yml:10: the source "nhs" stands here again\n'
        "    Fix: keep one of the two"
    ]
