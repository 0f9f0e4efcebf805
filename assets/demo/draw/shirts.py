"""Shirts and blouses."""

import cloth as c
import closings as k
import numpy as np
from cloth import Cloth
from lay import Fold, Mark
from line import line
from register import linen, poplin, style
from upper import Upper


def shirt(cloth, seed, back, pocket=True, horn="#D9CDB8", thread="", button_down=False, cut=None, both_pockets=False):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        shape="shirt",
        thread=thread,
        **{
            "chest": 27.5,
            "length": 75,
            "shoulder": 23.2,
            "slope": 5.2,
            "hem": 27,
            "angle": 12,
            "cuff": 7.4,
            **(cut or {}),
        },
    )
    if not back:
        u.inside(label=False)
    u.sleeves(cuff=6.0, buttoned=not back, gather=0.35)
    u.body(hem=0.8, depth=1.4 if back else 8.2)
    u.armhole_stitch()
    if back:
        u.yoke()
        u.back_collar()
    else:
        if both_pockets:
            u.pocket(-18.6, 18.5, flap=4.6)
            u.pocket(7.4, 18.5, flap=4.6)
        elif pocket:
            u.pocket(7.8, 19)
        u.placket(buttons=6, horn=horn)
        u.collar(button_down=button_down)
    return u.lay


@style("LIN-001", (66, 3, 9), {"chalk": linen("#E2DCCD"), "washed-blue": linen("#A3B3C2"), "olive": linen("#767858")})
def linen_shirt(cloth, seed, back):
    return shirt(cloth, seed, back, horn="#CDBFA6")


@style(
    "POP-006",
    (66, 2, 8),
    {
        "white": poplin("#E3E4E4"),
        "light-blue": poplin("#B9CCDF"),
        "blue-stripe": poplin("#E4E5E4", second="#6385AE", pattern=c.down(0.9, 0.32)),
    },
)
def poplin_shirt(cloth, seed, back):
    return shirt(cloth, seed, back, horn="#F3F1EA", button_down=True, cut={"chest": 27, "length": 77})


@style(
    "FLA-051",
    (58, -5, 16),
    {
        "moss-check": Cloth("flannel", "#5F6648", second="#2C2B24", pattern=c.tartan(8.5), crumple=0.3, thick=0.16),
        "rust-check": Cloth("flannel", "#B0613A", second="#3A2A25", pattern=c.tartan(8.5), crumple=0.3, thick=0.16),
    },
)
def flannel_overshirt(cloth, seed, back):
    return shirt(cloth, seed, back, horn="#4A3B2C", both_pockets=True, cut={"chest": 29.5, "length": 74, "hem": 29})


@style(
    "LIN-004",
    (62, -2, 10),
    {"olive": linen("#7B7A55"), "sand-stripe": linen("#E8DFCB", second="#A88B64", pattern=c.down(2.4, 0.5))},
)
def camp_shirt(cloth, seed, back):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        chest=29,
        length=70,
        shoulder=24.5,
        slope=5,
        hem=29,
        sleeve=24,
        angle=34,
        cuff=12.5,
        depth=17,
        vee=True,
    )
    if not back:
        u.inside(label=False, depth=15)
    u.sleeves(hem=2.4)
    u.body(hem=2.4, depth=1.4 if back else None)
    u.armhole_stitch()
    if back:
        u.yoke(pleat=False)
        u.back_collar()
    else:
        u.pocket(8.5, 21)
        u.placket(buttons=4, first=17.5, horn="#8A6F4C")
        k.lapels(u, notch=9.5, broad=10.0, bottom=18.5, overlap=1.5, stitch=True)
    return u.lay


@style(
    "POP-007",
    (64, 2, 7),
    {"white": poplin("#E5E3DC"), "navy-sprig": poplin("#232C45", second="#D9C9A8", pattern=c.sprigs(3.6))},
)
def gathered_blouse(cloth, seed, back):
    u = Upper(
        cloth,
        seed=seed,
        back=back,
        chest=28,
        length=64,
        shoulder=20.5,
        slope=4.6,
        hem=30,
        sleeve=52,
        angle=16,
        cuff=7.0,
        full=2.4,
        depth=6.5,
    )
    if not back:
        u.inside()
    u.sleeves(cuff=4.2, buttoned=False, gather=1.6)
    gathers = [
        Fold(
            line((x, 9 + abs(x) * 0.05), (x * 1.04, 14, x * 1.1 + u.rng.uniform(-1, 1), 9 + u.rng.uniform(9, 20))),
            0.8,
            0.16,
        )
        for x in np.linspace(-15, 15, 15)
    ]
    u.body(hem=1.2, extra_folds=gathers, depth=1.4 if back else None)
    u.lay.add(Mark(line((-18.6, 9.4), (0, 8.4, 18.6, 9.4)), "#000000", width=0.08, strength=0.18))
    u.neckband(2.2, cloth)
    if not back:
        u.placket(width=2.2, buttons=4, end=30, first=5.4, radius=0.42, horn="#F1EEE6")
    return u.lay
