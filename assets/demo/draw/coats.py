"""Jackets, coats, a vest and a blazer."""

import cloth as c
import closings as k
import numpy as np
from cloth import Cloth
from lay import Mark, Piece, Stitch
from line import both, box, line, ribbon, turned
from register import style
from upper import Upper, button, flip, sides


@style(
    "JKT-050",
    (52, -4, 14),
    {
        "work-blue": Cloth("twill", "#3F5F8A", crumple=0.36, thick=0.18, bold=1.2),
        "ecru": Cloth("twill", "#E2D8C2", crumple=0.36, thick=0.18, bold=1.2),
    },
)
def chore_jacket(cloth, seed, back):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        chest=29.5,
        length=72,
        shoulder=24.5,
        slope=5,
        hem=29.5,
        sleeve=57,
        angle=12,
        cuff=8.2,
        thread="#5F7FA8" if cloth.colour.startswith("#3") else "#CDBFA0",
    )
    if not back:
        u.inside(label=False)
    u.sleeves(hem=3)
    if back:
        u.body(hem=2.2, depth=1.4)
        u.lay.add(
            Mark(line((0, 2), (0.2, 72)), "#000000", width=0.1, strength=0.2),
            Stitch(line((0.7, 2), (0.8, 71)), u.thread),
        )
        u.armhole_stitch()
        u.back_collar()
    else:
        k.open_front(u, overlap=2.4, hem=2.2)
        u.armhole_stitch()
        k.front_edge_stitch(u, overlap=2.4)
        u.pocket(7.6, 17.5, width=12, tall=14, point=0.8)
        for side in sides():
            u.pocket(7 if side == 1 else -24, 43, width=17, tall=20, point=0.8)
        k.buttons(
            u, (0,), np.linspace(13, 62, 5), "#2F3A48" if cloth.colour.startswith("#3") else "#A08868", radius=0.95
        )
        u.collar(spread=7.6, point=8.6)
    return u.lay


@style(
    "JKT-052",
    (46, 5, 16),
    {
        "moss": Cloth("ripstop", "#626446", crumple=0.15, thick=0.3, sheen=0.18),
        "black": Cloth("ripstop", "#28282B", crumple=0.15, thick=0.3, sheen=0.18),
    },
)
def down_vest(cloth, seed, back):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        chest=27,
        length=62,
        shoulder=19.5,
        slope=5,
        hem=27,
        neck=8.6,
        depth=3.0,
        armhole=25,
    )
    if back:
        seams = [line((-32, y), (0, y + 1, 32, y)) for y in np.arange(-2, 70, 7.4)]
        u.lay.add(Piece(both(u.half(1.0)), cloth, quilt=seams, bulge=1.0, edge=0.9, drape=0.6))
    else:
        u.inside(label=False, depth=6)
        seams = k.quilts(u, 7.4)
        k.open_front(u, overlap=0.2, hem=0, quilt=seams, bulge=1.0)
        u.lay.add(
            Piece(box(-0.9, -3.5, 1.8, u.length + 4.4, 0.2), cloth.but(thick=0.12), lift=0.5, drape=0.2, edge=0.2)
        )
        for y in np.arange(-3, u.length + 0.4, 0.34):
            u.lay.add(
                Mark(
                    line((-0.22, y), (0.22, y)),
                    "#B5A27A" if cloth.colour != "#28282B" else "#8F8F93",
                    width=0.16,
                    strength=0.85,
                )
            )
        u.lay.add(
            Piece(
                box(-0.35, 3.0, 0.7, 3.4, 0.3),
                Cloth("leather", "#7A5636", thick=0.15, crumple=0),
                lift=0.7,
                edge=0.2,
                drape=0,
            )
        )
    for low, high in ((-5.4, -1.6), (-1.8, 2.2)):
        tube = line(
            (-10.6, high - 0.8),
            (-11.0, low, -9, low - 0.6),
            (0, low - 1.0, 9, low - 0.6),
            (11.0, low, 10.6, high - 0.8),
            (0, high + 1.6, -10.6, high - 0.8),
        )
        u.lay.add(Piece(tube, cloth, edge=1.5, round=0.7, lift=0.9))
    if not back:
        u.lay.add(Piece(box(-0.9, -5.9, 1.8, 8.6, 0.2), cloth.but(thick=0.12), lift=0.5, drape=0.2, edge=0.2))
        for y in np.arange(-5.6, 2.6, 0.34):
            u.lay.add(
                Mark(
                    line((-0.22, y), (0.22, y)),
                    "#B5A27A" if cloth.colour != "#28282B" else "#8F8F93",
                    width=0.16,
                    strength=0.85,
                )
            )
        for side in sides():
            u.lay.add(Mark(flip(line((16, 36), (19.5, 50)), side), "#000000", width=0.35, strength=0.4))
    return u.lay


@style(
    "COA-053",
    (44, 3, 16),
    {
        "camel": Cloth("wool", "#B38A5C", second="#BF986C", crumple=0.10, thick=0.32),
        "charcoal": Cloth("wool", "#424348", second="#57585E", crumple=0.10, thick=0.32),
    },
)
def wool_coat(cloth, seed, back):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        chest=29.5,
        length=112,
        shoulder=23.5,
        slope=5.2,
        hem=32,
        sleeve=58,
        angle=13,
        cuff=8.8,
        depth=30,
        vee=True,
    )
    lining = Cloth("silk", "#8D7356" if cloth.colour == "#B38A5C" else "#2E2F36", sheen=0.3, crumple=0.2)
    if not back:
        u.inside(cloth=lining, label=False, depth=28)
    u.sleeves()
    if back:
        u.body(hem=0, depth=1.4)
        u.lay.add(Mark(line((0, 3), (0.3, 112)), "#000000", width=0.16, strength=0.28))
        u.back_collar(tall=5.4)
    else:
        k.open_front(u, overlap=7, hem=0)
        k.flap_pocket(u, 11.5, 58, 15, 5.6)
        k.buttons(u, (-4.0, 8.0), (36, 50, 64), "#5B432C" if cloth.colour == "#B38A5C" else "#26262A", radius=1.3)
        k.lapels(u, notch=13, broad=12.5, bottom=33, overlap=7)
    return u.lay


@style(
    "COA-054",
    (46, 3, 12),
    {
        "stone": Cloth("twill", "#C3B08D", crumple=0.26, thick=0.16),
        "ink": Cloth("twill", "#2C3345", crumple=0.26, thick=0.16),
    },
)
def trench(cloth, seed, back):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        chest=28.5,
        length=110,
        shoulder=22.5,
        slope=5.4,
        hem=35,
        waist=26.5,
        sleeve=57,
        angle=13,
        cuff=8.4,
        depth=26,
        vee=True,
    )
    if not back:
        u.inside(cloth=Cloth("twill", "#A89270" if cloth.colour == "#C3B08D" else "#3A425A"), label=False, depth=24)
    u.sleeves(hem=3)
    for side in sides():
        top, outer, inner, pit, d, p = u.arm(side)
        a, b = outer - d * 8, inner - d * 8
        u.lay.add(
            Piece(
                flip(ribbon(line(tuple(a - p * 0.4), tuple(b + p * 0.4)), 2.6), side),
                cloth,
                lift=0.7,
                edge=0.2,
                drape=0.2,
            )
        )
    if back:
        u.body(hem=2.4, depth=1.4)
        cape = both(line((0, 1), (10, 0.6), (21.5, 5.6), (22.5, 18, 24.0, 27), (12, 31, 0, 30)))
        u.lay.add(Piece(cape, cloth, lift=0.8, edge=0.3))
        u.lay.add(Stitch(line((-23.6, 26.4), (-12, 30.2, 0, 29.2), (12, 30.2, 23.6, 26.4)), u.thread))
        u.lay.add(Mark(line((0, 56), (0.3, 110)), "#000000", width=0.18, strength=0.3))
        u.back_collar(tall=5.6)
    else:
        k.open_front(u, overlap=8, hem=2.4)
        k.front_edge_stitch(u, overlap=8, top=30)
        k.welt_pocket(u, 16, 60, tall=16)
        k.buttons(u, (-5.2, 8.4), (32, 44, 66, 80), "#4A3B2B" if cloth.colour == "#C3B08D" else "#1E222D", radius=1.15)
        gun = line((4, 12), (14, 9), (22.3, 7.4), (23.2, 18, 24.5, 26.5), (16, 30, 6.8, 27.6), (6, 20, 4, 12))
        u.lay.add(Piece(gun, cloth, lift=0.8, edge=0.3))
        u.lay.add(Stitch(line((23.8, 26.0), (16, 29.2, 7.2, 26.9)), u.thread))
        k.lapels(u, notch=12.5, broad=12, bottom=29, overlap=8, stitch=True)
    for side in sides():
        strap = line((10.6, 1.0), (21.8, 4.4), (22.3, 7.2), (10.4, 4.6), (9.6, 2.8), (10.6, 1.0))
        u.lay.add(Piece(flip(strap, side), cloth, lift=0.8, edge=0.25, drape=0.2))
        button(u.lay, side * 11.6, 2.9, "#4A3B2B", radius=0.7)
    k.waist_belt(u, 51, width=4.4, half=26.8, tie=not back)
    return u.lay


@style(
    "BLA-055",
    (48, 3, 16),
    {
        "grey-herringbone": Cloth(
            "wool", "#A5A29C", second="#4B4A4C", pattern=c.herringbone(1.5), crumple=0.12, thick=0.2
        ),
        "navy": Cloth("wool", "#2C3448", second="#364058", crumple=0.12, thick=0.2),
    },
)
def blazer(cloth, seed, back):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        chest=27.5,
        length=74,
        shoulder=23,
        slope=5.6,
        hem=28,
        waist=26,
        sleeve=60,
        angle=13,
        cuff=7.0,
        depth=32,
        vee=True,
    )
    lining = Cloth("silk", "#5B5A60", sheen=0.3, crumple=0.2)
    if not back:
        u.inside(cloth=lining, label=False, depth=30)
    u.sleeves()
    if back:
        u.body(hem=0, depth=1.4)
        u.lay.add(Mark(line((0, 3), (0.3, 75)), "#000000", width=0.14, strength=0.3))
        u.back_collar(tall=5.0)
    else:
        k.open_front(u, overlap=2.2, hem=0)
        k.flap_pocket(u, 9.5, 50, 14.5, 5.2)
        u.lay.add(
            Piece(turned(box(8, 24, 10.5, 2.4), -4, (8, 24)), cloth.but(crumple=0), lift=0.4, edge=0.2, drape=0.1)
        )
        k.buttons(u, (0,), (36, 47), "#3A332C", radius=1.05)
        k.lapels(u, notch=13.5, broad=11.0, bottom=34, overlap=2.2)
        for side in sides():
            top, outer, inner, pit, d, p = u.arm(side)
            for i in range(3):
                button(u.lay, *flip(outer + p * 1.8 - d * (2.4 + i * 1.9), side), "#3A332C", radius=0.6)
    return u.lay
