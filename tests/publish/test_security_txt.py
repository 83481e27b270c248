"""Whoever finds a vulnerability learns where to tell of it, without telling everyone."""

from datetime import UTC, datetime

import pytest

from publish.steps.security_txt import FILE, security_txt, text


@pytest.fixture
def built(tmp_path, monkeypatch):
    """Return the function that returns what is written for a repository, None if nothing is."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("---\nupdated: 2026-09-21\n---\n# A page\n")
    (tmp_path / "index.html").write_text('<html lang="pt-BR">')
    monkeypatch.chdir(tmp_path)

    def write(repository: str) -> str | None:
        monkeypatch.setenv("REPOSITORY_URL", repository)
        security_txt(tmp_path)
        return (tmp_path / FILE).read_text() if (tmp_path / FILE).exists() else None

    return write


def test_reports_go_to_the_private_form_of_the_repository(built):
    """RFC 9116 asks for Contact and Expires, once each, in these words."""
    assert built("https://github.com/owner/name") == (
        "Contact: https://github.com/owner/name/security/advisories/new\n"
        "Expires: 2027-09-16T00:00:00Z\n"
        "Preferred-Languages: pt\n"
        "Policy: https://github.com/owner/name/security/policy\n"
    )


def test_it_expires_within_a_year():
    """The standard's limit: old contacts mislead."""
    now = datetime(2026, 11, 23, tzinfo=UTC)
    line = text("https://github.com/owner/name", now, "en").splitlines()[1]
    expires = datetime.fromisoformat(line.removeprefix("Expires: "))
    assert 0 < (expires - now).days < 365


@pytest.mark.parametrize("repository", ["", "https://example.org/owner/name", "/owner/name"])
def test_no_address_is_invented(built, repository):
    """The private form is GitHub's; elsewhere the address would lead nowhere."""
    assert built(repository) is None


def test_a_file_of_an_earlier_build_does_not_stay(built):
    """MkDocs leaves hidden files in the folder it empties."""
    assert built("https://github.com/owner/name")
    assert built("") is None
