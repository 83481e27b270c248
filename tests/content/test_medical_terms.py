"""Each medical term is explained where a page first uses it."""

import re

from tests.content.page import Line, Page, read_page
from tests.content.parts import parts
from tests.content.reading import plain
from tests.problem import Problem, messages, report

# A term, and the plain words of which one must stand in the same paragraph, item or row.
TERMS = {
    "antipsychotics?": "mental",
    "Bell’s palsy": "weak|droop",
    "botulinum toxin": "relax|weaken",
    "brainstem": "brain",
    "blepharospasm": "eyelid",
    "corticosteroids?": "steroids? ",
    "dehydration|dehydrated": "drying out|too little (?:water|fluid)",
    "diuretics?": "water tablets",
    "dystonia": "pull|hold",
    "electrolytes?": "body salts",
    "EMG": "signals|muscle test",
    "essential tremor": "shak",
    "fasciculations?": "flicker|twitch",
    "hemifacial spasm": "one side|half",
    "hypoparathyroidism": "hormone|calcium",
    "metoclopramide": "feeling sick",
    "motor neurone disease|MND|ALS": "weak",
    "MRI": "scan",
    "multiple sclerosis|MS": "brain|nerves",
    "myokymia": "rippl",
    "neurologists?": "nerve|specialist",
    "oestrogens?": "hormone",
    "Parkinson’s": "shak|slow|stiff|steady",
    "proton pump inhibitors?": "acid",
    "Ramsay Hunt syndrome": "shingles",
    "salbutamol": "inhaler",
    "seizures?": "fit|fits",
    "serotonin syndrome": "reaction|medicine",
    "stimulants?": "awake",
    "synkinesis": "linked",
    "tardive dyskinesia": "chew|smack|tongue|lips",
    "thyroid": "gland",
    "Tourette’s": "tics?|sounds?",
}


def check(page: Page) -> list[Problem]:
    found = []
    texts = chunks(page)
    for term, plain_words in TERMS.items():
        for line, text in texts:
            hit = re.search(rf"\b(?:{term})\b", text, re.IGNORECASE)
            if not hit:
                continue
            rest = text.replace(hit[0], "")
            if not re.search(plain_words, rest, re.IGNORECASE):
                words = plain_words.replace("|", '" or "')
                wrong = f'"{hit[0]}" is not explained where this page first uses it'
                fix = f'say what it is with "{words}" beside it'
                found.append(Problem(line.path, line.number, wrong, fix))
            break
    return found


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


def test_every_medical_term_is_explained_at_its_first_use(pages):
    """A term alone shuts a reader out; explained once, it helps at the doctor's."""
    report(problem for page in pages for problem in check(page))


def told(text: str) -> list[str]:
    """Return what the rule says about a page with this text."""
    return messages(check(read_page("docs/a.md", text)))


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
