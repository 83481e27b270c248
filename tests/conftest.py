"""What the rules read, each thing read once a run."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from xdist.remote import Producer

from publish.data_files import UnreadableDataError, report_line_of_error
from rules.browser import FONTCONFIG_FILE, TYPEFACE, description
from rules.content.schema import check
from rules.text.levels import Vocabulary, vocabulary
from rules.text.page import Page, read_page, read_pages
from rules.text.records import Records, read_records
from rules.text.settings import read_settings
from tests.order import SLOWEST, FilesTogether

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
# Before any browser starts, and for those that a test starts by itself.
os.environ["FONTCONFIG_FILE"] = str(FONTCONFIG_FILE)


def pytest_report_header() -> list[str]:
    """Name what a measure depends on; pytest itself names Python and its own version."""
    return [f"measured with: {description()}; typeface: {TYPEFACE}"]


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Return two processes for each core: one works while the other waits for its browser."""
    return 2 * (os.cpu_count() or 1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what is slow."""
    items.sort(key=lambda item: not item.path.stem.startswith(SLOWEST))


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> FilesTogether:
    """Share the tests between the processes file by file."""
    return FilesTogether(config, log)


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the folder of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def pages() -> list[Page]:
    """Return every page of docs/; finding none is a failure, never a pass."""
    found = read_pages(DOCS)
    if not found:
        pytest.fail("docs/ holds no page", pytrace=False)
    return found


@pytest.fixture(scope="session")
def page_types() -> dict[str, Page]:
    """Return the skeleton page of each page type, by the name of the type."""
    files = sorted((DOCS / "_page_types").glob("*.md"))
    if not files:
        pytest.fail("docs/_page_types/ holds no skeleton page", pytrace=False)
    return {file.stem: read_page(name(file), file.read_text(encoding="utf-8")) for file in files}


@pytest.fixture(scope="session")
def care_levels() -> Records:
    """Return the words of each level of care."""
    return levels(data("interface.yml"))


@pytest.fixture(scope="session")
def level_words() -> Vocabulary:
    """Return the words that say each level of care."""
    return vocabulary(data("level_words.yml"))


@pytest.fixture(scope="session")
def site_settings() -> dict:
    """Return mkdocs.yml."""
    with report_line_of_error("mkdocs.yml"):
        return read_settings((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))


def levels(interface: Records) -> Records:
    """Return the words of interface.yml about a level, by the name of the level."""
    try:
        words = dict(interface.entries["extra"]["interface"])
    except (KeyError, TypeError, ValueError):
        pytest.fail(f"{interface.path}:1: there are no words below extra: interface:", False)
    named = {key: key.removeprefix("level.") for key in words if key.startswith("level.")}
    text = (ROOT / interface.path).read_text(encoding="utf-8").splitlines()
    numbers = {line.split(":")[0].strip(): number for number, line in enumerate(text, 1)}
    entries = {level: words[key] for key, level in named.items()}
    return Records(interface.path, entries, {named[key]: numbers[key] for key in named})


def data(file_name: str) -> Records:
    """Return the entries of one file of docs/_data/, which has the shape of its schema."""
    file = DOCS / "_data" / file_name
    with report_line_of_error(name(file)):
        text = file.read_text(encoding="utf-8")
    schema = file.parent / "schema" / f"{file.stem}.json"
    if schema.exists() and check(name(file), text, schema.read_text(encoding="utf-8")):
        pytest.fail(f"{name(file)} does not match its schema: see test_schema.py", False)
    return read_records(name(file), text)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    call: pytest.CallInfo[None],
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Tell of a file that cannot be read by its line alone, whichever rule came upon it."""
    report = yield
    if call.excinfo and call.excinfo.errisinstance(UnreadableDataError):
        report.longrepr = str(call.excinfo.value).replace(f"{ROOT}/", "")
    return report


def name(file: Path) -> str:
    """Return the path of a file as problems show it."""
    return file.relative_to(ROOT).as_posix()


def entries_of(file_name: str) -> Callable[[], Records]:
    """Return a fixture that gives the entries of one file of docs/_data/."""
    return pytest.fixture(scope="session")(lambda: data(file_name))


claims = entries_of("claims.yml")
sources = entries_of("sources.yml")
numbers = entries_of("numbers.yml")
addresses = entries_of("addresses.yml")
topics = entries_of("topics.yml")
subjects = entries_of("subjects.yml")
words = entries_of("words.yml")
signs = entries_of("signs.yml")
special_cases = entries_of("special_cases.yml")
case_words = entries_of("case_words.yml")
readers = entries_of("readers.yml")
movements = entries_of("movements.yml")
conditions = entries_of("conditions.yml")
thresholds = entries_of("thresholds.yml")
ladder = entries_of("ladder.yml")
page_cards = entries_of("page_cards.yml")
must_say = entries_of("must_say.yml")
reviews = entries_of("reviews.yml")
kept = entries_of("kept_claims.yml")
provenance = entries_of("provenance.yml")
