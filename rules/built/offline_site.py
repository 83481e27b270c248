"""A small site in versions, and what its page and its worker are asked, for the kept copy."""

from __future__ import annotations

import re
import shutil
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from publish.steps.fingerprint_assets import fingerprint_assets
from publish.steps.service_worker import NAME, service_worker
from rules.built.links import SITE_URL

REGISTER = (
    '<script>onload = () => navigator.serviceWorker?.register("{}").catch(() => {{}})</script>'
)
# The words of the search come as a script, when the reader asks for them.
SCRIPT = """<button>Search</button><output></output><script>
document.querySelector("button").onclick = () => {
    const script = document.createElement("script");
    const say = (words) => (document.querySelector("output").textContent = words);
    script.onload = () => say(words);
    script.onerror = () => say("missing");
    script.src = document.querySelector("template").innerHTML.match(/src="(.*?)"/)[1];
    document.head.append(script);
}</script><template><script src="words.js"></script></template>"""
# Asks for a worker and waits for how that ends: "activated", "redundant" or not even begun.
INSTALL = """async (address) => {
    const registration = await navigator.serviceWorker.register(address).catch(() => null);
    const worker = registration && (registration.installing || registration.waiting);
    while (worker && !["activated", "redundant"].includes(worker.state))
        await new Promise((done) => setTimeout(done, 20));
    return worker?.state;
}"""
# Asks the worker as keep-copy.js does.
ASK = """async (request) => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((done) => (port1.onmessage = ({ data }) => done(data)));
    active.postMessage(request, [port2]);
    return answer;
}"""
FILES = """async () => {
    const found = [];
    for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    return found;
}"""


def write(
    folder: Path, version: str, registers: bool = True, pages: tuple[str, ...] = ("more",)
) -> None:
    """Put a version of the small site into the folder, as the only one."""
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("search", *pages):
        (folder / name).mkdir(parents=True)
    links = f'<link rel="icon" href="data:,"><link rel="canonical" href="{SITE_URL}">'
    head = f"<!doctype html><title>A</title>{links}"
    others = [(f"{name}/", "../", "") for name in pages]
    for name, root, more in (("", "", ""), ("search/", "../", SCRIPT), *others):
        register = REGISTER.format(f"{root}{NAME}") if registers else ""
        text = f"{head}<h1>{version}</h1>{more}{register}"
        (folder / name / "index.html").write_text(text)
    (folder / "search" / "words.js").write_text(f'var words = "words of {version}"')
    (folder / "404.html").write_text(f"{head}<h1>gone</h1>")
    (folder / "503.html").write_text(f"{head}<h1>offline</h1>")
    fingerprint_assets(folder)
    service_worker(folder)


def visit(page: Page, address: str) -> str:
    """Open an address; return the heading of the page that is shown."""
    page.goto(address)
    return page.inner_text("h1")


def ask(page: Page, task: str, path: str = "") -> Any:
    """Ask the worker to do something; return its answer."""
    return page.evaluate(ASK, {"task": task, "path": path})


def files(page: Page, address: str) -> list[str]:
    """Return the addresses of what is kept, below the site's."""
    return sorted(url.removeprefix(address) for url in page.evaluate(FILES))


def until(page: Page, condition: str) -> None:
    """Wait until a condition with `await` in it holds; Playwright's own wait takes no such."""
    again = "await new Promise((done) => setTimeout(done, 20))"
    page.evaluate(f"async () => {{ while (!({condition})) {again}; }}")


def keep(page: Page, address: str) -> None:
    """Visit the site for the first time, and wait until what is cached automatically is there."""
    page.goto(address)
    page.wait_for_function("() => navigator.serviceWorker.controller")


def update(page: Page, address: str) -> str | None:
    """Take the new worker now, and return how that ends.

    A browser does so 2 seconds after a page; by another address it does so at once.
    """
    return page.evaluate(INSTALL, f"{address}{NAME}?{time.monotonic_ns()}")


def version_of(folder: Path) -> str:
    """Return the version that the worker in the folder keeps."""
    return re.findall(r'VERSION="([^"]+)"', (folder / NAME).read_text())[0]


def versions(page: Page) -> list[str]:
    """Return the versions of the site that are on the device."""
    return [name.split(" ")[-1] for name in page.evaluate("() => caches.keys()")]
