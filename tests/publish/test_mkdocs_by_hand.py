"""MkDocs without our commands: a writer who knows it types `mkdocs serve`, and sees the pages."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

ROOT = Path(__file__).parents[2]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def test_plain_mkdocs_shows_the_pages() -> None:
    """It finds our extensions by the line that .ci/make-environment writes for it."""
    program = Path(sys.executable).with_name("mkdocs")
    command = [str(program), "serve", "--dev-addr", f"127.0.0.1:{free_port()}"]
    # From a terminal of the writer's own: nothing of the tests' settings.
    environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    output = ""
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    ) as process:
        for line in process.stderr or []:
            output += line
            if served := re.search(r"Serving on (http://\S+)", line):
                page = urlopen(served[1]).read().decode()
                process.terminate()
                break
        else:
            raise AssertionError(output)
    assert 'class="level-rows' in page
