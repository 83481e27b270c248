from rules.content.plain_markdown import check
from tests.proof import on_page
from tests.report import report


def test_every_page_is_plain_markdown(pages):
    """Plain text moves to paper, data and other tools unharmed, and anyone can correct it."""
    report(problem for page in pages for problem in check(page))


problems = on_page(check)


def test_plain_markdown_passes():
    text = "# A\n\n## How {#how}\n\n- **Lead:** it's [a_b_c](a_b_c.md) * 2\n\n| a |\n| --- |\n"
    assert not problems(text + "\n/// inset\n\n1 < 2 & 3 > 2, under 5.[^x]\n\n///\n")


def test_each_unwanted_thing_is_reported_with_its_line():
    only_ids = "give only headings an id: ## Tests {#tests}"
    bad = [
        ("Call <b>now</b>.", "HTML: <b>", "write Markdown, or a block declared in mkdocs.yml"),
        ("<!-- later -->", "HTML: <!--", "write Markdown, or a block declared in mkdocs.yml"),
        ("Lips&nbsp;twitch.", "an HTML entity: &nbsp;", "write the character itself"),
        ("A {: .red }", "an attribute: {: .red }", only_ids),
        ("A {#id}", "an attribute: {#id}", only_ids),
        ("## A {#id .red}", "an attribute: {#id .red}", only_ids),
        ("## A {onclick=go()}", "an attribute: {onclick=go()}", only_ids),
        ("A {{ page }}", "template code: {{", "move it to overrides/"),
        ("It is *not* so.", "italics: *not*", "write it upright"),
        ("It is _not_ so.", "italics: _not_", "write it upright"),
        ("---", "a rule: ---", "part the text by a heading"),
        ("It’s so.", "a curly quotation mark: ’", "write ' or \", which the site curls"),
        ("[^a]: Text.", "a footnote definition: [^a]:", "write it in docs/_data/claims.yml"),
        ("updated: 2026", "front matter: updated:", "move it between the first two lines of ---"),
    ]
    for text, wrong, fix in bad:
        expected = f"docs/a.md:3: the line contains {wrong}\n    Fix: {fix}"
        assert expected in problems(f"# A\n\n{text}\n"), text
