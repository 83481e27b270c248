"""`python -m upkeep.outside_links SITE`: the outside addresses that no longer answer, as a list.

LinkChecker asks; what does not answer is asked again later, because most faults pass by themselves.
Addresses that are known to refuse programs are in links_not_asked.yml, each with a reason and a
date. Never run in `make test`: a pull request must not turn red because another site is down.
"""

from __future__ import annotations

import csv
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import yaml

from publish.html_tree import parse_html

NOT_ASKED = Path(__file__).with_name("links_not_asked.yml")
# Seconds to wait before each round.
PAUSES = (0, 60, 300)
OPTIONS = (
    *("--stdin", "--check-extern", "--recursion-level=0", "--no-status", "--no-warnings"),
    *("--threads=4", "--timeout=30", "--output=csv/utf-8"),
)
Ask = Callable[[list[str]], dict[str, str]]


def outside_links(site: Path) -> list[str]:
    """Return the outside addresses of all pages below the folder `site`, sorted, each once."""
    found = {
        link.get("href", "")
        for page in site.rglob("*.html")
        for link in parse_html(page.read_text(encoding="utf-8")).iter("a")
    }
    return sorted(address for address in found if address.startswith("https://"))


def ask(addresses: list[str]) -> dict[str, str]:
    """Return the addresses that do not answer, and why. Exits if none can be asked."""
    program = Path(sys.executable).with_name("linkchecker")
    given = "\n".join(addresses)
    result = subprocess.run([program, *OPTIONS], input=given, capture_output=True, text=True)
    if result.returncode > 1:  # 1 says that some did not answer
        sys.exit(f"LinkChecker stopped:\n{result.stderr}    Fix: run it by hand with {OPTIONS}")
    return read_answers(result.stdout)


def read_answers(output: str) -> dict[str, str]:
    """Return the addresses that LinkChecker's table calls wrong, and why."""
    lines = (line for line in output.splitlines() if not line.startswith("#"))
    return {
        row["urlname"]: row["result"]
        for row in csv.DictReader(lines, delimiter=";")
        if row["valid"] == "False"
    }


def unanswered(addresses: Iterable[str], asks: Ask, wait: Callable[[float], None]) -> dict:
    """Return the addresses that answer in none of the rounds, and what came back last."""
    left = dict.fromkeys(addresses, "")
    for pause in PAUSES:
        if left:
            wait(pause)
            left = asks(list(left))
    return left


def without_exceptions(
    addresses: list[str], exceptions: list[dict], today: date
) -> tuple[list[str], list[str]]:
    """Return what to ask, and a line for each exception that is over or that no page needs."""
    kept = [one for one in exceptions if one["until"] >= today]
    asked = [url for url in addresses if not url.startswith(tuple(one["address"] for one in kept))]
    faults = []
    for one in exceptions:
        if not [url for url in addresses if url.startswith(one["address"])]:
            faults.append(f"no page links to {one['address']}")
        elif one not in kept:
            faults.append(f"the exception for {one['address']} ended on {one['until']}")
    fix = "remove it, or look again and give it a new date"
    return asked, [f"- `{NOT_ASKED.name}`: {fault}. Fix: {fix}." for fault in faults]


def report(site: Path, exceptions: list[dict], today: date, asks: Ask = ask) -> list[str]:
    """Return the list: an item for each address, and for each exception to look at again."""
    to_ask, faults = without_exceptions(outside_links(site), exceptions, today)
    failed = unanswered(to_ask, asks, time.sleep)
    # As code, so that nothing a server says is read as Markdown.
    return [
        f"- {url}: `{why.replace('`', chr(39))}`" for url, why in sorted(failed.items())
    ] + faults


if __name__ == "__main__":
    known = yaml.safe_load(NOT_ASKED.read_text(encoding="utf-8")) or []
    print("".join(f"{line}\n" for line in report(Path(sys.argv[1]), known, date.today())), end="")
