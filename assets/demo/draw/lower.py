"""Lowers: trousers, jeans, shorts and skirts. Half widths in cm, laid flat; the origin is the centre of the waist."""

from dataclasses import dataclass
import numpy as np
from cloth import Cloth
from lay import Fold, Lay, Mark, Piece, Stitch
from line import between, both, box, disc, line, mirrored, ribbon
from upper import LABEL, Words, button, flip, sides


@dataclass
class Lower:
    cloth: Cloth
    waist: float = 20.0
    hip: float = 25.0
    rise: float = 29.0
    length: float = 104.0
    hem: float = 10.0  # half width of one leg at the hem
    knee: float = 11.5
    apart: float = 1.4  # how far the legs lie apart at the hem, from the centre
    band: float = 4.0
    seed: int = 1
    thread: str = ""
    back: bool = False
    crease: bool = False

    def __post_init__(self):
        self.lay = Lay(self.seed)
        self.rng = np.random.default_rng(self.seed + 7)
        self.thread = self.thread or self.cloth.colour

    def leg(self):
        """Outline of the right leg."""
        w, h, r, l, a = self.waist, self.hip, self.rise, self.length, self.apart
        inner, outer = a, a + 2 * self.hem
        wide = self.knee - self.hem  # a leg may taper below the knee or fall straight
        knee = between((h, r), (outer, l), 0.5) + [wide * 0.5, 0]
        return line(
            (-0.8, self.band * 0.5),
            (w, self.band * 0.5),
            (w + (h - w) * 0.50, r * 0.26, h - 0.25, r * 0.58, h, r * 0.92),
            (*knee, outer, l),
            ((outer + inner) / 2, l + 0.8, inner, l),
            (a * 0.75 + 0.2, r + (l - r) * 0.5, 0.45, r),
            (-0.6, r * 0.7),
            (-0.8, self.band * 0.5),
        )

    def leg_folds(self, side):
        r, rng, l = self.rise, self.rng, self.length
        folds = []
        for k in range(4):
            a = (0.6, r - 2 + k * 2.6)
            b = (self.hip * rng.uniform(0.45, 0.85), r - 6 + k * 4.5 + rng.uniform(-2, 3))
            folds.append(
                Fold(
                    flip(line(a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + rng.uniform(-2, 1.5), *b)), side),
                    rng.uniform(1.2, 2.6),
                    rng.uniform(0.12, 0.26),
                )
            )
        if l > 70:
            knee = r + (l - r) * 0.42
            for k in range(5):
                y = knee + (k - 2) * 4 + rng.uniform(-1.5, 1.5)
                x0 = self.apart * 0.5 + 0.8 if rng.random() < 0.5 else self.apart * 0.5 + 2 * self.knee - 0.3
                x1 = self.apart * 0.5 + self.knee * rng.uniform(0.7, 1.3)
                folds.append(
                    Fold(
                        flip(line((x0, y), ((x0 + x1) / 2, y + rng.uniform(-2, 2), x1, y + rng.uniform(-4, 4))), side),
                        rng.uniform(1.2, 2.4),
                        rng.uniform(0.08, 0.22),
                    )
                )
            for k in range(2):
                y = l - 6 - 5 * k
                folds.append(
                    Fold(
                        flip(
                            line(
                                (self.apart + rng.uniform(1, 4), y),
                                (
                                    self.apart + self.hem,
                                    y + rng.uniform(-2, 2),
                                    self.apart + self.hem * 1.6,
                                    y + rng.uniform(-3, 3),
                                ),
                            ),
                            side,
                        ),
                        rng.uniform(1, 2),
                        rng.uniform(0.08, 0.2),
                    )
                )
        for k in range(2):
            x = self.hip * rng.uniform(0.3, 0.7)
            folds.append(
                Fold(
                    flip(
                        line(
                            (x, r * rng.uniform(0.3, 0.5)),
                            (x + rng.uniform(-2, 2), r * 0.9, x + rng.uniform(-3, 3), r * 1.5),
                        ),
                        side,
                    ),
                    rng.uniform(2, 3),
                    rng.uniform(0.08, 0.16),
                )
            )
        if self.crease:
            x = self.apart + self.hem
            folds.append(
                Fold(flip(line((self.hip * 0.52, r * 0.5), (self.knee + 1, r + 20, x, l + 2)), side), 0.7, 0.20)
            )
        return folds

    def inside_waist(self, label=True):
        b, w = self.band, self.waist
        shape = both(line((0, -1.2), (w * 0.6, -1.2, w - 0.3, -0.2), (w - 0.4, b), (0, b + 2)))
        self.lay.add(Piece(shape, self.cloth.but(crumple=0.1), dark=0.62, lift=0.5, drape=0.3))
        if label:
            self.lay.add(Piece(box(-2.6, -0.6, 5.2, 1.9), LABEL, lift=0.3, edge=0.08, drape=0.1))
            self.lay.add(Words("OSTREL", (0, 0.2), 0.62, "#35332F", spacing=0.28))

    def legs(self, turn_up=0.0, hem=2.2, pockets="slant", fly=True, outseam=False):
        for side in (-1, 1) if not self.back else (1, -1):
            leg = self.leg()
            grooves = []
            if outseam:
                edge = leg[(leg[:, 0] > self.waist * 0.7)]
                grooves.append(flip(edge - [1.3, 0], side))
            self.lay.add(
                Piece(flip(leg, side), self.cloth, grain=-1.2 * side, folds=self.leg_folds(side), grooves=grooves)
            )
            a, l = self.apart, self.length
            if turn_up:
                cuff = line(
                    (a - 0.35, l - turn_up),
                    (a + self.hem, l - turn_up + 0.7, a + 2 * self.hem + 0.35, l - turn_up),
                    (a + 2 * self.hem + 0.35, l + 0.5),
                    (a + self.hem, l + 1.3, a - 0.35, l + 0.5),
                    (a - 0.35, l - turn_up),
                )
                self.lay.add(
                    Piece(
                        flip(cuff, side),
                        self.cloth.but(colour=self.cloth.second or self.cloth.colour, second=self.cloth.colour)
                        if self.cloth.kind == "denim"
                        else self.cloth,
                        lift=0.8,
                        drape=0.4,
                    )
                )
            elif hem:
                self.lay.add(
                    Stitch(
                        flip(
                            line((a + 0.25, l - hem), (a + self.hem, l - hem + 0.8, a + 2 * self.hem - 0.25, l - hem)),
                            side,
                        ),
                        self.thread,
                    )
                )
            if not self.back:
                self.front_pocket(side, pockets)
        if self.back:
            self.lay.add(Mark(line((0, self.band), (0.3, self.rise)), "#000000", width=0.10, strength=0.28))
            self.lay.add(
                Stitch(line((-0.7, self.band + 0.5), (-0.5, self.rise - 1)), self.thread),
                Stitch(line((-1.2, self.band + 0.5), (-1.0, self.rise - 1)), self.thread),
            )
        elif fly:
            self.fly()

    def front_pocket(self, side, kind):
        w, b = self.waist, self.band
        if kind == "slant":
            edge = line((w * 0.66, b + 0.2), (w + 1.4, b + 13.5))
            self.lay.add(Mark(flip(edge, side), "#000000", width=0.14, strength=0.35))
            self.lay.add(
                Stitch(flip(edge - [0.6, 0], side), self.thread),
            )
        elif kind == "scoop":
            edge = line((w * 0.52, b + 0.1), (w * 0.56, b + 6.4, w + 0.6, b + 7.6))
            self.lay.add(Mark(flip(edge, side), "#000000", width=0.16, strength=0.4))
            for inset in (0.45, 1.0):
                self.lay.add(Stitch(flip(edge + [-inset * 0.7, inset * 0.75], side), self.thread))
            for x, y in ((w * 0.52, b + 0.6), (w + 0.1, b + 7.4)):
                rivet(self.lay, side * x, y)
        elif kind == "seam":
            self.lay.add(
                Mark(flip(line((w + 2.1, b + 4), (self.hip - 0.6, b + 15)), side), "#000000", width=0.14, strength=0.3)
            )

    def fly(self):
        b, r = self.band, self.rise
        self.lay.add(Mark(line((0.35, b), (0.3, r * 0.74)), "#000000", width=0.12, strength=0.3))
        for inset in (0, 0.55):
            self.lay.add(
                Stitch(
                    line((3.9 - inset, b + 0.2), (3.9 - inset, r * 0.45), (3.9 - inset, r * 0.66, 0.5, r * 0.70)),
                    self.thread,
                )
            )

    def waistband(self, cloth=None, loops=True, closing="button", drawn=False):
        b, w = self.band, self.waist
        cloth = (cloth or self.cloth).but(crumple=0.15)
        dip = 1.4 if not self.back else 0.2
        top, low = dip, b + dip * 0.6
        shape = both(line((0, top), (w * 0.6, top, w + 0.1, 0), (w + 0.5, b), (w * 0.6, low + 0.1, 0, low)))
        self.lay.add(Piece(shape, cloth, lift=0.6, drape=0.3, edge=0.2))
        if drawn:
            for x in np.linspace(-w + 0.8, w - 0.8, int(w * 1.7)):
                self.lay.add(
                    Mark(
                        line((x, 0.8), (x + self.rng.uniform(-0.2, 0.2), b - 0.3)), "#000000", width=0.16, strength=0.10
                    )
                )
        else:
            curve = lambda y0, y1: np.concatenate(
                [mirrored(line((0, y0), (w * 0.6, y0, w - 0.1, y1)))[::-1], line((0, y0), (w * 0.6, y0, w - 0.1, y1))]
            )
            self.lay.add(Stitch(curve(top + 0.4, 0.45), self.thread), Stitch(curve(low - 0.45, b - 0.45), self.thread))
        if closing and not self.back and not drawn:
            self.lay.add(Mark(line((0.6, top + 0.1), (0.6, low)), "#000000", width=0.1, strength=0.3))
            if closing == "button":
                button(self.lay, -1.1, (top + low) / 2, "#8A7356", radius=0.8)
            elif closing == "shank":
                rivet(self.lay, -1.1, (top + low) / 2, 0.85)
        if loops:
            for x in (-w * 0.72, -w * 0.3, w * 0.3, w * 0.72) if not self.back else (-w * 0.78, 0, w * 0.78):
                y = dip * (1 - (abs(x) / w) ** 2)
                self.lay.add(Piece(box(x - 0.55, y - 0.4, 1.1, b + 0.9), cloth, lift=0.7, edge=0.15, drape=0.1))

    def back_pocket(self, x, y, width=13.5, tall=14.5, kind="patch"):
        for side in sides():
            if kind == "patch":
                shape = line(
                    (x, y),
                    (x + width, y - 0.4),
                    (x + width - 0.8, y + tall - 3),
                    (x + width / 2, y + tall),
                    (x + 0.8, y + tall - 3),
                    (x, y),
                )
                self.lay.add(Piece(flip(shape, side), self.cloth.but(crumple=0.2), lift=0.5, drape=0.8, edge=0.2))
                seam = lambda i: line(
                    (x + i, y + 0.3),
                    (x + 0.8 + i * 0.8, y + tall - 3 - i * 0.6),
                    (x + width / 2, y + tall - i * 1.1),
                    (x + width - 0.8 - i * 0.8, y + tall - 3 - i * 0.6),
                    (x + width - i, y + 0.1),
                )
                self.lay.add(
                    Stitch(flip(seam(0.35), side), self.thread),
                    Stitch(flip(seam(0.9), side), self.thread),
                    Stitch(flip(line((x + 0.4, y + 1.6), (x + width - 0.4, y + 1.2)), side), self.thread),
                )
            else:
                self.lay.add(
                    Piece(flip(box(x, y, width, 1.3), side), self.cloth.but(crumple=0.1), lift=0.3, edge=0.2, drape=0.2)
                )
                self.lay.add(
                    Mark(
                        flip(line((x + 0.1, y + 0.65), (x + width - 0.1, y + 0.65)), side),
                        "#000000",
                        width=0.12,
                        strength=0.4,
                    )
                )
                button(self.lay, side * (x + width / 2), y + 2.3, "#8A7356", radius=0.55)

    def back_yoke(self):
        w, b = self.waist, self.band
        for side in sides():
            seam = line((0, b + 7.5), (w * 1.06, b + 3.6))
            self.lay.add(Mark(flip(seam, side), "#000000", width=0.12, strength=0.28))
            self.lay.add(
                Stitch(flip(seam - [0, 0.4], side), self.thread), Stitch(flip(seam - [0, 0.95], side), self.thread)
            )

    def cord(self, colour="#EDE6D6"):
        for side, reach in ((-1, 15), (1, 18)):
            path = line((side * 0.9, self.band * 0.6), (side * 2.4, 7, side * (2 + self.rng.uniform(0, 2)), reach))
            self.lay.add(Piece(ribbon(path, 0.55), Cloth("knit", colour, thick=0.22, crumple=0), edge=0.25, drape=0))

    def skirt(self, flare=None, folds=(), hem=2.4, shape=None):
        w, h, l = self.waist, self.hip, self.length
        f = flare or self.hem
        half = line(
            (0, self.band * 0.5),
            (w, self.band * 0.5),
            (w + (h - w) * 0.6, 6, h, 18),
            (h + (f - h) * 0.3, l * 0.5, f, l),
            (f * 0.5, l + 1.6, 0, l + 1.8),
        )
        self.half_hem = line((0, l + 1.8 - hem), (f * 0.5, l + 1.6 - hem, f - 0.5, l - hem))
        self.lay.add(Piece(both(half), self.cloth, folds=[*self.skirt_folds(f), *folds]))
        if hem:
            self.lay.add(
                Stitch(np.concatenate([mirrored(self.half_hem)[::-1], self.half_hem]), self.thread, strength=0.8)
            )

    def skirt_folds(self, flare, count=9):
        r, l = self.rng, self.length
        folds = []
        for t in np.linspace(-0.86, 0.86, count):
            t = t + r.uniform(-0.06, 0.06)
            y = r.uniform(0.28, 0.55) * l
            folds.append(
                Fold(
                    line((t * self.hip * 0.96, y), (t * flare * 0.93, y + (l - y) * 0.5, t * flare * 1.0, l + 1.5)),
                    r.uniform(1.8, 3.4),
                    r.uniform(0.14, 0.36) * r.choice([1, 1, -0.8]),
                )
            )
        return folds

    def pleats(self, flare, count=11):
        l, w = self.length, self.waist
        for t in np.linspace(-0.92, 0.92, count):
            path = line((t * w, self.band + 0.2), (t * self.hip, l * 0.35, t * flare, l + 1.2))
            self.lay.add(Mark(path, "#000000", width=0.18, strength=0.20))

    def done(self):
        return self.lay


def rivet(lay, x, y, radius=0.42, colour="#B0794A"):
    copper = Cloth("smooth", colour, crumple=0, thick=0.14, sheen=0.9)
    lay.add(Piece(disc(x, y, radius), copper, edge=radius * 0.5, drape=0))
    lay.add(Mark(disc(x, y, radius * 0.3), "#5E3D22", strength=0.4))
