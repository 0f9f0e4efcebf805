"""Sweaters, cardigans, beanies, scarves."""

import cloth as c
import closings as k
import small
from cloth import Cloth
from lay import Fold, Piece
from line import both, box, line
from register import style
from upper import Upper, flip, sides


def sweater(cloth, rib, seed, back, roll=False, **o):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        **{
            "chest": 27,
            "length": 60,
            "shoulder": 23,
            "slope": 5,
            "hem": 26,
            "sleeve": 52,
            "angle": 13,
            "cuff": 6.8,
            "full": 0.8,
            "depth": 7.4,
            **o,
        },
    )
    if not back and not roll:
        u.inside()
    u.sleeves(cuff=7, cuff_cloth=rib)
    u.body(hem=0, depth=1.4 if back or roll else None, grooves=[flip(u.armhole_line(), s) for s in sides()])
    u.rib_hem(rib, 6.5)
    if roll:
        tube = both(line((0, -11.0), (7.4, -11.2, 8.6, -8.6), (8.8, -3, 9.4, 2.0), (6, 5.6, 0, 6.2)))
        u.lay.add(
            Piece(tube, rib, lift=1.0, drape=0.5, edge=0.8, folds=[Fold(line((-8, -1), (0, 1.4, 8, -1)), 1.6, 0.3)])
        )
        u.lay.add(
            Piece(
                both(line((0, -11.4), (7.6, -11.6, 9.2, -9.6), (9.6, -4, 9.5, 0.2), (6, 3.6, 0, 4.0))),
                rib,
                lift=1.2,
                drape=0.4,
                edge=0.8,
            )
        )
        if not back:
            mouth = both(line((0, -11.5), (6, -11.6, 8.2, -10.4), (6, -9.2, 0, -9.0)))
            u.lay.add(Piece(mouth, rib, dark=0.55, lift=0.1, edge=0.3))
    else:
        u.neckband(2.8, rib, stitch=False)
    return u.lay


@style(
    "KNI-020",
    (58, 5, 10),
    {
        "navy": Cloth("fineknit", "#2A3247", crumple=0.12, thick=0.25),
        "moss": Cloth("fineknit", "#6C6E48", crumple=0.12, thick=0.25),
        "oatmeal": Cloth("fineknit", "#D3C6AE", crumple=0.12, thick=0.25),
    },
)
def lambswool_crew(cloth, seed, back):
    return sweater(cloth, cloth.but(kind="rib"), seed, back, chest=28, length=62)


@style(
    "KNI-021",
    (46, 4, 16),
    {
        "ecru": Cloth("cable", "#DDD2BC", crumple=0.10, thick=0.4),
        "rust": Cloth("cable", "#A65A38", crumple=0.10, thick=0.4),
    },
)
def cable_sweater(cloth, seed, back):
    return sweater(cloth, cloth.but(kind="rib", thick=0.35), seed, back, chest=28, length=56, full=2)


@style(
    "KNI-022",
    (60, 4, 4),
    {
        "black": Cloth("fineknit", "#232327", crumple=0.14, thick=0.18),
        "camel": Cloth("fineknit", "#B98F60", crumple=0.14, thick=0.18),
        "burgundy": Cloth("fineknit", "#5B222B", crumple=0.14, thick=0.18),
    },
)
def merino_roll_neck(cloth, seed, back):
    return sweater(
        cloth,
        cloth.but(kind="finerib"),
        seed,
        back,
        roll=True,
        chest=23.5,
        length=58,
        shoulder=20,
        hem=23,
        cuff=5.2,
        full=0.2,
        armhole=21,
    )


@style(
    "KNI-023",
    (52, 3, 24),
    {
        "grey": Cloth("knit", "#9C9A96", crumple=0.10, thick=0.35),
        "ochre": Cloth("knit", "#B9873A", crumple=0.10, thick=0.35),
    },
)
def cardigan(cloth, seed, back):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        chest=27.5,
        length=56,
        shoulder=23,
        slope=5,
        hem=27,
        sleeve=50,
        angle=13,
        cuff=7.2,
        full=2.2,
        depth=24,
        vee=True,
    )
    rib = cloth.but(kind="rib", thick=0.3)
    if not back:
        u.inside(depth=22)
    u.sleeves(cuff=7, cuff_cloth=rib)
    if back:
        u.body(hem=0, depth=1.4, grooves=[flip(u.armhole_line(), s) for s in sides()])
        u.rib_hem(rib, 6)
        u.neckband(2.8, rib, stitch=False)
    else:
        k.open_front(u, overlap=0.6, hem=0)
        u.rib_hem(rib, 6)
        u.length += 6
        k.cardigan_band(u, rib, 3.4, count=5)
        for side in sides():
            u.lay.add(
                Piece(
                    flip(box(7.5, 39, 12.5, 13.4, 0.4), side), cloth, lift=0.5, drape=0.5, edge=0.35, origin=(0.1, 0.2)
                )
            )
            u.lay.add(Piece(flip(box(7.3, 38.2, 12.9, 2.6, 0.3), side), rib, lift=0.4, drape=0.2, edge=0.3))
    return u.lay


@style(
    "KNI-024",
    (84, 3, 2),
    {
        "rust": Cloth("rib", "#9C5536", thick=0.35, crumple=0.1),
        "navy": Cloth("rib", "#2B344A", thick=0.35, crumple=0.1),
        "ecru": Cloth("rib", "#E6DCC8", thick=0.35, crumple=0.1),
    },
    back=False,
)
def rib_beanie(cloth, seed, back):
    return small.beanie(cloth, seed)


@style(
    "KNI-025",
    (40, -1, 26),
    {
        "camel-check": Cloth("wool", "#B8925F", second="#5A4630", pattern=c.tartan(9), thick=0.25, crumple=0.25),
        "grey-herringbone": Cloth(
            "wool", "#B4B2AE", second="#55565A", pattern=c.herringbone(2.6), thick=0.25, crumple=0.25
        ),
    },
    back=False,
)
def wool_scarf(cloth, seed, back):
    return small.scarf(cloth, seed)
