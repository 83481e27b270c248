from rules.content.medical_terms import check
from rules.text.records import read_records
from tests.proof import on_page
from tests.report import report


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


problems = on_page(check, WORDS)


def test_explained_terms_pass():
    """Later uses on the page need no explanation, and headings are none."""
    text = (
        "## Hemifacial spasm\n\nHemifacial spasm pulls one side of the face.\n\nHemifacial spasm.\n"
    )
    assert not problems(f"{text}\nA nerve specialist (neurologist) can do a scan (MRI).\n")


def test_a_term_that_is_not_explained_at_first_is_reported():
    """The message gives the words to choose from."""
    assert problems("# A\n\nSee a neurologist.\n\n- botulinum toxin\n\nIt relaxes muscles.\n") == [
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
        assert problems(f"It may be {name}.\n") == [
            f'docs/a.md:1: "{shown}" is not explained where this page first uses it\n{fix}'
        ]
    assert not problems("It may be PD, a shaky illness.\n\nUpdates.\n")
