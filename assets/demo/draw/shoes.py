"""Shoes, in pairs. They lie on their side, the toe to the left; the sole's underside is y = 0. In cm."""

import numpy as np
from cloth import Cloth
from lay import Fold, Lay, Mark, Piece, Stitch
from line import between, disc, line, moved, ribbon, turned
from upper import Words


def pair(one, seed, gap=(5.2, 14.6)):
    lay = Lay(seed, unrest=0.35)
    one(lay, lambda p: moved(turned(p, -4), -gap[0] / 2, -gap[1] / 2), 4)
    one(lay, lambda p: moved(turned(p, 2.5), gap[0] / 2, gap[1] / 2), -2.5)
    return lay


def sneakers(upper, panel, seed, sole="#F1EDE3", lace="#F4F1EA", inner="#DDD3C0"):
    def one(lay, at, turn):
        put = lambda p, k, **o: lay.add(Piece(at(p), k, grain=turn, **o))
        stitch = lambda p, colour=None: lay.add(Stitch(at(p), colour or panel.colour, dash=0.2))
        put(
            line((4.6, -9.2), (9, -13.2, 13.4, -12.2), (13, -8), (5, -7), (4.6, -9.2)),
            Cloth("canvas", inner, crumple=0.1),
            dark=0.66,
            lift=0.3,
        )
        put(
            line(
                (-3.2, -11.8), (-2.2, -14.4, 0.4, -14.0), (2.2, -13.4, 4.2, -10.2), (1, -7), (-4, -8.5), (-3.2, -11.8)
            ),
            upper,
            edge=0.5,
            lift=0.6,
        )
        body = line(
            (-14.2, -2.2),
            (-14.6, -5.4, -11.6, -6.9, -8.4, -7.4),
            (-5, -8.4, -3.4, -11.0, -2.2, -12.2),
            (0.4, -11.2, 2.4, -10.6, 5.0, -9.4),
            (8.2, -8.3, 9.8, -9.6, 12.6, -12.4),
            (13.6, -12.2),
            (13.6, -8, 14.6, -5, 14.2, -2.0),
            (-14.2, -2.2),
        )
        put(body, upper, edge=1.1, round=0.9, lift=1.4)
        cap_ = line((-14.2, -2.0), (-14.6, -5.4, -11.6, -6.9, -9.4, -7.2), (-7.6, -4.8, -7.8, -2.0))
        put(cap_, panel, edge=0.5, lift=0.35, round=0.5)
        stitch(line((-9.1, -6.9), (-7.35, -4.7, -7.5, -2.4)))
        stay = line(
            (-8.6, -7.3),
            (-5, -8.4, -3.4, -11.0, -2.2, -12.2),
            (0.6, -11.3),
            (-1.4, -8.6, -4.4, -6.2, -7.6, -5.6),
            (-8.6, -7.3),
        )
        put(stay, panel, edge=0.3, lift=0.4)
        stitch(line((-7.4, -5.9), (-4.6, -6.4, -1.8, -8.7, 0.3, -11.1)))
        heel = line(
            (12.4, -12.2),
            (13.7, -12.3),
            (13.7, -8, 14.6, -5, 14.2, -2.0),
            (8.6, -2.0),
            (9.4, -6.4, 11.6, -8.2),
            (12.4, -12.2),
        )
        put(heel, panel, edge=0.5, lift=0.35, round=0.4)
        stitch(line((8.95, -2.4), (9.7, -6.2, 11.9, -8.0), (12.6, -11.4)))
        for k in range(5):
            t = k / 4
            x, y = between((-7.3, -6.9), (-2.0, -11.2), t)
            lay.add(Mark(at(disc(x + 0.75, y + 0.55, 0.26)), "#3A352E", strength=0.8))
            lace_ = line((x + 0.8, y + 0.5), (x - 0.1, y - 0.9, x - 1.1, y - 1.05))
            put(ribbon(lace_, 0.85), Cloth("canvas", lace, crumple=0.05, thick=0.2), edge=0.3, lift=0.8, drape=0)
        bow = line((-2.6, -12.2), (-5.5, -15.6, -7.2, -12.8, -3.4, -11.8))
        put(ribbon(bow, 0.6), Cloth("canvas", lace, crumple=0.05, thick=0.2), edge=0.25, lift=1.2, drape=0)
        bow = line((-2.4, -12.3), (-2.6, -16.0, 1.6, -15.4, -1.6, -11.9))
        put(ribbon(bow, 0.6), Cloth("canvas", lace, crumple=0.05, thick=0.2), edge=0.25, lift=1.2, drape=0)
        rubber = line(
            (-14.8, -1.5),
            (-14.4, -2.9, -12.6, -2.9),
            (0, -2.5, 13.2, -3.1),
            (15.2, -3.1, 14.9, -1.0),
            (14.6, 0.1, 12.4, 0.1),
            (-11.6, 0.2),
            (-14.6, 0.2, -14.8, -1.5),
        )
        put(rubber, Cloth("smooth", sole, crumple=0, thick=0.5, sheen=0.15), edge=0.6, lift=0.9, drape=0)
        lay.add(Stitch(at(line((-14.0, -2.2), (0, -1.9, 14.4, -2.4))), "#CFC8B8", dash=0.3))
        lay.add(Mark(at(line((-14.2, -0.75), (0, -0.55, 14.6, -0.75))), "#000000", width=0.1, strength=0.12))
        lay.add(
            Words(
                "OSTREL",
                tuple(at(np.array([[11.7, -5.4]]))[0]),
                0.62,
                lace if panel.colour < "#9" else "#6B6256",
                turn=-turn,
                spacing=0.2,
            )
        )

    return pair(one, seed)


def boots(upper, seed, gore="#2B2622", sole="#2A2622", welt="#6D5439"):
    def one(lay, at, turn):
        put = lambda p, k, **o: lay.add(Piece(at(p), k, grain=turn, **o))
        put(line((2.2, -22.2), (8, -23.4, 13.4, -22.4), (13, -18), (3, -18), (2.2, -22.2)), upper, dark=0.5, lift=0.3)
        body = line(
            (-14.0, -2.2),
            (-14.9, -6.6, -10.2, -7.9, -5.8, -8.9),
            (-0.6, -10.4, 1.9, -13.4, 2.0, -21.8),
            (8, -20.8, 13.6, -21.9),
            (13.0, -14, 12.3, -10.4, 13.5, -6.6),
            (14.2, -4, 13.7, -2.0),
            (-14.0, -2.2),
        )
        folds = [
            Fold(
                at(line((-3.8 + k * 1.6, -9.1 - k * 0.9), (-2.2 + k * 1.4, -7.6 - k * 0.8, -1.2 + k * 1.7, -5.6 - k))),
                0.8,
                0.10,
            )
            for k in range(4)
        ]
        put(body, upper, edge=1.4, round=1.3, lift=1.5, folds=folds, drape=0.35)
        vamp = line((-2.6, -2.4), (-0.6, -6, 1.2, -9.4), (1.6, -11.8))
        lay.add(Stitch(at(vamp), upper.colour, dash=0.2), Stitch(at(vamp + [0.4, 0]), upper.colour, dash=0.2))
        elastic = line((4.4, -21.5), (9.8, -21.6), (9.3, -15.5, 7.0, -11.2), (4.9, -15.5, 4.4, -21.5))
        put(elastic, Cloth("finerib", gore, crumple=0, thick=0.06), edge=0.2, lift=0.2, drape=0.1)
        lay.add(
            Stitch(at(line((4.0, -21.3), (4.5, -15.5, 7.0, -10.6), (9.7, -15.5, 10.2, -21.3))), upper.colour, dash=0.2)
        )
        lay.add(Stitch(at(line((12.9, -20.9), (8, -20.1, 2.4, -21.0))), upper.colour, dash=0.2))
        put(
            line((12.2, -21.9), (12.0, -25.6, 14.8, -25.6, 14.0, -20.6), (13.0, -20.4), (13.3, -24.4, 13.0, -22.6)),
            Cloth("canvas", gore, crumple=0, thick=0.12),
            edge=0.2,
            lift=0.7,
            drape=0,
        )
        put(
            line(
                (-14.7, -1.5),
                (-14.4, -2.6, -12.6, -2.5),
                (0, -2.2, 13.0, -2.5),
                (14.6, -2.5, 14.3, -1.1),
                (-4, -0.9, -14.7, -1.0),
            ),
            Cloth("leather", welt, crumple=0, thick=0.25, sheen=0.1),
            edge=0.3,
            lift=0.8,
            drape=0,
        )
        lay.add(Stitch(at(line((-14.2, -1.9), (0, -1.7, 14.0, -1.9))), "#CDBB97", dash=0.34))
        put(
            line(
                (-14.6, -1.2),
                (-4, -0.9, 4.8, -1.1),
                (14.3, -1.2),
                (14.2, 0.9, 13.6, 2.0),
                (6.4, 2.0),
                (5.8, 0.1),
                (-10, 0.4),
                (-14.4, 0.2, -14.6, -1.2),
            ),
            Cloth("smooth", sole, crumple=0, thick=0.4, sheen=0.1),
            edge=0.4,
            lift=0.9,
            drape=0,
        )

    return pair(one, seed, gap=(5.0, 27.5))


def loafers(upper, seed, sole="#3A2B20", lining="#C9A77C"):
    def one(lay, at, turn):
        put = lambda p, k, **o: lay.add(Piece(at(p), k, grain=turn, **o))
        put(
            line((1.0, -7.6), (7, -9.6, 13.0, -8.9), (12.6, -5), (1, -4.4), (1.0, -7.6)),
            Cloth("leather", lining, crumple=0),
            dark=0.72,
            lift=0.3,
        )
        body = line(
            (-14.0, -1.6),
            (-14.9, -4.6, -12.2, -5.7, -8.2, -6.4),
            (-4, -7.3, -1.4, -8.6, 0.6, -9.8),
            (1.8, -9.8, 2.6, -8.6, 3.4, -7.4),
            (7, -5.9, 10.4, -6.4, 12.9, -8.9),
            (14.2, -7, 14.2, -4, 13.6, -1.6),
            (-14.0, -1.6),
        )
        put(body, upper, edge=1.1, round=1.0, lift=1.4, drape=0.3)
        lay.add(
            Piece(
                at(ribbon(line((-13.2, -4.6), (-9, -4.4, -5, -5.2, -2.4, -6.4)), 0.34)),
                upper.but(thick=0.16),
                edge=0.2,
                lift=0.6,
                drape=0,
            )
        )
        lay.add(Stitch(at(line((-13.0, -4.1), (-9, -3.9, -5, -4.7, -2.3, -5.9))), upper.colour, dash=0.3))
        strap = line((-2.9, -8.2), (0.8, -10.1), (3.6, -6.9, 4.2, -1.7), (0.2, -1.7), (-0.6, -6.0, -2.9, -8.2))
        put(strap, upper, edge=0.35, lift=0.6, drape=0.2)
        lay.add(
            Stitch(at(line((-2.4, -8.1), (-0.2, -6.0, 0.6, -1.9))), upper.colour, dash=0.22),
            Stitch(at(line((0.8, -9.5), (3.2, -6.8, 3.8, -1.9))), upper.colour, dash=0.22),
        )
        lay.add(Mark(at(line((-1.1, -8.5), (-0.2, -7.6, 0.2, -6.4))), "#1A120B", width=0.4, strength=0.6))
        lay.add(Stitch(at(line((3.9, -6.9), (7, -5.4, 10.2, -5.9, 12.8, -8.2))), upper.colour, dash=0.22))
        lay.add(Stitch(at(line((9.6, -1.9), (10.2, -4, 12.4, -6.6))), upper.colour, dash=0.22))
        put(
            line(
                (-14.6, -1.1),
                (-14.2, -2.1, -12.4, -1.9),
                (0, -1.6, 13.0, -1.9),
                (14.5, -1.9, 14.2, -0.7),
                (13.9, 1.3, 13.4, 1.6),
                (6.6, 1.6),
                (6.0, -0.1),
                (-10, 0.2),
                (-14.2, 0.1, -14.6, -1.1),
            ),
            Cloth("leather", sole, crumple=0, thick=0.35, sheen=0.1),
            edge=0.35,
            lift=0.9,
            drape=0,
        )
        lay.add(Stitch(at(line((-14.1, -1.4), (0, -1.1, 14.0, -1.4))), "#B79B70", dash=0.34))

    return pair(one, seed, gap=(5.4, 12.6))
