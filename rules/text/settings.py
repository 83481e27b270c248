"""mkdocs.yml as the rules read it."""

from __future__ import annotations

import yaml
from yaml_env_tag import add_env_tag


class SettingsLoader(yaml.SafeLoader):
    """Plain YAML and the one tag that mkdocs.yml uses: !ENV."""


add_env_tag(SettingsLoader)


def read_settings(text: str) -> dict:
    """Return the settings of a mkdocs.yml with this text."""
    return yaml.load(text, SettingsLoader)


def extension_settings(settings: dict, name: str) -> dict:
    """Return the settings of a Markdown extension, {} if it has none or is not listed."""
    for extension in settings["markdown_extensions"]:
        if isinstance(extension, dict) and name in extension:
            return extension[name]
    return {}


def components(settings: dict) -> dict:
    """Return what mkdocs.yml declares: `care_cards`, `blocks`, `icons` and the like."""
    return extension_settings(settings, "publish.markdown.components")
