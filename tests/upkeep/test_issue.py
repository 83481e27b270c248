"""Each weekly list has one issue: opened once, kept up to date, closed when nothing is left."""

import json
from unittest.mock import Mock, call

from tests.proof import exit_message
from upkeep import issue
from upkeep.issue import MAX_CHARACTERS, TOPICS, GhCall, body, call_for

TITLE, ADVICE = TOPICS["links"]
FOUND = "- https://a.org/: `404`\n"
TEXT = f"{ADVICE}\n\n- https://a.org/: `404`\n"
OTHER = {"number": 1, "title": f"{TITLE} (mine)"}


def test_a_list_without_an_issue_opens_one():
    create = ("issue", "create", "--title", TITLE, "--body-file", "-")
    assert call_for("links", FOUND, [OTHER]) == GhCall(create, TEXT)


def test_a_list_with_an_issue_updates_the_oldest():
    """Two issues about one list would both be out of date."""
    issues = [{"number": 9, "title": TITLE}, OTHER, {"number": 7, "title": TITLE}]
    assert call_for("links", FOUND, issues) == GhCall(
        ("issue", "edit", "7", "--body-file", "-"), TEXT
    )


def test_an_empty_list_closes_its_issue_and_opens_none():
    close = ("issue", "close", "7", "--comment", "Nothing is left on the list.")
    assert call_for("links", "\n", [OTHER, {"number": 7, "title": TITLE}]) == GhCall(close, "")
    assert call_for("links", "", [OTHER]) is None


def test_a_long_list_is_cut_between_lines_and_says_so():
    """GitHub refuses the whole text, and the list would be lost."""
    lines = [f"- {number} {'x' * 990}" for number in range(100)]
    kept = body("\n".join(lines), "Do this.").splitlines()
    assert kept[:3] == ["Do this.", "", lines[0]]
    assert kept[-1] == "- and 40 more"
    assert MAX_CHARACTERS - 1_000 < len("\n".join(kept)) < 65_536


def test_every_topic_has_its_own_title():
    assert len({title for title, _ in TOPICS.values()}) == len(TOPICS)


def test_github_is_asked_only_for_issues_of_the_workflow(tmp_path, monkeypatch):
    """An issue of the same name by someone else is left alone."""
    gh = Mock(return_value=json.dumps([OTHER]))
    monkeypatch.setattr(issue, "gh", gh)
    (tmp_path / "found.md").write_text(FOUND)
    issue.main("links", tmp_path / "found.md")
    assert gh.call_args_list == [
        call((*issue.LIST, "--json", "number,title")),
        call(("issue", "create", "--title", TITLE, "--body-file", "-"), TEXT),
    ]
    assert issue.LIST[2:4] == ("--app", "github-actions")


def test_what_github_refuses_is_told(tmp_path, monkeypatch):
    (tmp_path / "gh").write_text("#!/bin/sh\necho no rights >&2\nexit 1\n")
    (tmp_path / "gh").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert exit_message(issue.gh, ("issue", "list")) == "gh list failed: no rights\n"
