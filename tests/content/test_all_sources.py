"""The lists of all sources name each source once."""

import re

from tests.content.page import Page, read_page
from tests.content.records import Records, read_records
from tests.problem import Problem, messages, report

BLOCK = re.compile(r"/// all-sources(?: \| (.+))?")


def check(pages: list[Page], sources: Records) -> list[Problem]:
    """Return a problem for each kind of source that no list names, or that two lists name."""
    listed: dict[str, int] = {}
    for page in pages:
        for line in page.typed:
            if found := BLOCK.fullmatch(line.text):
                for kind in (found[1] or "").split():
                    listed[kind] = listed.get(kind, 0) + 1
    kinds = {source["kind"]: name for name, source in reversed(sources.entries.items())}
    return [
        Problem(
            sources.path,
            sources.lines[name],
            f'{listed.get(kind, 0)} lists show the kind "{kind}" of this source',
            f'write "{kind}" behind one "/// all-sources |" of docs/about/',
        )
        for kind, name in kinds.items()
        if listed.get(kind) != 1
    ]


def test_every_source_stands_in_one_list(pages, sources):
    """A clinician looks a source up without knowing which page uses it."""
    report(check(pages, sources))


RECORDS = read_records("sources.yml", "a:\n  kind: study\nb:\n  kind: guideline\n")


def test_each_kind_listed_once_passes():
    """A rule that always speaks is soon switched off."""
    page = read_page("docs/a.md", "/// all-sources | study guideline\n///\n")
    assert messages(check([page], RECORDS)) == []


def test_a_kind_that_is_left_out_or_repeated_is_reported():
    """The message says where to write it."""
    block = "/// all-sources | study\n///\n"
    page = read_page("docs/a.md", f"{block}\n{block}")
    assert messages(check([page], RECORDS)) == [
        'sources.yml:1: 2 lists show the kind "study" of this source\n'
        '    Fix: write "study" behind one "/// all-sources |" of docs/about/',
        'sources.yml:3: 0 lists show the kind "guideline" of this source\n'
        '    Fix: write "guideline" behind one "/// all-sources |" of docs/about/',
    ]
