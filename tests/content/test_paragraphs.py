from rules.content.paragraphs import check
from tests.proof import on_page
from tests.report import report


def test_every_paragraph_is_short_and_every_sentence_has_its_line(pages):
    """Short chunks can be read on a phone at night, and a change shows the sentence it changes."""
    report(problem for page in pages for problem in check(page))


problems = on_page(check)


def test_short_paragraphs_pass():
    """A lead word in bold is no sentence, and call buttons are none either."""
    assert not problems("One.[^a][^b]\nTwo.\nThree.\n\n**How sure are we?** Fair. It is so.[^a]\n")
    assert not problems(
        "One.\n[Call 112](tel:112)\n[Call 911](tel:911)\n[Call 999](tel:999)\nTwo.\n"
    )
    assert not problems("1. **Smile.** Both corners go up.\n2. **Speak.** It is clear.\n")


def test_terms_of_a_list_item_are_no_sentences():
    """A face of the comparison has four of them below its sentence."""
    terms = "".join(f"\n    {term}\n    :   {term} text\n" for term in ("Eye", "Mouth", "Time"))
    assert not problems(f"- ### Twitch\n\n    One.\n{terms}")


def test_two_sentences_on_a_line_are_reported():
    """Two on a line hide which one a change touches."""
    assert problems("Lead.\n\nOne.[^a] Two.\n") == [
        "docs/a.md:3: 2 sentences are on this line\n    Fix: start each on a line of its own"
    ]


def test_a_long_paragraph_is_reported_at_its_first_line():
    """Four sentences are two thoughts."""
    assert problems("Lead.\n\nOne.\nTwo.\nThree.\nFour.\n") == [
        "docs/a.md:3: the paragraph has 4 sentences\n    Fix: part it after 3 or fewer"
    ]
