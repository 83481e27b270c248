"""Each medical term is explained where a page first uses it."""

import re

from tests.content.page import Line, Page, read_page
from tests.content.parts import parts
from tests.content.reading import plain
from tests.content.records import Records, read_records
from tests.problem import Problem, messages, report


def check(page: Page, words: Records) -> list[Problem]:
    found = []
    texts = chunks(page)
    for entry in words.entries.values():
        term = pattern(entry)
        line, text = next(((one, text) for one, text in texts if term.search(text)), (None, ""))
        if line and not glossed(term.sub("", text), entry["gloss"]):
            name = term.search(text)[0]
            wrong = f'"{name}" is not explained where this page first uses it'
            fix = f"say what it is with {one_of(entry['gloss'])} beside it"
            found.append(Problem(line.path, line.number, wrong, fix))
    return found


def pattern(entry: dict) -> re.Pattern[str]:
    """Return what finds a term of words.yml by all its names, one or many."""
    names = [entry["term"], *entry.get("also", []), *entry.get("forms", [])]
    either = "|".join(re.escape(plain(name)) for name in names)
    return re.compile(rf"\b(?:{either})(?:s|es)?\b", re.IGNORECASE)


def glossed(text: str, gloss: list[str]) -> bool:
    """Tell whether a word of the text starts as one of these plain words."""
    return any(re.search(rf"\b{re.escape(start)}", text, re.IGNORECASE) for start in gloss)


def one_of(gloss: list[str]) -> str:
    """Return plain words to choose from, as in '"nerve" or "specialist"'."""
    return " or ".join(f'"{start}"' for start in gloss)


def chunks(page: Page) -> list[tuple[Line, str]]:
    """Return each paragraph, item and row as it is read, with its first line."""
    found = []
    for part in parts(page.lines):
        groups = {
            "paragraph": [part.lines],
            "caption": [part.lines],
            "table": [[line] for line in part.lines],
        }.get(part.kind, part.items if part.kind == "list" else [])
        found += [(group[0], " ".join(plain(line.text) for line in group)) for group in groups]
    return found


def test_every_medical_term_is_explained_at_its_first_use(pages, words):
    """A term alone shuts a reader out; explained once, it helps at the doctor's."""
    report(problem for page in pages for problem in check(page, words))


WORDS = read_records(
    "docs/_data/words.yml",
    "- {term: Botulinum toxin, gloss: [relax, weaken]}\n"
    "- {term: Hemifacial spasm, gloss: [one side, half]}\n"
    "- {term: MRI, gloss: [scan]}\n"
    "- {term: Neurologist, gloss: [nerve, specialist]}\n"
    "- {term: Parkinson's disease, also: [PD], forms: [Parkinson's], gloss: [shak]}\n",
)


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text), WORDS))


def test_explained_terms_pass():
    """Later uses on the page need no explanation, and headings are none."""
    text = (
        "## Hemifacial spasm\n\nHemifacial spasm pulls one side of the face.\n\nHemifacial spasm.\n"
    )
    assert told(f"{text}\nA nerve specialist (neurologist) can do a scan (MRI).\n") == []


def test_a_term_that_is_not_explained_at_first_is_reported():
    """The message gives the words to choose from."""
    assert told("# A\n\nSee a neurologist.\n\n- botulinum toxin\n\nIt relaxes muscles.\n") == [
        'docs/a.md:3: "neurologist" is not explained where this page first uses it\n'
        '    Fix: say what it is with "nerve" or "specialist" beside it',
        'docs/a.md:5: "botulinum toxin" is not explained where this page first uses it\n'
        '    Fix: say what it is with "relax" or "weaken" beside it',
    ]


def test_a_term_is_known_by_all_its_names():
    """Another name for it is as strange to a reader; a longer word that holds it is not it."""
    fix = '    Fix: say what it is with "shak" beside it'
    for name in ("PD", "Parkinson's"):
        shown = name.replace("'", "’")
        assert told(f"It may be {name}.\n") == [
            f'docs/a.md:1: "{shown}" is not explained where this page first uses it\n{fix}'
        ]
    assert told("It may be PD, a shaky illness.\n\nUpdates.\n") == []
