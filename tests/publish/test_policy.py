"""Each page says what it may load and run, and the browser holds it to that."""

import base64
import hashlib

from publish.steps.policy import NO_REFERRER, policy, with_policy
from tests.files import write_files
from tests.proof import exit_message


def source_hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_the_policy_names_each_style_and_script_by_its_hash():
    """Anything put into the page later, by a mistake or an attack, does not run."""
    html = "<head><script>a()</script><style>p{}</style></head><script>b()</script>"
    rule = (
        f"default-src 'none'; script-src {source_hash('a()')} {source_hash('b()')}; "
        f"style-src {source_hash('p{}')}; img-src 'self'; manifest-src 'self'; "
        "base-uri 'none'; form-action 'none'"
    )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{rule}">{NO_REFERRER}'
    assert with_policy(html) == html.replace("<head>", f"<head>{meta}")


def test_a_page_without_styles_or_scripts_may_have_none():
    assert "script-src 'none'; style-src 'none'" in with_policy("<head></head>")


def test_only_a_page_that_holds_a_script_of_the_site_may_load_one():
    """The search page loads its code when it is used; no other page loads anything."""
    html = "<head></head><template><script src=search.js></script></template><script>a()</script>"
    assert f"script-src 'self' {source_hash('a()')};" in with_policy(html)
    assert "script-src 'self';" in with_policy("<head></head><script src='a.js'></script>")
    assert "script-src 'none';" in with_policy("<head></head><p>script src=a.js</p>")


def test_data_about_a_page_are_no_script():
    """No browser runs them, so the policy need not name them."""
    for kind in ('"application/ld+json"', "application/ld+json"):
        html = f"<head></head><script type={kind}>{{}}</script>"
        assert "script-src 'none'" in with_policy(html)


def test_only_a_page_that_asks_for_the_service_worker_may_have_it():
    html = '<head></head><script>navigator.serviceWorker.register("service-worker.js")</script>'
    assert "manifest-src 'self'; worker-src 'self'; base-uri" in with_policy(html)
    assert "manifest-src 'self'; base-uri" in with_policy("<head></head>")


def test_words_about_a_script_are_not_a_script():
    """A hash that anyone can choose would let anyone's script run."""
    spoken = '<meta content="<script>go()</script><style>p{}</style>" name=description>'
    assert "script-src 'none'; style-src 'none';" in with_policy(f"<head>{spoken}</head>")


def test_only_a_page_that_names_a_style_of_the_site_may_load_one():
    """The style for paper is a file, so that no screen waits for it."""
    html = "<head><style>p{}</style><link href=print.css media=print rel=stylesheet></head>"
    assert f"style-src 'self' {source_hash('p{}')};" in with_policy(html)
    assert "style-src 'none';" in with_policy("<head><link rel=icon href=stylesheet.png></head>")


def test_a_page_has_one_policy_however_often_the_step_is_run():
    """The second takes the place of the first, which may name what is not there any more."""
    first = with_policy("<head><style>p{}</style></head>")
    second = first.replace("<style>p{}</style>", "<style>a{}</style>")
    assert with_policy(second) == with_policy("<head><style>a{}</style></head>")


def test_every_page_gets_its_policy(tmp_path):
    paths = ("index.html", "about/index.html")
    policy(write_files(tmp_path, dict.fromkeys(paths, "<head></head>")))
    for page in tmp_path.rglob("*.html"):
        assert "Content-Security-Policy" in page.read_text()


def test_a_page_without_a_head_stops_the_build(tmp_path):
    """It would go out without a policy."""
    page = tmp_path / "index.html"
    page.write_text("<p>One.</p>")
    assert exit_message(policy, tmp_path) == (
        f"{page}:1: no <head>\n    Fix: extend main.html, and let slim.py keep the tag"
    )
