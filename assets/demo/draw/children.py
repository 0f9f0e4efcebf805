"""Children's and babies' clothes."""

import cloth as c
import numpy as np
from cloth import Cloth
from tops import tee
from knits import sweater
from lay import Piece, Stitch
from line import both, line, ribbon
from lower import Lower
from register import jersey, style
from upper import Upper, button, flip, sides


@style(
    "KID-080",
    (84, 3, 7),
    {
        "ecru-rust": jersey("#EDE5D4", second="#B06A45", pattern=c.across(2.2, 0.9, 0)),
        "sky-navy": jersey("#A9C0D3", second="#34435F", pattern=c.across(2.2, 0.9, 0)),
    },
)
def kids_tee(cloth, seed, back):
    return tee(cloth, seed, back, size=0.68)


def dungaree(cloth, seed, back):
    u = Lower(
        cloth,
        seed=seed,
        back=back,
        waist=17,
        hip=18.6,
        rise=25,
        length=66,
        hem=7.6,
        knee=8.6,
        apart=1.0,
        band=2.6,
        thread="#C9A06A" if cloth.kind == "denim" else "",
    )
    strap = cloth.but(crumple=0.1)
    bib_top = -17
    if not back:
        for side in sides():
            u.lay.add(
                Piece(
                    flip(ribbon(line((14.8, 2), (14.5, -14, 8.6, -27), (7.2, -24, 7.2, -16)), 2.9), side),
                    strap,
                    lift=0.8,
                    edge=0.25,
                    drape=0.3,
                    dark=0.9,
                )
            )
    u.legs(pockets="seam", fly=False, hem=1.8)
    if back:
        for side in sides():
            u.lay.add(
                Piece(
                    flip(ribbon(line((2.0, 0), (6.6, -22, 9, -28)), 2.9), side), strap, lift=0.8, edge=0.25, drape=0.3
                )
            )
        u.lay.add(Piece(both(line((0, -9), (3.4, -9), (9, -3, 16.8, 0.6), (17.2, 3), (0, 3.4))), cloth, lift=0.6))
        u.back_pocket(3.4, 8, width=10, tall=11)
    else:
        bib = both(line((0, bib_top), (9.2, bib_top), (9.6, -9, 12, -1.6, 16.6, 0.4), (17.2, 2.8), (0, 3.2)))
        u.lay.add(Piece(bib, cloth, lift=0.8))
        u.lay.add(
            Stitch(line((-8.8, bib_top + 1.6), (8.8, bib_top + 1.6)), u.thread),
            Stitch(line((-8.6, bib_top + 0.5), (8.6, bib_top + 0.5)), u.thread),
        )
        edge = line((8.6, bib_top + 1), (9.0, -9, 11.4, -1, 16, 1))
        for side in sides():
            u.lay.add(Stitch(flip(edge, side), u.thread))
        pocket = both(line((0, -12.6), (6.2, -12.6), (6.2, -3.4), (5.2, -2.4), (0, -2.0)))
        u.lay.add(Piece(pocket, cloth, lift=0.5, edge=0.2))
        u.lay.add(
            Stitch(line((-5.8, -12), (-5.8, -3.5), (-4.9, -2.8), (4.9, -2.8), (5.8, -3.5), (5.8, -12)), u.thread),
            Stitch(line((-5.9, -11.2), (5.9, -11.2)), u.thread),
        )
        for side in sides():
            button(u.lay, side * 7.2, bib_top + 2.6, "#B89A6C", radius=0.95)
    if not back:
        u.waistband(loops=False, closing="")
    return u.lay


@style(
    "KID-081",
    (56, 0, -4),
    {
        "washed-denim": Cloth("denim", "#4A6283", second="#AEBCCB", crumple=0.3, thick=0.14, fade=0.14, bold=0.8),
        "clay-cord": Cloth("corduroy", "#A86B4B", crumple=0.2, thick=0.18),
    },
)
def kids_dungarees(cloth, seed, back):
    return dungaree(cloth, seed, back)


@style(
    "KID-082",
    (62, 3, 8),
    {
        "mustard": Cloth("knit", "#C2923F", crumple=0.08, thick=0.3),
        "blue-fleck": Cloth("knit", "#5F7690", second="#8CA0B4", crumple=0.08, thick=0.3),
    },
)
def kids_sweater(cloth, seed, back):
    rib = cloth.but(kind="rib", second="")
    return sweater(
        cloth,
        rib,
        seed,
        back,
        chest=20,
        length=40,
        shoulder=17,
        slope=3.8,
        hem=19.2,
        sleeve=34,
        cuff=5.4,
        armhole=17,
        neck=7.2,
        depth=5.8,
    )


@style(
    "BAB-083",
    (80, 2, 8),
    {"oat-stripe": jersey("#E8DFCC", second="#B49A76", pattern=c.across(1.3, 0.42, 0)), "sage": jersey("#A8B097")},
)
def baby_bodysuit(cloth, seed, back):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        chest=13,
        length=42,
        shoulder=11,
        slope=2.2,
        hem=13,
        neck=6.6,
        depth=4.6,
        armhole=11.5,
        sleeve=20,
        angle=26,
        cuff=4.4,
    )
    rib = cloth.but(kind="finerib", pattern=None, second="", crumple=0.05)
    d = 1.6 if back else u.depth
    if not back:
        u.inside()
    u.sleeves(cuff=2.6, cuff_cloth=rib)
    top = np.concatenate([u.neckline(d), line((u.neck, 0), (u.shoulder, u.slope)), u.armhole_line()])
    leg = line((13.4, 30.5), (7.4, 33, 5.2, 39.5))
    half = np.concatenate([top, line((13, 13.7), (12.8, 22, 13.4, 30.5)), leg, line((5.2, 39.5), (5.0, 42), (0, 42.3))])
    u.lay.add(Piece(both(half), cloth, folds=[f for f in u.body_folds() if np.max(np.asarray(f.points)[:, 1]) < 34]))
    for side in sides():
        u.lay.add(Piece(ribbon(flip(leg, side), 1.5), rib, lift=0.6, edge=0.25, drape=0.2))
        if not back:
            u.lay.add(Stitch(flip(line((10.8, 8.2), (8.0, 4.4, 6.5, 0.4)), side), cloth.colour))
    u.neckband(1.5, rib)
    if not back:
        u.lay.add(Stitch(line((-4.8, 40.1), (4.8, 40.1)), cloth.colour))
        for x in (-3.4, 0, 3.4):
            button(u.lay, x, 41.2, "#D8D2C4", radius=0.48, holes=0)
    return u.lay
