"""The other pictures: what customers post, swatches of cloth, and posters for films."""

import numpy as np
from cloth import Cloth
from lay import Fold, Lay, Mark, Piece, Stitch, Words
from line import box, moved, turned
from wardrobe import STYLES, seed

LINEN_SHEET = Cloth("linen", "#CFC4B2", crumple=0.8, thick=0.1)
WOOL_BLANKET = Cloth("wool", "#7D8471", second="#8E9582", crumple=0.5, thick=0.3)
TABLE = Cloth("canvas", "#A58B6B", crumple=0.12, thick=0.1)

# Per product: what it lies on, and (style, colour, x, y, degrees) of everything in the picture.
POSTS = {
    "LIN-001-washed-blue": (
        LINEN_SHEET,
        [("LIN-001", "washed-blue", -8, 0, -7), ("ACC-061", "natural", 44, 22, 12), ("ACC-063", "camel", -40, 74, -16)],
    ),
    "JKT-050-work-blue": (
        TABLE,
        [("JKT-050", "work-blue", 0, 0, 6), ("KNI-024", "rust", 46, 4, 14), ("SHO-071", "chestnut", -44, 70, -10)],
    ),
    "KNI-021-ecru": (WOOL_BLANKET, [("KNI-021", "ecru", 0, 0, -9), ("ACC-062", "moss", 43, 40, 24)]),
}
POSTERS = {"LIN-001-chalk": (40, -6, 12), "SHO-071-chestnut": (70, -6, 8)}


def placed(piece, x, y, degrees):
    """A piece moved and turned with all that belongs to it."""

    def put(points):
        return moved(turned(np.asarray(points, float), degrees, (0, 30)), x, y)

    if isinstance(piece, Words):
        return Words(
            piece.text, tuple(put([piece.at])[0]), piece.size, piece.colour, piece.turn + degrees, piece.spacing
        )
    if isinstance(piece, (Stitch, Mark)):
        return type(piece)(**{**vars(piece), "points": put(piece.points)})
    folds = [Fold(put(fold.points), fold.width, fold.height) for fold in piece.folds]
    parts = {name: [put(points) for points in getattr(piece, name)] for name in ("grooves", "holes")}
    quilt = piece.quilt and [put(points) for points in piece.quilt]
    return Piece(
        **{
            **vars(piece),
            "outline": put(piece.outline),
            "origin": tuple(put([piece.origin])[0]),
            "grain": piece.grain - degrees,
            "folds": folds,
            "quilt": quilt,
            **parts,
        }
    )


def post(code):
    """A square picture as a customer takes it: from above, a little askew, on what lies at home."""
    ground, things = POSTS[code]
    lay = Lay(seed(code, "post"))
    rng = np.random.default_rng(lay.seed)
    folds = [
        Fold(
            [(rng.uniform(-90, 90), rng.uniform(-60, 120)), (rng.uniform(-90, 90), rng.uniform(-60, 120))],
            rng.uniform(4, 9),
            rng.uniform(0.1, 0.35),
        )
        for _ in range(10 if ground.crumple > 0.3 else 0)
    ]
    lay.add(Piece(box(-160, -120, 320, 320), ground, grain=7, folds=folds, drape=1.6))
    for style, colour, x, y, degrees in things:
        cut = STYLES[style].cut(STYLES[style].colours[colour], seed(style, colour), False)
        lay.add(*(placed(piece, x, y, degrees) for piece in cut.pieces))
    return lay.render(view=(10.8, 6, 38), size=(1200, 1200))


def swatch(code, colour):
    """A patch of the cloth, as it is sewn into a sample book."""
    cloth = STYLES[code].colours[colour]
    lay = Lay(seed(code, colour))
    lay.add(Piece(box(-20, -20, 40, 40), cloth, drape=0.7))
    return lay.render(view=(26 if cloth.pattern or cloth.kind == "cable" else 40, 0, 0), size=(320, 320))


def poster(code):
    style, colour = code[:7], code[8:]
    cut = STYLES[style].cut(STYLES[style].colours[colour], seed(style, colour), False)
    return cut.render(view=POSTERS[code], size=(1280, 720))
