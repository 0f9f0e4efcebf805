"""Small things: knitted hats, scarves, bags, belts, socks and shoes, in cm. Each function answers a `Lay`."""
import numpy as np
import cloth as c
from cloth import Cloth
from lay import Fold, Lay, Mark, Piece, Stitch
from line import between, both, box, disc, line, mirrored, moved, resampled, ribbon, turned
from lower import rivet
from upper import LABEL, Words, button, flip, sides


def beanie(cloth, seed):
    lay = Lay(seed)
    rng = np.random.default_rng(seed)
    crown = both(line((0, -13.5), (6.5, -13.7, 9.5, -7, 11.0, -1), (11.4, 2), (10.8, 6), (0, 6.6)))
    folds = [Fold(line((rng.uniform(-1, 1), -12.8), (x * .8, -8, x, 2)), .9, .12) for x in (-8, -5, -2, 2, 5, 8)]
    lay.add(Piece(crown, cloth, folds=folds, edge=1.4, round=.9))
    lay.add(Piece(both(line((0, 1.0), (6, 1.2, 11.6, .2), (12.0, 4, 11.4, 8.4), (6, 9.4, 0, 9.4))), cloth, edge=.9, lift=1.2, origin=(.2, 0)))
    lay.add(Piece(turned(box(5.0, 5.6, 3.4, 2.4), 2, (5, 5)), LABEL, lift=.4, edge=.1, drape=.1))
    lay.add(Words("OSTREL", (6.7, 6.8), .48, "#35332F", turn=2, spacing=.2))
    return lay


def scarf(cloth, seed, fringe=True):
    """Folded in three, the fringes below."""
    lay = Lay(seed)
    rng = np.random.default_rng(seed)
    w, l = 11.5, 62
    for x, tilt, low in ((2.2, 1.6, 3.5), (-1.2, -1.0, 0)):
        part = turned(box(x - w, -l / 2, 2 * w, l + low, .6), tilt)
        if fringe:
            for t in np.linspace(-w + .3, w - .3, 27):
                a = np.array([x + t, l / 2 + low - .3])
                b = a + [rng.uniform(-.6, .6), rng.uniform(6.0, 7.2)]
                lay.add(Piece(turned(ribbon(line(tuple(a), (a[0] + rng.uniform(-.4, .4), a[1] + 3.5, *b)), .42), tilt), cloth.but(thick=.12, pattern=None, crumple=0), edge=.2, drape=0))
        folds = [Fold(turned(line((x + rng.uniform(-8, 8), rng.uniform(-25, 0)), (x + rng.uniform(-8, 8), 0, x + rng.uniform(-8, 8), rng.uniform(5, 28))), tilt), rng.uniform(2, 3.5), rng.uniform(.1, .25)) for _ in range(4)]
        lay.add(Piece(part, cloth, grain=-tilt, folds=folds, edge=.6, lift=1.1))
    top = turned(box(-w - 2.4, -l / 2 - 1.2, 2 * w + 2, 15, 1.2), -3)
    lay.add(Piece(top, cloth, grain=3, edge=1.0, lift=1.3, origin=(3, 2), folds=[Fold(line((-12, -25), (0, -23, 9, -26)), 3, .2)]))
    return lay


def tote(cloth, seed, handle=None, word="OSTREL"):
    lay = Lay(seed)
    rng = np.random.default_rng(seed)
    web = (handle or cloth).but(thick=.16)
    for dy, dark in ((-2.2, .86), (0, 1)):
        loop = line((-8.5, 0), (-9.2, -16, -6.5, -27 + dy, 0, -27.5 + dy), (6.5, -27 + dy, 9.2, -16, 8.5, 0))
        if dy == 0:
            body = both(line((0, -.2), (19.2, 0), (19.6, 20, 19.0, 37.5), (18.4, 39.2, 16.6, 39.4), (0, 39.8)))
            folds = [Fold(line((rng.uniform(-16, 16), rng.uniform(4, 12)), (rng.uniform(-12, 12), 22, rng.uniform(-16, 16), rng.uniform(28, 38))), rng.uniform(1.5, 3), rng.uniform(.1, .25)) for _ in range(6)]
            folds += [Fold(line((s * 18, 36), (s * 13, 30, s * 15, 22)), 1.6, .24) for s in sides()]
            lay.add(Piece(body, cloth, folds=folds, edge=.5))
            lay.add(Stitch(line((-18.9, 2.6), (0, 2.7, 18.9, 2.6)), cloth.colour), Stitch(line((-18.9, .5), (0, .6, 18.9, .5)), cloth.colour))
        lay.add(Piece(ribbon(resampled(loop, 80), 2.5), web, dark=dark, lift=1.2, edge=.25, drape=.3))
        if dy == 0:
            for x in (-8.5, 8.5):
                lay.add(Piece(box(x - 1.25, -1, 2.5, 5), web, lift=.5, edge=.2, drape=.2))
                square = line((x - .9, .8), (x + .9, .8), (x + .9, 3.6), (x - .9, 3.6), (x - .9, .8), (x + .9, 3.6))
                lay.add(Stitch(square, cloth.colour), Stitch(line((x - .9, 3.6), (x + .9, .8)), cloth.colour))
    lay.add(Piece(box(-4.2, 16, 8.4, 2.6), LABEL, lift=.4, edge=.1, drape=.4))
    lay.add(Words(word, (0, 17.3), 1.0, "#35332F", spacing=.3))
    return lay


def belt(cloth, seed, metal="#B9A06A"):
    """Coiled loosely, the buckle in front."""
    lay = Lay(seed)
    t = np.linspace(0.15, 2 * np.pi * 1.93, 260)
    r = 10.5 + t * 1.05
    coil = np.stack([r * np.sin(t), -r * np.cos(t) * 1.06], 1)[::-1]
    for part in (coil[:150], coil[120:]):
        lay.add(Piece(ribbon(part, 3.3), cloth, edge=.35, lift=1.6, drape=.25))
        for s in (1.25, -1.25):
            lay.add(Stitch(ribbon(part, 2 * abs(s))[:len(part)] if s > 0 else ribbon(part, 2 * abs(s))[len(part):], cloth.second or "#CDB48E", dash=.34))
    end = coil[-1]
    d = coil[-1] - coil[-8]
    d = d / np.linalg.norm(d)
    turn = -np.degrees(np.arctan2(d[1], d[0]))
    frame = lambda grow: turned(moved(box(-.4 - grow, -2.5 - grow, 4.2 + 2 * grow, 5 + 2 * grow, 1.1 + grow * .6), *end), turn, end)
    lay.add(Piece(frame(.45), Cloth("smooth", metal, crumple=0, thick=.3, sheen=.95), holes=[frame(-.35)], edge=.35, lift=1.6, drape=0))
    prong = turned(moved(box(-.8, -.28, 5.0, .56, .25), *end), turn, end)
    lay.add(Piece(prong, Cloth("smooth", metal, crumple=0, thick=.22, sheen=.95), edge=.22, lift=1.4, drape=0))
    for k in range(5):
        at = coil[10 + k * 4]
        lay.add(Mark(disc(*at, .22), "#2A1D12", strength=.85))
    loop = coil[-16]
    d2 = coil[-15] - coil[-17]
    lay.add(Piece(turned(moved(box(-.7, -2.0, 1.4, 4.0, .2), *loop), -np.degrees(np.arctan2(d2[1], d2[0])), loop), cloth, edge=.3, lift=1.5, drape=0))
    return lay


def sock(lay, cloth, top, x, y, tilt, flip_, rng, rib):
    shape = line((-4.6, -24), (4.6, -24), (4.9, -8, 5.0, 2), (5.2, 8.5, 10, 12.4, 15.2, 15.5), (19.5, 18.2, 18.6, 23.4, 13.6, 22.6), (5, 21.4, -2, 17.5, -4.9, 10.5), (-5.9, 5, -4.6, -6, -4.6, -24))
    place = lambda p: moved(turned(np.asarray(p) * [flip_, 1], tilt), x, y)
    folds = [Fold(place(line((-4.5, 6 + k * 1.7), (0, 5 + k * 1.2, 5.2, 4.2 + k * 1.5))), 1.0, rng.uniform(.08, .2)) for k in range(3)]
    lay.add(Piece(place(shape), cloth, grain=-tilt, origin=(x, y), folds=folds, edge=.8, round=.5, lift=1.3))
    lay.add(Piece(place(line((11.6, 13.4), (15.2, 15.5), (19.6, 18.2, 18.7, 23.5, 13.6, 22.65), (10.8, 22.3), (12.8, 18, 11.6, 13.4))), top, grain=-tilt - 60 * flip_, edge=.7, round=.45, lift=.3))
    lay.add(Piece(place(line((-5.0, 4.2), (-.4, 8.0), (3.6, 15.2), (3.4, 20.2), (-2.4, 17.0, -5.0, 10.2), (-5.4, 7, -5.0, 4.2))), top, grain=-tilt + 40 * flip_, edge=.6, round=.4, lift=.3))
    lay.add(Piece(place(line((-4.8, -25), (4.8, -25), (4.95, -18), (-4.8, -18), (-4.8, -25))), rib, grain=-tilt, origin=(x, y), edge=.5, lift=.5, round=.3))


def socks(cloth, seed, top=None, rib=None):
    lay = Lay(seed)
    rng = np.random.default_rng(seed)
    top, rib = top or cloth, rib or cloth.but(kind="finerib", pattern=None)
    sock(lay, cloth, top, -8.5, -3.5, 5, 1, rng, rib)
    sock(lay, cloth, top, 5.0, 3.5, -7, 1, rng, rib)
    return lay


def cap(cloth, seed):
    """A baseball cap from the front and above."""
    lay = Lay(seed)
    crown = both(line((0, -10.0), (6.9, -9.9, 9.9, -4.2, 9.8, 2.2), (9.7, 4.2, 9.0, 5.2), (5.6, 2.6, 0, 2.2)))
    seams = [line((0, -9.9), (0, 2.2)), line((-.4, -9.8), (-5.6, -7.6, -6.6, 3.0)), line((.4, -9.8), (5.6, -7.6, 6.6, 3.0))]
    lay.add(Piece(crown, cloth, grooves=seams, edge=1.6, round=2.2, lift=1.8))
    for side in sides():
        lay.add(Stitch(flip(line((.35, -9.5), (.35, 1.9)), side), cloth.colour), Stitch(flip(line((.9, -9.7), (5.95, -7.6, 6.95, 3.0)), side), cloth.colour))
        lay.add(Mark(flip(disc(3.2, -5.6, .36), side), "#2B2721", strength=.7))
    peak = both(line((0, 1.6), (5.6, 2.0, 9.0, 4.7), (10.6, 7.2, 8.2, 11.0, 0, 11.6)))
    lay.add(Piece(peak, cloth, edge=.9, round=.7, lift=2.0, drape=.3))
    for k in range(5):
        g = 1 - k * .12
        arc = line((0, 11.2 - k * 1.5), (7.9 * g, 10.7 - k * 1.4, 10.0 * g, 7.4 - k * .35, 9.0 * g + .2, 5.0 - k * .2))
        lay.add(Stitch(np.concatenate([mirrored(arc)[::-1], arc]), cloth.colour))
    button(lay, 0, -9.9, cloth.colour, radius=.7, holes=0)
    return lay


# Shoes lie on their side, the toe to the left; the sole's underside is y = 0.

def pair(one, seed, gap=(5.2, 14.6)):
    lay = Lay(seed, unrest=.35)
    one(lay, lambda p: moved(turned(p, -4), -gap[0] / 2, -gap[1] / 2), 4)
    one(lay, lambda p: moved(turned(p, 2.5), gap[0] / 2, gap[1] / 2), -2.5)
    return lay


def sneakers(upper, panel, seed, sole="#F1EDE3", lace="#F4F1EA", inner="#DDD3C0"):
    def one(lay, at, turn):
        put = lambda p, k, **o: lay.add(Piece(at(p), k, grain=turn, **o))
        stitch = lambda p, colour=None: lay.add(Stitch(at(p), colour or panel.colour, dash=.2))
        put(line((4.6, -9.2), (9, -13.2, 13.4, -12.2), (13, -8), (5, -7), (4.6, -9.2)), Cloth("canvas", inner, crumple=.1), dark=.66, lift=.3)
        put(line((-3.2, -11.8), (-2.2, -14.4, .4, -14.0), (2.2, -13.4, 4.2, -10.2), (1, -7), (-4, -8.5), (-3.2, -11.8)), upper, edge=.5, lift=.6)
        body = line((-14.2, -2.2), (-14.6, -5.4, -11.6, -6.9, -8.4, -7.4), (-5, -8.4, -3.4, -11.0, -2.2, -12.2), (.4, -11.2, 2.4, -10.6, 5.0, -9.4), (8.2, -8.3, 9.8, -9.6, 12.6, -12.4), (13.6, -12.2), (13.6, -8, 14.6, -5, 14.2, -2.0), (-14.2, -2.2))
        put(body, upper, edge=1.1, round=.9, lift=1.4)
        cap_ = line((-14.2, -2.0), (-14.6, -5.4, -11.6, -6.9, -9.4, -7.2), (-7.6, -4.8, -7.8, -2.0))
        put(cap_, panel, edge=.5, lift=.35, round=.5)
        stitch(line((-9.1, -6.9), (-7.35, -4.7, -7.5, -2.4)))
        stay = line((-8.6, -7.3), (-5, -8.4, -3.4, -11.0, -2.2, -12.2), (.6, -11.3), (-1.4, -8.6, -4.4, -6.2, -7.6, -5.6), (-8.6, -7.3))
        put(stay, panel, edge=.3, lift=.4)
        stitch(line((-7.4, -5.9), (-4.6, -6.4, -1.8, -8.7, .3, -11.1)))
        heel = line((12.4, -12.2), (13.7, -12.3), (13.7, -8, 14.6, -5, 14.2, -2.0), (8.6, -2.0), (9.4, -6.4, 11.6, -8.2), (12.4, -12.2))
        put(heel, panel, edge=.5, lift=.35, round=.4)
        stitch(line((8.95, -2.4), (9.7, -6.2, 11.9, -8.0), (12.6, -11.4)))
        for k in range(5):
            t = k / 4
            x, y = between((-7.3, -6.9), (-2.0, -11.2), t)
            lay.add(Mark(at(disc(x + .75, y + .55, .26)), "#3A352E", strength=.8))
            lace_ = line((x + .8, y + .5), (x - .1, y - .9, x - 1.1, y - 1.05))
            put(ribbon(lace_, .85), Cloth("canvas", lace, crumple=.05, thick=.2), edge=.3, lift=.8, drape=0)
        bow = line((-2.6, -12.2), (-5.5, -15.6, -7.2, -12.8, -3.4, -11.8))
        put(ribbon(bow, .6), Cloth("canvas", lace, crumple=.05, thick=.2), edge=.25, lift=1.2, drape=0)
        bow = line((-2.4, -12.3), (-2.6, -16.0, 1.6, -15.4, -1.6, -11.9))
        put(ribbon(bow, .6), Cloth("canvas", lace, crumple=.05, thick=.2), edge=.25, lift=1.2, drape=0)
        rubber = line((-14.8, -1.5), (-14.4, -2.9, -12.6, -2.9), (0, -2.5, 13.2, -3.1), (15.2, -3.1, 14.9, -1.0), (14.6, .1, 12.4, .1), (-11.6, .2), (-14.6, .2, -14.8, -1.5))
        put(rubber, Cloth("smooth", sole, crumple=0, thick=.5, sheen=.15), edge=.6, lift=.9, drape=0)
        lay.add(Stitch(at(line((-14.0, -2.2), (0, -1.9, 14.4, -2.4))), "#CFC8B8", dash=.3))
        lay.add(Mark(at(line((-14.2, -.75), (0, -.55, 14.6, -.75))), "#000000", width=.1, strength=.12))
        lay.add(Words("OSTREL", tuple(at(np.array([[11.7, -5.4]]))[0]), .62, lace if panel.colour < "#9" else "#6B6256", turn=-turn, spacing=.2))
    return pair(one, seed)


def boots(upper, seed, gore="#2B2622", sole="#2A2622", welt="#6D5439"):
    def one(lay, at, turn):
        put = lambda p, k, **o: lay.add(Piece(at(p), k, grain=turn, **o))
        put(line((2.2, -22.2), (8, -23.4, 13.4, -22.4), (13, -18), (3, -18), (2.2, -22.2)), upper, dark=.5, lift=.3)
        body = line((-14.0, -2.2), (-14.9, -6.6, -10.2, -7.9, -5.8, -8.9), (-.6, -10.4, 1.9, -13.4, 2.0, -21.8), (8, -20.8, 13.6, -21.9), (13.0, -14, 12.3, -10.4, 13.5, -6.6), (14.2, -4, 13.7, -2.0), (-14.0, -2.2))
        rng = np.random.default_rng(5)
        folds = [Fold(at(line((-3.8 + k * 1.6, -9.1 - k * .9), (-2.2 + k * 1.4, -7.6 - k * .8, -1.2 + k * 1.7, -5.6 - k))), .8, .10) for k in range(4)]
        put(body, upper, edge=1.4, round=1.3, lift=1.5, folds=folds, drape=.35)
        vamp = line((-2.6, -2.4), (-.6, -6, 1.2, -9.4), (1.6, -11.8))
        lay.add(Stitch(at(vamp), upper.colour, dash=.2), Stitch(at(vamp + [.4, 0]), upper.colour, dash=.2))
        elastic = line((4.4, -21.5), (9.8, -21.6), (9.3, -15.5, 7.0, -11.2), (4.9, -15.5, 4.4, -21.5))
        put(elastic, Cloth("finerib", gore, crumple=0, thick=.06), edge=.2, lift=.2, drape=.1)
        lay.add(Stitch(at(line((4.0, -21.3), (4.5, -15.5, 7.0, -10.6), (9.7, -15.5, 10.2, -21.3))), upper.colour, dash=.2))
        lay.add(Stitch(at(line((12.9, -20.9), (8, -20.1, 2.4, -21.0))), upper.colour, dash=.2))
        put(line((12.2, -21.9), (12.0, -25.6, 14.8, -25.6, 14.0, -20.6), (13.0, -20.4), (13.3, -24.4, 13.0, -22.6)), Cloth("canvas", gore, crumple=0, thick=.12), edge=.2, lift=.7, drape=0)
        put(line((-14.7, -1.5), (-14.4, -2.6, -12.6, -2.5), (0, -2.2, 13.0, -2.5), (14.6, -2.5, 14.3, -1.1), (-4, -.9, -14.7, -1.0)), Cloth("leather", welt, crumple=0, thick=.25, sheen=.1), edge=.3, lift=.8, drape=0)
        lay.add(Stitch(at(line((-14.2, -1.9), (0, -1.7, 14.0, -1.9))), "#CDBB97", dash=.34))
        put(line((-14.6, -1.2), (-4, -.9, 4.8, -1.1), (14.3, -1.2), (14.2, .9, 13.6, 2.0), (6.4, 2.0), (5.8, .1), (-10, .4), (-14.4, .2, -14.6, -1.2)), Cloth("smooth", sole, crumple=0, thick=.4, sheen=.1), edge=.4, lift=.9, drape=0)
    return pair(one, seed, gap=(5.0, 27.5))


def loafers(upper, seed, sole="#3A2B20", lining="#C9A77C"):
    def one(lay, at, turn):
        put = lambda p, k, **o: lay.add(Piece(at(p), k, grain=turn, **o))
        put(line((1.0, -7.6), (7, -9.6, 13.0, -8.9), (12.6, -5), (1, -4.4), (1.0, -7.6)), Cloth("leather", lining, crumple=0), dark=.72, lift=.3)
        body = line((-14.0, -1.6), (-14.9, -4.6, -12.2, -5.7, -8.2, -6.4), (-4, -7.3, -1.4, -8.6, .6, -9.8), (1.8, -9.8, 2.6, -8.6, 3.4, -7.4), (7, -5.9, 10.4, -6.4, 12.9, -8.9), (14.2, -7, 14.2, -4, 13.6, -1.6), (-14.0, -1.6))
        put(body, upper, edge=1.1, round=1.0, lift=1.4, drape=.3)
        lay.add(Piece(at(ribbon(line((-13.2, -4.6), (-9, -4.4, -5, -5.2, -2.4, -6.4)), .34)), upper.but(thick=.16), edge=.2, lift=.6, drape=0))
        lay.add(Stitch(at(line((-13.0, -4.1), (-9, -3.9, -5, -4.7, -2.3, -5.9))), upper.colour, dash=.3))
        strap = line((-2.9, -8.2), (.8, -10.1), (3.6, -6.9, 4.2, -1.7), (.2, -1.7), (-.6, -6.0, -2.9, -8.2))
        put(strap, upper, edge=.35, lift=.6, drape=.2)
        lay.add(Stitch(at(line((-2.4, -8.1), (-.2, -6.0, .6, -1.9))), upper.colour, dash=.22), Stitch(at(line((.8, -9.5), (3.2, -6.8, 3.8, -1.9))), upper.colour, dash=.22))
        lay.add(Mark(at(line((-1.1, -8.5), (-.2, -7.6, .2, -6.4))), "#1A120B", width=.4, strength=.6))
        lay.add(Stitch(at(line((3.9, -6.9), (7, -5.4, 10.2, -5.9, 12.8, -8.2))), upper.colour, dash=.22))
        lay.add(Stitch(at(line((9.6, -1.9), (10.2, -4, 12.4, -6.6))), upper.colour, dash=.22))
        put(line((-14.6, -1.1), (-14.2, -2.1, -12.4, -1.9), (0, -1.6, 13.0, -1.9), (14.5, -1.9, 14.2, -.7), (13.9, 1.3, 13.4, 1.6), (6.6, 1.6), (6.0, -.1), (-10, .2), (-14.2, .1, -14.6, -1.1)), Cloth("leather", sole, crumple=0, thick=.35, sheen=.1), edge=.35, lift=.9, drape=0)
        lay.add(Stitch(at(line((-14.1, -1.4), (0, -1.1, 14.0, -1.4))), "#B79B70", dash=.34))
    return pair(one, seed, gap=(5.4, 12.6))
