"""Dresses and skirts."""

import cloth as c
import closings as k
import numpy as np
from cloth import Cloth
from lay import Fold, Mark, Piece, Stitch
from line import both, line, ribbon
from lower import Lower, rivet
from register import linen, style
from upper import Upper, button, flip, sides


def drape_skirt(u, top, flare, count=10):
    r = u.rng
    return [
        Fold(
            line(
                (t * u.waist, top + r.uniform(2, 14)),
                (t * flare * 0.8, (top + u.length) / 2, t * flare * 0.99, u.length + 1),
            ),
            r.uniform(1.8, 3.4),
            r.uniform(0.14, 0.34) * r.choice([1, 1, -0.8]),
        )
        for t in np.linspace(-0.84, 0.84, count)
    ]


@style("DRS-003", (58, 2, 12), {"ecru": linen("#E6DDC9"), "rust": linen("#A8593B")})
def linen_shirt_dress(cloth, seed, back):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        chest=26.5,
        length=116,
        shoulder=21.5,
        slope=5,
        hem=37,
        waist=24.5,
        sleeve=46,
        angle=14,
        cuff=7.8,
        depth=8.6,
    )
    if not back:
        u.inside(label=False)
    u.sleeves(cuff=6, buttoned=not back, gather=0.4)
    u.body(hem=2.4, depth=1.4 if back else 8.2, extra_folds=drape_skirt(u, 48, 37))
    u.armhole_stitch()
    if back:
        u.yoke()
        u.back_collar()
    else:
        u.pocket(6.8, 18.5, width=10.5, tall=12)
        u.placket(buttons=10, horn="#C9B594")
        u.collar(spread=6.4, point=8.0)
    k.waist_belt(u, 48, width=3.6, half=24.8, tie=not back)
    return u.lay


@style(
    "DRS-031",
    (54, 3, 14),
    {
        "ink-sprig": Cloth(
            "silk", "#27304A", second="#C9B58F", pattern=c.sprigs(4.4, 5), crumple=0.3, thick=0.08, sheen=0.12
        ),
        "rust-dot": Cloth(
            "silk", "#9B4B33", second="#EBD9BE", pattern=c.dots(2.6, 0.24), crumple=0.3, thick=0.08, sheen=0.12
        ),
    },
)
def print_midi(cloth, seed, back):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        chest=23,
        length=112,
        shoulder=18.6,
        slope=4.4,
        hem=38,
        waist=19.2,
        neck=8.2,
        sleeve=24,
        angle=32,
        cuff=10,
        full=3.2,
        depth=16,
        vee=True,
    )
    if not back:
        u.inside(depth=14)
    u.sleeves(gather=1.0, hem=1.2)
    gathers = [
        Fold(line((x, 47), (x * 1.15, 58, x * 1.5 + u.rng.uniform(-1, 1), 64 + u.rng.uniform(0, 24))), 1.0, 0.18)
        for x in np.linspace(-17, 17, 17)
    ]
    u.body(hem=1.4, depth=1.6 if back else None, extra_folds=[*gathers, *drape_skirt(u, 56, 38)])
    u.lay.add(Mark(line((-19.2, 46.6), (0, 47.4, 19.2, 46.6)), "#000000", width=0.14, strength=0.35))
    if not back:
        for side in sides():
            u.lay.add(Stitch(flip(u.neckline() + [0.5, 0.6], side), cloth.colour))
        for y in (19.5, 25, 30.5, 36, 41.5):
            button(u.lay, 0, y, cloth.second, radius=0.5)
    return u.lay


@style(
    "DRS-030",
    (58, 3, 10),
    {
        "champagne": Cloth("silk", "#D9C6A5", crumple=0.34, thick=0.06, sheen=0.55),
        "bottle-green": Cloth("silk", "#24463A", crumple=0.34, thick=0.06, sheen=0.55),
    },
)
def slip_dress(cloth, seed, back):
    u = Upper(cloth, seed=seed, back=back, chest=21, length=112, hem=32, waist=18.5, neck=9, slope=9, armhole=12)
    d = 9.5 if back else 7.5
    for side in sides():
        path = line((9.2, 1.5), (7.4, -9, 5.6, -15.0)) if not back else line((9.2, 4), (7, -8, 5.6, -15))
        u.lay.add(Piece(ribbon(flip(path, side), 0.55), cloth, lift=1.2, edge=0.15, drape=0))
        u.lay.add(Mark(flip(ribbon(line((5.0, -15), (6.4, -14.9)), 0.7), side), "#C7A969"))
    if not back:
        u.lay.add(Piece(both(line((0, 10.5), (8, 9.5, 13.5, 9.4), (13, 16), (0, 16))), cloth, dark=0.66, lift=0.3))
        u.label(11.0)
    neck = line((0, d + 1.4), (4.5, d + 0.2, 9.2, 1.2)) if not back else line((0, d + 4.5), (6, d + 2.5, 9.2, 3.8))
    half = np.concatenate(
        [
            neck,
            line(tuple(neck[-1]), (13.5, 6.0, 20.6, 17)),
            line((20.6, 17), (19.2, 30, 18.6, 42), (19.4, 62, 32, 112)),
            line((32, 112), (16, 114, 0, 114.2)),
        ]
    )
    r = u.rng
    folds = [
        Fold(line((t * 17, 30 + r.uniform(0, 26)), (t * 23, 78, t * 31, 113)), r.uniform(2, 3.6), r.uniform(0.18, 0.42))
        for t in np.linspace(-0.85, 0.85, 9)
    ]
    if not back:
        folds += [Fold(line((-10 + i, 11 + i), (0, 17 + i * 2.6, 10 - i, 11 + i)), 1.5, 0.20) for i in range(3)]
    folds += [
        Fold(flip(line((19, 26 + i * 4), (12, 30 + i * 4, 5, 40 + i * 5)), s), 2.0, 0.16)
        for s in sides()
        for i in range(3)
    ]
    u.lay.add(Piece(both(half), cloth, grain=38, folds=folds, edge=0.3))
    return u.lay


@style(
    "SKI-032",
    (52, 4, 8),
    {
        "camel": Cloth("wool", "#B08C62", second="#BC9A72", crumple=0.14, thick=0.18),
        "black-houndstooth": Cloth(
            "wool", "#E4DED2", second="#2B2A2C", pattern=c.houndstooth(2.4), crumple=0.14, thick=0.18
        ),
    },
)
def wool_skirt(cloth, seed, back):
    u = Lower(cloth, waist=18, hip=24.5, length=74, seed=seed, back=back, hem=35)
    if not back:
        u.inside_waist()
    u.skirt(flare=35, hem=0)
    u.lay.add(
        Mark(line((0, 4), (0.4, 22)) if back else line((17.0, 8), (20.2, 21)), "#000000", width=0.14, strength=0.3)
    )
    u.waistband(loops=False, closing="")
    return u.lay


@style(
    "SKI-033",
    (56, 2, 9),
    {
        "indigo": Cloth("denim", "#26334D", second="#6F83A3", crumple=0.34, thick=0.15, fade=0.10, bold=0.8),
        "ecru": Cloth("denim", "#E4DBC7", crumple=0.34, thick=0.15, bold=0.8),
    },
)
def denim_skirt(cloth, seed, back):
    u = Lower(
        cloth,
        waist=18.5,
        hip=25,
        length=70,
        seed=seed,
        back=back,
        hem=30,
        thread="#B98048" if cloth.second else "#CDBFA2",
    )
    if not back:
        u.inside_waist()
    u.skirt(flare=29, hem=2.4)
    if back:
        u.lay.add(Mark(line((0, 4), (0.3, 70)), "#000000", width=0.12, strength=0.3))
        u.back_yoke()
        u.back_pocket(4.4, 12, width=12.5, tall=13.5)
    else:
        u.lay.add(
            Mark(line((0.4, 3), (0.4, 72)), "#000000", width=0.16, strength=0.35),
            Stitch(line((-2.6, 4), (-2.6, 71)), u.thread),
            Stitch(line((1.0, 4), (1.0, 71)), u.thread),
        )
        for side in sides():
            u.front_pocket(side, "scoop")
        for y in np.linspace(9, 58, 7):
            rivet(u.lay, -0.9, y, 0.8, "#A67A4E")
    u.waistband(closing="shank")
    return u.lay
