from rules.content.claims import check, check_use
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.proof import on_data
from tests.report import report


def test_every_claim_has_words_strength_and_known_sources(claims, sources):
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


def test_faults_of_a_claim_are_reported_at_its_line():
    """The file is long; a message without a line would not be acted on."""
    bad = "# Claims\n\n" + GOOD.replace("strong", "sure").replace("nhs", "nsh") + "  page: home\n"
    at = 'docs/_data/claims.yml:3: "stops"'
    assert problems(bad) == [
        f'{at} has the unknown key "page"\n'
        "    Fix: use only says, strength, sources, wording, level, may_say, ours",
        f'{at} has the unknown strength "sure"\n'
        "    Fix: use one of strong, moderate, weak, expert-opinion",
        f'{at} names the unknown source "nsh"\n'
        "    Fix: use the id of a source, or add the source to docs/_data/sources.yml",
    ]


def test_a_level_of_our_own_without_its_reason_is_reported():
    """A clinician looks at these first."""
    assert not problems(f"{GOOD}  wording: The level is ours.\n  ours: true\n")
    fix = "Fix: write ours: true, and in its wording which part is ours"
    for wrong in ("  ours: true\n", "  wording: The level is ours.\n  ours: 'no'\n"):
        assert problems(GOOD + wrong) == [
            f'docs/_data/claims.yml:1: "stops" does not say what of it is ours\n    {fix}'
        ]


def test_a_claim_without_sources_is_reported():
    """No source, no claim."""
    assert problems(GOOD.replace("[nhs]", "[]")) == [
        'docs/_data/claims.yml:1: "stops" has no "sources"\n    Fix: add it'
    ]
    assert problems("stops: They stop.\n") == [
        'docs/_data/claims.yml:1: "stops" has no keys\n    Fix: write says, strength, sources'
    ]


def test_a_claim_that_stands_twice_is_reported():
    """YAML would quietly keep the last one."""
    assert problems(GOOD + GOOD) == [
        'docs/_data/claims.yml:5: the claim "stops" stands here again\n    Fix: keep one of the two'
    ]


def test_a_source_that_nothing_uses_is_reported():
    """The message names the line of the source."""
    claims = read_records("docs/_data/claims.yml", GOOD)
    assert messages(check_use(claims, SOURCES, [])) == [
        'docs/_data/sources.yml:3: nothing uses the source "who"\n'
        '    Fix: name it in the claim it backs or behind "/// more-help |", or delete it'
    ]
    helpful = read_page("docs/a.md", "/// more-help | who\n\n///\n")
    assert check_use(claims, SOURCES, [helpful]) == []
