"""Step: the script that puts the local emergency number first learns the numbers.

They come from docs/_data/numbers.yml, the only place that holds them.
"""

from __future__ import annotations

from pathlib import Path

from publish.built_files import built_scripts
from publish.compact_json import compact_json
from publish.data_files import read_data

NUMBERS = Path("docs/_data/numbers.yml")
# What the script says until this step, as in the preview for writers: no region is known.
EMPTY_NUMBERS = "const numbers = {};"


def local_number(site: Path) -> None:
    """Write the numbers by region into every page below `site`. Exits if it is slim."""
    built_scripts(site)
    known = f"const numbers = {compact_json(by_region(read_data(NUMBERS)))};"
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        page.write_text(html.replace(EMPTY_NUMBERS, known), encoding="utf-8")


def by_region(countries: list[dict]) -> dict[str, str]:
    """Return the number to call first by region, where it is not 112, which comes first anyway."""
    return {
        region: country["emergency"][0]["number"]
        for country in countries
        for region in country["regions"]
        if country["emergency"][0]["number"] != "112"
    }
