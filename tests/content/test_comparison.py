from rules.content.comparison import check, wrong_ids
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import Records, read_records
from tests.report import report


def test_the_comparison_is_whole_and_goes_from_calm_to_urgent(pages, conditions, care_levels):
    """A reader finds a row and does what its last cell says."""
    paths = [page.path for page in pages]
    faults = check(conditions, list(care_levels.entries), paths)
    report([*faults, *(one for page in pages for one in wrong_ids(page, conditions))])


def test_every_level_of_care_has_its_words(care_levels, site_settings):
    """Cards, comparison and handout name a level with the same words."""
    declared = site_settings["markdown_extensions"][-1]["publish.markdown.components"]
    assert list(care_levels.entries) == list(declared["care_cards"])


ROW = "name: A\n  page: a.md\n  notice: x\n  where: y\n  with: z\n  care: {care}\n"


def rows(*levels: str) -> Records:
    text = "".join(f"r{n}:\n  " + ROW.format(care=care) for n, care in enumerate(levels))
    return read_records("conditions.yml", text)


def test_rows_from_calm_to_urgent_pass():
    found = check(rows("home", "visit"), ["visit", "home"], ["docs/conditions/a.md"])
    assert messages(found) == []


def test_a_row_out_of_order_or_leading_nowhere_is_reported():
    found = check(rows("visit", "home"), ["visit", "home"], ["docs/conditions/a.md"])
    assert messages(found) == [
        'conditions.yml:8: "r1" is calmer than the row before it\n    Fix: order rows by urgency',
    ]
    nowhere = check(rows("home"), ["home"], [])
    assert messages(nowhere) == [
        'conditions.yml:1: "r0" leads to docs/conditions/a.md, which is not there\n'
        "    Fix: name a page"
    ]


def test_an_unknown_row_is_reported_where_a_page_asks_for_it():
    """The page would show a table without its condition."""
    page = read_page("docs/a.md", "/// comparison | r0 gone\n\n///\n")
    assert messages(wrong_ids(page, rows("home"))) == [
        'docs/a.md:1: no row is called "gone"\n    Fix: use conditions.yml'
    ]
