"""Each source has a title, a publisher, a safe address and true dates."""

from datetime import date

from tests.content.records import Records, read_records
from tests.problem import Problem, messages, report

NEEDED = ("title", "publisher", "url", "kind", "accessed", "read_in")
DATES = ("published", "updated", "accessed")
KNOWN = (*NEEDED, "published", "updated", "note")
KINDS = ("guideline", "review", "study", "patient-page", "fact-sheet", "reference")
READ_IN = ("original", "copy")


def check(sources: Records) -> list[Problem]:
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


def told(text: str) -> list[str]:
    """Return what the rule says about a sources file with this text."""
    return messages(check(read_records("docs/_data/sources.yml", text)))


def test_a_good_source_passes():
    """A rule that always speaks is soon switched off."""
    assert told(GOOD) == []
    assert told(GOOD.replace("https://www.nhs.uk/twitching/", "null")) == []


def test_faults_of_a_source_are_reported_at_its_line():
    """The file is long; a message without a line would not be acted on."""
    bad = GOOD.replace("https", "http").replace("2024-05", "May 2024").replace("copy", "a copy")
    bad = "# Sources\n\n" + bad.replace("patient-page", "blog").replace("  publisher: NHS\n", "")
    at = 'docs/_data/sources.yml:3: "nhs"'
    kinds = "guideline or review or study or patient-page or fact-sheet or reference"
    assert told(bad + "  seen: 1\n") == [
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
        assert told(GOOD.replace("2026-11-23", f"'{wrong}'")) == [
            f'docs/_data/sources.yml:1: "nhs" has the accessed date "{wrong}"\n'
            "    Fix: write a date such as 2026-11-23"
        ]


def test_a_source_that_stands_twice_is_reported():
    """YAML would quietly keep the last one."""
    assert told(GOOD + GOOD) == [
        'docs/_data/sources.yml:10: the source "nhs" stands here again\n'
        "    Fix: keep one of the two"
    ]
