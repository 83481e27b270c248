"""`python -m publish FOLDER`: build the site, then finish it, one step after the other."""

from __future__ import annotations

import sys
from pathlib import Path

from publish.build import build
from publish.handouts import handouts
from publish.policy import policy
from publish.robots import robots
from publish.search_index import search_index
from publish.security_txt import security_txt
from publish.slim import slim


def publish(site: Path) -> None:
    """Write the finished site into the folder `site`, which is emptied first."""
    build(site)
    search_index(site)
    handouts(site)
    slim(site)
    policy(site)
    robots(site)
    security_txt(site)


if __name__ == "__main__":
    publish(Path(sys.argv[1] if len(sys.argv) > 1 else "site"))
