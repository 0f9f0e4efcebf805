"""Reads Google's XML feed on standard input and makes each item a `ProductInput` of Google's own library.

Prints `N items` and nothing else if every attribute found its typed place; else each refusal, and exits 1.
"""

import sys
import xml.etree.ElementTree as ElementTree
from datetime import datetime
from decimal import Decimal

from google.shopping import merchant_products_v1 as merchant

G = "{http://base.google.com/ns/1.0}"
RENAMED = {
    "additional_image_link": "additional_image_links",
    "lifestyle_image_link": "lifestyle_image_links",
    "video_link": "video_links",
    "product_highlight": "product_highlights",
    "gtin": "gtins",
    "product_type": "product_types",
    "size_type": "size_types",
    "certification": "certifications",
}
BOOL, INTEGERS = 8, (3, 5)  # as Protocol Buffers number their types
# Said beside the attributes, not among them.
OFFER = {"id"}


def price(text):
    amount, currency = text.split(" ")
    return {"amount_micros": int(Decimal(amount) * 1_000_000), "currency_code": currency}


def enum(field, text):
    return field.enum[text.upper()]


def value(field, name, element):
    if name == "sale_price_effective_date":
        start, end = (datetime.fromisoformat(moment) for moment in element.text.split("/"))
        return {"start_time": start, "end_time": end}
    message = getattr(field.message, "__name__", field.message)
    if message == "Price":
        return price(element.text)
    if len(element):
        parts = field_types(field)
        return {child.tag.removeprefix(G): value(parts[child.tag.removeprefix(G)], "", child) for child in element}
    if field.enum:
        return enum(field, element.text)
    if field.proto_type == BOOL:
        return {"yes": True, "no": False}[element.text]
    if field.proto_type in INTEGERS:
        return int(element.text)
    return element.text


def field_types(field):
    message = field.message if not isinstance(field.message, str) else getattr(merchant, field.message)
    return message.meta.fields


def product_input(item):
    fields = merchant.ProductAttributes.meta.fields
    attributes, offer = {}, None
    for element in item:
        name = element.tag.removeprefix(G)
        if name in OFFER:
            offer = element.text
            continue
        name = RENAMED.get(name, name)
        field = fields[name]
        made = value(field, name, element)
        if field.repeated:
            attributes.setdefault(name, []).append(made)
        elif name in attributes:
            raise ValueError(f"{name} stands twice")
        else:
            attributes[name] = made
    return merchant.ProductInput(
        offer_id=offer, content_language="en", feed_label="TEST", product_attributes=attributes
    )


def main():
    count, refused = 0, 0
    for item in ElementTree.parse(sys.stdin.buffer).getroot().iter("item"):
        count += 1
        try:
            made = product_input(item)
            taken = merchant.ProductInput.deserialize(merchant.ProductInput.serialize(made))
            if taken != made or not taken.offer_id or not taken.product_attributes.price.amount_micros:
                raise ValueError("it does not come back as it was sent")
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            refused += 1
            print(f"{item.findtext(G + 'id')}: {type(error).__name__} {error}")
    print(f"{count} items")
    sys.exit(1 if refused or not count else 0)


main()
