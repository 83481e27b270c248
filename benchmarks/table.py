"""The figures as Markdown tables, and the small sums behind them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from statistics import median

from benchmarks.build_cost import Cost
from benchmarks.full_walk import Step
from benchmarks.pages_server import KINDS, Sent
from benchmarks.visit import Visit

MONTH = 100_000_000_000  # bytes: GitHub Pages asks to stay below 100 GB a month
INLINE = re.compile(r"<script(?![^>]*\b(?:src=|json))[^>]*>(.*?)</script>", re.DOTALL)

Row = tuple[str, list[float], Callable[[float], str]]


def whole(value: float) -> str:
    """Return a number without decimals: 1,234."""
    return f"{value:,.0f}"


def tenths(value: float) -> str:
    """Return a number with one decimal: 1,234.5."""
    return f"{value:,.1f}"


def megabytes(value: float) -> str:
    """Return a number of bytes in MB."""
    return whole(value / 1e6)


def size(sent: Iterable[Sent], kind: str = "") -> int:
    """Return the bytes of the answers, of all or of one kind."""
    return sum(one.size for one in sent if kind in ("", one.kind))


def visits_a_month(first_visit: float) -> int:
    """Return how many first visits of this many bytes fit into a month's traffic."""
    return int(MONTH // first_visit)


def inline_scripts(html: str) -> int:
    """Return the bytes of the code that is in the page itself; data is no code."""
    return sum(len(code.encode()) for code in INLINE.findall(html))


def ratio(value: float, ours: float) -> str:
    """Return a figure as a multiple of ours."""
    return f"{value / ours:.2f}" if ours else "–"


def visit_rows(visits: list[list[Visit]], scripts: list[float]) -> list[Row]:
    """Return the rows about readers: a list of visits and the bytes of code for each builder."""

    def middle(figure: Callable[[Visit], float]) -> list[float]:
        return [median(figure(visit) for visit in made) for made in visits]

    kinds = [*dict.fromkeys(KINDS.values()), "other"]
    first = middle(lambda visit: size(visit.first))
    copy = middle(lambda visit: size(visit.offline_copy))
    whole_visit = [sum(parts) for parts in zip(first, copy, strict=True)]
    return [
        ("Requests of the first page", middle(lambda visit: len(visit.first)), whole),
        ("Bytes of the first page", first, whole),
        *(
            (f"… {kind}", middle(lambda visit, kind=kind: size(visit.first, kind)), whole)
            for kind in kinds
        ),
        ("Bytes before first paint", middle(lambda visit: visit.before_paint), whole),
        ("JavaScript to run, unpacked bytes", scripts, whole),
        ("First contentful paint, ms", middle(lambda visit: visit.fcp), whole),
        ("Largest contentful paint, ms", middle(lambda visit: visit.lcp), whole),
        ("Requests of the second page", middle(lambda visit: len(visit.second)), whole),
        ("Bytes of the second page", middle(lambda visit: size(visit.second)), whole),
        ("First visits a month within 100 GB", [visits_a_month(one) for one in first], whole),
        ("Then the copy for offline, requests", middle(lambda v: len(v.offline_copy)), whole),
        ("Then the copy for offline, bytes", copy, whole),
        ("First visits within 100 GB, copy included", [*map(visits_a_month, whole_visit)], whole),
    ]


def build_rows(costs: dict[int, list[Cost]]) -> list[Row]:
    """Return the rows about builds: the cost of each builder by the number of pages."""
    rows: list[Row] = []
    for pages, found in costs.items():
        rows.append((f"Build, {pages:,} pages, seconds", [c.seconds for c in found], tenths))
    for pages, found in costs.items():
        rows.append((f"Peak memory, {pages:,} pages, MB", [c.memory for c in found], megabytes))
    return rows


def comparison(names: list[str], rows: list[Row]) -> str:
    """Return the table: a column for each builder, ours last, and the others as multiples of it."""
    heads = ["", *names, *(f"{name} ÷ ours" for name in names[:-1])]
    lines = [heads, ["---", *["--:"] * (len(heads) - 1)]]
    for label, values, shown in rows:
        ratios = [ratio(value, values[-1]) for value in values[:-1]]
        lines.append([label, *map(shown, values), *ratios])
    return markdown(lines)


def steps_table(costs: dict[int, Cost]) -> str:
    """Return the seconds of each step of our own build, and of all but the first together."""
    first, *others = next(iter(costs.values())).steps
    lines = [["Step", *(f"{pages:,} pages, s" for pages in costs)], ["---", *["--:"] * len(costs)]]
    for step in (first, *others):
        lines.append([f"`{step}`", *(f"{cost.steps[step]:.2f}" for cost in costs.values())])
    sums = [sum(cost.steps[step] for step in others) for cost in costs.values()]
    each = [
        f"{sum_ / pages * 1000:.0f} and {cost.steps[first] / pages * 1000:.0f}"
        for sum_, (pages, cost) in zip(sums, costs.items(), strict=True)
    ]
    lines.append([f"All beyond `{first}`", *(f"{sum_:.2f}" for sum_ in sums)])
    lines.append([f"ms a page beyond `{first}`, and of it", *each])
    return markdown(lines)


def walk_table(walk: list[Step]) -> str:
    """Return what each page of the walk asked for."""
    lines = [["Page", "Asked for, cold", "Bytes", "Asked for, warm", "Bytes"]]
    lines.append(["---", "---", "--:", "---", "--:"])
    for step in walk:
        cold, warm = ([named(sent) or "nothing", size(sent)] for sent in (step.cold, step.warm))
        lines.append([f"`/{step.path}`", cold[0], whole(cold[1]), warm[0], whole(warm[1])])
    last = ["All"]
    for sent in ([one for step in walk for one in step.cold], [o for s in walk for o in s.warm]):
        last += [f"{len(sent)} requests", whole(size(sent))]
    lines.append(last)
    return markdown(lines)


def named(sent: list[Sent], between: str = "<br>") -> str:
    """Return the path and the status of each answer."""
    return between.join(f"`/{one.path}` {one.status}" for one in sent)


def requests_list(sent: list[Sent]) -> str:
    """Return the answers in one paragraph, and their sum."""
    return f"{named(sent, ', ')}: {len(sent)} requests, {whole(size(sent))} bytes."


def markdown(lines: list[list[str]]) -> str:
    """Return the cells as a Markdown table; the second line holds the alignments."""
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
