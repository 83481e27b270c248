"""What a page cannot use is left out of its stylesheet, and nothing else."""

from publish.unused_css import classes, without_unused_properties, without_unused_rules


def test_the_classes_of_a_page_are_found_however_they_are_quoted():
    assert classes('<p class=lead><b class="a b--c">.d</b>') == {"lead", "a", "b--c"}


def test_a_selector_goes_when_its_class_is_not_on_the_page():
    css = "p,.gone,.here{margin:0}.gone .here{color:red}@media print{.gone{color:red}}"
    assert without_unused_rules(css, {"here"}) == "p,.here{margin:0}"


def test_a_class_that_a_selector_rules_out_or_offers_as_a_choice_is_not_needed():
    """Without the class on the page, `:not()` selects all."""
    css = ".here:not(:has(.gone,.lost)) b{margin:0}:is(.gone,.here) p{margin:1px}"
    assert without_unused_rules(css, {"here"}) == css


def test_what_stands_inside_a_rule_for_paper_stays():
    css = "@page{margin:14mm;@bottom-right{content:counter(page)}}@media print{p{margin:0}}"
    assert without_unused_rules(css, set()) == css


def test_a_property_that_only_an_unread_property_reads_goes_too():
    css = ":root{--a:red;--b:var(--c);--c:blue}p{color:var(--a)}"
    assert without_unused_properties(css) == ":root{--a:red;}p{color:var(--a)}"
