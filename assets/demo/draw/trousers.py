"""Trousers, jeans and shorts."""

from cloth import Cloth
from lower import Lower
from register import linen, style


def trousers(
    cloth,
    seed,
    back,
    pockets="slant",
    welt=True,
    thread="",
    turn_up=0,
    closing="button",
    stitched=2.4,
    yoke=False,
    outseam=False,
    **o,
):
    u = Lower(cloth, seed=seed, back=back, thread=thread, **o)
    if not back:
        u.inside_waist()
    u.legs(pockets=pockets, turn_up=turn_up, hem=stitched, outseam=outseam)
    if back:
        if yoke:
            u.back_yoke()
            u.back_pocket(4.4, 12.8)
        elif welt:
            u.back_pocket(5.0, 12, width=12, kind="welt")
    u.waistband(closing=closing)
    return u.lay


@style("LIN-002", (54, 3, 10), {"sand": linen("#CDBD9E"), "navy": linen("#2F384C")})
def wide_linen_trousers(cloth, seed, back):
    u = Lower(cloth, seed=seed, back=back, waist=18.5, hip=26, length=100, hem=14.5, knee=14.2, apart=0.9, band=4.6)
    if not back:
        u.inside_waist()
    u.legs(pockets="seam", fly=False)
    u.waistband(drawn=True, loops=False)
    if not back:
        u.cord(cloth.colour)
    return u.lay


@style("LIN-005", (54, 3, 9), {"stone": linen("#C4BBA8"), "navy": linen("#2E3850")})
def linen_shorts(cloth, seed, back):
    u = Lower(cloth, seed=seed, back=back, waist=20.5, hip=27, length=50, hem=13.2, knee=13.0, apart=1.2, band=4.4)
    if not back:
        u.inside_waist()
    u.legs(pockets="slant", fly=False)
    if back:
        u.back_pocket(5, 11.5, width=13)
    u.waistband(drawn=True, loops=False)
    if not back:
        u.cord()
    return u.lay


@style(
    "TRO-040",
    (56, 4, 9),
    {
        "sand": Cloth("twill", "#C6AF8A", crumple=0.32, thick=0.14),
        "navy": Cloth("twill", "#2D364B", crumple=0.32, thick=0.14),
        "olive": Cloth("twill", "#686A48", crumple=0.32, thick=0.14),
    },
)
def chino(cloth, seed, back):
    return trousers(cloth, seed, back, waist=20.5, hip=25.5, hem=9.4, knee=11.2)


@style(
    "JEA-041",
    (56, -2, 8),
    {
        "indigo": Cloth("denim", "#25324C", second="#7B8FAE", crumple=0.34, thick=0.16, fade=0.12, bold=0.8),
        "light-blue": Cloth("denim", "#7E98B6", second="#CBD5DF", crumple=0.34, thick=0.16, fade=0.16, bold=0.8),
    },
)
def straight_jeans(cloth, seed, back):
    return trousers(
        cloth,
        seed,
        back,
        pockets="scoop",
        yoke=True,
        thread="#BC8449",
        closing="shank",
        waist=18.5,
        hip=24,
        hem=10.2,
        knee=11.2,
        rise=31,
        length=100,
        outseam=True,
    )


@style(
    "JEA-042",
    (56, -2, 8),
    {
        "rinse": Cloth("denim", "#1E2739", second="#46546E", crumple=0.30, thick=0.17, fade=0.05, bold=0.8),
        "washed-black": Cloth("denim", "#35353A", second="#77777C", crumple=0.30, thick=0.17, fade=0.10, bold=0.8),
    },
)
def regular_jeans(cloth, seed, back):
    return trousers(
        cloth,
        seed,
        back,
        pockets="scoop",
        yoke=True,
        thread="#B98048" if cloth.colour == "#1E2739" else "#6B6B70",
        closing="shank",
        turn_up=4.2 if cloth.colour == "#1E2739" else 0,
        waist=20.5,
        hip=25,
        hem=9.8,
        knee=11.4,
        length=106,
    )


@style(
    "TRO-043",
    (56, 3, 9),
    {
        "tobacco": Cloth("corduroy", "#7E5836", crumple=0.22, thick=0.2),
        "forest": Cloth("corduroy", "#3D4D3D", crumple=0.22, thick=0.2),
    },
)
def corduroy_trousers(cloth, seed, back):
    return trousers(cloth, seed, back, waist=20.5, hip=25.5, hem=10.2, knee=11.8)


@style(
    "TRO-044",
    (52, 4, 9),
    {
        "charcoal": Cloth("wool", "#3F4044", second="#55565B", crumple=0.12, thick=0.13),
        "ecru": Cloth("wool", "#E2D9C6", second="#EBE4D5", crumple=0.12, thick=0.13),
    },
)
def wide_wool_trousers(cloth, seed, back):
    return trousers(
        cloth,
        seed,
        back,
        stitched=0,
        waist=18,
        hip=25,
        hem=13.6,
        knee=13.4,
        rise=31,
        length=108,
        crease=True,
        apart=0.8,
    )
