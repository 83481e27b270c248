"""Nothing in the site that a reader does not need."""

from publish.steps.slim import (
    PRINT_STYLESHEETS,
    READ,
    SET,
    print_css,
    slim,
    slim_css,
    slim_page,
    used_css,
)


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
        "<body><p>One.</p><script>let a=1;</script></body></html>"
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


def test_the_style_for_paper_reads_nothing_that_a_page_may_lack():
    """A page carries only the custom properties that it uses on a screen."""
    css = "".join(map(print_css, PRINT_STYLESHEETS))
    assert set(READ.findall(css)) <= {found[1] for found in SET.finditer(css)}


def test_a_class_keeps_the_name_that_the_page_writes():
    """`care-card--home` is a class, though `--home` is a colour."""
    css = ":root { --home: green } .care-card--home { color: var(--home) }"
    assert used_css(css, {"care-card--home"}) == (
        ":root{--home:green}.care-card--home{color:var(--home)}"
    )


def test_a_page_keeps_only_the_keyframes_that_it_uses():
    """Each face moves in its own way, and most pages show one."""
    css = "@keyframes up { to { left: 0 } } @keyframes down { to { left: 9px } } a { color: red }"
    assert used_css(f"{css} .b {{ animation: 1s up }}", {"b"}) == (
        "@keyframes up{to{left:0}}a{color:red}.b{animation:1s up}"
    )


def test_a_class_that_only_a_script_writes_keeps_its_style():
    """No page holds a result before the reader has searched."""
    page = "<style>.search__result { margin: 0 } .nowhere { margin: 1px }</style><p>One.</p>"
    assert slim_page(page).startswith("<style>.search__result{margin:0}</style>")


def test_selectors_lose_the_classes_that_the_page_lacks():
    """What is beside a class of the page, as in a list, stays."""
    css = ".here:is(.x, .gone) p { margin: 1px } .gone { margin: 2px } .here { margin: 3px }"
    assert used_css(css, {"here", "x"}) == ".here:is(.x,.gone) p{margin:1px}.here{margin:3px}"


def test_a_property_goes_with_the_last_that_reads_it():
    css = ":root { --a: red; --b: var(--a); --c: blue } p { color: var(--c) }"
    assert used_css(css, set()) == ":root{--c:blue}p{color:var(--c)}"
