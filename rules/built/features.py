"""What a reader can do on a page. Each function does one thing, if the page offers it."""

from __future__ import annotations

from playwright.sync_api import Page

CLINIC = {"Doctor or clinic": "Hill Street", "Phone": "01632 960 123", "Opening hours": "9 to 5"}
# The form is folded.
OPEN = "() => { for (const one of document.querySelectorAll('main details')) one.open = true }"
# Each is pressed from inside the page, as often as it is listed, and shown before the next one. A
# mouse costs twenty times as much; whether it reaches them is for the rules of the keyboard.
PRESS = """async (all) => {
    for (const one of all) {
        one.click();
        await new Promise(requestAnimationFrame);
    }
}"""
PRESS_TWICE = f"(all) => ({PRESS})(all.flatMap((one) => [one, one]))"
FOLLOW = "([first]) => { first?.click(); return !!first }"
# How many there are, and how many of them print.
PRINT = """(all) => {
    let printed = 0;
    window.print = () => { printed += 1 };
    for (const one of all) one.click();
    return [all.length, printed];
}"""
# What scripts can keep, by the name of each entry.
KEPT = """async () => [
    ...Object.keys(localStorage).map((name) => `local storage: ${name}`),
    ...Object.keys(sessionStorage).map((name) => `session storage: ${name}`),
    ...(await indexedDB.databases()).map(({name}) => `database: ${name}`),
]"""


def read_to_the_end(page: Page) -> None:
    """Scroll through the page, so that whatever waits for that is loaded."""
    page.keyboard.press("End")
    page.keyboard.press("Home")


def open_menu_and_details(page: Page) -> None:
    """Open and close whatever opens, such as the menu on a phone."""
    page.locator("summary:visible").evaluate_all(PRESS_TWICE)


def choose_colours(page: Page) -> None:
    """Choose each of the colours in turn."""
    page.locator("[name=colours]").evaluate_all(PRESS)


def follow_a_mark(page: Page) -> None:
    """Go from the first mark to its source, and back to the text."""
    if page.locator(".sources__mark").evaluate_all(FOLLOW):
        page.go_back()


def search(page: Page) -> None:
    """Type words that find much and words that find nothing, choose with keys, send the form."""
    field = page.get_by_role("combobox")
    if not field.count():
        return
    for words in ("lip twitch coffee", "xyzzy"):
        field.fill("")
        field.press_sequentially(words)
        page.wait_for_function("() => document.querySelector('#search-status').textContent")
        field.press("ArrowDown")
        field.press("Escape")
        page.get_by_role("button", name="Search", exact=True).click()


def fill_in_the_clinic(page: Page) -> None:
    """Fill in the clinic's box, keep it, come back to it, and clear it."""
    if not page.locator(".clinic-form").count():
        return
    page.evaluate(OPEN)
    for label, text in CLINIC.items():
        page.get_by_label(label, exact=True).fill(text)
        page.get_by_label(label, exact=True).press("Enter")
    page.get_by_label("Remember on this device").check()
    page.reload()
    page.evaluate(OPEN)
    page.get_by_role("button", name="Clear the box").click()
    page.get_by_label("Doctor or clinic").fill("Hill Street Practice")
    page.get_by_label("Remember on this device").check()


def print_it(page: Page) -> None:
    """Press each button that prints, see that it does, and print."""
    buttons = page.locator(":is([data-print], .clinic-form button:not([type=reset])):visible")
    pressed, printed = buttons.evaluate_all(PRINT)
    assert printed == pressed
    page.pdf(page_ranges="1")


def install(page: Page) -> None:
    """Read the web app manifest, as a phone does by itself."""
    page.context.new_cdp_session(page).send("Page.getAppManifest")


FEATURES = {
    "read to the end": read_to_the_end,
    "menu and details": open_menu_and_details,
    "colours": choose_colours,
    "follow a mark": follow_a_mark,
    "search": search,
    "clinic form": fill_in_the_clinic,
    "print": print_it,
    "put on the home screen": install,
}
