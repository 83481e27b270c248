"""The scores of our own pages are whole: each page, each item, two readings and a reason."""

from pathlib import PurePosixPath

from tests.content.page import Page
from tests.content.records import Records, read_records
from tests.problem import Problem, messages, report

# Which pages an instrument is for; https://www.ahrq.gov/health-literacy/patient-education/pemat.html
# and https://www.cdc.gov/ccindex/ judge any text, http://www.discern.org.uk the text on treatments.
MAIN = ["index.md", "triggers.md", "self-care.md", "when-to-get-help.md"]
LONGEST = 160
KEYS = ("asks", "part", "scores", "why")


def wanted_pages(instrument: str, pages: list[Page]) -> list[str]:
    """Return the paths below docs/ of the pages that an instrument must judge."""
    if instrument != "discern":
        return MAIN
    found = [page.path for page in pages if page.meta.get("page_type") == "condition"]
    return [PurePosixPath(path).relative_to("docs").as_posix() for path in found]


def check(file: Records, wanted: list[str]) -> list[Problem]:
    """Return a problem for each page, item, score or reason that is missing or wrong."""
    line = file.lines["pages"]
    scored = file.entries["pages"]
    found = [Problem(file.path, line, *fault) for fault in cut_texts(file.entries)]
    for page in wanted:
        if page not in scored:
            found.append(Problem(file.path, line, f"{page} has no scores", "read it and score it"))
    for page, items in scored.items():
        if page not in wanted:
            found.append(Problem(file.path, line, f"{page} is scored for nothing", "remove it"))
        for wrong, fix in item_faults(page, items, file.entries):
            found.append(Problem(file.path, line, wrong, fix))
    return found


def item_faults(page: str, items: dict, entries: dict) -> list[tuple[str, str]]:
    """Return what is wrong with the items of one page, and what to do."""
    if list(items) != list(entries["items"]):
        return [(f"{page} has the items {list(items)}", f"score {list(entries['items'])}")]
    allowed = [None, *range(entries.get("least", 0), entries["most"] + 1)]
    found = []
    for item, entry in items.items():
        pair, why = entry.get("scores"), entry.get("why") or ""
        if not isinstance(pair, list) or len(pair) != 2 or set(pair) - set(allowed):
            fix = f"write two scores, each one of {allowed}"
            found.append((f"item {item} of {page} has the scores {pair}", fix))
        if not 0 < len(why) <= LONGEST:
            wrong = f"item {item} of {page} has a reason of {len(why)} letters"
            found.append((wrong, f"say why in 1 to {LONGEST} letters"))
    return found


def cut_texts(entries: dict) -> list[tuple[str, str]]:
    """Return what YAML cut off from a question or a reason at a comma, and what to do.

    In `{why: a, b}` the reason is "a", and "b" becomes a key of its own that no page shows.
    """
    named = [(f"item {item}", entry) for item, entry in entries["items"].items()]
    for page, items in entries["pages"].items():
        named += [(f"item {item} of {page}", entry) for item, entry in items.items()]
    return [
        (f"{name} loses its words after a comma: {', '.join(lost)}", "put the text in quotes")
        for name, entry in named
        if (lost := [key for key in entry if key not in KEYS])
    ]


def test_every_page_is_scored_item_by_item(pages, root):
    """Scores that nobody can follow back to a reason are decoration."""
    files = sorted((root / "docs/_data").glob("scores-*.yml"))
    assert [file.name for file in files] == [
        f"scores-{name}.yml" for name in ("cci", "discern", "pemat")
    ]
    problems = []
    for file in files:
        path = file.relative_to(root).as_posix()
        records = read_records(path, file.read_text(encoding="utf-8"))
        problems += check(records, wanted_pages(file.stem.removeprefix("scores-"), pages))
    report(problems)


def told(pages: str, wanted: list[str]) -> list[str]:
    """Return what the rule says about an instrument with these pages."""
    text = f"most: 1\nitems:\n  1: {{asks: A}}\n  2: {{asks: B}}\npages:\n{pages}"
    return messages(check(read_records("s.yml", text), wanted))


def test_whole_scores_pass():
    """A rule that always speaks is soon switched off."""
    both = "  a.md:\n    1: {scores: [1, 0], why: x}\n    2: {scores: [null, null], why: y}\n"
    assert told(both, ["a.md"]) == []


def test_missing_pages_items_scores_and_reasons_are_reported():
    """The message names the page and the item."""
    some = (
        "  a.md:\n    1: {scores: [1, 0], why: x}\n"
        "  b.md:\n    1: {scores: [1], why: x}\n    2: {scores: [1, 7], why: ''}\n"
    )
    two = "    Fix: write two scores, each one of [None, 0, 1]"
    assert told(some, ["b.md", "c.md"]) == [
        "s.yml:5: a.md has the items [1]\n    Fix: score [1, 2]",
        "s.yml:5: a.md is scored for nothing\n    Fix: remove it",
        "s.yml:5: c.md has no scores\n    Fix: read it and score it",
        f"s.yml:5: item 1 of b.md has the scores [1]\n{two}",
        "s.yml:5: item 2 of b.md has a reason of 0 letters\n    Fix: say why in 1 to 160 letters",
        f"s.yml:5: item 2 of b.md has the scores [1, 7]\n{two}",
    ]


def test_words_lost_at_a_comma_are_reported():
    """The data still loads, so nobody would see that half of a reason is gone."""
    text = (
        "most: 1\nitems:\n  1: {asks: A, or B}\npages:\n"
        "  a.md:\n    1: {scores: [1, 0], why: signs, tests, cost}\n"
    )
    fix = "    Fix: put the text in quotes"
    assert messages(check(read_records("s.yml", text), ["a.md"])) == [
        f"s.yml:4: item 1 loses its words after a comma: or B\n{fix}",
        f"s.yml:4: item 1 of a.md loses its words after a comma: tests, cost\n{fix}",
    ]
