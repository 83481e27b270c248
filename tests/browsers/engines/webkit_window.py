#!/usr/bin/python3
"""A window with WebKitGTK, the engine of Safari, for WebKitWebDriver to drive.

WebKit's own MiniBrowser is 447 px wide at least, and its driver can neither print nor set what the
device prefers; so the file named in the environment says so: {"dark": …, "text": …, "system": …,
"languages": …, "pdf": …, "paper": …, "tree": …}. Runs with the Python of the
system, which has python3-gi.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gio, Gtk, WebKit2  # noqa: E402

WISHES = os.environ["WISHES"]
TREE = Path(__file__).with_name("webkit_tree.py")
PAPERS = {"A4": "iso_a4", "Letter": "na_letter"}
views: list = []
printing: list = []


def open_view(session):
    """Make the one window with the one view of a session."""
    view = WebKit2.WebView(is_controlled_by_automation=True)
    view.get_settings().set_enable_write_console_messages_to_stdout(True)
    window = Gtk.Window()
    window.set_default_size(1280, 800)
    window.add(view)
    window.show_all()
    views.append(view)
    return view


def start(_, session):
    """Let the driver open a view."""
    info = WebKit2.ApplicationInfo()
    info.set_name("Window")
    session.set_application_info(info)
    session.connect("create-web-view", open_view)


def obey(*event):
    """Do what the file says when it has been written."""
    if event[3] != Gio.FileMonitorEvent.CHANGES_DONE_HINT:
        return
    wishes = json.loads(Path(WISHES).read_text())
    dark = "gtk-application-prefer-dark-theme"
    Gtk.Settings.get_default().set_property(dark, wishes["dark"])
    # In 1024ths of a dot an inch, of which a screen has 96.
    dots = wishes["system"] * 96 * 1024 // 100
    Gtk.Settings.get_default().set_property("gtk-xft-dpi", dots)
    WebKit2.WebContext.get_default().set_preferred_languages(wishes["languages"])
    for view in views:
        view.get_settings().set_default_font_size(wishes["text"])
    if wishes["pdf"]:
        print_to(wishes["pdf"], wishes["paper"])
    if wishes["tree"]:
        subprocess.Popen([sys.executable, TREE, wishes["tree"]])
    Path(wishes["done"]).touch()


def print_to(pdf, paper):
    """Print the last view into a file; an empty file beside it says that it is done."""
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, Path(pdf).as_uri())
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    page = Gtk.PageSetup()
    page.set_paper_size_and_default_margins(Gtk.PaperSize.new(PAPERS[paper]))
    operation = WebKit2.PrintOperation.new(views[-1])
    operation.set_print_settings(settings)
    operation.set_page_setup(page)
    operation.connect("failed", lambda _, error: print(error, file=sys.stderr))
    operation.connect("finished", lambda _: Path(f"{pdf}.done").touch())
    operation.print_()
    printing.append(operation)


WebKit2.WebContext.get_default().set_automation_allowed(True)
WebKit2.WebContext.get_default().connect("automation-started", start)
monitor = Gio.File.new_for_path(WISHES).monitor_file(Gio.FileMonitorFlags.NONE, None)
monitor.connect("changed", obey)
Gtk.main()
