"""Outside addresses are asked once, asked again if they fail, and left out only for a reason."""

from datetime import date

import yaml

from upkeep.outside_links import (
    NOT_ASKED,
    PAUSES,
    outside_links,
    read_answers,
    report,
    unanswered,
    without_exceptions,
)

TODAY = date(2026, 11, 23)
SLOW = {"address": "https://a.org/", "reason": "It asks for a human", "until": date(2027, 1, 1)}
# As LinkChecker 10.6 prints it.
TABLE = """\
# created by LinkChecker
urlname;parentname;base;result;warningstring;infostring;valid;url
https://a.org/;;;200 OK;;;True;https://a.org/
https://b.org/x;;;"404 Not Found; sorry";;;False;https://b.org/x
# Stopped checking
"""


def page(folder, *addresses: str) -> None:
    """Write a page that links to these addresses."""
    (folder / "index.html").write_text("".join(f'<a href="{one}">A</a>' for one in addresses))


def test_each_outside_address_is_listed_once(tmp_path):
    """Each site is asked once."""
    (tmp_path / "a").mkdir()
    page(tmp_path, "https://b.example/", "a/", "tel:999")
    (tmp_path / "a" / "index.html").write_text(
        '<a href="https://b.example/">B</a><a href="https://a.example/x">A</a>'
    )
    assert outside_links(tmp_path) == ["https://a.example/x", "https://b.example/"]


def test_only_what_does_not_answer_is_read_from_the_table():
    assert read_answers(TABLE) == {"https://b.org/x": "404 Not Found; sorry"}


def test_what_fails_is_asked_again_after_a_pause_and_what_answers_is_not():
    """Most faults pass by themselves; an issue about them would teach people to look away."""
    asked: list[list[str]] = []
    waited: list[float] = []

    def ask(addresses: list[str]) -> dict[str, str]:
        asked.append(addresses)
        return {url: f"try {len(asked)}" for url in addresses if "gone" in url or len(asked) < 2}

    found = unanswered(["https://gone.org/", "https://slow.org/"], ask, waited.append)
    assert found == {"https://gone.org/": "try 3"}
    assert asked == [["https://gone.org/", "https://slow.org/"]] * 2 + [["https://gone.org/"]]
    assert tuple(waited) == PAUSES


def test_nothing_is_asked_again_once_all_answer():
    waited: list[float] = []
    assert unanswered(["https://a.org/"], lambda addresses: {}, waited.append) == {}
    assert waited == [0]


def test_an_exception_is_kept_while_it_is_needed():
    addresses = ["https://a.org/1", "https://b.org/"]
    assert without_exceptions(addresses, [SLOW], TODAY) == (["https://b.org/"], [])


def test_an_exception_that_is_over_or_not_needed_is_listed():
    """Otherwise the list only grows, and a page that is gone hides behind it."""
    over, unused = SLOW | {"until": date(2026, 11, 22)}, SLOW | {"address": "https://c.org/"}
    asked, faults = without_exceptions(["https://a.org/1"], [over, unused], TODAY)
    assert asked == ["https://a.org/1"]
    end = "Fix: remove it, or look again and give it a new date."
    assert faults == [
        f"- `links_not_asked.yml`: the exception for https://a.org/ ended on 2026-11-22. {end}",
        f"- `links_not_asked.yml`: no page links to https://c.org/. {end}",
    ]


def test_the_list_names_each_address_and_why(tmp_path, monkeypatch):
    """What a server says is shown as code: it may hold anything."""
    monkeypatch.setattr("time.sleep", lambda seconds: None)
    page(tmp_path, "https://a.org/1", "https://b.org/")
    asked = lambda addresses: dict.fromkeys(addresses, "`<b>` @all")  # noqa: E731
    assert report(tmp_path, [SLOW], TODAY, asked) == ["- https://b.org/: `'<b>' @all`"]


def test_each_exception_says_what_why_and_until_when():
    """A date further off than a year is no date."""
    for one in yaml.safe_load(NOT_ASKED.read_text()) or []:
        assert sorted(one) == ["address", "reason", "until"]
        assert one["address"].startswith("https://")
        assert (one["until"] - date.today()).days <= 366
