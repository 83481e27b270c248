"""`python -m benchmarks.steps FOLDER`: publish into the folder; print the seconds of each step.

Reads the steps where they are listed, in `publish.pipeline`, so a new one is timed with no edit.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from publish import pipeline


def timed(step: Callable, seconds: dict[str, float]) -> Callable:
    """Return the step as a function that also notes how long it took."""

    def run(*given: object) -> object:
        start = time.perf_counter()
        result = step(*given)
        seconds[step.__name__] = time.perf_counter() - start
        return result

    return run


def step_seconds(site: Path) -> dict[str, float]:
    """Publish into `site`; return the seconds of each step by its name, in order."""
    seconds: dict[str, float] = {}
    pipeline.STEPS = tuple(timed(step, seconds) for step in pipeline.STEPS)
    pipeline.publish(site)
    return seconds


if __name__ == "__main__":
    print(json.dumps(step_seconds(Path(sys.argv[1]))))
