"""The steps that build and finish the site, one after the other.

.github/ARCHITECTURE.md says why each step runs where it does.
"""

from __future__ import annotations

import sys
from pathlib import Path

from publish.atomic_publish import replace_when_done
from publish.steps.build import build
from publish.steps.fingerprint_assets import fingerprint_assets
from publish.steps.handouts import handouts
from publish.steps.local_number import local_number
from publish.steps.policy import policy
from publish.steps.redirects import redirects
from publish.steps.robots import robots
from publish.steps.search_index import search_index
from publish.steps.security_txt import security_txt
from publish.steps.service_worker import service_worker
from publish.steps.site_copy import site_copy
from publish.steps.slim import slim
from publish.steps.structured_data import structured_data

STEPS = (
    build,
    search_index,
    handouts,
    local_number,
    structured_data,
    slim,
    fingerprint_assets,
    redirects,
    policy,
    robots,
    security_txt,
    site_copy,
    service_worker,
)


def publish(site: Path) -> None:
    """Put the finished site into the place of the folder `site`."""
    with replace_when_done(site) as draft:
        for step in STEPS:
            step(draft)


def run_steps(site: Path, names: list[str]) -> None:
    """Run the steps with these names on the folder `site`. Exits at an unknown name."""
    steps = {step.__name__: step for step in STEPS}
    for name in names:
        if name not in steps:
            sys.exit(f'There is no step "{name}". The steps are: {", ".join(steps)}')
        steps[name](site)
