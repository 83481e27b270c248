from __future__ import annotations

from rules.site.lists_announced import LIST_FIX, RULE
from tests.proof import Asked, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_lists_are_lists_and_numbers_keep_their_order(toured: Toured) -> None:
    """A listener learns that three things follow; a number in the wrong order calls nobody."""
    report(toured[RULE])


problems = in_browser(RULE.check)


def test_a_list_and_a_number_that_lose_their_way_are_reported(problems: Asked) -> None:
    quiet = "<ul class=a style='list-style: none'><li>A</ul>"
    good = f"<ul style='list-style: \"\"'><li>A</ul><nav>{quiet}</nav>"
    rows = "<ul class=b style='list-style: \"\"'><li style='display: flex'>A</ul>"
    kept = "direction: ltr; unicode-bidi: isolate; white-space: nowrap"
    calls = f"<a href=tel:1800>1800 022</a><a href=tel:112 style='{kept}'>112</a>"
    found = problems(f"{good}{quiet}{rows}{calls}")
    assert sorted(found) == [
        "index.html:1: 1800 022 can break or turn round\n    Fix: see [href^=tel] in base.css",
        'index.html:1: <ul class="a" style="list-style: none"> is no list to Safari\n'
        f"    Fix: {LIST_FIX}",
        'index.html:1: <ul class="b" style="list-style: &quot;&quot;"> is no list to Safari\n'
        f"    Fix: {LIST_FIX}",
    ]
