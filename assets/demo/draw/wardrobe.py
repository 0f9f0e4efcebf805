"""The wardrobe: every style of the demo brand, how it is cut and in which colours it comes.

`STYLES` maps a style code to its cut (a function of colourway and side), its colourways (colour slug to cloth)
and where the detail picture looks. To add a style, write a cut and enter it with `@style`.
"""
from dataclasses import dataclass
import zlib
import numpy as np
import cloth as c
import closings as k
import small
from cloth import Cloth
from lay import Fold, Lay, Mark, Piece, Stitch, Words
from line import between, both, box, disc, line, mirrored, moved, resampled, ribbon, turned
from lower import Lower, rivet
from upper import LABEL, Upper, button, flip, sides

STYLES = {}


@dataclass
class Style:
    code: str
    cut: object
    colours: dict
    near: tuple                     # scale, x, y of the detail picture
    back: bool = True


def style(code, near, colours, back=True):
    def keep(cut):
        STYLES[code] = Style(code, cut, colours, near, back)
        return cut
    return keep


def linen(colour, **o):
    return Cloth("linen", colour, **{"crumple": .55, "thick": .10, **o})


def poplin(colour, **o):
    return Cloth("poplin", colour, **{"crumple": .36, "thick": .08, **o})


def jersey(colour, **o):
    return Cloth("jersey", colour, **{"crumple": .22, "thick": .12, **o})


def seed(code, colour):
    return zlib.crc32(f"{code} {colour}".encode()) % 9973


# Shirts

def shirt(cloth, seed, back, pocket=True, horn="#D9CDB8", thread="", button_down=False, cut=None, both_pockets=False):
    u = Upper(cloth, seed=seed, back=back, shape="shirt", thread=thread, **{"chest": 27.5, "length": 75, "shoulder": 23.2, "slope": 5.2, "hem": 27, "angle": 12, "cuff": 7.4, **(cut or {})})
    if not back:
        u.inside(label=False)
    u.sleeves(cuff=6.0, buttoned=not back, gather=.35)
    u.body(hem=.8, depth=1.4 if back else 8.2)
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


@style("POP-006", (66, 2, 8), {"white": poplin("#E3E4E4"), "light-blue": poplin("#B9CCDF"), "blue-stripe": poplin("#E4E5E4", second="#6385AE", pattern=c.down(.9, .32))})
def poplin_shirt(cloth, seed, back):
    return shirt(cloth, seed, back, horn="#F3F1EA", button_down=True, cut={"chest": 27, "length": 77})


@style("FLA-051", (58, -5, 16), {"moss-check": Cloth("flannel", "#5F6648", second="#2C2B24", pattern=c.tartan(8.5), crumple=.3, thick=.16), "rust-check": Cloth("flannel", "#B0613A", second="#3A2A25", pattern=c.tartan(8.5), crumple=.3, thick=.16)})
def flannel_overshirt(cloth, seed, back):
    return shirt(cloth, seed, back, horn="#4A3B2C", both_pockets=True, cut={"chest": 29.5, "length": 74, "hem": 29})


@style("LIN-004", (62, -2, 10), {"olive": linen("#7B7A55"), "sand-stripe": linen("#E8DFCB", second="#A88B64", pattern=c.down(2.4, .5))})
def camp_shirt(cloth, seed, back):
    u = Upper(cloth, seed=seed, back=back, chest=29, length=70, shoulder=24.5, slope=5, hem=29, sleeve=24, angle=34, cuff=12.5, depth=17, vee=True)
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


@style("POP-007", (64, 2, 7), {"white": poplin("#E5E3DC"), "navy-sprig": poplin("#232C45", second="#D9C9A8", pattern=c.sprigs(3.6))})
def gathered_blouse(cloth, seed, back):
    u = Upper(cloth, seed=seed, back=back, chest=28, length=64, shoulder=20.5, slope=4.6, hem=30, sleeve=52, angle=16, cuff=7.0, full=5.0, depth=6.5)
    if not back:
        u.inside()
    u.sleeves(cuff=4.2, buttoned=False, gather=1.6)
    gathers = [Fold(line((x, 9 + abs(x) * .05), (x * 1.04, 14, x * 1.1 + u.rng.uniform(-1, 1), 9 + u.rng.uniform(9, 20))), .8, .16) for x in np.linspace(-15, 15, 15)]
    u.body(hem=1.2, extra_folds=gathers, depth=1.4 if back else None)
    u.lay.add(Mark(line((-18.6, 9.4), (0, 8.4, 18.6, 9.4)), "#000000", width=.08, strength=.18))
    u.neckband(2.2, cloth)
    if not back:
        u.placket(width=2.2, buttons=4, end=30, first=5.4, radius=.42, horn="#F1EEE6")
    return u.lay


# Jersey

def tee(cloth, seed, back, band=None, size=1.0, sleeve=21, depth=8.5, **o):
    u = Upper(cloth, seed=seed, back=back, **{"chest": 27.5 * size, "length": 70 * size, "shoulder": 23.5 * size, "slope": 4.8 * size, "hem": 27.2 * size, "neck": 8.6 * size ** .5, "armhole": 23 * size, "sleeve": sleeve * size, "angle": 30, "cuff": 9.6 * size, "depth": depth * size ** .5, **o})
    if not back:
        u.inside()
    u.sleeves(hem=2.2)
    u.body(hem=2.2, depth=1.6 if back else None)
    u.armhole_stitch(-.4)
    u.neckband(2.3 * size ** .5, (band or cloth).but(kind="finerib", pattern=None, second=""))
    return u.lay


@style("TEE-010", (64, 3, 9), {"white": jersey("#E2E2DF"), "black": jersey("#26262A"), "sage": jersey("#9BA58C")})
def heavy_tee(cloth, seed, back):
    return tee(cloth, seed, back)


@style("TEE-011", (60, 8, 12), {"white-navy": jersey("#E6E3DA", second="#28324A", pattern=c.across(2.6, .85, 11)), "navy-ecru": jersey("#28324A", second="#E8E0CF", pattern=c.across(2.6, .85, 11))})
def breton(cloth, seed, back):
    u = Upper(cloth, seed=seed, back=back, chest=24.5, length=62, shoulder=20.5, slope=3.6, hem=24.5, neck=11.5, depth=4.6, armhole=21, sleeve=50, angle=12.5, cuff=5.4)
    if not back:
        u.inside(depth=4)
    u.sleeves(hem=1.8, cloth=cloth.but(pattern=c.across(2.6, .85, 4)))
    u.body(hem=2, depth=1.8 if back else None)
    u.armhole_stitch(-.4)
    u.neckband(1.5, cloth.but(pattern=None, second="", kind="finerib"))
    return u.lay


@style("TEE-012", (66, 4, 12), {"ecru": Cloth("finerib", "#EAE2D2", crumple=.15, thick=.12), "cocoa": Cloth("finerib", "#6A4B3A", crumple=.15, thick=.12), "black": Cloth("finerib", "#242428", crumple=.15, thick=.12)})
def rib_tank(cloth, seed, back):
    lay_ = Upper(cloth, seed=seed, back=back, neck=8.2, chest=20.5, length=60, hem=21.5)
    d = 7 if back else 15
    armhole = line((12.0, .2), (12.6, 11, 14.5, 20.5, 20.5, 22.5))
    neck = line((0, d), (6.0, d, 8.2, d * .55, 8.2, 0))
    half = np.concatenate([neck, line((8.2, 0), (12.0, .2)), armhole, line((20.5, 22.5), (19.2, 40, 21.5, 60)), line((21.5, 60), (10, 60.6, 0, 60.6))])
    if not back:
        backneck = line((0, 6.8), (6.0, 6.8, 8.2, 4, 8.2, 0))
        lay_.lay.add(Piece(both(np.concatenate([backneck, line((8.2, 0), (11.4, .4), (13, 14), (0, 20))])), cloth, dark=.70, lift=.4))
        lay_.label(8.4)
    lay_.lay.add(Piece(both(half), cloth, folds=[f for f in lay_.body_folds()]))
    for edge in (np.concatenate([mirrored(neck)[::-1], neck]), armhole, mirrored(armhole)):
        lay_.lay.add(Piece(ribbon(resampled(edge, 60), 1.3), cloth.but(kind="jersey", crumple=.05), lift=.5, edge=.2, drape=.2))
    lay_.lay.add(Stitch(line((-21, 58.4), (0, 59, 21, 58.4)), cloth.colour))
    return lay_.lay


@style("TEE-013", (60, 2, 11), {"oat": Cloth("waffle", "#DCCFB6", crumple=.16, thick=.18), "petrol": Cloth("waffle", "#2F5560", crumple=.16, thick=.18)})
def henley(cloth, seed, back):
    u = Upper(cloth, seed=seed, back=back, chest=26.5, length=70, shoulder=22.5, hem=26.5, sleeve=56, angle=12.5, cuff=6.2, depth=8)
    rib = cloth.but(kind="finerib", crumple=.05)
    if not back:
        u.inside()
    u.sleeves(cuff=5.5, cuff_cloth=rib)
    u.body(hem=2.2, depth=1.6 if back else None)
    u.armhole_stitch(-.4)
    if not back:
        u.placket(width=3.0, buttons=3, first=8.0, end=22, cloth=cloth.but(kind="jersey"), horn="#6B5A45", radius=.6)
    u.neckband(2.0, rib)
    return u.lay


def sweatshirt(cloth, seed, back, hooded=False):
    u = Upper(cloth, seed=seed, back=back, chest=29, length=62, shoulder=25, slope=5.2, hem=28, sleeve=54, angle=12.5, cuff=7.2, depth=8.4, full=1.0)
    rib = Cloth("rib", cloth.colour, thick=.22, crumple=.08)
    if not back and not hooded:
        u.inside()
    u.sleeves(cuff=7, cuff_cloth=rib)
    u.body(hem=0, depth=1.4 if back or hooded else None)
    u.armhole_stitch(-.5)
    u.rib_hem(rib, 7)
    if hooded and not back:
        k.kangaroo(u, 40)
    if hooded:
        if back:
            shape = both(line((0, -2.5), (9, -2.8, 12.6, 1, 12.2, 6), (11, 17, 5, 23.5, 0, 25)))
            u.lay.add(Piece(shape, cloth, edge=1.6, lift=1.4, round=1.0))
            u.lay.add(Mark(line((0, -2), (.3, 24)), "#000000", width=.12, strength=.2))
        else:
            k.hood(u)
    else:
        u.neckband(2.6, rib)
        if not back:
            vee = line((-3.0, 9.8), (0, 14.2), (3.0, 9.8))
            u.lay.add(Stitch(vee, u.thread), Stitch(vee + [0, .5], u.thread))
    return u.lay


@style("SWT-014", (58, 4, 11), {"grey-melange": Cloth("sweat", "#AEADAA", second="#8C8B89", crumple=.2, thick=.22), "navy": Cloth("sweat", "#2B3448", second="#232B3D", crumple=.2, thick=.22)})
def loopback_sweatshirt(cloth, seed, back):
    return sweatshirt(cloth, seed, back)


@style("SWT-015", (50, 3, 6), {"oat": Cloth("sweat", "#D9CDB7", second="#CBBEA6", crumple=.22, thick=.24), "bottle-green": Cloth("sweat", "#2F463A", second="#283D32", crumple=.22, thick=.24)})
def hoodie(cloth, seed, back):
    return sweatshirt(cloth, seed, back, hooded=True)


# Knits

def sweater(cloth, rib, seed, back, roll=False, **o):
    u = Upper(cloth, seed=seed, back=back, **{"chest": 27, "length": 60, "shoulder": 23, "slope": 5, "hem": 26, "sleeve": 52, "angle": 13, "cuff": 6.8, "full": .8, "depth": 7.4, **o})
    if not back and not roll:
        u.inside()
    u.sleeves(cuff=7, cuff_cloth=rib)
    u.body(hem=0, depth=1.4 if back or roll else None, grooves=[flip(u.armhole_line(), s) for s in sides()])
    u.rib_hem(rib, 6.5)
    if roll:
        tube = both(line((0, -11.0), (7.4, -11.2, 8.6, -8.6), (8.8, -3, 9.4, 2.0), (6, 5.6, 0, 6.2)))
        u.lay.add(Piece(tube, rib, lift=1.0, drape=.5, edge=.8, folds=[Fold(line((-8, -1), (0, 1.4, 8, -1)), 1.6, .3)]))
        u.lay.add(Piece(both(line((0, -11.4), (7.6, -11.6, 9.2, -9.6), (9.6, -4, 9.5, 0.2), (6, 3.6, 0, 4.0))), rib, lift=1.2, drape=.4, edge=.8))
        if not back:
            mouth = both(line((0, -11.5), (6, -11.6, 8.2, -10.4), (6, -9.2, 0, -9.0)))
            u.lay.add(Piece(mouth, rib, dark=.55, lift=.1, edge=.3))
    else:
        u.neckband(2.8, rib, stitch=False)
    return u.lay


@style("KNI-020", (58, 5, 10), {"navy": Cloth("fineknit", "#2A3247", crumple=.12, thick=.25), "moss": Cloth("fineknit", "#6C6E48", crumple=.12, thick=.25), "oatmeal": Cloth("fineknit", "#D3C6AE", crumple=.12, thick=.25)})
def lambswool_crew(cloth, seed, back):
    return sweater(cloth, cloth.but(kind="rib"), seed, back, chest=28, length=62)


@style("KNI-021", (46, 4, 16), {"ecru": Cloth("cable", "#DDD2BC", crumple=.10, thick=.4), "rust": Cloth("cable", "#A65A38", crumple=.10, thick=.4)})
def cable_sweater(cloth, seed, back):
    return sweater(cloth, cloth.but(kind="rib", thick=.35), seed, back, chest=28, length=56, full=2)


@style("KNI-022", (60, 4, 4), {"black": Cloth("fineknit", "#232327", crumple=.14, thick=.18), "camel": Cloth("fineknit", "#B98F60", crumple=.14, thick=.18), "burgundy": Cloth("fineknit", "#5B222B", crumple=.14, thick=.18)})
def merino_roll_neck(cloth, seed, back):
    return sweater(cloth, cloth.but(kind="finerib"), seed, back, roll=True, chest=23.5, length=58, shoulder=20, hem=23, cuff=5.2, full=.2, armhole=21)


@style("KNI-023", (52, 3, 24), {"grey": Cloth("knit", "#9C9A96", crumple=.10, thick=.35), "ochre": Cloth("knit", "#B9873A", crumple=.10, thick=.35)})
def cardigan(cloth, seed, back):
    u = Upper(cloth, seed=seed, back=back, chest=27.5, length=56, shoulder=23, slope=5, hem=27, sleeve=50, angle=13, cuff=7.2, full=2.2, depth=24, vee=True)
    rib = cloth.but(kind="rib", thick=.3)
    if not back:
        u.inside(depth=22)
    u.sleeves(cuff=7, cuff_cloth=rib)
    if back:
        u.body(hem=0, depth=1.4, grooves=[flip(u.armhole_line(), s) for s in sides()])
        u.rib_hem(rib, 6)
        u.neckband(2.8, rib, stitch=False)
    else:
        k.open_front(u, overlap=.6, hem=0)
        u.rib_hem(rib, 6)
        u.length += 6
        k.cardigan_band(u, rib, 3.4, count=5)
        for side in sides():
            u.lay.add(Piece(flip(box(7.5, 39, 12.5, 13.4, .4), side), cloth, lift=.5, drape=.5, edge=.35, origin=(.1, .2)))
            u.lay.add(Piece(flip(box(7.3, 38.2, 12.9, 2.6, .3), side), rib, lift=.4, drape=.2, edge=.3))
    return u.lay


@style("KNI-024", (84, 3, 2), {"rust": Cloth("rib", "#9C5536", thick=.35, crumple=.1), "navy": Cloth("rib", "#2B344A", thick=.35, crumple=.1), "ecru": Cloth("rib", "#E6DCC8", thick=.35, crumple=.1)}, back=False)
def rib_beanie(cloth, seed, back):
    return small.beanie(cloth, seed)


@style("KNI-025", (40, -1, 26), {"camel-check": Cloth("wool", "#B8925F", second="#5A4630", pattern=c.tartan(9), thick=.25, crumple=.25), "grey-herringbone": Cloth("wool", "#B4B2AE", second="#55565A", pattern=c.herringbone(2.6), thick=.25, crumple=.25)}, back=False)
def wool_scarf(cloth, seed, back):
    return small.scarf(cloth, seed)


# Dresses and skirts

def drape_skirt(u, top, flare, count=10):
    r = u.rng
    return [Fold(line((t * u.waist, top + r.uniform(2, 14)), (t * flare * .8, (top + u.length) / 2, t * flare * .99, u.length + 1)), r.uniform(1.8, 3.4), r.uniform(.14, .34) * r.choice([1, 1, -.8])) for t in np.linspace(-.84, .84, count)]


@style("DRS-003", (58, 2, 12), {"ecru": linen("#E6DDC9"), "rust": linen("#A8593B")})
def linen_shirt_dress(cloth, seed, back):
    u = Upper(cloth, seed=seed, back=back, chest=26.5, length=116, shoulder=21.5, slope=5, hem=37, waist=24.5, sleeve=46, angle=14, cuff=7.8, depth=8.6)
    if not back:
        u.inside(label=False)
    u.sleeves(cuff=6, buttoned=not back, gather=.4)
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


@style("DRS-031", (54, 3, 14), {"ink-sprig": Cloth("silk", "#27304A", second="#C9B58F", pattern=c.sprigs(4.4, 5), crumple=.3, thick=.08, sheen=.12), "rust-dot": Cloth("silk", "#9B4B33", second="#EBD9BE", pattern=c.dots(2.6, .24), crumple=.3, thick=.08, sheen=.12)})
def print_midi(cloth, seed, back):
    u = Upper(cloth, seed=seed, back=back, chest=23, length=112, shoulder=18.6, slope=4.4, hem=38, waist=19.2, neck=8.2, sleeve=24, angle=32, cuff=10, full=3.2, depth=16, vee=True)
    if not back:
        u.inside(depth=14)
    u.sleeves(gather=1.0, hem=1.2)
    gathers = [Fold(line((x, 47), (x * 1.15, 58, x * 1.5 + u.rng.uniform(-1, 1), 64 + u.rng.uniform(0, 24))), 1.0, .18) for x in np.linspace(-17, 17, 17)]
    u.body(hem=1.4, depth=1.6 if back else None, extra_folds=[*gathers, *drape_skirt(u, 56, 38)])
    u.lay.add(Mark(line((-19.2, 46.6), (0, 47.4, 19.2, 46.6)), "#000000", width=.14, strength=.35))
    if not back:
        for side in sides():
            u.lay.add(Stitch(flip(u.neckline() + [.5, .6], side), cloth.colour))
        for y in (19.5, 25, 30.5, 36, 41.5):
            button(u.lay, 0, y, cloth.second, radius=.5)
    return u.lay


@style("DRS-030", (58, 3, 10), {"champagne": Cloth("silk", "#D9C6A5", crumple=.34, thick=.06, sheen=.55), "bottle-green": Cloth("silk", "#24463A", crumple=.34, thick=.06, sheen=.55)})
def slip_dress(cloth, seed, back):
    u = Upper(cloth, seed=seed, back=back, chest=21, length=112, hem=32, waist=18.5, neck=9, slope=9, armhole=12)
    d = 9.5 if back else 7.5
    for side in sides():
        path = line((9.2, 1.5), (7.4, -9, 5.6, -15.0)) if not back else line((9.2, 4), (7, -8, 5.6, -15))
        u.lay.add(Piece(ribbon(flip(path, side), .55), cloth, lift=1.2, edge=.15, drape=0))
        u.lay.add(Mark(flip(ribbon(line((5.0, -15), (6.4, -14.9)), .7), side), "#C7A969"))
    if not back:
        u.lay.add(Piece(both(line((0, 10.5), (8, 9.5, 17.5, 9.2), (17, 16), (0, 16))), cloth, dark=.66, lift=.3))
        u.label(11.0)
    neck = line((0, d + 1.4), (4.5, d + .2, 9.2, 1.2)) if not back else line((0, d + 4.5), (6, d + 2.5, 9.2, 3.8))
    half = np.concatenate([neck, line(tuple(neck[-1]), (13.5, 6.0, 20.6, 17)), line((20.6, 17), (19.2, 30, 18.6, 42), (19.4, 62, 32, 112)), line((32, 112), (16, 114, 0, 114.2))])
    r = u.rng
    folds = [Fold(line((t * 17, 30 + r.uniform(0, 26)), (t * 23, 78, t * 31, 113)), r.uniform(2, 3.6), r.uniform(.18, .42)) for t in np.linspace(-.85, .85, 9)]
    if not back:
        folds += [Fold(line((-10 + i, 11 + i), (0, 17 + i * 2.6, 10 - i, 11 + i)), 1.5, .20) for i in range(3)]
    folds += [Fold(flip(line((19, 26 + i * 4), (12, 30 + i * 4, 5, 40 + i * 5)), s), 2.0, .16) for s in sides() for i in range(3)]
    u.lay.add(Piece(both(half), cloth, grain=38, folds=folds, edge=.3))
    return u.lay


@style("SKI-032", (52, 4, 8), {"camel": Cloth("wool", "#B08C62", second="#BC9A72", crumple=.14, thick=.18), "black-houndstooth": Cloth("wool", "#E4DED2", second="#2B2A2C", pattern=c.houndstooth(2.4), crumple=.14, thick=.18)})
def wool_skirt(cloth, seed, back):
    u = Lower(cloth, waist=18, hip=24.5, length=74, seed=seed, back=back, hem=35)
    if not back:
        u.inside_waist()
    u.skirt(flare=35, hem=0)
    u.lay.add(Mark(line((0, 4), (.4, 22)) if back else line((17.0, 8), (20.2, 21)), "#000000", width=.14, strength=.3))
    u.waistband(loops=False, closing="")
    return u.lay


@style("SKI-033", (56, 2, 9), {"indigo": Cloth("denim", "#26334D", second="#6F83A3", crumple=.34, thick=.15, fade=.10, bold=.8), "ecru": Cloth("denim", "#E4DBC7", crumple=.34, thick=.15, bold=.8)})
def denim_skirt(cloth, seed, back):
    u = Lower(cloth, waist=18.5, hip=25, length=70, seed=seed, back=back, hem=30, thread="#B98048" if cloth.second else "#CDBFA2")
    if not back:
        u.inside_waist()
    u.skirt(flare=29, hem=2.4)
    if back:
        u.lay.add(Mark(line((0, 4), (.3, 70)), "#000000", width=.12, strength=.3))
        u.back_yoke()
        u.back_pocket(4.4, 12, width=12.5, tall=13.5)
    else:
        u.lay.add(Mark(line((.4, 3), (.4, 72)), "#000000", width=.16, strength=.35), Stitch(line((-2.6, 4), (-2.6, 71)), u.thread), Stitch(line((1.0, 4), (1.0, 71)), u.thread))
        for side in sides():
            u.front_pocket(side, "scoop")
        for y in np.linspace(9, 58, 7):
            rivet(u.lay, -.9, y, .8, "#A67A4E")
    u.waistband(closing="shank")
    return u.lay


# Trousers

def trousers(cloth, seed, back, pockets="slant", welt=True, thread="", turn_up=0, closing="button", stitched=2.4, yoke=False, outseam=False, **o):
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
    u = Lower(cloth, seed=seed, back=back, waist=18.5, hip=26, length=100, hem=14.5, knee=14.2, apart=.9, band=4.6)
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


@style("TRO-040", (56, 4, 9), {"sand": Cloth("twill", "#C6AF8A", crumple=.32, thick=.14), "navy": Cloth("twill", "#2D364B", crumple=.32, thick=.14), "olive": Cloth("twill", "#686A48", crumple=.32, thick=.14)})
def chino(cloth, seed, back):
    return trousers(cloth, seed, back, waist=20.5, hip=25.5, hem=9.4, knee=11.2)


@style("JEA-041", (56, -2, 8), {"indigo": Cloth("denim", "#25324C", second="#7B8FAE", crumple=.34, thick=.16, fade=.12, bold=.8), "light-blue": Cloth("denim", "#7E98B6", second="#CBD5DF", crumple=.34, thick=.16, fade=.16, bold=.8)})
def straight_jeans(cloth, seed, back):
    return trousers(cloth, seed, back, pockets="scoop", yoke=True, thread="#BC8449", closing="shank", waist=18.5, hip=24, hem=10.2, knee=11.2, rise=31, length=100, outseam=True)


@style("JEA-042", (56, -2, 8), {"rinse": Cloth("denim", "#1E2739", second="#46546E", crumple=.30, thick=.17, fade=.05, bold=.8), "washed-black": Cloth("denim", "#35353A", second="#77777C", crumple=.30, thick=.17, fade=.10, bold=.8)})
def regular_jeans(cloth, seed, back):
    return trousers(cloth, seed, back, pockets="scoop", yoke=True, thread="#B98048" if cloth.colour == "#1E2739" else "#6B6B70", closing="shank", turn_up=4.2 if cloth.colour == "#1E2739" else 0, waist=20.5, hip=25, hem=9.8, knee=11.4, length=106)


@style("TRO-043", (56, 3, 9), {"tobacco": Cloth("corduroy", "#7E5836", crumple=.22, thick=.2), "forest": Cloth("corduroy", "#3D4D3D", crumple=.22, thick=.2)})
def corduroy_trousers(cloth, seed, back):
    return trousers(cloth, seed, back, waist=20.5, hip=25.5, hem=10.2, knee=11.8)


@style("TRO-044", (52, 4, 9), {"charcoal": Cloth("wool", "#3F4044", second="#55565B", crumple=.12, thick=.13), "ecru": Cloth("wool", "#E2D9C6", second="#EBE4D5", crumple=.12, thick=.13)})
def wide_wool_trousers(cloth, seed, back):
    return trousers(cloth, seed, back, stitched=0, waist=18, hip=25, hem=13.6, knee=13.4, rise=31, length=108, crease=True, apart=.8)


# Jackets and coats

@style("JKT-050", (52, -4, 14), {"work-blue": Cloth("twill", "#3F5F8A", crumple=.36, thick=.18, bold=1.2), "ecru": Cloth("twill", "#E2D8C2", crumple=.36, thick=.18, bold=1.2)})
def chore_jacket(cloth, seed, back):
    u = Upper(cloth, seed=seed, back=back, chest=29.5, length=72, shoulder=24.5, slope=5, hem=29.5, sleeve=57, angle=12, cuff=8.2, thread="#5F7FA8" if cloth.colour.startswith("#3") else "#CDBFA0")
    if not back:
        u.inside(label=False)
    u.sleeves(hem=3)
    if back:
        u.body(hem=2.2, depth=1.4)
        u.lay.add(Mark(line((0, 2), (.2, 72)), "#000000", width=.1, strength=.2), Stitch(line((.7, 2), (.8, 71)), u.thread))
        u.armhole_stitch()
        u.back_collar()
    else:
        k.open_front(u, overlap=2.4, hem=2.2)
        u.armhole_stitch()
        k.front_edge_stitch(u, overlap=2.4)
        u.pocket(7.6, 17.5, width=12, tall=14, point=.8)
        for side in sides():
            u.pocket(7 if side == 1 else -24, 43, width=17, tall=20, point=.8)
        k.buttons(u, (0,), np.linspace(13, 62, 5), "#2F3A48" if cloth.colour.startswith("#3") else "#A08868", radius=.95)
        u.collar(spread=7.6, point=8.6)
    return u.lay


@style("JKT-052", (46, 5, 16), {"moss": Cloth("ripstop", "#626446", crumple=.15, thick=.3, sheen=.18), "black": Cloth("ripstop", "#28282B", crumple=.15, thick=.3, sheen=.18)})
def down_vest(cloth, seed, back):
    u = Upper(cloth, seed=seed, back=back, chest=27, length=62, shoulder=19.5, slope=5, hem=27, neck=8.6, depth=3.0, armhole=25)
    if back:
        seams = [line((-32, y), (0, y + 1, 32, y)) for y in np.arange(-2, 70, 7.4)]
        u.lay.add(Piece(both(u.half(1.0)), cloth, quilt=seams, bulge=1.0, edge=.9, drape=.6))
    else:
        u.inside(depth=6)
        seams = k.quilts(u, 7.4)
        k.open_front(u, overlap=.2, hem=0, quilt=seams, bulge=1.0)
        u.lay.add(Piece(box(-.9, -3.5, 1.8, u.length + 4.4, .2), cloth.but(thick=.12), lift=.5, drape=.2, edge=.2))
        for y in np.arange(-3, u.length + .4, .34):
            u.lay.add(Mark(line((-.22, y), (.22, y)), "#B5A27A" if cloth.colour != "#28282B" else "#8F8F93", width=.16, strength=.85))
        u.lay.add(Piece(box(-.35, 3.0, .7, 3.4, .3), Cloth("leather", "#7A5636", thick=.15, crumple=0), lift=.7, edge=.2, drape=0))
    for low, high in ((-5.4, -1.6), (-1.8, 2.2)):
        tube = line((-10.6, high - .8), (-11.0, low, -9, low - .6), (0, low - 1.0, 9, low - .6), (11.0, low, 10.6, high - .8), (0, high + 1.6, -10.6, high - .8))
        u.lay.add(Piece(tube, cloth, edge=1.5, round=.7, lift=.9))
    if not back:
        u.lay.add(Piece(box(-.9, -5.9, 1.8, 8.6, .2), cloth.but(thick=.12), lift=.5, drape=.2, edge=.2))
        for y in np.arange(-5.6, 2.6, .34):
            u.lay.add(Mark(line((-.22, y), (.22, y)), "#B5A27A" if cloth.colour != "#28282B" else "#8F8F93", width=.16, strength=.85))
        for side in sides():
            u.lay.add(Mark(flip(line((16, 36), (19.5, 50)), side), "#000000", width=.35, strength=.4))
    return u.lay


@style("COA-053", (44, 3, 16), {"camel": Cloth("wool", "#B38A5C", second="#BF986C", crumple=.10, thick=.32), "charcoal": Cloth("wool", "#424348", second="#57585E", crumple=.10, thick=.32)})
def wool_coat(cloth, seed, back):
    u = Upper(cloth, seed=seed, back=back, chest=29.5, length=112, shoulder=23.5, slope=5.2, hem=32, sleeve=58, angle=13, cuff=8.8, depth=30, vee=True)
    lining = Cloth("silk", "#8D7356" if cloth.colour == "#B38A5C" else "#2E2F36", sheen=.3, crumple=.2)
    if not back:
        u.inside(cloth=lining, label=False, depth=28)
    u.sleeves()
    if back:
        u.body(hem=0, depth=1.4)
        u.lay.add(Mark(line((0, 3), (.3, 112)), "#000000", width=.16, strength=.28))
        u.back_collar(tall=5.4)
    else:
        k.open_front(u, overlap=7, hem=0)
        k.flap_pocket(u, 11.5, 58, 15, 5.6)
        k.buttons(u, (-4.0, 8.0), (36, 50, 64), "#5B432C" if cloth.colour == "#B38A5C" else "#26262A", radius=1.3)
        k.lapels(u, notch=13, broad=12.5, bottom=33, overlap=7)
    return u.lay


@style("COA-054", (46, 3, 12), {"stone": Cloth("twill", "#C3B08D", crumple=.26, thick=.16), "ink": Cloth("twill", "#2C3345", crumple=.26, thick=.16)})
def trench(cloth, seed, back):
    u = Upper(cloth, seed=seed, back=back, chest=28.5, length=110, shoulder=22.5, slope=5.4, hem=35, waist=26.5, sleeve=57, angle=13, cuff=8.4, depth=26, vee=True)
    if not back:
        u.inside(cloth=Cloth("twill", "#A89270" if cloth.colour == "#C3B08D" else "#3A425A"), label=False, depth=24)
    u.sleeves(hem=3)
    for side in sides():
        top, outer, inner, pit, d, p = u.arm(side)
        a, b = outer - d * 8, inner - d * 8
        u.lay.add(Piece(flip(ribbon(line(tuple(a - p * .4), tuple(b + p * .4)), 2.6), side), cloth, lift=.7, edge=.2, drape=.2))
    if back:
        u.body(hem=2.4, depth=1.4)
        cape = both(line((0, 1), (10, .6), (21.5, 5.6), (22.5, 18, 24.0, 27), (12, 31, 0, 30)))
        u.lay.add(Piece(cape, cloth, lift=.8, edge=.3))
        u.lay.add(Stitch(line((-23.6, 26.4), (-12, 30.2, 0, 29.2), (12, 30.2, 23.6, 26.4)), u.thread))
        u.lay.add(Mark(line((0, 56), (.3, 110)), "#000000", width=.18, strength=.3))
        u.back_collar(tall=5.6)
    else:
        k.open_front(u, overlap=8, hem=2.4)
        k.front_edge_stitch(u, overlap=8, top=30)
        k.welt_pocket(u, 16, 60, tall=16)
        k.buttons(u, (-5.2, 8.4), (32, 44, 66, 80), "#4A3B2B" if cloth.colour == "#C3B08D" else "#1E222D", radius=1.15)
        gun = line((4, 12), (14, 9), (22.3, 7.4), (23.2, 18, 24.5, 26.5), (16, 30, 6.8, 27.6), (6, 20, 4, 12))
        u.lay.add(Piece(gun, cloth, lift=.8, edge=.3))
        u.lay.add(Stitch(line((23.8, 26.0), (16, 29.2, 7.2, 26.9)), u.thread))
        k.lapels(u, notch=12.5, broad=12, bottom=29, overlap=8, stitch=True)
    for side in sides():
        strap = line((10.6, 1.0), (21.8, 4.4), (22.3, 7.2), (10.4, 4.6), (9.6, 2.8), (10.6, 1.0))
        u.lay.add(Piece(flip(strap, side), cloth, lift=.8, edge=.25, drape=.2))
        button(u.lay, side * 11.6, 2.9, "#4A3B2B", radius=.7)
    k.waist_belt(u, 51, width=4.4, half=26.8, tie=not back)
    return u.lay


@style("BLA-055", (48, 3, 16), {"grey-herringbone": Cloth("wool", "#A5A29C", second="#4B4A4C", pattern=c.herringbone(1.5), crumple=.12, thick=.2), "navy": Cloth("wool", "#2C3448", second="#364058", crumple=.12, thick=.2)})
def blazer(cloth, seed, back):
    u = Upper(cloth, seed=seed, back=back, chest=27.5, length=74, shoulder=23, slope=5.6, hem=28, waist=26, sleeve=60, angle=13, cuff=7.0, depth=32, vee=True)
    lining = Cloth("silk", "#5B5A60", sheen=.3, crumple=.2)
    if not back:
        u.inside(cloth=lining, label=False, depth=30)
    u.sleeves()
    if back:
        u.body(hem=0, depth=1.4)
        u.lay.add(Mark(line((0, 3), (.3, 75)), "#000000", width=.14, strength=.3))
        u.back_collar(tall=5.0)
    else:
        k.open_front(u, overlap=2.2, hem=0)
        k.flap_pocket(u, 9.5, 50, 14.5, 5.2)
        u.lay.add(Piece(turned(box(8, 24, 10.5, 2.4), -4, (8, 24)), cloth.but(crumple=0), lift=.4, edge=.2, drape=.1))
        k.buttons(u, (0,), (36, 47), "#3A332C", radius=1.05)
        k.lapels(u, notch=13.5, broad=11.0, bottom=34, overlap=2.2)
        for side in sides():
            top, outer, inner, pit, d, p = u.arm(side)
            for i in range(3):
                button(u.lay, *flip(outer + p * 1.8 - d * (2.4 + i * 1.9), side), "#3A332C", radius=.6)
    return u.lay


# Accessories and shoes

@style("ACC-060", (70, 1, -1), {"cognac": Cloth("leather", "#8B5530", second="#D2B68C", thick=.3, sheen=.35, crumple=.05), "black": Cloth("leather", "#29272A", second="#55524E", thick=.3, sheen=.35, crumple=.05)}, back=False)
def leather_belt(cloth, seed, back):
    return small.belt(cloth, seed)


@style("ACC-061", (50, 4, 6), {"natural": Cloth("canvas", "#E1D7C1", crumple=.34, thick=.14), "navy": Cloth("canvas", "#2C354B", crumple=.34, thick=.14)}, back=False)
def canvas_tote(cloth, seed, back):
    return small.tote(cloth, seed, handle=Cloth("canvas", "#B59468", crumple=.1) if cloth.colour == "#2C354B" else None)


SOCK_TIPS = {"#3D4A5E": "#C0704A", "#D8CDB8": "#7C8467", "#5A5F48": "#D9CDB4"}


@style("ACC-062", (62, 0, 4), {"slate": Cloth("fineknit", "#3D4A5E", thick=.25, crumple=.1), "oat": Cloth("fineknit", "#D8CDB8", thick=.25, crumple=.1), "moss": Cloth("fineknit", "#5A5F48", thick=.25, crumple=.1)}, back=False)
def wool_socks(cloth, seed, back):
    return small.socks(cloth, seed, top=cloth.but(colour=SOCK_TIPS[cloth.colour]))


@style("ACC-063", (86, 3, 0), {"forest": Cloth("corduroy", "#44523F", thick=.18, crumple=.1), "camel": Cloth("corduroy", "#AD875A", thick=.18, crumple=.1)}, back=False)
def corduroy_cap(cloth, seed, back):
    return small.cap(cloth, seed)


@style("SHO-070", (76, -3, 2), {"white": Cloth("leather", "#E4E1D9", second="#B9B1A1", thick=.2, sheen=.12, crumple=.1), "black": Cloth("leather", "#2A2A2C", second="#3A3A3C", thick=.2, sheen=.2, crumple=.1)}, back=False)
def sneakers(cloth, seed, back):
    return small.sneakers(cloth.but(second=""), Cloth("suede", cloth.second, thick=.12), seed, lace="#F4F1EA" if cloth.colour != "#2A2A2C" else "#2E2E30")


@style("SHO-071", (60, -1, 6), {"chestnut": Cloth("leather", "#6A442A", thick=.25, sheen=.42, crumple=.1), "black": Cloth("leather", "#262427", thick=.25, sheen=.42, crumple=.1)}, back=False)
def chelsea_boots(cloth, seed, back):
    return small.boots(cloth, seed)


@style("SHO-072", (76, -3, 1.5), {"cordovan": Cloth("leather", "#522328", thick=.25, sheen=.7, crumple=.1), "black": Cloth("leather", "#242326", thick=.25, sheen=.7, crumple=.1)}, back=False)
def loafers(cloth, seed, back):
    return small.loafers(cloth, seed)


# Children

@style("KID-080", (84, 3, 7), {"ecru-rust": jersey("#EDE5D4", second="#B06A45", pattern=c.across(2.2, .9, 0)), "sky-navy": jersey("#A9C0D3", second="#34435F", pattern=c.across(2.2, .9, 0))})
def kids_tee(cloth, seed, back):
    return tee(cloth, seed, back, size=.68)


def dungaree(cloth, seed, back):
    u = Lower(cloth, seed=seed, back=back, waist=17, hip=18.6, rise=25, length=66, hem=7.6, knee=8.6, apart=1.0, band=2.6, thread="#C9A06A" if cloth.kind == "denim" else "")
    strap = cloth.but(crumple=.1)
    bib_top = -17
    if not back:
        for side in sides():
            u.lay.add(Piece(flip(ribbon(line((14.8, 2), (14.5, -14, 8.6, -27), (7.2, -24, 7.2, -16)), 2.9), side), strap, lift=.8, edge=.25, drape=.3, dark=.9))
    u.legs(pockets="seam", fly=False, hem=1.8)
    if back:
        for side in sides():
            u.lay.add(Piece(flip(ribbon(line((2.0, 0), (6.6, -22, 9, -28)), 2.9), side), strap, lift=.8, edge=.25, drape=.3))
        u.lay.add(Piece(both(line((0, -9), (3.4, -9), (9, -3, 16.8, .6), (17.2, 3), (0, 3.4))), cloth, lift=.6))
        u.back_pocket(3.4, 8, width=10, tall=11)
    else:
        bib = both(line((0, bib_top), (9.2, bib_top), (9.6, -9, 12, -1.6, 16.6, .4), (17.2, 2.8), (0, 3.2)))
        u.lay.add(Piece(bib, cloth, lift=.8))
        u.lay.add(Stitch(line((-8.8, bib_top + 1.6), (8.8, bib_top + 1.6)), u.thread), Stitch(line((-8.6, bib_top + .5), (8.6, bib_top + .5)), u.thread))
        edge = line((8.6, bib_top + 1), (9.0, -9, 11.4, -1, 16, 1))
        for side in sides():
            u.lay.add(Stitch(flip(edge, side), u.thread))
        pocket = both(line((0, -12.6), (6.2, -12.6), (6.2, -3.4), (5.2, -2.4), (0, -2.0)))
        u.lay.add(Piece(pocket, cloth, lift=.5, edge=.2))
        u.lay.add(Stitch(line((-5.8, -12), (-5.8, -3.5), (-4.9, -2.8), (4.9, -2.8), (5.8, -3.5), (5.8, -12)), u.thread), Stitch(line((-5.9, -11.2), (5.9, -11.2)), u.thread))
        for side in sides():
            button(u.lay, side * 7.2, bib_top + 2.6, "#B89A6C", radius=.95)
    if not back:
        u.waistband(loops=False, closing="")
    return u.lay


@style("KID-081", (56, 0, -4), {"washed-denim": Cloth("denim", "#4A6283", second="#AEBCCB", crumple=.3, thick=.14, fade=.14, bold=.8), "clay-cord": Cloth("corduroy", "#A86B4B", crumple=.2, thick=.18)})
def kids_dungarees(cloth, seed, back):
    return dungaree(cloth, seed, back)


@style("KID-082", (62, 3, 8), {"mustard": Cloth("knit", "#C2923F", crumple=.08, thick=.3), "blue-fleck": Cloth("knit", "#5F7690", second="#8CA0B4", crumple=.08, thick=.3)})
def kids_sweater(cloth, seed, back):
    rib = cloth.but(kind="rib", second="")
    return sweater(cloth, rib, seed, back, chest=20, length=40, shoulder=17, slope=3.8, hem=19.2, sleeve=34, cuff=5.4, armhole=17, neck=7.2, depth=5.8)


@style("BAB-083", (80, 2, 8), {"oat-stripe": jersey("#E8DFCC", second="#B49A76", pattern=c.across(1.3, .42, 0)), "sage": jersey("#A8B097")})
def baby_bodysuit(cloth, seed, back):
    u = Upper(cloth, seed=seed, back=back, chest=13, length=42, shoulder=11, slope=2.2, hem=13, neck=6.6, depth=4.6, armhole=11.5, sleeve=20, angle=26, cuff=4.4)
    rib = cloth.but(kind="finerib", pattern=None, second="", crumple=.05)
    d = 1.6 if back else u.depth
    if not back:
        u.inside()
    u.sleeves(cuff=2.6, cuff_cloth=rib)
    top = np.concatenate([u.neckline(d), line((u.neck, 0), (u.shoulder, u.slope)), u.armhole_line()])
    leg = line((13.4, 30.5), (7.4, 33, 5.2, 39.5))
    half = np.concatenate([top, line((13, 13.7), (12.8, 22, 13.4, 30.5)), leg, line((5.2, 39.5), (5.0, 42), (0, 42.3))])
    u.lay.add(Piece(both(half), cloth, folds=[f for f in u.body_folds() if np.max(np.asarray(f.points)[:, 1]) < 34]))
    for side in sides():
        u.lay.add(Piece(ribbon(flip(leg, side), 1.5), rib, lift=.6, edge=.25, drape=.2))
        if not back:
            wing = line((6.2, -.6), (11.4, 2.4), (11.2, 7.5), (8.4, 4.2, 6.2, -.6))
            u.lay.add(Stitch(flip(line((10.8, 8.2), (8.0, 4.4, 6.5, .4)), side), cloth.colour))
    u.neckband(1.5, rib)
    if not back:
        u.lay.add(Stitch(line((-4.8, 40.1), (4.8, 40.1)), cloth.colour))
        for x in (-3.4, 0, 3.4):
            button(u.lay, x, 41.2, "#D8D2C4", radius=.48, holes=0)
    return u.lay
