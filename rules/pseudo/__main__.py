"""`python -m rules.pseudo FOLDER`: build the site in a pseudo-language, from right to left.

What is too long, is on the wrong side or was never translated is then seen.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from publish.handouts import editions
from publish.pipeline import publish
from rules.pseudo.project import write_project

ROOT = Path(__file__).parents[2]
# A language with longer words needs more paper; shorter words are then for a translator to find.
SIDES = {"handout": (4, 12), "diary": (1, 2), "questions": (1, 2)}


def main(site: Path) -> None:
    """Build into the folder `site`."""
    with TemporaryDirectory() as folder:
        write_project(ROOT, Path(folder))
        os.chdir(folder)
        editions.SIDES.update(SIDES)
        publish(site)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
