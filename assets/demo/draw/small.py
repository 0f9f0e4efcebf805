"""Small things: knitted hats, scarves, bags, belts and socks, in cm. Each function answers a `Lay`."""

import numpy as np
from cloth import Cloth
from lay import Fold, Lay, Mark, Piece, Stitch
from line import both, box, disc, line, mirrored, moved, resampled, ribbon, turned
from upper import LABEL, Words, button, flip, sides


def beanie(cloth, seed):
    lay = Lay(seed)
    rng = np.random.default_rng(seed)
    crown = both(line((0, -13.5), (6.5, -13.7, 9.5, -7, 11.0, -1), (11.4, 2), (10.8, 6), (0, 6.6)))
    folds = [Fold(line((rng.uniform(-1, 1), -12.8), (x * 0.8, -8, x, 2)), 0.9, 0.12) for x in (-8, -5, -2, 2, 5, 8)]
    lay.add(Piece(crown, cloth, folds=folds, edge=1.4, round=0.9))
    lay.add(
        Piece(
            both(line((0, 1.0), (6, 1.2, 11.6, 0.2), (12.0, 4, 11.4, 8.4), (6, 9.4, 0, 9.4))),
            cloth,
            edge=0.9,
            lift=1.2,
            origin=(0.2, 0),
        )
    )
    lay.add(Piece(turned(box(5.0, 5.6, 3.4, 2.4), 2, (5, 5)), LABEL, lift=0.4, edge=0.1, drape=0.1))
    lay.add(Words("OSTREL", (6.7, 6.8), 0.48, "#35332F", turn=2, spacing=0.2))
    return lay


def scarf(cloth, seed, fringe=True):
    """Folded in three, the fringes below."""
    lay = Lay(seed)
    rng = np.random.default_rng(seed)
    w, l = 11.5, 62
    for x, tilt, low in ((2.2, 1.6, 3.5), (-1.2, -1.0, 0)):
        part = turned(box(x - w, -l / 2, 2 * w, l + low, 0.6), tilt)
        if fringe:
            for t in np.linspace(-w + 0.3, w - 0.3, 27):
                a = np.array([x + t, l / 2 + low - 0.3])
                b = a + [rng.uniform(-0.6, 0.6), rng.uniform(6.0, 7.2)]
                lay.add(
                    Piece(
                        turned(ribbon(line(tuple(a), (a[0] + rng.uniform(-0.4, 0.4), a[1] + 3.5, *b)), 0.42), tilt),
                        cloth.but(thick=0.12, pattern=None, crumple=0),
                        edge=0.2,
                        drape=0,
                    )
                )
        folds = [
            Fold(
                turned(
                    line(
                        (x + rng.uniform(-8, 8), rng.uniform(-25, 0)),
                        (x + rng.uniform(-8, 8), 0, x + rng.uniform(-8, 8), rng.uniform(5, 28)),
                    ),
                    tilt,
                ),
                rng.uniform(2, 3.5),
                rng.uniform(0.1, 0.25),
            )
            for _ in range(4)
        ]
        lay.add(Piece(part, cloth, grain=-tilt, folds=folds, edge=0.6, lift=1.1))
    top = turned(box(-w - 2.4, -l / 2 - 1.2, 2 * w + 2, 15, 1.2), -3)
    lay.add(
        Piece(
            top,
            cloth,
            grain=3,
            edge=1.0,
            lift=1.3,
            origin=(3, 2),
            folds=[Fold(line((-12, -25), (0, -23, 9, -26)), 3, 0.2)],
        )
    )
    return lay


def tote(cloth, seed, handle=None, word="OSTREL"):
    lay = Lay(seed)
    rng = np.random.default_rng(seed)
    web = (handle or cloth).but(thick=0.16)
    for dy, dark in ((-2.2, 0.86), (0, 1)):
        loop = line((-8.5, 0), (-9.2, -16, -6.5, -27 + dy, 0, -27.5 + dy), (6.5, -27 + dy, 9.2, -16, 8.5, 0))
        if dy == 0:
            body = both(line((0, -0.2), (19.2, 0), (19.6, 20, 19.0, 37.5), (18.4, 39.2, 16.6, 39.4), (0, 39.8)))
            folds = [
                Fold(
                    line(
                        (rng.uniform(-16, 16), rng.uniform(4, 12)),
                        (rng.uniform(-12, 12), 22, rng.uniform(-16, 16), rng.uniform(28, 38)),
                    ),
                    rng.uniform(1.5, 3),
                    rng.uniform(0.1, 0.25),
                )
                for _ in range(6)
            ]
            folds += [Fold(line((s * 18, 36), (s * 13, 30, s * 15, 22)), 1.6, 0.24) for s in sides()]
            lay.add(Piece(body, cloth, folds=folds, edge=0.5))
            lay.add(
                Stitch(line((-18.9, 2.6), (0, 2.7, 18.9, 2.6)), cloth.colour),
                Stitch(line((-18.9, 0.5), (0, 0.6, 18.9, 0.5)), cloth.colour),
            )
        lay.add(Piece(ribbon(resampled(loop, 80), 2.5), web, dark=dark, lift=1.2, edge=0.25, drape=0.3))
        if dy == 0:
            for x in (-8.5, 8.5):
                lay.add(Piece(box(x - 1.25, -1, 2.5, 5), web, lift=0.5, edge=0.2, drape=0.2))
                square = line(
                    (x - 0.9, 0.8), (x + 0.9, 0.8), (x + 0.9, 3.6), (x - 0.9, 3.6), (x - 0.9, 0.8), (x + 0.9, 3.6)
                )
                lay.add(Stitch(square, cloth.colour), Stitch(line((x - 0.9, 3.6), (x + 0.9, 0.8)), cloth.colour))
    lay.add(Piece(box(-4.2, 16, 8.4, 2.6), LABEL, lift=0.4, edge=0.1, drape=0.4))
    lay.add(Words(word, (0, 17.3), 1.0, "#35332F", spacing=0.3))
    return lay


def belt(cloth, seed, metal="#B9A06A"):
    """Coiled loosely, the buckle in front."""
    lay = Lay(seed)
    t = np.linspace(0.15, 2 * np.pi * 1.93, 260)
    r = 10.5 + t * 1.05
    coil = np.stack([r * np.sin(t), -r * np.cos(t) * 1.06], 1)[::-1]
    for part in (coil[:150], coil[120:]):
        lay.add(Piece(ribbon(part, 3.3), cloth, edge=0.35, lift=1.6, drape=0.25))
        for s in (1.25, -1.25):
            lay.add(
                Stitch(
                    ribbon(part, 2 * abs(s))[: len(part)] if s > 0 else ribbon(part, 2 * abs(s))[len(part) :],
                    cloth.second or "#CDB48E",
                    dash=0.34,
                )
            )
    end = coil[-1]
    d = coil[-1] - coil[-8]
    d = d / np.linalg.norm(d)
    turn = -np.degrees(np.arctan2(d[1], d[0]))
    frame = lambda grow: turned(
        moved(box(-0.4 - grow, -2.5 - grow, 4.2 + 2 * grow, 5 + 2 * grow, 1.1 + grow * 0.6), *end), turn, end
    )
    lay.add(
        Piece(
            frame(0.45),
            Cloth("smooth", metal, crumple=0, thick=0.3, sheen=0.95),
            holes=[frame(-0.35)],
            edge=0.35,
            lift=1.6,
            drape=0,
        )
    )
    prong = turned(moved(box(-0.8, -0.28, 5.0, 0.56, 0.25), *end), turn, end)
    lay.add(Piece(prong, Cloth("smooth", metal, crumple=0, thick=0.22, sheen=0.95), edge=0.22, lift=1.4, drape=0))
    for k in range(5):
        at = coil[10 + k * 4]
        lay.add(Mark(disc(*at, 0.22), "#2A1D12", strength=0.85))
    loop = coil[-16]
    d2 = coil[-15] - coil[-17]
    lay.add(
        Piece(
            turned(moved(box(-0.7, -2.0, 1.4, 4.0, 0.2), *loop), -np.degrees(np.arctan2(d2[1], d2[0])), loop),
            cloth,
            edge=0.3,
            lift=1.5,
            drape=0,
        )
    )
    return lay


def sock(lay, cloth, top, x, y, tilt, flip_, rng, rib):
    shape = line(
        (-4.6, -24),
        (4.6, -24),
        (4.9, -8, 5.0, 2),
        (5.2, 8.5, 10, 12.4, 15.2, 15.5),
        (19.5, 18.2, 18.6, 23.4, 13.6, 22.6),
        (5, 21.4, -2, 17.5, -4.9, 10.5),
        (-5.9, 5, -4.6, -6, -4.6, -24),
    )
    place = lambda p: moved(turned(np.asarray(p) * [flip_, 1], tilt), x, y)
    folds = [
        Fold(place(line((-4.5, 6 + k * 1.7), (0, 5 + k * 1.2, 5.2, 4.2 + k * 1.5))), 1.0, rng.uniform(0.08, 0.2))
        for k in range(3)
    ]
    lay.add(Piece(place(shape), cloth, grain=-tilt, origin=(x, y), folds=folds, edge=0.8, round=0.5, lift=1.3))
    lay.add(
        Piece(
            place(
                line(
                    (11.6, 13.4),
                    (15.2, 15.5),
                    (19.6, 18.2, 18.7, 23.5, 13.6, 22.65),
                    (10.8, 22.3),
                    (12.8, 18, 11.6, 13.4),
                )
            ),
            top,
            grain=-tilt - 60 * flip_,
            edge=0.7,
            round=0.45,
            lift=0.3,
        )
    )
    lay.add(
        Piece(
            place(
                line((-5.0, 4.2), (-0.4, 8.0), (3.6, 15.2), (3.4, 20.2), (-2.4, 17.0, -5.0, 10.2), (-5.4, 7, -5.0, 4.2))
            ),
            top,
            grain=-tilt + 40 * flip_,
            edge=0.6,
            round=0.4,
            lift=0.3,
        )
    )
    lay.add(
        Piece(
            place(line((-4.8, -25), (4.8, -25), (4.95, -18), (-4.8, -18), (-4.8, -25))),
            rib,
            grain=-tilt,
            origin=(x, y),
            edge=0.5,
            lift=0.5,
            round=0.3,
        )
    )


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
    seams = [
        line((0, -9.9), (0, 2.2)),
        line((-0.4, -9.8), (-5.6, -7.6, -6.6, 3.0)),
        line((0.4, -9.8), (5.6, -7.6, 6.6, 3.0)),
    ]
    lay.add(Piece(crown, cloth, grooves=seams, edge=1.6, round=2.2, lift=1.8))
    for side in sides():
        lay.add(
            Stitch(flip(line((0.35, -9.5), (0.35, 1.9)), side), cloth.colour),
            Stitch(flip(line((0.9, -9.7), (5.95, -7.6, 6.95, 3.0)), side), cloth.colour),
        )
        lay.add(Mark(flip(disc(3.2, -5.6, 0.36), side), "#2B2721", strength=0.7))
    peak = both(line((0, 1.6), (5.6, 2.0, 9.0, 4.7), (10.6, 7.2, 8.2, 11.0, 0, 11.6)))
    lay.add(Piece(peak, cloth, edge=0.9, round=0.7, lift=2.0, drape=0.3))
    for k in range(5):
        g = 1 - k * 0.12
        arc = line(
            (0, 11.2 - k * 1.5), (7.9 * g, 10.7 - k * 1.4, 10.0 * g, 7.4 - k * 0.35, 9.0 * g + 0.2, 5.0 - k * 0.2)
        )
        lay.add(Stitch(np.concatenate([mirrored(arc)[::-1], arc]), cloth.colour))
    button(lay, 0, -9.9, cloth.colour, radius=0.7, holes=0)
    return lay
