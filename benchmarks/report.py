"""The whole report: the tables, the versions behind them, and what a reader of them has to know."""

from __future__ import annotations

import datetime
import os
import platform
import subprocess
from importlib.metadata import version
from typing import NamedTuple

from benchmarks.build_cost import Cost
from benchmarks.full_walk import Step
from benchmarks.table import (
    build_rows,
    comparison,
    requests_list,
    steps_table,
    visit_rows,
    walk_table,
)
from benchmarks.variants import FEATURES, OURS, ZENSICAL
from benchmarks.visit import CPU, LINE, SECOND, Visit
from rules.built.page_weight import Weight
from rules.built.page_weight import table as weight_table

COPY = (
    "what an emergency needs, in one file, and not for a reader who saves data. Other pages are"
    " kept when they are opened; the whole copy is loaded when the reader asks for it."
)
AGAIN = "`make benchmark KEEP=benchmarks/RESULTS.md` measures it again and writes this file."


class Figures(NamedTuple):
    """What was measured, each by the name of its builder or by the number of pages.

    `runs` is how often each site was visited, `times` how often each number of pages was built.
    """

    visits: dict[str, list[Visit]]
    scripts: list[float]
    builds: dict[int, dict[str, Cost]]
    walk: list[Step]
    weights: list[Weight]
    browser: str
    runs: int
    times: dict[int, int]


def zensical_version() -> str:
    """Return the version of Zensical, which is in an environment of its own."""
    code = "from importlib.metadata import version; print(version('zensical'))"
    result = subprocess.run([ZENSICAL, "-c", code], capture_output=True, text=True, check=True)
    return result.stdout.strip()


def versions(browser: str) -> str:
    """Return what was measured with what, and when, in one paragraph."""
    tools = [f"{name} {version(name)}" for name in ("mkdocs", "mkdocs-material")]
    tools += [f"zensical {zensical_version()}", f"Python {platform.python_version()}"]
    tools += [f"Chromium {browser}", f"{platform.system()} with {os.cpu_count()} cores"]
    return f"Measured on {datetime.date.today()} with {', '.join(tools)}."


def notes(figures: Figures) -> list[str]:
    """Return what a reader of the table has to know, one sentence or two a point."""
    builds = ", ".join(f"{times} at {pages:,} pages" for pages, times in figures.times.items())
    line = f"{LINE['downloadThroughput'] * 8 / 1e6} Mbit/s, {LINE['latency']} ms"
    return [
        f"Figures are medians. Visits of each site: {figures.runs}. Builds of each: {builds}."
        " The builders take turns, so that a busy minute hits all of them.",
        "All three build the same Markdown with the same extensions, ours among them: the command"
        " stops if a page of Zensical's or ours lacks a word that it has with Material.",
        "Material and Zensical have no template, style or script of ours, but light and dark"
        f" colours and {', '.join(FEATURES)}.",
        "They also fetch fonts from a host of Google, unless told not to."
        " They are told not to here, which is in their favour.",
        "Zensical is the newest release whose parts can all be installed:"
        " later ones need a package that the registry does not give.",
        f"First and second page: home and `{SECOND}`, with an empty cache, 412 px wide, on a slow"
        f" 4G line ({line}) with a CPU {CPU} times slower.",
        "The browser slows each answer by itself, without handshakes and slow start:"
        " on a real line, every further byte and host costs more.",
        "Bytes are with gzip, and with response headers as long as those of GitHub Pages."
        " Other: the search index, which Material and Zensical fetch on the first page.",
        f"In the background ours loads {COPY}",
        "Before first paint: the page itself, and files that it names as needed for painting.",
        "Larger sites repeat our pages in folders. Material and Zensical write the whole menu into"
        " each page. Ours prints its sheets as PDF in each build, too.",
        "Peak memory is that of the largest process of a build.",
    ]


def report(figures: Figures) -> str:
    """Return everything as one Markdown page."""
    names = list(figures.visits)
    rows = visit_rows(list(figures.visits.values()), figures.scripts)
    rows += build_rows({pages: list(cost.values()) for pages, cost in figures.builds.items()})
    parts = [
        "# What this project costs beside stock Material and Zensical",
        f"{versions(figures.browser)}\n{AGAIN}",
        comparison(names, rows),
        "\n".join(f"- {note}" for note in notes(figures)),
        "## What each step of our own build costs",
        steps_table({pages: cost[OURS] for pages, cost in figures.builds.items()}),
        "## What each page weighs",
        "Each page and all that paints it is one file; `make weights` prints this table alone."
        " A part weighs what the page saves without it.",
        weight_table(figures.weights),
        "## Every request of a walk over all pages",
        "One browser that starts empty opens every page of the menu, then every page again."
        " It keeps no copy for offline.",
        walk_table(figures.walk),
        "## What the copy for offline asks for",
        "One request after the other, once the first page is shown:",
        requests_list(figures.visits[OURS][-1].offline_copy),
    ]
    return "\n\n".join(parts)
