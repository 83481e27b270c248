"""Sites are served as GitHub Pages does, and every answer is counted."""

import gzip
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from benchmarks.pages_server import HEADERS, PREFIX, kind_of, served

TEXT = "<!doctype html><title>A</title>" + "a" * 500


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """Return a small site."""
    (tmp_path / "index.html").write_text(TEXT)
    (tmp_path / "404.html").write_text("gone")
    (tmp_path / "sw.js").write_text("1")
    (tmp_path / "dot.png").write_bytes(b"png")
    return tmp_path


def test_text_goes_out_with_gzip_and_pictures_as_they_are(built):
    with served(built) as (address, _):
        page, picture = urlopen(address), urlopen(address + "dot.png")
        assert gzip.decompress(page.read()).decode() == TEXT
        assert (page.headers["content-encoding"], page.headers["cache-control"]) == (
            "gzip",
            "max-age=600",
        )
        assert (picture.headers["content-encoding"], picture.read()) == (None, b"png")


def test_every_answer_is_counted_with_its_headers(built):
    with served(built) as (address, server):
        page = urlopen(address)
        body = len(page.read())
    (sent,) = server.sent
    assert (sent.path, sent.status, sent.kind) == ("", 200, "HTML")
    least = sum(len(key) + len(value) + 4 for key, value in HEADERS.items())
    assert body + least < sent.size < body + least + 200


def test_a_file_that_the_browser_has_is_not_sent_again(built):
    with served(built) as (address, server):
        tag = urlopen(address).headers["etag"]
        with pytest.raises(HTTPError) as answer:
            urlopen(Request(address, headers={"If-None-Match": tag}))
        assert answer.value.read() == b""
    assert [sent.status for sent in server.sent] == [200, 304]


def test_an_unknown_address_gets_the_page_that_says_so(built):
    with served(built) as (address, server):
        with pytest.raises(HTTPError) as answer:
            urlopen(address + "gone/")
        assert gzip.decompress(answer.value.read()) == b"gone"
    assert (server.sent[0].path, server.sent[0].status) == ("gone/", 404)


def test_what_a_service_worker_fetches_is_counted_apart(built):
    """It comes after the reader has begun to read."""
    with served(built) as (address, server):
        urlopen(Request(address + "sw.js", headers={"Service-Worker": "script"})).read()
        urlopen(Request(address, headers={"Referer": address + "sw.js"})).read()
    assert [sent.kind for sent in server.sent] == ["JS", "offline copy"]


def test_a_kind_is_told_by_the_content_type():
    given = ["text/html; charset=utf-8", "text/css", "font/woff2", "image/png", "application/json"]
    assert [kind_of(one) for one in given] == ["HTML", "CSS", "fonts", "images", "other"]


def test_the_address_has_a_folder_as_on_github_pages(built):
    with served(built) as (address, _):
        assert address.endswith(PREFIX)
