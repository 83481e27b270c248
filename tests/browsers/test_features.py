"""What a reader can use on each page works: the menu, and the choice of colours."""

from __future__ import annotations

from rules.built.screen import IS_SEEN
from tests.browsers.engines.tab import Tab

LINKS = f"() => [...document.querySelectorAll('.header__menu a')].filter({IS_SEEN}).length"
LIGHT, DARK = (f".colour-choice__label:nth-of-type({number})" for number in (2, 3))
THEME = """() => [document.documentElement.dataset.theme,
    document.querySelector("[name=colours]:checked").value]"""
# The paper of the page: dark or light, whatever the device prefers.
IS_DARK = """() => getComputedStyle(document.body).backgroundColor
    .match(/[\\d.]+/g).slice(0, 3).every((part) => part < 100)"""


def test_the_menu_opens_and_leads_on(tab: Tab, server: str) -> None:
    tab.resize(390)
    tab.open(server)
    assert tab.run(LINKS) == 0
    tab.click(".header__menu summary")
    assert tab.run(LINKS) > 4
    tab.click(".header__menu li:nth-child(2) a")
    assert tab.until(f"() => location.href !== '{server}'")


def test_a_choice_of_colours_holds_on_every_page_and_after_back(tab: Tab, server: str) -> None:
    tab.open(server)
    tab.click(DARK)
    assert tab.run(IS_DARK)
    tab.open(f"{server}self-care/")
    assert tab.run(THEME) == ["dark", "dark"]
    tab.click(LIGHT)
    assert not tab.run(IS_DARK)
    tab.back()
    assert tab.until(f"() => location.href === '{server}'")
    assert tab.until("() => document.documentElement.dataset.theme === 'light'")
    assert tab.run(THEME) == ["light", "light"]
    tab.reload()
    assert tab.run(THEME) == ["light", "light"]


def test_what_another_site_keeps_does_not_change_the_colours(tab: Tab, server: str) -> None:
    """Sites of one owner share their storage; and a word that we do not know means "auto"."""
    tab.open(server)
    keep = "(name, value) => localStorage.setItem(name, value)"
    tab.run(keep, "theme", "dark")
    tab.click(DARK)
    [key] = tab.run("() => Object.keys(localStorage).filter((one) => / colours$/.test(one))")
    tab.run(keep, key, "dim")
    tab.reload()
    assert tab.run(THEME) == ["auto", "auto"]
