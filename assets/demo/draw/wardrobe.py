"""The wardrobe: every style of the demo brand. The modules enter their styles in the register, in this order."""

import shirts  # noqa: F401
import tops  # noqa: F401
import knits  # noqa: F401
import dresses  # noqa: F401
import trousers  # noqa: F401
import coats  # noqa: F401
import accessories  # noqa: F401
import children  # noqa: F401
from register import STYLES, seed

__all__ = ["STYLES", "seed"]
