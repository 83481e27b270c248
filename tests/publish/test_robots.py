"""Search engines may read every page, and learn where the list of pages is."""

import pytest

from publish.steps.robots import robots


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="canonical" href="https://a.org/name/">',
        "<link href=https://a.org/name/ rel=canonical>",
    ],
)
def test_the_list_of_pages_stands_under_the_address_of_the_home_page(tmp_path, link):
    """The address is written once, in mkdocs.yml, and a fork has its own."""
    icon = "<link rel=icon href=icon.svg>"
    (tmp_path / "index.html").write_text(f"<head>{icon}{link}{icon}</head>")
    robots(tmp_path)
    assert (tmp_path / "robots.txt").read_text() == (
        "User-agent: *\nAllow: /\n\nSitemap: https://a.org/name/sitemap.xml\n"
    )


def test_a_site_without_an_address_stops_the_build(tmp_path):
    """The line would lead nowhere, and nobody would notice."""
    (tmp_path / "index.html").write_text("<head></head>")
    with pytest.raises(SystemExit) as stop:
        robots(tmp_path)
    assert str(stop.value) == (
        f"{tmp_path}/index.html:1: no canonical link\n    Fix: set site_url in mkdocs.yml"
    )
