"""What a build costs: seconds and peak memory, and of our own build the seconds of each step."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.variants import VARIANTS, Variant, environment, write_project


class Cost(NamedTuple):
    """What one build cost: seconds, bytes of its largest process, and seconds by step."""

    seconds: float
    memory: float
    steps: dict[str, float]


def build(project: Path, variant: Variant) -> Cost:
    """Build a project from nothing; return what it cost. Exits if the build fails."""
    shutil.rmtree(project / "site", ignore_errors=True)
    result = subprocess.run(
        [sys.executable, "-m", "benchmarks.measured", *variant.command],
        cwd=project,
        env=environment(),
        capture_output=True,
        text=True,
    )
    if result.returncode:
        sys.exit(result.stderr)
    found = json.loads(result.stdout)
    steps = json.loads(found["printed"].splitlines()[-1]) if variant.ours else {}
    return Cost(found["seconds"], found["memory"], steps)


def middle(costs: list[Cost]) -> Cost:
    """Return the medians of several builds."""
    return Cost(
        median(cost.seconds for cost in costs),
        median(cost.memory for cost in costs),
        {step: median(cost.steps[step] for cost in costs) for step in costs[0].steps},
    )


def build_costs(
    folder: Path, pages: int | None, runs: int, say: Callable[[str], None]
) -> dict[str, Cost]:
    """Return the median cost of each builder for `pages` pages; the builders take turns.

    Each project stays below `folder`, under the name of its builder, with its last site in it.
    """
    projects = [write_project(variant, folder / variant.name, pages) for variant in VARIANTS]
    costs: dict[str, list[Cost]] = {variant.name: [] for variant in VARIANTS}
    for run in range(1, runs + 1):
        for variant, project in zip(VARIANTS, projects, strict=True):
            say(f"build {run} of {runs}, {pages or 'our'} pages: {variant.name}")
            costs[variant.name].append(build(project, variant))
    return {name: middle(found) for name, found in costs.items()}
