"""The list of outside addresses for `make links`."""

from publish.outside_links import outside_links


def test_each_outside_address_is_listed_once(tmp_path):
    """The weekly job asks each site once."""
    (tmp_path / "a").mkdir()
    (tmp_path / "index.html").write_text(
        '<a href="https://b.example/">B</a><a href="a/">A</a><a href="tel:999">Call</a>'
    )
    (tmp_path / "a" / "index.html").write_text(
        '<a href="https://b.example/">B</a><a href="https://a.example/x">A</a>'
    )
    assert outside_links(tmp_path) == ["https://a.example/x", "https://b.example/"]
