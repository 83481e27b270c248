"""Nothing is compared that does not have the same words."""

from pathlib import Path

import pytest

from benchmarks.same_words import check_same_words, lost_words

STOCK = "<nav>Menu</nav><article><h1>Lips twitch</h1><script>code</script><p>Lips</p></article>"


def test_a_lost_word_is_named_and_an_added_one_is_not():
    assert lost_words(STOCK, "<main><p>Lips do twitch</p></main>") == ["Lips"]
    assert lost_words(STOCK, "<main>Lips <b>twitch</b>. Sources: Lips</main>") == []


def test_a_site_that_lost_words_ends_the_program(tmp_path: Path):
    for name, page in {"a/site": STOCK, "New/site": "<main>Lips twitch</main>"}.items():
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "index.html").write_text(page)
    with pytest.raises(SystemExit) as ended:
        check_same_words(tmp_path / "a/site", tmp_path / "New/site")
    assert str(ended.value) == "index.html lost these words in New: Lips"


def test_a_missing_page_lost_all_its_words(tmp_path: Path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").write_text(STOCK)
    with pytest.raises(SystemExit) as ended:
        check_same_words(tmp_path / "a", tmp_path / "New/site")
    assert str(ended.value) == "index.html lost these words in New: Lips twitch"
