from __future__ import annotations

from rules.content.link_promises import check
from rules.problem import messages
from rules.text.page import Page, read_page
from tests.report import report


def test_no_link_promises_another_section(pages: list[Page]) -> None:
    """Who wants to know about sleep and lands at caffeine gives up, or takes it for the answer."""
    by_path = {page.path: page for page in pages}
    report(problem for page in pages for problem in check(page, by_path))


def test_a_link_that_promises_another_section_is_reported() -> None:
    """Words that are no heading at all promise nothing."""
    care = read_page("docs/care.md", "# Care\n\n## Sleep {#sleep}\n\n## Caffeine {#caffeine}\n")
    text = "[Sleep more](care.md#{})\n\n[See these](care.md#sleep)\n"
    good, bad = (read_page("docs/a.md", text.format(one)) for one in ("sleep", "caffeine"))
    by_path = {"docs/care.md": care}
    assert check(good, by_path) == []
    assert messages(check(bad, by_path)) == [
        'docs/a.md:1: "Sleep more" opens #caffeine, and its words are those of #sleep\n'
        "    Fix: let the words and the address name one section"
    ]
