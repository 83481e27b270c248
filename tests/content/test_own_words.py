from rules.content.own_words import HASHES, article_hashes, check
from rules.problem import messages
from rules.text.page import read_page
from tests.report import report


def test_no_page_repeats_the_article(pages, root):
    """The article is someone else's work, and its claims are in part wrong."""
    hashes = (root / HASHES).read_text(encoding="utf-8").split()
    assert len(hashes) > 700, f"{HASHES} is not whole"
    report(problem for page in pages for problem in check(page, set(hashes)))


ARTICLE = "While often benign, a lip twitch can sometimes indicate a more serious condition."


def test_eight_words_in_a_row_are_reported_over_lines_and_signs():
    """Commas, marks and line breaks do not make a copy ours."""
    page = read_page("docs/a.md", "# A\n\nA Lip twitch[^a] can sometimes\nindicate a more.\n")
    assert messages(check(page, set(article_hashes(ARTICLE)))) == [
        "docs/a.md:3: eight words of the article are here:"
        ' "a lip twitch can sometimes indicate a more"\n'
        "    Fix: tell it again in your own words"
    ]


def test_seven_words_in_a_row_pass():
    """So short a row is common English."""
    page = read_page("docs/a.md", "A lip twitch can sometimes indicate a rarer thing.\n")
    assert check(page, set(article_hashes(ARTICLE))) == []
