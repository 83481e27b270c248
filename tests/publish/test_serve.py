"""The server answers as the real host does: under the sub-path, with folders and our own 404."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest

from rules.built.server import served
from tests.files import write_files

FILES = {
    "index.html": "home",
    "triggers/index.html": "triggers",
    "404.html": "not here",
    "favicon.svg": "<svg/>",
}


class Answer(NamedTuple):
    """What the server answers."""

    status: int
    text: str
    location: str


def ask(address: str, path: str) -> Answer:
    """Ask the server at `address` for the path, without following where it sends us."""
    connection = HTTPConnection(urlsplit(address).netloc)
    connection.request("GET", path)
    response = connection.getresponse()
    answer = Answer(response.status, response.read().decode(), response.headers["location"] or "")
    connection.close()
    return answer


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Return the address of a small site that is served under /project."""
    with served(write_files(tmp_path, FILES), "/project") as address:
        yield address


def test_a_folder_answers_with_its_index(address: str) -> None:
    assert ask(address, "/project/").text == "home"
    assert ask(address, "/project/triggers/").text == "triggers"
    assert ask(address, "/project/favicon.svg").text == "<svg/>"


def test_a_folder_without_its_slash_is_sent_on(address: str) -> None:
    answer = ask(address, "/project/triggers")
    assert answer.status == 307
    assert answer.location == f"{address}triggers/"


def test_an_unknown_address_gets_our_page_and_status_404(address: str) -> None:
    for path in ("/project/gone", "/project/gone/", "/project/a/b/c"):
        assert ask(address, path) == Answer(404, "not here", "")


def test_nothing_is_served_outside_the_sub_path(address: str) -> None:
    """A link that forgets the sub-path must fail here as it fails on the real host."""
    for path in ("/triggers/", "/favicon.svg"):
        assert ask(address, path) == Answer(404, "Not Found", "")


def test_the_root_leads_to_the_site(address: str) -> None:
    assert ask(address, "/").location == "/project/"


def test_a_site_without_a_sub_path_is_served_at_the_root(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("home")
    with served(tmp_path, "") as address:
        assert ask(address, "/").text == "home"


def serve(folder: Path, address: str) -> subprocess.CompletedProcess[str]:
    """Run the server the way `make serve` does, for a case in which it ends by itself."""
    return subprocess.run(
        [sys.executable, "-m", "publish.serve", str(folder), address],
        capture_output=True,
        text=True,
        timeout=20,
    )


def test_a_taken_port_is_told_in_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = serve(tmp_path, f"http://127.0.0.1:{port}/project/")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == (f"Port {port} is taken. Choose another: make serve PORT={port + 1}\n")


def test_an_address_that_is_not_of_this_machine_is_told_in_one_line(tmp_path: Path) -> None:
    result = serve(tmp_path, "http://192.0.2.1:8000/project/")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == (
        "Cannot serve at 192.0.2.1, port 8000: Cannot assign requested address\n"
    )
