"""The first screen comes at once, and no page is heavy.

One round trip over HTTPS carries about 15,200 bytes (measured: TLS 1.3, an initial window of ten
packets). What the first screen needs is in the first 10,000, so a server that compresses less well
still sends it in one. Words are never cut for bytes: what is not words has a limit of its own.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, ViewportSize

from rules.built.page_weight import Weight, beginning
from rules.built.screen import DESK, PHONE, shared_tab, visit
from rules.built.server import served
from rules.problem import Problem

FIRST = 10_000
MOST = 20_000
# The two pages that hold the whole ladder of care also hold all of its sources.
MOST_OF_LADDER = 26_000
LADDER = ("when-to-get-help/index.html", "handout/sheet/index.html")
MOST_OF = dict.fromkeys(LADDER, MOST_OF_LADDER)
MOST_OVERHEAD = 7_000
# The boxes and the lines of text on the screen, as far as it shows them, and their colours. All
# styles for screens are before the first word, so the same boxes are the same picture.
SHOWN = """() => {
    const shown = ({left, top, right, bottom}) => right > left && bottom > top && top < innerHeight
        && bottom > 0 ? [[left, top, right, Math.min(bottom, innerHeight)]] : [];
    return JSON.stringify([...document.body.querySelectorAll('*')].flatMap((one) => {
        const {color, backgroundColor} = getComputedStyle(one);
        const lines = [...one.childNodes].filter(({nodeType}) => nodeType === 3).flatMap((text) => {
            const range = document.createRange();
            range.selectNode(text);
            return [...range.getClientRects()].flatMap(shown);
        });
        const box = shown(one.getBoundingClientRect());
        return box.length ? [[one.localName, color, backgroundColor, ...box, ...lines]] : [];
    }));
}"""


def check(weights: list[Weight]) -> list[Problem]:
    """Return a problem for each page that is too heavy, and for styles that are."""
    problems = []
    for page in weights:
        parts = f"{page.css} CSS, {page.svg} SVG, {page.js} JS"
        most = MOST_OF.get(page.path, MOST)
        if page.whole > most:
            wrong = (
                f"it has {page.whole} bytes with gzip, not {most}: {parts}, "
                f"{page.sources} sources, {page.text} text and tags"
            )
            problems.append(Problem(page.path, 1, wrong, "split the page, or say it once"))
        if page.overhead > MOST_OVERHEAD:
            wrong = f"{page.overhead} of its bytes are not words, not {MOST_OVERHEAD}: {parts}"
            problems.append(Problem(page.path, 1, wrong, "simplify the heaviest of them"))
    return problems


def check_first_screen(browser: Browser, site: Path, paths: list[str]) -> list[Problem]:
    """Return a problem for each page whose first screen looks otherwise when half of it is here."""
    problems = []
    with TemporaryDirectory() as folder:
        write_beginnings(site, paths, Path(folder))
        # Without scripts: what they add comes after the first screen is shown.
        page = shared_tab(browser, java_script_enabled=False)
        with served(site) as whole, served(Path(folder)) as part:
            for path in paths:
                wanted = views(page, whole, path, (PHONE, DESK))
                shown = views(page, part, path, (DESK, PHONE))
                for width in wanted:
                    if shown[width] != wanted[width]:
                        wrong = f"its first {FIRST} bytes do not show the first screen"
                        fix = "move what is seen first to the front"
                        problems.append(Problem(path, 1, f"{wrong} at {width} px", fix))
    return problems


def write_beginnings(site: Path, paths: list[str], folder: Path) -> None:
    """Write what a browser has of each page when only its first bytes have come."""
    for path in paths:
        html = (site / path).read_text(encoding="utf-8")
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(beginning(html, FIRST), encoding="utf-8")


def views(page: Page, address: str, path: str, sizes: tuple[ViewportSize, ...]) -> dict[int, str]:
    """Open a page; return what its first screen shows at the width of each of these sizes.

    The first size is best the one that the page before had: then nothing is laid out in vain.
    """
    visit(page, address, path)
    found = {}
    for size in sizes:
        page.set_viewport_size(size)
        found[size["width"]] = page.evaluate(SHOWN)
    return found
