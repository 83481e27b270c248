"""A page whose review date has passed says so to the reader, in bold."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, expect

from rules.built.screen import opened, visit
from rules.text.page import read_pages

# A due date is a whole day, also for a reader at the other side of the world.
ZONES = ("Pacific/Auckland", "America/Los_Angeles")
OVERDUE = "Review overdue since"


@pytest.fixture
def due() -> datetime:
    """Return the review date of the triggers page, at midnight."""
    (page,) = (page for page in read_pages(Path("docs")) if page.path == "docs/triggers.md")
    return datetime.combine(page.meta["review_due"], datetime.min.time())


@pytest.mark.parametrize("zone", ZONES)
def test_it_is_said_from_the_next_day_on(
    browser: Browser, server: str, due: datetime, zone: str
) -> None:
    """Health advice grows old; an old page must not look fresh because nobody came by."""
    with opened(browser, timezone_id=zone) as page:
        page.clock.set_fixed_time(due.replace(tzinfo=ZoneInfo(zone)) + timedelta(days=1))
        visit(page, server, "triggers/")
        box = page.locator(".review-line")
        expect(box).to_contain_text(f"{OVERDUE}{due.day} {due:%B} {due.year}")
        weight = box.get_by_text(OVERDUE).evaluate("(one) => getComputedStyle(one).fontWeight")
        assert weight == "700"


@pytest.mark.parametrize("zone", ZONES)
def test_it_is_not_said_on_the_day_itself(
    browser: Browser, server: str, due: datetime, zone: str
) -> None:
    with opened(browser, timezone_id=zone) as page:
        last_minute = due.replace(hour=23, minute=59, tzinfo=ZoneInfo(zone))
        page.clock.set_fixed_time(last_minute)
        visit(page, server, "triggers/")
        expect(page.locator(".review-line")).to_contain_text("Review due")
        expect(page.locator(".review-line")).not_to_contain_text(OVERDUE)


def test_without_javascript_the_date_alone_is_shown(browser: Browser, server: str) -> None:
    with opened(browser, java_script_enabled=False) as page:
        visit(page, server, "triggers/")
        assert "Review due" in page.locator(".review-line").inner_text()
