"""`python -m benchmarks`: what this project costs beside stock Material and Zensical, as Markdown.

`make benchmark` runs it. What is being done goes to the error stream, the tables to the output.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from benchmarks.build_cost import Cost, build_costs
from benchmarks.full_walk import Step, full_walk
from benchmarks.pages_server import PagesServer, served
from benchmarks.report import Figures, report
from benchmarks.same_words import check_same_words
from benchmarks.table import inline_scripts
from benchmarks.variants import OURS, VARIANTS, our_settings
from benchmarks.visit import Visit, visits
from benchmarks.words import paths_of
from rules.browser import ARGUMENTS, executable
from rules.built.page_weight import weigh_site

LARGER = {100: 3, 1000: 1}  # pages → builds of each, at most


def arguments(given: list[str]) -> argparse.Namespace:
    """Return the checked words of the command line."""
    parser = argparse.ArgumentParser(prog="make benchmark", description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=7, help="visits of each site; fewer is faster")
    parser.add_argument("--largest", type=int, default=1000, help="pages of the largest site built")
    parser.add_argument("--keep", type=Path, help="file to keep the tables in as well")
    return parser.parse_args(given)


def say(words: str) -> None:
    """Tell the person who waits what is being done."""
    print(words, file=sys.stderr, flush=True)


def scripts(server: PagesServer, made: Visit) -> int:
    """Return the bytes of code that the first page runs: in its files and in itself, unpacked."""
    files = [server.files[one.path] for one in made.first if one.kind == "JS"]
    page = gzip.decompress(server.files["index.html"][2]).decode()
    return inline_scripts(page) + sum(len(gzip.decompress(body)) for _, _, body in files)


def in_browser(
    sites: Path, runs: int
) -> tuple[dict[str, list[Visit]], list[float], list[Step], str]:
    """Return the visits, the bytes of code, the full walk of ours, and the browser's version."""
    with sync_playwright() as playwright, ExitStack() as opened:
        chromium = playwright.chromium.launch(executable_path=executable(), args=ARGUMENTS)
        opened.callback(chromium.close)
        places = {
            variant.name: opened.enter_context(served(sites / variant.name / "site"))
            for variant in VARIANTS
        }
        made = visits(places, chromium, runs, say)
        code = [scripts(server, made[name][-1]) for name, (_, server) in places.items()]
        say("the full walk")
        walk = full_walk(chromium, *places[OURS], paths_of(our_settings()["nav"]))
        return made, code, walk, chromium.version


def main(given: list[str]) -> None:
    """Build, visit, walk; print the tables."""
    chosen = arguments(given)
    larger = {pages: most for pages, most in LARGER.items() if pages <= chosen.largest}
    times = {pages: min(most, chosen.runs) for pages, most in larger.items()}
    with TemporaryDirectory() as name:
        folder = Path(name)
        builds = min(3, chosen.runs)
        ours = build_costs(folder / "ours", None, builds, say)
        stock, *others = (folder / "ours" / variant.name / "site" for variant in VARIANTS)
        for other in others:
            check_same_words(stock, other)
        made, code, walk, browser = in_browser(folder / "ours", chosen.runs)
        weights = weigh_site(folder / "ours" / OURS / "site")
        costs: dict[int, dict[str, Cost]] = {len(walk): ours}
        for pages, count in times.items():
            costs[pages] = build_costs(folder / str(pages), pages, count, say)
    times = {len(walk): builds, **times}
    figures = Figures(made, code, costs, walk, weights, browser, chosen.runs, times)
    text = report(figures)
    print(text)
    if chosen.keep:
        chosen.keep.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
