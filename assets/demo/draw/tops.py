"""T-shirts, tops, sweatshirts."""

import cloth as c
import closings as k
import numpy as np
from cloth import Cloth
from lay import Mark, Piece, Stitch
from line import both, line, mirrored, resampled, ribbon
from register import jersey, style
from upper import Upper


def tee(cloth, seed, back, band=None, size=1.0, sleeve=21, depth=8.5, **o):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        **{
            "chest": 27.5 * size,
            "length": 70 * size,
            "shoulder": 23.5 * size,
            "slope": 4.8 * size,
            "hem": 27.2 * size,
            "neck": 8.6 * size**0.5,
            "armhole": 23 * size,
            "sleeve": sleeve * size,
            "angle": 30,
            "cuff": 9.6 * size,
            "depth": depth * size**0.5,
            **o,
        },
    )
    if not back:
        u.inside()
    u.sleeves(hem=2.2)
    u.body(hem=2.2, depth=1.6 if back else None)
    u.armhole_stitch(-0.4)
    u.neckband(2.3 * size**0.5, (band or cloth).but(kind="finerib", pattern=None, second=""))
    return u.lay


@style("TEE-010", (64, 3, 9), {"white": jersey("#E2E2DF"), "black": jersey("#26262A"), "sage": jersey("#9BA58C")})
def heavy_tee(cloth, seed, back):
    return tee(cloth, seed, back)


@style(
    "TEE-011",
    (60, 8, 12),
    {
        "white-navy": jersey("#E6E3DA", second="#28324A", pattern=c.across(2.6, 0.85, 11)),
        "navy-ecru": jersey("#28324A", second="#E8E0CF", pattern=c.across(2.6, 0.85, 11)),
    },
)
def breton(cloth, seed, back):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        chest=24.5,
        length=62,
        shoulder=20.5,
        slope=3.6,
        hem=24.5,
        neck=11.5,
        depth=4.6,
        armhole=21,
        sleeve=50,
        angle=12.5,
        cuff=5.4,
    )
    if not back:
        u.inside(depth=4)
    u.sleeves(hem=1.8, cloth=cloth.but(pattern=c.across(2.6, 0.85, 4)))
    u.body(hem=2, depth=1.8 if back else None)
    u.armhole_stitch(-0.4)
    u.neckband(1.5, cloth.but(pattern=None, second="", kind="finerib"))
    return u.lay


@style(
    "TEE-012",
    (66, 4, 12),
    {
        "ecru": Cloth("finerib", "#EAE2D2", crumple=0.15, thick=0.12),
        "cocoa": Cloth("finerib", "#6A4B3A", crumple=0.15, thick=0.12),
        "black": Cloth("finerib", "#242428", crumple=0.15, thick=0.12),
    },
)
def rib_tank(cloth, seed, back):
    lay_ = Upper(cloth, seed=seed, back=back, neck=8.2, chest=20.5, length=60, hem=21.5)
    d = 7 if back else 15
    armhole = line((12.0, 0.2), (12.6, 11, 14.5, 20.5, 20.5, 22.5))
    neck = line((0, d), (6.0, d, 8.2, d * 0.55, 8.2, 0))
    half = np.concatenate(
        [
            neck,
            line((8.2, 0), (12.0, 0.2)),
            armhole,
            line((20.5, 22.5), (19.2, 40, 21.5, 60)),
            line((21.5, 60), (10, 60.6, 0, 60.6)),
        ]
    )
    if not back:
        backneck = line((0, 6.8), (6.0, 6.8, 8.2, 4, 8.2, 0))
        lay_.lay.add(
            Piece(
                both(np.concatenate([backneck, line((8.2, 0), (11.4, 0.4), (13, 14), (0, 20))])),
                cloth,
                dark=0.70,
                lift=0.4,
            )
        )
        lay_.label(8.4)
    lay_.lay.add(Piece(both(half), cloth, folds=[f for f in lay_.body_folds()]))
    for edge in (np.concatenate([mirrored(neck)[::-1], neck]), armhole, mirrored(armhole)):
        lay_.lay.add(
            Piece(
                ribbon(resampled(edge, 60), 1.3), cloth.but(kind="jersey", crumple=0.05), lift=0.5, edge=0.2, drape=0.2
            )
        )
    lay_.lay.add(Stitch(line((-21, 58.4), (0, 59, 21, 58.4)), cloth.colour))
    return lay_.lay


@style(
    "TEE-013",
    (60, 2, 11),
    {
        "oat": Cloth("waffle", "#DCCFB6", crumple=0.16, thick=0.18),
        "petrol": Cloth("waffle", "#2F5560", crumple=0.16, thick=0.18),
    },
)
def henley(cloth, seed, back):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        chest=26.5,
        length=70,
        shoulder=22.5,
        hem=26.5,
        sleeve=56,
        angle=12.5,
        cuff=6.2,
        depth=8,
    )
    rib = cloth.but(kind="finerib", crumple=0.05)
    if not back:
        u.inside()
    u.sleeves(cuff=5.5, cuff_cloth=rib)
    u.body(hem=2.2, depth=1.6 if back else None)
    u.armhole_stitch(-0.4)
    if not back:
        u.placket(width=3.0, buttons=3, first=8.0, end=22, cloth=cloth.but(kind="jersey"), horn="#6B5A45", radius=0.6)
    u.neckband(2.0, rib)
    return u.lay


def sweatshirt(cloth, seed, back, hooded=False):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        chest=29,
        length=62,
        shoulder=25,
        slope=5.2,
        hem=28,
        sleeve=54,
        angle=12.5,
        cuff=7.2,
        depth=8.4,
        full=1.0,
    )
    rib = Cloth("rib", cloth.colour, thick=0.22, crumple=0.08)
    if not back and not hooded:
        u.inside()
    u.sleeves(cuff=7, cuff_cloth=rib)
    u.body(hem=0, depth=1.4 if back or hooded else None)
    u.armhole_stitch(-0.5)
    u.rib_hem(rib, 7)
    if hooded and not back:
        k.kangaroo(u, 40)
    if hooded:
        if back:
            shape = both(line((0, -2.5), (9, -2.8, 12.6, 1, 12.2, 6), (11, 17, 5, 23.5, 0, 25)))
            u.lay.add(Piece(shape, cloth, edge=1.6, lift=1.4, round=1.0))
            u.lay.add(Mark(line((0, -2), (0.3, 24)), "#000000", width=0.12, strength=0.2))
        else:
            k.hood(u)
    else:
        u.neckband(2.6, rib)
        if not back:
            vee = line((-3.0, 9.8), (0, 14.2), (3.0, 9.8))
            u.lay.add(Stitch(vee, u.thread), Stitch(vee + [0, 0.5], u.thread))
    return u.lay


@style(
    "SWT-014",
    (58, 4, 11),
    {
        "grey-melange": Cloth("sweat", "#AEADAA", second="#8C8B89", crumple=0.2, thick=0.22),
        "navy": Cloth("sweat", "#2B3448", second="#232B3D", crumple=0.2, thick=0.22),
    },
)
def loopback_sweatshirt(cloth, seed, back):
    return sweatshirt(cloth, seed, back)


@style(
    "SWT-015",
    (50, 3, 6),
    {
        "oat": Cloth("sweat", "#D9CDB7", second="#CBBEA6", crumple=0.22, thick=0.24),
        "bottle-green": Cloth("sweat", "#2F463A", second="#283D32", crumple=0.22, thick=0.24),
    },
)
def hoodie(cloth, seed, back):
    return sweatshirt(cloth, seed, back, hooded=True)
