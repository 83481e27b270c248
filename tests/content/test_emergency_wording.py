from rules.content.emergency_wording import check
from tests.proof import on_page
from tests.report import report


def test_emergency_advice_stands_alone(pages):
    """Someone who hopes that it is nothing takes any word of comfort as leave to wait."""
    report(problem for page in pages for problem in check(page))


problems = on_page(check)


def test_plain_advice_passes():
    """Comfort in another sentence is fine."""
    card = "/// care-card | emergency\n\nif:\n\n- a droop\n\n[Call 112](tel:112)\n\n///\n"
    assert not problems(f"{card}\nMost twitches are harmless.\nA droop can be a stroke.\n")


def test_comfort_beside_emergency_advice_is_reported():
    card = "/// care-card | emergency\n\nIt is probably nothing.\nSee [more](b.md).\n\n///\n"
    assert problems(f"{card}\nA stroke is unlikely.\n") == [
        'docs/a.md:3: "probably" is beside emergency advice\n'
        "    Fix: say it in another place, or leave it out",
        "docs/a.md:4: the emergency card leads away to b.md\n"
        "    Fix: link to telephone numbers only",
        'docs/a.md:8: "unlikely" is beside emergency advice\n'
        "    Fix: say it in another place, or leave it out",
    ]
