"""Nothing in the site that a reader does not need."""

import re

from publish.steps.slim import (
    PRINTS,
    STYLES,
    names,
    print_css,
    short_names,
    slim,
    slim_css,
    slim_page,
    used_css,
)
from publish.unused_css import READ, SET


def test_a_palette_colour_is_written_where_it_is_used():
    """The names of the palette are for us; no reader downloads them."""
    css = ":root { --palette-plum-23: #54215a; --brand: var(--palette-plum-23); }"
    assert slim_css(css) == ":root{--brand:#54215a}"


def test_a_palette_name_that_begins_another_is_kept_apart():
    css = (
        ":root { --palette-grey-9: #111; --palette-grey-95: #f5f0f6; --a: var(--palette-grey-95); }"
    )
    assert slim_css(css) == ":root{--a:#f5f0f6}"


def test_colours_for_light_and_dark_reach_older_phones():
    """A phone that does not know light-dark() would otherwise lose every colour."""
    css = slim_css(":root { color-scheme: light dark; --ink: light-dark(#000, #fff); }")
    assert "light-dark(" not in css
    assert "@media (prefers-color-scheme:dark)" in css


def test_styles_scripts_and_spaces_between_tags_shrink():
    html = (
        "<!doctype html><html><head><style>p { color: #ff0000 } /* why */</style></head>"
        "<body>\n<p>One.</p>\n\n<script>// why\nlet a = 1;</script></body></html>"
    )
    assert slim_page(html) == (
        "<!doctype html><html><head><style>p{color:red}</style></head>"
        "<body><p>One.</p><script>let a=1;</script>"
    )


def test_what_no_page_loads_is_removed(tmp_path):
    """The base theme ships 2.9 MB that our pages never ask for."""
    (tmp_path / "assets" / "javascripts").mkdir(parents=True)
    (tmp_path / "assets" / "javascripts" / "bundle.js").write_text("…")
    (tmp_path / "assets" / "js").mkdir()
    (tmp_path / "assets" / "js" / "search.js").write_text("…")
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "favicon.svg").write_text("<svg/>")
    slim(tmp_path)
    left = [file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*.*")]
    assert sorted(left) == [
        "assets/css/print.css",
        "assets/css/sheet-print.css",
        "images/favicon.svg",
    ]


def test_custom_properties_get_short_names():
    """The names are for us; the reader downloads a letter or two, the same wherever it is used."""
    css = ":root { --ink: red; --space-row: 1px } p { color: var(--ink); margin: var(--space-row) }"
    ink, row = names()["--ink"], names()["--space-row"]
    assert used_css(css, set()) == (
        f":root{{--{ink}:red;--{row}:1px}}p{{color:var(--{ink});margin:var(--{row})}}"
    )


def test_short_names_are_letters_alone_and_each_has_its_own():
    """An HTML checker takes a name that begins with a digit for an error."""
    assert [name for name in names().values() if not re.fullmatch("[a-z]{1,2}", name)] == []
    assert len(set(names().values())) == len(names())


def test_a_name_that_no_style_of_ours_holds_stays():
    assert short_names("p{--elsewhere:1px}") == "p{--elsewhere:1px}"


def test_the_style_for_paper_calls_each_property_as_the_pages_do():
    """It is one file for all pages; a colour under another name would stay dark on paper."""
    assert f"--{names()['--paper']}:#fff" in print_css("print.css")


def test_the_style_for_paper_reads_nothing_that_a_page_may_lack():
    """A page carries only the custom properties that it uses on a screen."""
    css = "".join(map(print_css, PRINTS))
    assert set(READ.findall(css)) <= {found[1] for found in SET.finditer(css)}


def test_a_class_keeps_the_name_that_the_page_writes():
    """`care-card--home` is a class, though `--home` is a colour."""
    css = ":root { --home: green } .care-card--home { color: var(--home) }"
    home = names()["--home"]
    assert used_css(css, {"care-card--home"}) == (
        f":root{{--{home}:green}}.care-card--home{{color:var(--{home})}}"
    )


def test_a_class_that_only_a_script_writes_keeps_its_style():
    """No page holds a result before the reader has searched."""
    page = "<style>.search__result { margin: 0 } .nowhere { margin: 0 }</style><p>One.</p>"
    assert slim_page(page).startswith("<style>.search__result{margin:0}</style>")


def test_items_cells_and_paragraphs_lose_the_closing_tags_that_nobody_needs():
    html = "<ul><li><p>One.</p></li><li>Two.</li></ul><dl><dt>A</dt><dd>B</dd></dl>"
    assert slim_page(html) == "<ul><li><p>One.<li>Two.</ul><dl><dt>A<dd>B</dl>"
    html = "<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>B</td></tr></tbody></table>"
    assert slim_page(html) == "<table><thead><tr><th>A<tbody><tr><td>B</table>"
    html = "<div><p>One.</p><p>Two.</p></div><p>Three.</p><nav></nav>"
    assert slim_page(html) == "<div><p>One.<p>Two.</div><p>Three.</p><nav></nav>"


def test_the_page_loses_the_tags_between_its_parts():
    """A browser knows where a body begins and where a page ends."""
    html = "<!doctype html><html><head><title>A</title></head><body><a href=b>B</a></body></html>"
    assert slim_page(html) == "<!doctype html><html><head><title>A</title><a href=b>B</a>"


def test_the_property_that_is_used_most_has_the_shortest_name():
    """A hundred names share 26 letters."""
    styles = "".join(file.read_text() for file in STYLES.glob("*.css"))
    # Those of the palette are written out as colours.
    ours = {name: short for name, short in names().items() if not name.startswith("--palette")}
    uses = {name: len(re.findall(rf"(?<![\w-]){name}(?![\w-])", styles)) for name in ours}
    one_letter = [uses[name] for name in ours if len(ours[name]) == 1][2:]
    assert min(one_letter) >= max(uses[name] for name in ours if len(ours[name]) == 2)
