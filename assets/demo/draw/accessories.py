"""Belts, bags, socks, caps and shoes."""

import shoes
import small
from cloth import Cloth
from register import style


@style(
    "ACC-060",
    (70, 1, -1),
    {
        "cognac": Cloth("leather", "#8B5530", second="#D2B68C", thick=0.3, sheen=0.35, crumple=0.05),
        "black": Cloth("leather", "#29272A", second="#55524E", thick=0.3, sheen=0.35, crumple=0.05),
    },
    back=False,
)
def leather_belt(cloth, seed, back):
    return small.belt(cloth, seed)


@style(
    "ACC-061",
    (50, 4, 6),
    {
        "natural": Cloth("canvas", "#E1D7C1", crumple=0.34, thick=0.14),
        "navy": Cloth("canvas", "#2C354B", crumple=0.34, thick=0.14),
    },
    back=False,
)
def canvas_tote(cloth, seed, back):
    return small.tote(
        cloth, seed, handle=Cloth("canvas", "#B59468", crumple=0.1) if cloth.colour == "#2C354B" else None
    )


SOCK_TIPS = {"#3D4A5E": "#C0704A", "#D8CDB8": "#7C8467", "#5A5F48": "#D9CDB4"}


@style(
    "ACC-062",
    (62, 0, 4),
    {
        "slate": Cloth("fineknit", "#3D4A5E", thick=0.25, crumple=0.1),
        "oat": Cloth("fineknit", "#D8CDB8", thick=0.25, crumple=0.1),
        "moss": Cloth("fineknit", "#5A5F48", thick=0.25, crumple=0.1),
    },
    back=False,
)
def wool_socks(cloth, seed, back):
    return small.socks(cloth, seed, top=cloth.but(colour=SOCK_TIPS[cloth.colour]))


@style(
    "ACC-063",
    (86, 3, 0),
    {
        "forest": Cloth("corduroy", "#44523F", thick=0.18, crumple=0.1),
        "camel": Cloth("corduroy", "#AD875A", thick=0.18, crumple=0.1),
    },
    back=False,
)
def corduroy_cap(cloth, seed, back):
    return small.cap(cloth, seed)


@style(
    "SHO-070",
    (76, -3, 2),
    {
        "white": Cloth("leather", "#E4E1D9", second="#B9B1A1", bold=0.4, thick=0.2, sheen=0.12, crumple=0.1),
        "black": Cloth("leather", "#2A2A2C", second="#3A3A3C", bold=0.4, thick=0.2, sheen=0.2, crumple=0.1),
    },
    back=False,
)
def sneakers(cloth, seed, back):
    return shoes.sneakers(
        cloth.but(second=""),
        Cloth("suede", cloth.second, thick=0.12),
        seed,
        lace="#F4F1EA" if cloth.colour != "#2A2A2C" else "#2E2E30",
    )


@style(
    "SHO-071",
    (60, -1, 6),
    {
        "chestnut": Cloth("leather", "#6A442A", thick=0.25, sheen=0.42, crumple=0.1),
        "black": Cloth("leather", "#262427", thick=0.25, sheen=0.42, crumple=0.1),
    },
    back=False,
)
def chelsea_boots(cloth, seed, back):
    return shoes.boots(cloth, seed)


@style(
    "SHO-072",
    (76, -3, 1.5),
    {
        "cordovan": Cloth("leather", "#522328", thick=0.25, sheen=0.7, bold=0.5, crumple=0.1),
        "black": Cloth("leather", "#242326", thick=0.25, sheen=0.7, bold=0.5, crumple=0.1),
    },
    back=False,
)
def loafers(cloth, seed, back):
    return shoes.loafers(cloth, seed)
