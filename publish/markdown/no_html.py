"""Python-Markdown extension: text is text, and a link leads only where links of ours may lead.

Markdown lets HTML through as it is. Here a tag in a page or in a data file is shown as words, so
that no text can bring in a script, a form or a picture from elsewhere, whoever wrote it. Of what
attr_list can set, a heading may have its id, as in `## Treatments {#treatments}`, and no more.
"""

from __future__ import annotations

import html
import logging
import re
import xml.etree.ElementTree as etree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.attr_list import AttrListTreeprocessor, get_attrs_and_remainder, isheader
from markdown.treeprocessors import Treeprocessor

# What is before the first slash, question mark or hash of an address is its scheme.
SCHEME = re.compile(r"[^/?#]*:")
MAY_LEAD_TO = ("https:", "tel:", "mailto:")
# MkDocs counts what is said under this name, so `mkdocs build --strict` stops at such a link.
log = logging.getLogger("mkdocs.no_html")


class CheckLinks(Treeprocessor):
    """Takes the address from each link and picture that no page of ours may have."""

    def run(self, root: etree.Element) -> None:
        """Change the tree in place, and warn."""
        for element in root.iter():
            for name, schemes in (("href", MAY_LEAD_TO), ("src", ())):
                address = element.get(name, "")
                scheme = SCHEME.match(html.unescape(address))
                if scheme and scheme[0].lower() not in schemes:
                    # Empty, because MkDocs expects each link and picture to have an address.
                    element.set(name, "")
                    log.warning("a link may not lead to %r: use https:, tel: or mailto:", address)


class OnlyIds(AttrListTreeprocessor):
    """Gives headings their ids; refuses every other attribute that the text asks for."""

    def assign_attrs(self, elem: etree.Element, attrs_string: str, *, strict: bool = False) -> str:
        """Set the id of a heading, or warn. Return what follows the braces, as attr_list does."""
        attributes, rest = get_attrs_and_remainder(attrs_string)
        if isheader(elem) and not rest and [name for name, _ in attributes] == ["id"]:
            return super().assign_attrs(elem, attrs_string, strict=strict)
        log.warning("only a heading may have an id, and nothing else: {%s}", attrs_string)
        return rest


class NoHtmlExtension(Extension):
    """Takes out what reads HTML, and registers the step."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's name)
        """Python-Markdown's own way to do without HTML, since it gave up its "safe mode"."""
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        if "attr_list" in md.treeprocessors:
            md.treeprocessors.register(OnlyIds(md), "attr_list", 8)
        # After inline text (20) has become links.
        md.treeprocessors.register(CheckLinks(md), "check-links", 15)


# The name that Python-Markdown looks for.
makeExtension = NoHtmlExtension  # noqa: N816
