"""Holds the OpenAPI document against its own standard, and every answer of a running house against the document.

Arguments: the address of the house and a token. Asks every GET of the document, with addresses out of its lists, once
with the token and once without. Prints `N answers` and nothing else if all of them are as described; else what is not,
and exits 1.
"""

import json
import re
import sys
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen

from jsonschema import Draft202012Validator
from openapi_spec_validator import validate
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

BASE, TOKEN = sys.argv[1:]
# By what the records of a list are addressed.
ADDRESSES = ("code", "hash", "source_key", "id", "sku", "name")


def ask(path, token=TOKEN):
    headers = {"accept": "application/json"} | ({"authorization": f"Bearer {token}"} if token else {})
    try:
        with urlopen(Request(BASE + path, headers=headers), timeout=30) as answer:
            return answer.status, answer.headers.get_content_type(), answer.read()
    except HTTPError as answer:
        return answer.code, answer.headers.get_content_type(), answer.read()


def with_names(value):
    """The same with references that name the document, so that a part of it can stand alone."""
    if isinstance(value, dict):
        return {k: "urn:doc" + v if k == "$ref" else with_names(v) for k, v in value.items()}
    return [with_names(one) for one in value] if isinstance(value, list) else value


def followed(doc, value):
    while "$ref" in value:
        at = doc
        for step in value["$ref"].removeprefix("#/").split("/"):
            at = at[step.replace("~1", "/").replace("~0", "~")]
        value = at
    return value


def addressed(prefix, path):
    """The path with the addresses of the first records of its lists; `None` if one of them is empty."""
    while "{" in path:
        items = json.loads(ask(prefix + path.split("/{")[0])[2]).get("items")
        if not items:
            return None
        address = next(str(items[0][name]) for name in ADDRESSES if items[0].get(name))
        path = re.sub(r"\{[^}]*\}", quote(address, safe=""), path, count=1)
    return path


def differences(doc, registry, operation, answer):
    status, content_type, body = answer
    described = operation["responses"].get(str(status))
    if described is None:
        return [f"{status} is not described"]
    content = followed(doc, described).get("content", {})
    if content_type not in content:
        return [f"{content_type} is not described for {status}"]
    if "json" not in content_type or content_type.endswith("ndjson"):
        return []
    validator = Draft202012Validator(with_names(content[content_type]["schema"]), registry=registry)
    found = validator.iter_errors(json.loads(body))
    return [f"{list(error.absolute_path)} {error.message[:300]}" for error in found]


def main():
    doc = json.loads(ask("/api/v1/openapi.json")[2])
    validate(doc)
    registry = Registry().with_resource("urn:doc", Resource(contents=doc, specification=DRAFT202012))
    prefix = doc["servers"][0]["url"]
    count, wrong = 0, 0
    for template, operations in doc["paths"].items():
        if "get" not in operations:
            continue
        path = addressed(prefix, template)
        if path is None:
            print(f"{template}: there is none to look at")
            wrong += 1
            continue
        for token in (TOKEN, None):
            count += 1
            for difference in differences(doc, registry, operations["get"], ask(prefix + path, token)):
                print(f"{prefix}{path}: {difference}")
                wrong += 1
    print(f"{count} answers")
    sys.exit(1 if wrong or not count else 0)


main()
