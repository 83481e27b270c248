"""`python -m publish FOLDER`: build the site, then finish it, one step after the other.

`python -m publish FOLDER STEP …` runs only the steps named, on the folder as it is.
"""

from __future__ import annotations

import sys
from pathlib import Path

from publish.pipeline import publish, run_steps

if __name__ == "__main__":
    folder, *names = sys.argv[1:] or ["site"]
    run_steps(Path(folder), names) if names else publish(Path(folder))
