"""Uppers: everything with a neck, a body and sleeves, from the T-shirt to the coat.

`Upper` holds the measurements (half widths, in cm, laid flat) and puts down the pieces in the order in which they lie:
inside of the back, sleeves, body, then what closes and finishes it. The origin is the centre of
the shoulder line. A garment in `wardrobe.py` is a choice of these parts.
"""

from dataclasses import dataclass
import numpy as np
from cloth import Cloth
from lay import Fold, Lay, Mark, Piece, Stitch, Words
from line import between, both, box, disc, line, mirrored, resampled, ribbon, turned

LABEL = Cloth("poplin", "#F4F1EA", crumple=0.05, thick=0.03)


def sides():
    return (1, -1)


def flip(points, side):
    return np.asarray(points) * [side, 1]


def button(lay, x, y, colour="#D9CDB8", radius=0.55, holes=4, thread="#EFE9DC"):
    horn = Cloth("smooth", colour, crumple=0, thick=0.16, sheen=0.45)
    lay.add(Piece(disc(x, y, radius), horn, edge=radius * 0.32, drape=0))
    lay.add(Piece(disc(x, y, radius * 0.66), horn.but(thick=0.05), edge=radius * 0.3, lift=0.1, drape=0, dark=0.94))
    gap = radius * 0.20
    spots = [(-gap, -gap), (gap, -gap), (gap, gap), (-gap, gap)] if holes == 4 else [(-gap, 0), (gap, 0)]
    for hx, hy in spots:
        lay.add(Mark(disc(x + hx, y + hy, radius * 0.10), "#3A332B", strength=0.75))
    if holes == 4:
        for (ax, ay), (bx, by) in ((spots[0], spots[2]), (spots[1], spots[3])):
            lay.add(Mark(line((x + ax, y + ay), (x + bx, y + by)), thread, width=0.07, strength=0.8))


@dataclass
class Upper:
    cloth: Cloth
    chest: float = 27.0
    length: float = 70.0
    shoulder: float = 23.0
    slope: float = 4.5
    neck: float = 8.5
    depth: float = 9.0
    armhole: float = 24.0
    hem: float = 27.0
    waist: float = 0.0  # half width at the waist; 0 is straight
    sleeve: float = 58.0
    angle: float = 15.0
    cuff: float = 8.0  # half width at the end of the sleeve
    full: float = 0.0  # fullness of the sleeve towards the cuff
    shape: str = "straight"  # of the hem: straight, shirt, rib
    vee: bool = False
    back: bool = False
    seed: int = 1
    thread: str = ""
    boat: float = 0.0

    def __post_init__(self):
        self.lay = Lay(self.seed)
        self.rng = np.random.default_rng(self.seed + 99)
        self.thread = self.thread or self.cloth.colour
        self.tilt = {1: self.rng.uniform(-1.8, 1.8), -1: self.rng.uniform(-1.8, 1.8)}

    # outlines

    def neckline(self, depth=None):
        """From the centre front to the shoulder, right half."""
        d, n = self.depth if depth is None else depth, self.neck
        if self.vee and depth is None:
            return line((0, d), (n * 0.55, d * 0.52, n, 0))
        return line((0, d), (n * 0.62, d, n * 0.93, d * 0.52, n, 0))

    def armhole_line(self):
        s, c, y0, y1 = self.shoulder, self.chest, self.slope, self.slope + self.armhole
        return line((s, y0), (s - 1.4, y0 + self.armhole * 0.42, s - 0.8, y1 - 3.5, c, y1))

    def side(self):
        y1, l = self.slope + self.armhole, self.length
        c, h = self.chest, self.hem
        if self.waist:
            m = y1 + (l - y1) * 0.40
            return line(
                (c, y1),
                (self.waist - 0.2, between((0, y1), (0, m), 0.5)[1], self.waist, m),
                (self.waist + 0.3, m + (l - m) * 0.4, h, l),
            )
        return line((c, y1), (c - 0.3, y1 + (l - y1) * 0.5, h, l))

    def hemline(self):
        """From the side to the centre, right half."""
        h, l = self.hem, self.length
        if self.shape == "shirt":
            return line((h, l - 7.0), (h - 0.4, l - 3.2, h * 0.72, l, h * 0.42, l), (h * 0.2, l + 0.1, 0, l))
        return line((h, l), (h * 0.5, l + 0.7, 0, l + 0.7))

    def half(self, depth=None):
        side = self.side()
        if self.shape == "shirt":
            side = side[side[:, 1] < self.length - 7.2]
        return np.concatenate(
            [
                self.neckline(depth),
                line((self.neck, 0), (self.shoulder, self.slope)),
                self.armhole_line(),
                side,
                self.hemline(),
            ]
        )

    def arm(self, side, grow=0.0):
        """The corners of a sleeve: outer top, outer end, inner end, armpit."""
        a = np.radians(self.angle + self.tilt[side])
        d, p = np.array([np.sin(a), np.cos(a)]), np.array([-np.cos(a), np.sin(a)])
        top = np.array([self.shoulder, self.slope])
        outer = top + d * (self.sleeve + grow)
        return top, outer, outer + p * 2 * self.cuff, np.array([self.chest, self.slope + self.armhole]), d, p

    # parts

    def sleeves(self, cloth=None, cuff=0.0, cuff_cloth=None, hem=0.0, buttoned=False, gather=0.0):
        cloth = cloth or self.cloth
        for side in sides():
            top, outer, inner, pit, d, p = self.arm(side)
            full = self.full
            o, i = outer - p * full, inner + p * full
            bow = between(top, o, 0.5) + d * 0 - p * (1.1 + full * 0.6)
            under = between(i, pit, 0.5) + p * (0.5 + full * 1.1)
            low_o, low_i = o - d * (3.2 if cuff else 0), i - d * (3.2 if cuff else 0)
            end_o, end_i = (outer + p * 0.1, inner - p * 0.1) if cuff else (o, i)
            shape = line(
                tuple(top + [-2.5, -0.2]),
                tuple(top),
                (*bow, *low_o),
                (*(o + p * 0.1), *end_o),
                (*(between(o, i, 0.5) + d * (0.5 + gather)), *end_i),
                (*(i - p * 0.1), *low_i),
                (*under, *pit),
                (pit[0] - 4, pit[1] - 1.2),
                (top[0] - 3.5, top[1] + 8),
            )
            turn = -np.degrees(np.arctan2(d[0], d[1])) * side
            folds = [self.fold(f, side) for f in self.sleeve_folds(top, o, i, pit, d, p)]
            if gather:
                folds += [
                    Fold(
                        flip(
                            line(
                                tuple(between(o, i, t) + d * 0.6),
                                tuple(between(o, i, t + self.rng.uniform(-0.03, 0.03)) - d * self.rng.uniform(3, 10)),
                            ),
                            side,
                        ),
                        self.rng.uniform(0.7, 1.4),
                        self.rng.uniform(0.04, 0.11),
                    )
                    for t in np.linspace(0.08, 0.92, 9)
                ]
            self.lay.add(
                Piece(flip(shape, side), cloth, grain=turn, origin=tuple(flip(top, side)), folds=folds, lift=0.9)
            )
            if cuff:
                self.cuff_piece(side, o, i, d, p, cuff, cuff_cloth or cloth, turn, buttoned, full)
            elif hem:
                a, b = o - d * hem, i - d * hem
                self.lay.add(Stitch(flip(line(tuple(a), (*(between(a, b, 0.5) + d * 0.5), *b)), side), self.thread))

    def cuff_piece(self, side, o, i, d, p, cuff, cloth, turn, buttoned, full):
        a, b = o + p * (full + 0.25), i - p * (full + 0.25)
        shape = line(
            tuple(a - d * 0.7),
            tuple(a + d * cuff),
            (*(between(a, b, 0.5) + d * (cuff + 0.5)), *(b + d * cuff)),
            tuple(b - d * 0.7),
            (*(between(a, b, 0.5) - d * 0.3), *(a - d * 0.7)),
        )
        self.lay.add(Piece(flip(shape, side), cloth, grain=turn, origin=tuple(flip(a, side)), lift=0.8, drape=0.35))
        if buttoned:
            for t in (0.6, cuff - 0.6):
                self.lay.add(
                    Stitch(
                        flip(
                            line(
                                tuple(a + d * (t - 0.6)), (*(between(a, b, 0.5) + d * (t - 0.2)), *(b + d * (t - 0.6)))
                            ),
                            side,
                        ),
                        self.thread,
                    )
                )
            at = flip(between(a, b, 0.30) + d * (cuff * 0.45), side)
            button(self.lay, *at, radius=0.5)

    def fold(self, fold, side):
        return Fold(flip(fold.points, side), fold.width, fold.height)

    def sleeve_folds(self, top, o, i, pit, d, p):
        r = self.rng
        folds = []
        long = np.linalg.norm(o - top)
        for k in range(3):
            start = pit + p * r.uniform(-2, 0) - d * (1 + 2.2 * k)
            end = between(top, o, 0.12 + 0.10 * k) + p * r.uniform(1, 5)
            folds.append(
                Fold(
                    line(tuple(start), (*(between(start, end, 0.5) + d * r.uniform(1, 3)), *end)),
                    r.uniform(1.2, 2.2),
                    r.uniform(0.12, 0.26),
                )
            )
        if long > 35:
            for k in range(5):
                t = 0.36 + 0.07 * k + r.uniform(-0.02, 0.02)
                edge = r.random() < 0.5
                a = between(top, o, t) if edge else between(pit, i, t)
                b = a + (p if edge else -p) * r.uniform(4, 9) + d * r.uniform(-3, 4)
                folds.append(
                    Fold(
                        line(tuple(a), (*(between(a, b, 0.5) + d * r.uniform(-1.2, 1.2)), *b)),
                        r.uniform(0.9, 1.8),
                        r.uniform(0.1, 0.24) * r.choice([1, 1, -1]),
                    )
                )
        return folds

    def body_folds(self):
        r, y = self.rng, self.slope + self.armhole
        folds = []
        for side in sides():
            for k in range(3):
                a = np.array([self.chest - 0.4, y + 1.5 + k * 2.6])
                b = np.array([self.chest * r.uniform(0.35, 0.62), y + r.uniform(4, 16) + k * 4])
                folds.append(
                    self.fold(
                        Fold(
                            line(tuple(a), (*(between(a, b, 0.5) + [0, r.uniform(-2.5, 0.5)]), *b)),
                            r.uniform(1.3, 2.6),
                            r.uniform(0.10, 0.24),
                        ),
                        side,
                    )
                )
            a = np.array([self.shoulder * r.uniform(0.6, 0.8), self.slope + r.uniform(6, 10)])
            b = np.array([self.chest * r.uniform(0.62, 0.8), y + r.uniform(3, 9)])
            folds.append(
                self.fold(
                    Fold(
                        line(tuple(a), (*(between(a, b, 0.5) + [r.uniform(-1, 1), 0]), *b)),
                        r.uniform(1.6, 2.8),
                        r.uniform(0.08, 0.18),
                    ),
                    side,
                )
            )
        for k in range(3):
            x = r.uniform(-0.75, 0.75) * self.hem
            b = (x + r.uniform(-3, 3), self.length - r.uniform(1, 3))
            a = (x + r.uniform(-4, 4), self.length - r.uniform(14, 26))
            folds.append(
                Fold(line(a, (x + r.uniform(-2, 2), (a[1] + b[1]) / 2, *b)), r.uniform(1.6, 3), r.uniform(0.08, 0.20))
            )
        return folds

    def inside(self, cloth=None, label=True, depth=None):
        """What one sees in the neck: the inside of the back, and the label."""
        cloth = (cloth or self.cloth).but(crumple=0.1)
        d = self.depth if depth is None else depth
        shape = both(
            np.concatenate(
                [
                    line((0, self.back_depth()), (self.neck * 0.6, self.back_depth(), self.neck, -0.2)),
                    line((self.neck + 2, 1), (self.neck + 1, d + 4), (0, d + 5)),
                ]
            )
        )
        self.lay.add(Piece(shape, cloth, dark=0.70, lift=0.5, drape=0.3))
        if label:
            self.label(self.back_depth() + 1.1)

    def back_depth(self):
        return 1.6

    def label(self, y, width=5.2, height=1.5):
        tilt = self.rng.uniform(-1.5, 1.5)
        self.lay.add(
            Piece(turned(box(-width / 2, y, width, height), tilt, (0, y)), LABEL, lift=0.3, edge=0.08, drape=0.1)
        )
        self.lay.add(Words("OSTREL", (0, y + height * 0.5), height * 0.42, "#35332F", turn=0, spacing=0.28))

    def body(self, cloth=None, hem=2.0, double=True, extra_folds=(), grooves=(), depth=None):
        cloth = cloth or self.cloth
        half = self.half(depth)
        folds = [*self.body_folds(), *extra_folds]
        self.lay.add(Piece(both(half), cloth, folds=folds, grooves=[*self.seams(), *grooves]))
        if hem:
            self.hem_stitch(hem)

    def seams(self):
        return []

    def hem_stitch(self, up):
        edge = self.hemline()
        pts = np.concatenate([edge, mirrored(edge)[::-1]]) - [0, up]
        inset = pts * [1 - 0.25 / max(self.hem, 1), 1]
        self.lay.add(Stitch(inset, self.thread))

    def armhole_stitch(self, inset=0.5):
        for side in sides():
            a = self.armhole_line() - [inset, 0]
            self.lay.add(Stitch(flip(a, side), self.thread))

    def neckband(self, width, cloth, lift=0.6, depth=None, stitch=True):
        """A band of rib around the neck, with the inside of its back half."""
        d = self.depth if depth is None else depth
        back = line((0, self.back_depth()), (self.neck * 0.6, self.back_depth(), self.neck * 0.95, 0.6, self.neck, 0))
        ring = np.concatenate([mirrored(back)[::-1], back[1:]])
        if not self.back:
            self.lay.add(
                Piece(
                    ribbon(resampled(ring, 40) + [0, -width * 0.30], width),
                    cloth.but(crumple=0.05),
                    dark=0.78,
                    lift=0.3,
                    drape=0.2,
                )
            )
        front = self.neckline(d) if not self.vee else self.neckline()
        pts = np.concatenate([mirrored(front)[::-1], front[1:]]) if not self.back else ring
        pts = resampled(pts, 60)
        self.lay.add(
            Piece(ribbon(pts + [0, -width * 0.28], width), cloth.but(crumple=0.05), lift=lift, drape=0.2, edge=0.25)
        )
        if stitch:
            low = ribbon(pts + [0, -width * 0.28], width + 0.7)
            half = len(low) // 2
            line_ = low[:half] if low[:half][half // 2][1] > low[half:][half // 2][1] else low[half:]
            self.lay.add(Stitch(line_, self.thread, strength=0.8))

    def rib_hem(self, cloth, tall=6.0):
        h, l = self.hem, self.length
        shape = both(
            line(
                (0, l - 0.4),
                (h * 0.5, l - 0.4, h, l - 1.0),
                (h - 0.9, l + tall * 0.5, h - 1.2, l + tall),
                (h * 0.5, l + tall + 0.7, 0, l + tall + 0.7),
            )
        )
        self.lay.add(Piece(shape, cloth, lift=0.8, drape=0.4))

    def collar(self, cloth=None, spread=7.2, tall=4.2, point=9.0, stand=3.2, stitch=True, button_down=False, open_=0.0):
        """A shirt collar on its stand, closed; the leaves lie on the body."""
        cloth = (cloth or self.cloth).but(crumple=0.12)
        n, d = self.neck, self.depth
        inner = both(
            line((0, -stand - 1.0), (n * 0.7, -stand - 1.0, n + 0.2, -1.2), (n - 0.2, 1.6), (n * 0.6, 3.4, 0, 3.6))
        )
        self.lay.add(Piece(inner, cloth, dark=0.80, lift=0.5, drape=0.2, grooves=[line((-n, -0.2), (0, 1.6, n, -0.2))]))
        self.label(-0.6 if stand > 2 else 0.2, width=4.6, height=1.3)
        for side in (-1, 1):
            stand_piece = line(
                (n - 0.6, 0),
                (n * 0.86, d * 0.55, 0.9 * side + 0.4, d + 0.5),
                (0.2, d - 2.4),
                (n * 0.5, d * 0.42, n - 1.8, -1.6),
            )
            self.lay.add(Piece(flip(stand_piece, side), cloth, lift=0.6, drape=0.2, dark=0.93))
        for side in (-1, 1):
            leaf = line(
                (n - 1.0, -stand - 0.2),
                (n + 2.0, -stand * 0.6, n + 2.1, 1.0),
                (spread + 3.4, d * 0.7, spread + 1.6, point + 3.0),
                (spread * 0.62, point + 0.6, 0.55 + open_, d - 0.3),
                (n * 0.42, d * 0.42, n - 2.0, -1.2),
                (n - 1.8, -2.2, n - 1.0, -stand - 0.2),
            )
            self.lay.add(Piece(flip(leaf, side), cloth, lift=1.0, drape=0.3, grain=8 * side, edge=0.3))
            if stitch:
                edge = line(
                    (n + 1.55, 0.2),
                    (spread + 2.9, d * 0.7, spread + 1.25, point + 2.25),
                    (spread * 0.62, point - 0.1, 0.9 + open_, d - 0.75),
                )
                self.lay.add(Stitch(flip(edge, side), self.thread, strength=0.8))
            if button_down:
                button(self.lay, side * (spread + 0.9), point + 1.5, radius=0.42)

    def back_collar(self, cloth=None, tall=4.6):
        cloth = (cloth or self.cloth).but(crumple=0.12)
        n = self.neck
        shape = both(
            line(
                (0, -2.6), (n * 0.8, -2.6, n + 0.8, -0.6), (n + 2.6, 1.6, n + 2.2, 2.6), (n * 0.6, tall + 0.4, 0, tall)
            )
        )
        self.lay.add(Piece(shape, cloth, lift=1.0, drape=0.3))
        edge = line((0, tall - 0.6), (n * 0.6, tall - 0.2, n + 1.5, 2.2))
        self.lay.add(Stitch(np.concatenate([mirrored(edge)[::-1], edge]), self.thread, strength=0.7))

    def yoke(self, drop=9.0, pleat=True):
        """A back yoke, with a box pleat and a loop."""
        y = drop
        w = self.shoulder - 1.2
        seam = line((-w, y + 0.6), (0, y - 0.6, w, y + 0.6))
        self.lay.add(Mark(seam, "#000000", width=0.06, strength=0.16))
        self.lay.add(Stitch(seam + [0, -0.5], self.thread))
        if pleat:
            for x in (-1.6, 1.6):
                self.lay.add(Mark(line((x, y), (x * 1.1, y + 16)), "#000000", width=0.10, strength=0.13))

    def placket(self, width=3.2, buttons=6, first=None, cloth=None, horn="#D9CDB8", end=None, stitch=True, radius=0.55):
        cloth = (cloth or self.cloth).but(crumple=0.15)
        top = self.depth - 1.2 if first is None else first
        bottom = (self.length + (0.1 if self.shape == "shirt" else 0.6)) if end is None else end
        self.lay.add(Piece(box(-width / 2, top, width, bottom - top), cloth, lift=0.5, drape=0.6, edge=0.14))
        if stitch:
            for x in (-width / 2 + 0.45, width / 2 - 0.45):
                self.lay.add(Stitch(line((x, top + 0.3), (x, bottom - 0.3)), self.thread))
        for y in np.linspace(top + 2.0, bottom - (12 if end is None else 2.0), buttons):
            self.lay.add(Mark(line((-0.1, y - 0.75), (-0.1, y + 0.75)), "#000000", width=0.1, strength=0.22))
            button(self.lay, 0, y, horn, radius=radius)

    def pocket(self, x, y, width=11.5, tall=13.0, cloth=None, point=1.2, flap=0.0, hem=2.6, tilt=0.0, match=True):
        """A patch pocket whose pattern matches the body, as a good one does."""
        cloth = (cloth or self.cloth).but(crumple=0.2)
        shape = line(
            (x, y),
            (x + width, y),
            (x + width, y + tall - point),
            (x + width / 2, y + tall) if point > 0.9 else (x + width - 0.6, y + tall),
            (x, y + tall - point),
            (x, y),
        )
        shape = turned(shape, tilt, (x, y))
        seam = turned(
            line(
                (x + 0.35, y + 0.3),
                (x + 0.35, y + tall - point - 0.15),
                (x + width / 2, y + tall - 0.45),
                (x + width - 0.35, y + tall - point - 0.15),
                (x + width - 0.35, y + 0.3),
            ),
            tilt,
            (x, y),
        )
        self.lay.add(Piece(shape, cloth, lift=0.45, drape=0.8, edge=0.2))
        self.lay.add(Stitch(seam, self.thread))
        self.lay.add(Stitch(turned(line((x + 0.3, y + hem), (x + width - 0.3, y + hem)), tilt, (x, y)), self.thread))
        if flap:
            top = turned(
                line(
                    (x - 0.3, y - 1.2),
                    (x + width + 0.3, y - 1.2),
                    (x + width + 0.3, y + flap - 1.4),
                    (x + width / 2, y + flap),
                    (x - 0.3, y + flap - 1.4),
                    (x - 0.3, y - 1.2),
                ),
                tilt,
                (x, y),
            )
            self.lay.add(Piece(top, cloth, lift=0.7, drape=0.4, edge=0.2))
            self.lay.add(
                Stitch(
                    turned(
                        line(
                            (x + 0.15, y - 0.8),
                            (x + 0.15, y + flap - 1.8),
                            (x + width / 2, y + flap - 0.5),
                            (x + width - 0.15, y + flap - 1.8),
                            (x + width - 0.15, y - 0.8),
                        ),
                        tilt,
                        (x, y),
                    ),
                    self.thread,
                )
            )

    def done(self):
        return self.lay
