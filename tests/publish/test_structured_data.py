"""The step that tells search engines what each health page is about."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from publish.steps.structured_data import by_page, page_data, structured_data
from tests.proof import exit_message

PAGE = """<html lang="en-GB"><head><link rel="canonical" href="https://a.org/b/c/"></head><body>
<a class="header__name">A site</a>
<nav><ol><li class="breadcrumb__item"><a href="../..">Home</a></li>
<li class="breadcrumb__item" aria-current="page">C</li></ol></nav>
<h1>A &lt;/script&gt; spasm</h1><p class="page-head__lead">It pulls.<a class="sources__mark">[1]</a>
</p><time datetime="2026-11-29">29 November 2026</time>
<details class="sources"><ol><li><a href="https://n.org/">Spasm, NHS</a>, 2023.<span> Studies</span>
</li><li>Old book, Printer.</li></ol></details></body></html>"""
SUBJECT = {
    "name": "Spasm",
    "type": "MedicalCondition",
    "pages": ["b/c.md"],
    "codes": {"ICD-10": ["G51.3"]},
}


def test_a_page_is_described_by_what_it_shows() -> None:
    data = page_data(PAGE, [SUBJECT])
    assert {name: data[name] for name in ("@type", "url", "name", "description")} == {
        "@type": "MedicalWebPage",
        "url": "https://a.org/b/c/",
        "name": "A </script> spasm",
        "description": "It pulls.",
    }
    assert data["dateModified"] == "2026-11-29"
    assert data["about"] == [
        {
            "@type": "MedicalCondition",
            "name": "Spasm",
            "code": [{"@type": "MedicalCode", "codeValue": "G51.3", "codingSystem": "ICD-10"}],
        }
    ]
    assert data["citation"] == ["https://n.org/", "Old book, Printer"]
    assert data["breadcrumb"]["itemListElement"] == [
        {"@type": "ListItem", "position": 1, "name": "Home", "item": "https://a.org/"},
        {"@type": "ListItem", "position": 2, "name": "C", "item": "https://a.org/b/c/"},
    ]


def test_no_review_is_claimed() -> None:
    """A search engine would show a check that nobody has made."""
    assert not {"lastReviewed", "reviewedBy"} & page_data(PAGE, [SUBJECT]).keys()


def test_a_page_without_a_trail_has_none() -> None:
    """Home is where every trail begins."""
    assert "breadcrumb" not in page_data(PAGE.replace("breadcrumb__item", "item"), [SUBJECT])


def test_a_page_may_be_about_two_things() -> None:
    other = {**SUBJECT, "name": "Tic", "pages": ["index.md", "b/c.md", "d/index.md"]}
    assert {path: len(about) for path, about in by_page({"a": SUBJECT, "b": other}).items()} == {
        "b/c/index.html": 2,
        "index.html": 1,
        "d/index.html": 1,
    }


def test_the_data_end_the_page_and_no_word_ends_them(tmp_path: Path) -> None:
    (tmp_path / "b/c").mkdir(parents=True)
    (tmp_path / "assets/js").mkdir(parents=True)
    (tmp_path / "b/c/index.html").write_text(PAGE)
    subjects = tmp_path / "subjects.yml"
    subjects.write_text(json.dumps({"spasm": SUBJECT}))
    structured_data(tmp_path, subjects)
    html = (tmp_path / "b/c/index.html").read_text()
    before, _, data = html.partition('<script type="application/ld+json">')
    assert before == PAGE.removesuffix("</body></html>")
    text, _, after = data.partition("</script>")
    assert after == "\n</body></html>"
    assert json.loads(text) == page_data(PAGE, [SUBJECT])


def test_a_page_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "assets/js").mkdir(parents=True)
    subjects = tmp_path / "subjects.yml"
    subjects.write_text(json.dumps({"spasm": SUBJECT}))
    assert exit_message(structured_data, tmp_path, subjects) == (
        f"{subjects}:1: there is no page b/c/index.html\n    Fix: correct its pages"
    )


def test_a_page_without_an_address_is_told() -> None:
    with pytest.raises(SystemExit, match="site_url is missing\n    Fix: set SITE_URL"):
        page_data("<html><body></body></html>", [SUBJECT])
