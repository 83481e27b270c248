"""The script that puts one number first knows the numbers of numbers.yml, and no other."""

from __future__ import annotations

from pathlib import Path

from publish.compact_json import compact_json
from publish.steps.local_number import EMPTY_NUMBERS, by_region, local_number
from rules.text.records import Records

SCRIPT = Path("overrides/assets/js/local-number.js")


def test_the_numbers_are_written_into_every_page(tmp_path: Path, numbers: Records) -> None:
    (tmp_path / "assets/js").mkdir(parents=True)
    page = tmp_path / "index.html"
    page.write_text(f"<script>{SCRIPT.read_text(encoding='utf-8')}</script>", encoding="utf-8")
    local_number(tmp_path)
    known = compact_json(by_region(list(numbers.entries.values())))
    assert EMPTY_NUMBERS in SCRIPT.read_text(encoding="utf-8")
    assert f"const numbers = {known};" in page.read_text(encoding="utf-8")


def test_a_region_has_the_first_number_of_its_country() -> None:
    """The EU's is first in the text already, so no reader downloads it."""
    countries = [
        {"regions": ["GB", "IM"], "emergency": [{"number": "999"}, {"number": "112"}]},
        {"regions": ["DE"], "emergency": [{"number": "112"}]},
        {"regions": ["AU"], "emergency": [{"number": "000"}]},
    ]
    assert by_region(countries) == {"GB": "999", "IM": "999", "AU": "000"}
