from rules.content.claims import check, check_use
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.proof import on_data
from tests.report import report


def test_every_claim_names_known_sources(claims, sources):
    """A reader who doubts a sentence must find where it comes from."""
    report(check(claims, sources))


def test_every_source_backs_a_claim_or_is_further_help(claims, sources, pages):
    """A list of sources longer than what was used only looks thorough."""
    report(check_use(claims, sources, pages))


GOOD = "stops:\n  says: They stop.\n  strength: strong\n  sources: [nhs]\n"
SOURCES = read_records("docs/_data/sources.yml", "nhs:\n  title: T\nwho:\n  title: W\n")


problems = on_data(check, "docs/_data/claims.yml", SOURCES)


def test_a_good_claim_passes():
    assert not problems(GOOD)


def test_an_unknown_source_is_reported_at_the_line_of_the_claim():
    assert problems("# Claims\n\n" + GOOD.replace("nhs", "nsh")) == [
        'docs/_data/claims.yml:3: "stops" names the unknown source "nsh"\n'
        "    Fix: use the id of a source, or add the source to docs/_data/sources.yml",
    ]


def test_a_source_that_nothing_uses_is_reported():
    claims = read_records("docs/_data/claims.yml", GOOD)
    assert messages(check_use(claims, SOURCES, [])) == [
        'docs/_data/sources.yml:3: nothing uses the source "who"\n'
        '    Fix: name it in the claim it backs or behind "/// more-help |", or delete it'
    ]
    helpful = read_page("docs/a.md", "/// more-help | who\n\n///\n")
    assert check_use(claims, SOURCES, [helpful]) == []
