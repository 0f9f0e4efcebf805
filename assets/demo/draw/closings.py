"""How an upper closes and what is set on it: coats, cardigans, hoods, lapels, quilting, bibs."""

import numpy as np
from cloth import Cloth
from lay import Fold, Mark, Piece, Stitch
from line import both, box, disc, line, resampled, ribbon, turned
from upper import button, flip, sides


def open_front(u, overlap=2.0, cloth=None, hem=2.0, quilt=None, bulge=0.0, gap=0.0):
    """Two fronts, the wearer's left over the right, which lets a real shadow fall between them."""
    cloth = cloth or u.cloth
    half = u.half()
    for side in (-1, 1):
        reach = overlap if side == 1 else 0.5
        top = half[0]
        centre = [(-reach + gap, u.length + 0.7), (-reach + gap, top[1] + (0 if u.vee else 0.2))]
        outline = np.concatenate([half, line(centre[0], centre[1])])
        folds = [f for f in u.body_folds() if np.mean(np.asarray(f.points)[:, 0] * side) > 1]
        quilted = [flip(q, side) for q in quilt] if quilt else None
        u.lay.add(Piece(flip(outline, side), cloth, folds=folds, lift=1.1, quilt=quilted, bulge=bulge))
        if hem:
            u.lay.add(Stitch(flip(u.hemline() - [0, hem], side), u.thread))


def front_edge_stitch(u, overlap=2.0, inset=0.6, top=None):
    x = -overlap + inset
    u.lay.add(Stitch(line((x, u.depth + 1 if top is None else top), (x, u.length)), u.thread))


def buttons(u, xs, ys, colour="#5A4632", radius=1.0):
    for y in ys:
        for x in xs:
            u.lay.add(Mark(line((x - radius * 1.25, y), (x + radius * 0.6, y)), "#000000", width=0.1, strength=0.25))
            button(u.lay, x, y, colour, radius=radius)


def lapels(u, notch=13.5, broad=10.5, bottom=30.0, overlap=2.0, cloth=None, peak=0.0, stitch=False):
    """A turned-down collar with notched lapels; the V opens down to `bottom`."""
    cloth = (cloth or u.cloth).but(crumple=0.12)
    n = u.neck
    inner = both(line((0, -3.4), (n * 0.8, -3.4, n + 0.6, -1.0), (n, 2), (n * 0.6, 3.8, 0, 4)))
    u.lay.add(Piece(inner, cloth, dark=0.76, lift=0.5, drape=0.2))
    u.label(-1.0, width=5.2, height=1.6)
    for side in (-1, 1):
        low = (-overlap + 0.2 if side == 1 else -0.2, bottom)
        lapel = line(
            (n - 1.6, 1.2),
            (n * 0.62, bottom * 0.42, *low),
            (broad * 0.55, bottom * 0.80, broad + 1.6, notch + 3.0 - peak),
            (n + 2.6, notch - 1.6),
            (n - 1.6, 1.2),
        )
        u.lay.add(Piece(flip(lapel, side), cloth, grain=-14 * side, lift=1.1, drape=0.3, edge=0.35))
        leaf = line(
            (n - 0.6, -3.6),
            (n + 2.6, -1.0, n + 4.6, 4.0, broad + 1.0, notch - 1.6),
            (n + 2.4, notch - 0.6),
            (n * 0.9, notch * 0.46, n - 2.2, 0.6),
            (n - 1.4, -1.6, n - 0.6, -3.6),
        )
        u.lay.add(Piece(flip(leaf, side), cloth, grain=18 * side, lift=1.0, drape=0.3, edge=0.35))
        if stitch:
            u.lay.add(
                Stitch(
                    flip(
                        line(
                            (low[0] + 0.6, bottom - 0.8),
                            (broad * 0.55 - 0.3, bottom * 0.78, broad + 0.9, notch + 3.2 - peak),
                            (n + 2.9, notch - 0.9),
                        ),
                        side,
                    ),
                    u.thread,
                )
            )


def flap_pocket(u, x, y, width=14.0, tall=5.2, tilt=3.0, cloth=None):
    for side in sides():
        shape = line(
            (x, y),
            (x + width, y),
            (x + width - 0.2, y + tall - 1),
            (x + width - 0.4, y + tall, x + width - 1.4, y + tall),
            (x + 1.4, y + tall),
            (x + 0.4, y + tall, x + 0.2, y + tall - 1),
            (x, y),
        )
        u.lay.add(
            Piece(
                flip(turned(shape, -tilt, (x, y)), side),
                (cloth or u.cloth).but(crumple=0.1),
                lift=0.5,
                drape=0.3,
                edge=0.25,
            )
        )


def welt_pocket(u, x, y, tall=15.0, wide=3.2, tilt=14.0):
    for side in sides():
        shape = turned(box(x, y, wide, tall, 0.4), tilt, (x, y))
        u.lay.add(
            Piece(flip(shape, side), u.cloth.but(crumple=0.1), grain=-tilt * side, lift=0.4, drape=0.2, edge=0.25)
        )
        u.lay.add(
            Stitch(
                flip(
                    turned(
                        line(
                            (x + 0.4, y + 0.4),
                            (x + wide - 0.4, y + 0.4),
                            (x + wide - 0.4, y + tall - 0.4),
                            (x + 0.4, y + tall - 0.4),
                        ),
                        tilt,
                        (x, y),
                    ),
                    side,
                ),
                u.thread,
            )
        )


def waist_belt(u, y, width=4.2, half=None, tie=True):
    half = half or u.chest - 0.6
    band = line(
        (-half, y), (0, y + 0.8, half, y), (half, y + width), (0, y + width + 0.8, -half, y + width), (-half, y)
    )
    u.lay.add(Piece(band, u.cloth.but(crumple=0.2), lift=1.0, drape=0.5, edge=0.3))
    for e in (0.5, width - 0.5):
        u.lay.add(Stitch(line((-half + 0.3, y + e), (0, y + 0.8 + e, half - 0.3, y + e)), u.thread))
    for side in sides():
        u.lay.add(
            Piece(flip(box(half * 0.80, y - 0.8, 1.3, width + 1.8), side), u.cloth, lift=0.7, edge=0.2, drape=0.1)
        )
    if tie:
        for a, b in (((1, y + 2), (5, y + 22)), ((-1.5, y + 2), (-3.5, y + 27))):
            u.lay.add(
                Piece(
                    ribbon(line(a, ((a[0] + b[0]) / 2 + 2, y + 12, *b)), width * 0.92),
                    u.cloth.but(crumple=0.3),
                    lift=1.1,
                    drape=0.6,
                    edge=0.3,
                )
            )
        u.lay.add(
            Piece(
                turned(box(-3.2, y - 0.6, 5.8, width + 1.6, 1.2), -12, (0, y + 2)),
                u.cloth,
                lift=1.2,
                drape=0.6,
                edge=0.5,
            )
        )


def cardigan_band(u, cloth, width=3.2, count=6, horn="#6B543A", radius=0.95):
    """A knitted band down both fronts and around the neck."""
    edge = u.neckline()
    right = np.concatenate([edge[::-1], line((0, u.depth), (-0.0, u.length + 0.4))])
    right = resampled(right, 90)
    for side in (-1, 1):
        u.lay.add(
            Piece(
                ribbon(flip(right, side), width),
                cloth.but(crumple=0.05),
                lift=0.7 if side < 0 else 1.0,
                drape=0.3,
                edge=0.3,
            )
        )
    for y in np.linspace(u.depth + 2.2, u.length - 1.5, count):
        button(u.lay, 0, y, horn, radius=radius)


def hood(u, cloth=None, cord="#EFE9DC", lining=None):
    """A hood laid back behind the neck and its two sides crossing in front."""
    cloth = (cloth or u.cloth).but(crumple=0.35)
    n, d = u.neck, u.depth
    back = both(line((0, -17.5), (7.5, -17.8, 13.8, -13, 13.4, -5), (12.4, 0, n + 1, 2.2), (0, 4)))
    u.lay.add(
        Piece(
            back,
            cloth,
            edge=1.4,
            lift=1.3,
            round=0.8,
            folds=[Fold(line((-9, -8), (-3, -4, 5, -6)), 2, 0.2), Fold(line((8, -13), (6, -8, 9, -3)), 2, 0.2)],
        )
    )
    u.lay.add(Mark(line((0, -17.4), (0.4, -8)), "#000000", width=0.14, strength=0.2))
    opening = both(line((0, -11.0), (6.0, -11.2, 9.6, -7.2, 9.0, -1.5), (7.4, 4.2, 0, d + 4.0)))
    u.lay.add(Piece(opening, lining or cloth, dark=0.60, lift=0.3, edge=0.8, drape=0.6))
    u.label(-3.8)
    for side in (-1, 1):
        front = line(
            (6.0, -10.4),
            (10.8, -10, 12.6, -6, 12.0, -1.0),
            (11.2, 3.6, 6.4, d + 1.0, -1.6, d + 4.4),
            (-1.9, d + 1.4),
            (3.6, d - 2.0, 7.4, 3.4, 8.2, -2.0),
            (8.8, -6.6, 7.8, -9.4, 6.0, -10.4),
        )
        u.lay.add(Piece(flip(front, side), cloth, edge=0.8, lift=0.9, drape=0.5))
        edge = line((7.2, -9.2), (9.7, -7.0, 9.4, -3, 9.1, -1.4), (8.1, 4.0, 4.2, d - 0.8, -1.2, d + 2.6))
        u.lay.add(Stitch(flip(edge, side), u.thread))
    for side, reach in ((-1, 15), (1, 18.5)):
        eye = (side * 3.2, d + 1.4)
        u.lay.add(Mark(disc(*eye, 0.5), "#8E8676"), Mark(disc(*eye, 0.26), "#2E2A24"))
        path = line(eye, (side * 3.9, d + 7, side * (3.4 + u.rng.uniform(0, 1.6)), d + reach))
        u.lay.add(Piece(ribbon(path, 0.62), Cloth("knit", cord, thick=0.25, crumple=0), edge=0.3, drape=0))
        u.lay.add(Piece(disc(*path[-1], 0.5), Cloth("knit", cord, thick=0.3, crumple=0), edge=0.4, drape=0))


def kangaroo(u, y, width=14.5, tall=19.0):
    shape = both(
        line(
            (0, y),
            (width * 0.62, y),
            (width * 0.72, y + tall * 0.30, width, y + tall * 0.62),
            (width + 0.2, y + tall),
            (0, y + tall + 0.4),
        )
    )
    u.lay.add(Piece(shape, u.cloth, lift=0.6, edge=0.35))
    for i in (0.5, 1.1):
        edge = line((width * 0.62 - i, y + 0.2), (width * 0.72 - i, y + tall * 0.30, width - i, y + tall * 0.62))
        for side in sides():
            u.lay.add(Stitch(flip(edge, side), u.thread))
    u.lay.add(Stitch(line((-width * 0.6, y + 0.5), (width * 0.6, y + 0.5)), u.thread))


def quilts(u, step=7.5):
    """Seams across, for a quilted half front."""
    return [line((-4, y + 0.6), (u.chest * 0.5, y + 1.1, u.chest + 3, y)) for y in np.arange(-2, u.length + 6, step)]
