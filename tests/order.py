"""Which tests run first, and which of them in one process."""

from __future__ import annotations

from pathlib import Path

from xdist.scheduler import LoadScopeScheduling

from rules.site.open_page_rules import OPEN_PAGE_RULES

# The files of rules that share something slow, by the start of their names.
SHARED = ("tests/site/test_printed_", "tests/site/test_handout_", "tests/publish/test_handouts_")
# The files of the rules that look at the same open pages.
TOURED = [f"test_{rule.name}" for rule in OPEN_PAGE_RULES]
# The slowest files, which start first so that no process waits at the end.
SLOWEST = (
    *("test_axe", *TOURED, "test_handout", "test_printed", "test_page_loads"),
    *("test_translated", "test_clinic_form", "test_page_weight"),
)


class FilesTogether(LoadScopeScheduling):
    """Keeps the tests of a file in one process, and the files that share something slow, too.

    So each process makes it once, or not at all. Groups by marks would do the same, but those of
    pytest-xdist 3.8 have no effect in pytest 9.2.
    """

    def _split_scope(self, nodeid: str) -> str:
        """Return what is never split."""
        file = nodeid.partition("::")[0]
        if Path(file).stem in TOURED:
            return "tour"
        return next((start for start in SHARED if file.startswith(start)), file)
