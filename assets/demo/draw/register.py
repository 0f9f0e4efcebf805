"""The register of styles: how each is cut, in which colours it comes, where its detail picture looks.

To add a style, write its cut (a function of cloth, seed and side that answers a `Lay`) in the module of its kind and
enter it with `@style(code, (scale, x, y) of the detail, colours)`.
"""

from dataclasses import dataclass
import zlib
from cloth import Cloth

STYLES = {}


@dataclass
class Style:
    code: str
    cut: object
    colours: dict
    near: tuple  # scale, x, y of the detail picture
    back: bool = True


def style(code, near, colours, back=True):
    def keep(cut):
        STYLES[code] = Style(code, cut, colours, near, back)
        return cut

    return keep


def linen(colour, **o):
    return Cloth("linen", colour, **{"crumple": 0.55, "thick": 0.10, **o})


def poplin(colour, **o):
    return Cloth("poplin", colour, **{"crumple": 0.36, "thick": 0.08, **o})


def jersey(colour, **o):
    return Cloth("jersey", colour, **{"crumple": 0.22, "thick": 0.12, **o})


def seed(code, colour):
    return zlib.crc32(f"{code} {colour}".encode()) % 9973
