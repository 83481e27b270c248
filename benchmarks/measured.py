"""`python -m benchmarks.measured COMMAND…`: run it; print its seconds and peak memory as JSON.

A process of its own that loads next to nothing: Linux counts the memory of the process that starts
a command as that command's, too.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time


def measured(command: list[str]) -> dict:
    """Return the seconds, the bytes of the largest process, and what the command printed.

    Exits with what the command printed if it fails.
    """
    start = time.perf_counter()
    result = subprocess.run(command, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if result.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{result.stdout}{result.stderr}")
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss  # in KiB, on Linux
    return {"seconds": seconds, "memory": largest * 1024, "printed": result.stdout}


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1:])))
