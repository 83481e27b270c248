"""Firefox, as Debian ships it, through Marionette."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.browsers.engines.heard import TEXT, Part, part
from tests.browsers.engines.marionette import Marionette
from tests.browsers.engines.tab import PAPERS
from tests.browsers.engines.w3c import DriverError, W3CTab
from tests.browsers.install import firefox

# As a printer that writes into a file.
PRINTER = "print.printer_Mozilla_Save_to_PDF"
# No question at the start, no look at other hosts while pages are tested.
SETTINGS = {
    "marionette.port": 0,
    "app.update.disabledForTesting": True,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
    "toolkit.telemetry.server": "",
    # Its sandbox keeps Firefox from the typeface of the tests (rules/fonts.conf).
    "security.sandbox.content.read_path_whitelist": f"{Path.cwd()}/",
    # What a page prints by itself goes into a file, with no question.
    "print.always_print_silent": True,
    "print_printer": "Mozilla Save to PDF",
    f"{PRINTER}.print_to_file": True,
    # As on a phone: a bar beside the page would make it narrower.
    "ui.useOverlayScrollbars": 1,
}
# Run in the browser itself, not in the page.
RESIZE = """const [width, height] = arguments, { style } = gBrowser.selectedBrowser;
style.minWidth = style.maxWidth = width + "px";
style.minHeight = style.maxHeight = height + "px";"""
SET = """const [name, value] = arguments;
Services.prefs[typeof value === "string" ? "setStringPref" : "setIntPref"](name, value);"""
# The tree for screen readers; there is none before the first who asks, and for a moment after.
HEARD = """const service = Cc["@mozilla.org/accessibilityService;1"]
    .getService(Ci.nsIAccessibilityService);
const read = (one) => {
    const parts = [];
    for (let place = 0; place < one.childCount; place++) parts.push(read(one.getChildAt(place)));
    const role = service.getStringRole(one.role);
    return { role, words: parts.length ? "" : one.name ?? "", parts };
};
const frame = service.getAccessibleFor(gBrowser.selectedBrowser);
const page = frame?.childCount && frame.getChildAt(0).QueryInterface(Ci.nsIAccessibleDocument);
return page?.childCount && page.URL === gBrowser.currentURI.spec ? read(page) : null;"""
# Errors and warnings of pages, not of Firefox itself.
SAID = """const said = Services.console.getMessageArray();
Services.console.reset();
return said.filter((one) => one instanceof Ci.nsIScriptError && /^(http|file)/.test(one.sourceName))
    .map((one) => one.errorMessage);"""


class Firefox(W3CTab):
    """A tab of Firefox, with a profile of its own."""

    name = "firefox"

    def __init__(self) -> None:
        """Start the browser and one session."""
        self.profile = Path(tempfile.mkdtemp(prefix="firefox-"))
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(v)});" for name, v in SETTINGS.items()]
        (self.profile / "user.js").write_text("\n".join(lines))
        command = [firefox() or "firefox", "--marionette", "--headless", "--no-remote"]
        self.process = subprocess.Popen(
            [*command, "--remote-allow-system-access", "--profile", self.profile],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.marionette = Marionette(self.profile)
        self.command("NewSession")

    def command(self, name: str, **given: Any) -> Any:  # noqa: D102
        # Without a sandbox of its own a script sees what the page sees, and may change it.
        return self.marionette.send(f"WebDriver:{name}", {**given, "sandbox": None})

    def inside(self, script: str, *given: Any) -> Any:
        """Run a script in the browser itself."""
        self.marionette.send("Marionette:SetContext", {"value": "chrome"})
        try:
            return self.command("ExecuteScript", script=script, args=list(given))
        finally:
            self.marionette.send("Marionette:SetContext", {"value": "content"})

    def resize(self, width: int) -> None:  # noqa: D102
        self.inside(RESIZE, width, 800)
        self.settle("() => innerWidth", width)

    def prefer_dark(self, dark: bool) -> None:  # noqa: D102
        self.inside(SET, "layout.css.prefers-color-scheme.content-override", 0 if dark else 1)
        self.settle("() => matchMedia('(prefers-color-scheme: dark)').matches", dark)

    def enlarge_text(self, size: int) -> None:  # noqa: D102
        self.inside(SET, "font.size.variable.x-western", size)

    def enlarge_system_text(self, percent: int) -> None:  # noqa: D102
        self.inside(SET, "ui.textScaleFactor", percent)

    def speak(self, language: str) -> None:  # noqa: D102
        self.inside(SET, "intl.accept_languages", language)

    def printed_by(self, selector: str) -> list[bytes]:
        """Click on an element; return what Firefox then writes, without another word from us."""
        pdf = self.profile / "printed.pdf"
        pdf.unlink(missing_ok=True)
        self.inside(SET, f"{PRINTER}.print_to_filename", str(pdf))
        self.run(self.count_prints)
        self.click(selector)
        times = self.run("() => window.printed")
        for _ in range(1000 if times else 0):
            if pdf.exists() and pdf.read_bytes().rstrip().endswith(b"%%EOF"):
                return [pdf.read_bytes()] * times
            time.sleep(0.01)
        return []

    def print(self, paper: str) -> bytes:  # noqa: D102
        width, height = PAPERS[paper]
        return base64.b64decode(self.command("Print", page={"width": width, "height": height}))

    def heard(self) -> Part:  # noqa: D102
        return as_part(self.settled(HEARD))

    def settled(self, script: str) -> Any:
        """Run a script in the browser itself until it gives the same twice."""
        before = None
        for _ in range(200):
            if (found := self.inside(script)) and found == before:
                return found
            before = found
            time.sleep(0.05)
        raise DriverError("Firefox tells of no page")

    def complaints(self) -> list[str]:  # noqa: D102
        return self.inside(SAID)

    def close(self) -> None:  # noqa: D102
        self.process.terminate()
        self.process.wait(20)
        shutil.rmtree(self.profile, ignore_errors=True)


def as_part(found: dict[str, Any]) -> Part:
    """Return what HEARD gave as a part. Only a text has words: all else is named by them."""
    made = part(found["role"], found["words"], map(as_part, found["parts"]))
    return made if made.role == TEXT else made._replace(words="")
