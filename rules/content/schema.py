"""Each data file has the shape that its schema says; editors that know JSON Schema say it, too."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator, FormatChecker, ValidationError

from publish.data_files import LOADER, report_line_of_error
from rules.problem import Problem

SCHEMAS = Path("docs/_data/schema")
# What no schema names: MkDocs reads it as settings.
WITHOUT = {"interface.yml"}


class TextLoader(LOADER):  # type: ignore[misc, valid-type]
    """The loader of the site, to which a date is text, as it is in JSON."""


TextLoader.yaml_implicit_resolvers = {
    start: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
    for start, pairs in LOADER.yaml_implicit_resolvers.items()
}


@cache
def check(path: str, text: str, schema: str) -> list[Problem]:
    """Return a problem for each place of a data file that is not as its schema, in JSON, says."""
    with report_line_of_error(path):
        loader = TextLoader(text)
        node = loader.get_single_node()
        data = loader.construct_document(node)
    validator = Draft202012Validator(json.loads(schema), format_checker=FormatChecker())
    return [
        Problem(path, line_of(node, [*error.absolute_path, *key]), f"{subject(error)} {wrong}", fix)
        for error in validator.iter_errors(data)
        for key, wrong, fix in faults(error)
    ]


def faults(error: ValidationError) -> Iterator[tuple[list[str], str, str]]:
    """Yield the key inside the faulty value, if one is at fault; what is wrong; what to do."""
    keys = error.schema.get("properties", {})
    if error.validator == "required":
        name = error.message.split("'")[1]
        yield [], f'has no "{name}"', f"add it: {keys[name].get('description', name)}"
    elif error.validator == "additionalProperties":
        for name in error.instance:
            if name not in keys:
                yield [name], f'has the unknown key "{name}"', f"use only {', '.join(keys)}"
    elif error.validator == "dependentRequired":
        _, lacks, _, has, _ = error.message.split("'")
        yield [], f'has "{has}" and no "{lacks}"', f"add it: {keys[lacks]['description']}"
    elif error.validator == "enum":
        yield [], f"is {error.instance}", f"use one of {', '.join(error.validator_value)}"
    else:
        text = error.schema.get("description", error.message)
        fix = text if text.startswith(("use ", "write ")) else f"write {text}"
        yield [], f"is {json.dumps(error.instance, ensure_ascii=False)[:60]}", fix


def subject(error: ValidationError) -> str:
    """Return the names on the way to a value, such as "nhs.url"; those of a list have none."""
    return ".".join(str(key) for key in error.absolute_path if isinstance(key, str)) or "this"


def line_of(node: yaml.Node, path: Iterable[str | int]) -> int:
    """Return the line of a value, or of its key where it has one, the first line being 1."""
    line = node.start_mark.line
    for key in path:
        if isinstance(node, yaml.MappingNode):
            start, node = next(pair for pair in node.value if pair[0].value == str(key))
        else:
            start = node = node.value[key]
        line = start.start_mark.line
    return line + 1


def check_schemas(root: Path) -> Iterator[Problem]:
    """Yield the data files without a schema, or whose first line does not name theirs."""
    for file in sorted((root / SCHEMAS.parent).glob("*.yml")):
        first = f"# yaml-language-server: $schema=schema/{file.stem}.json"
        if file.name in WITHOUT:
            continue
        path = file.relative_to(root).as_posix()
        if not (root / SCHEMAS / f"{file.stem}.json").exists():
            fix = f"write {SCHEMAS / file.stem}.json"
            yield Problem(path, 1, "it has no schema", fix)
        elif file.read_text(encoding="utf-8").partition("\n")[0] != first:
            yield Problem(path, 1, "its first line does not name its schema", f"write {first}")
