"""`.ci/site-address` gives the address under which a fork is published, with no edit."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / ".ci/site-address"
DOMAIN = "https://lip.example.org/"


def address(folder: Path, repository: str, pages: str = "", chosen: str = "") -> str:
    """Return what the script prints, where GitHub answers with the address `pages` or refuses."""
    gh = folder / "gh"
    answer = f'[ "$2" = repos/{repository}/pages ] && echo {pages}' if pages else "exit 1"
    gh.write_text(f"#!/bin/sh\n{answer}\n")
    gh.chmod(0o755)
    path = f"{folder}{os.pathsep}{os.environ['PATH']}"
    environment = {"PATH": path, "GITHUB_REPOSITORY": repository, "CHOSEN": chosen}
    command = ["sh", str(SCRIPT)]
    return subprocess.run(command, env=environment, capture_output=True, text=True).stdout


@pytest.mark.parametrize(
    ("repository", "expected"),
    [
        ("owner/why-is-my-lip-twitching", "https://owner.github.io/why-is-my-lip-twitching/"),
        ("Owner/Lip", "https://owner.github.io/Lip/"),
        ("owner/owner.github.io", "https://owner.github.io/"),
        ("Owner/owner.GitHub.io", "https://owner.github.io/"),
        ("owner/other.github.io", "https://owner.github.io/other.github.io/"),
    ],
)
def test_a_fork_is_found_below_its_owner(tmp_path: Path, repository: str, expected: str) -> None:
    """The site named after its owner is at the root."""
    assert address(tmp_path, repository) == f"{expected}\n"


def test_a_domain_that_pages_knows_comes_before_the_formula(tmp_path: Path) -> None:
    assert address(tmp_path, "owner/lip", pages=DOMAIN) == f"{DOMAIN}\n"


def test_what_the_maintainer_chose_comes_first(tmp_path: Path) -> None:
    chosen = "https://example.org/a/lip"
    assert address(tmp_path, "owner/lip", pages=DOMAIN, chosen=chosen) == f"{chosen}/\n"


def test_without_the_program_that_asks_the_formula_is_taken(tmp_path: Path) -> None:
    command = ["/bin/sh", str(SCRIPT)]
    environment = {"PATH": "/usr/bin:/bin", "GITHUB_REPOSITORY": "owner/lip"}
    said = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert (said.stdout, said.stderr) == ("https://owner.github.io/lip/\n", "")
