"""The sums and the tables of the benchmark."""

from benchmarks.build_cost import Cost, middle
from benchmarks.full_walk import Step
from benchmarks.pages_server import Sent
from benchmarks.table import (
    build_rows,
    comparison,
    inline_scripts,
    ratio,
    requests_list,
    steps_table,
    visit_rows,
    visits_a_month,
    walk_table,
    whole,
)
from benchmarks.visit import Visit

PAGE = Sent("", 200, "HTML", 1200)
CODE = Sent("a.js", 200, "JS", 300)
NEXT = Sent("next/", 200, "HTML", 1000)
COPY = Sent("next/", 200, "offline copy", 500)


def test_a_months_traffic_is_100_gb():
    assert visits_a_month(100_000) == 1_000_000
    assert visits_a_month(3_000_000_000) == 33


def test_a_ratio_to_nothing_is_no_number():
    assert (ratio(30, 20), ratio(30, 0)) == ("1.50", "–")


def test_only_code_in_the_page_counts_as_its_code():
    """A file is counted where it is sent, and JSON is data."""
    page = '<script>abc</script><script src="x.js"></script><script type=module>de</script>'
    assert inline_scripts(page + '<script id=c type="application/json">{}</script>') == 5


def test_the_middle_of_several_builds_is_taken_for_each_figure():
    costs = [Cost(1, 30, {"slim": 5}), Cost(2, 10, {"slim": 7}), Cost(9, 20, {"slim": 6})]
    assert middle(costs) == Cost(2, 20, {"slim": 6})


def test_the_comparison_shows_the_others_as_multiples_of_ours():
    rows = [("Bytes", [3000, 1500, 1000], whole), ("Fonts", [5, 0, 0], whole)]
    assert comparison(["Stock", "New", "Ours"], rows) == (
        "|  | Stock | New | Ours | Stock ÷ ours | New ÷ ours |\n"
        "| --- | --: | --: | --: | --: | --: |\n"
        "| Bytes | 3,000 | 1,500 | 1,000 | 3.00 | 1.50 |\n"
        "| Fonts | 5 | 0 | 0 | – | – |"
    )


def test_a_visit_is_told_by_requests_kinds_paint_and_the_next_page():
    visits = [
        Visit(fcp, fcp + 50, 1200, [PAGE, CODE], [NEXT], [COPY, COPY]) for fcp in (500, 100, 200)
    ]
    rows = {label: values for label, values, _ in visit_rows([visits], [700])}
    assert rows == {
        "Requests of the first page": [2],
        "Bytes of the first page": [1500],
        "… HTML": [1200],
        "… CSS": [0],
        "… JS": [300],
        "… fonts": [0],
        "… images": [0],
        "… other": [0],
        "Bytes before first paint": [1200],
        "JavaScript to run, unpacked bytes": [700],
        "First contentful paint, ms": [200],
        "Largest contentful paint, ms": [250],
        "Requests of the second page": [1],
        "Bytes of the second page": [1000],
        "First visits a month within 100 GB": [66_666_666],
        "Then the copy for offline, requests": [2],
        "Then the copy for offline, bytes": [1000],
        "First visits within 100 GB, copy included": [40_000_000],
    }


def test_builds_are_told_by_seconds_and_memory_at_each_size():
    costs = {10: [Cost(1.25, 50e6, {})], 1000: [Cost(30.0, 900e6, {})]}
    shown = [(label, show(values[0])) for label, values, show in build_rows(costs)]
    assert shown == [
        ("Build, 10 pages, seconds", "1.2"),
        ("Build, 1,000 pages, seconds", "30.0"),
        ("Peak memory, 10 pages, MB", "50"),
        ("Peak memory, 1,000 pages, MB", "900"),
    ]


def test_the_steps_are_summed_without_the_first_which_is_mkdocs():
    costs = {10: Cost(0, 0, {"build": 2.0, "slim": 0.5, "policy": 0.25})}
    assert steps_table(costs) == (
        "| Step | 10 pages, s |\n"
        "| --- | --: |\n"
        "| `build` | 2.00 |\n"
        "| `slim` | 0.50 |\n"
        "| `policy` | 0.25 |\n"
        "| All beyond `build` | 0.75 |\n"
        "| ms a page beyond `build`, and of it | 75 and 200 |"
    )


def test_the_copy_for_offline_names_every_request():
    assert requests_list([COPY, CODE]) == "`/next/` 200, `/a.js` 200: 2 requests, 800 bytes."


def test_the_walk_names_every_request():
    assert walk_table([Step("", [PAGE, CODE], []), Step("next/", [NEXT], [NEXT])]) == (
        "| Page | Asked for, cold | Bytes | Asked for, warm | Bytes |\n"
        "| --- | --- | --: | --- | --: |\n"
        "| `/` | `/` 200<br>`/a.js` 200 | 1,500 | nothing | 0 |\n"
        "| `/next/` | `/next/` 200 | 1,000 | `/next/` 200 | 1,000 |\n"
        "| All | 3 requests | 2,500 | 1 requests | 1,000 |"
    )
