"""Laying flat: pieces of cloth in, a photograph out.

A `Lay` is a list of pieces in the order in which they lie on one another. Each piece has an outline in
centimetres, a cloth and a grain. For each, a height map is built (edge, folds, seams, crumple), lit from the
top left, multiplied by the cloth, and set down with the shadow that its thickness throws on what
is below. The same lay seen from nearer is the detail picture: everything scales, the yarns too.

# Why
Gradients painted by hand look like icons. A height map lit by one lamp gives every fold, hem and seam
the same light for free, and bends the stripes on the way.
"""

from dataclasses import dataclass, field
import cv2
import numpy as np
import skia
from cloth import Cloth, swatch
from line import ribbon, resampled

WIDTH, HEIGHT = 1600, 2133
LAMP = np.array([-0.46, -0.60, 0.66]) / np.linalg.norm([-0.46, -0.60, 0.66])
GROUND = "#E9E4DB"


def linear(hexed):
    rgb = np.array([int(hexed[i : i + 2], 16) for i in (1, 3, 5)], np.float32) / 255
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4).astype(np.float32)


def to_srgb(picture):
    picture = np.clip(picture, 0, 1)
    return np.where(picture <= 0.0031308, picture * 12.92, 1.055 * picture ** (1 / 2.4) - 0.055)


def softened(plane, sigma):
    """A Gaussian blur; a wide one is done on a smaller plane, where nobody sees the difference."""
    if sigma < 7:
        return cv2.GaussianBlur(plane, (0, 0), max(sigma, 0.4))
    by = min(8.0, sigma / 3)
    high, wide = plane.shape[:2]
    small = cv2.resize(plane, (max(2, round(wide / by)), max(2, round(high / by))), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), sigma / by)
    return cv2.GaussianBlur(cv2.resize(small, (wide, high), interpolation=cv2.INTER_CUBIC), (0, 0), by * 0.5)


@dataclass
class Fold:
    """A ridge (or, negative, a valley) along a line; width and height in cm."""

    points: object
    width: float
    height: float


@dataclass
class Piece:
    outline: object
    cloth: Cloth
    grain: float = 0.0  # degrees, clockwise
    origin: tuple = (0, 0)  # where the pattern starts
    folds: list = field(default_factory=list)
    grooves: list = field(default_factory=list)  # seam lines
    holes: list = field(default_factory=list)
    edge: float = 0.35  # cm over which the edge rounds off
    lift: float = 1.0  # how far it lies above what is below
    drape: float = 1.0
    dark: float = 1.0  # for the inside of a garment
    quilt: object = None  # lines between which it bulges
    bulge: float = 0.0
    round: float = 0.0  # a body: how strongly the whole piece bulges (shoes, caps)


@dataclass
class Stitch:
    """Topstitching: a dashed thread."""

    points: object
    colour: str
    dash: float = 0.26
    gap: float = 0.09
    width: float = 0.055
    strength: float = 1.0


@dataclass
class Mark:
    """A flat coloured line or, filled, a shape: eyelets, holes, printed words' frame."""

    points: object
    colour: str
    width: float = 0.0
    strength: float = 1.0


@dataclass
class Words:
    text: str
    at: tuple
    size: float
    colour: str
    turn: float = 0.0
    spacing: float = 0.12


class Lay:
    """`seed` makes the creases of this very piece; `view` is (scale px/cm, centre x, centre y) or None to fit."""

    def __init__(self, seed, unrest=1.0):
        self.seed, self.unrest, self.pieces = seed, unrest, []
        rng = np.random.default_rng(seed)
        self.grid = rng.standard_normal((4, 128, 128)).astype(np.float32)
        self.lean = rng.uniform(-0.9, 0.9)

    def add(self, *pieces):
        self.pieces.extend(pieces)
        return self

    def bounds(self):
        outlines = [np.asarray(p.outline) for p in self.pieces if isinstance(p, Piece)]
        every = np.concatenate(outlines)
        return every.min(0), every.max(0)

    def noise(self, x, y, wave, plane=0):
        g = self.grid[plane]
        mx = np.mod(x / wave + 37.3 * (plane + 1), 120).astype(np.float32) + 3
        my = np.mod(y / wave + 11.9 * (plane + 1), 120).astype(np.float32) + 3
        return cv2.remap(g, mx, my, cv2.INTER_CUBIC)

    def slow_noise(self, x, y, wave, plane):
        """The same, worked out on every fourth pixel."""
        coarse = self.noise(x[::4, ::4], y[::4, ::4], wave, plane)
        return cv2.resize(coarse, x.shape[::-1], interpolation=cv2.INTER_LINEAR)

    def settled(self, points):
        """Nothing lies quite straight: outlines wander a little, all together."""
        points = np.asarray(points, float)
        x, y = points[:, :1].astype(np.float32), points[:, 1:].astype(np.float32)
        dx = self.noise(x, y, 19, 2) * 0.34 + self.noise(x, y, 6.5, 3) * 0.085
        dy = self.noise(x, y, 19, 3) * 0.34 + self.noise(x, y, 6.5, 2) * 0.085
        return points + np.concatenate([dx, dy], 1) * self.unrest

    def render(self, view=None, size=(WIDTH, HEIGHT), room=(0.80, 0.80)):
        width, height = size
        low, high = self.bounds()
        if view is None:
            scale = min(width * room[0] / (high - low)[0], height * room[1] / (high - low)[1])
            centre = (low + high) / 2
        else:
            scale, centre = view[0], np.array(view[1:3], float)
        camera = Camera(self, scale, centre, size)
        for piece in self.pieces:
            camera.put(piece)
        return camera.developed()


class Camera:
    def __init__(self, lay, scale, centre, size):
        self.lay, self.scale, self.size = lay, scale, size
        self.shift = np.array(size) / 2 - centre * scale
        width, height = size
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        self.xcm, self.ycm = (x - self.shift[0]) / scale, (y - self.shift[1]) / scale
        light = (
            1.035
            - 0.10 * (0.45 * x / width + 0.55 * y / height)
            - 0.05 * ((x / width - 0.5) ** 2 + (y / height - 0.5) ** 2)
        )
        plaster = (
            1 + 0.006 * lay.slow_noise(self.xcm, self.ycm, 9, 1) + 0.004 * lay.slow_noise(self.xcm, self.ycm, 2.3, 0)
        )
        self.picture = linear(GROUND) * (light * plaster)[..., None]
        self.on_ground = True

    def pixels(self, points):
        return self.lay.settled(points) * self.scale + self.shift

    def stencil(self, points, window, stroke=0.0, dash=None, closed=True, holes=()):
        """Coverage 0 to 1 of an outline (or a stroke, in pixels) within a window."""
        x0, y0, x1, y1 = window
        plane = np.zeros((y1 - y0, x1 - x0), np.uint8)
        surface = skia.Surface.MakeRasterDirect(skia.ImageInfo.MakeA8(x1 - x0, y1 - y0), plane, x1 - x0)
        path = skia.PathBuilder() if hasattr(skia, "PathBuilder") else skia.Path()
        for outline in [points, *holes]:
            path.addPolygon([skia.Point(float(a), float(b)) for a, b in outline - [x0, y0]], closed and not stroke)
        path = path.detach() if hasattr(path, "detach") else path
        path.setFillType(skia.PathFillType.kEvenOdd if holes else skia.PathFillType.kWinding)
        paint = skia.Paint(AntiAlias=True)
        if stroke:
            paint.setStyle(skia.Paint.kStroke_Style)
            paint.setStrokeWidth(max(stroke, 0.9))
            paint.setStrokeCap(skia.Paint.kRound_Cap)
            paint.setStrokeJoin(skia.Paint.kRound_Join)
            if dash:
                paint.setPathEffect(skia.DashPathEffect.Make(list(dash), 0))
        surface.getCanvas().drawPath(path, paint)
        return plane.astype(np.float32) / 255

    def window(self, points, margin):
        low, high = points.min(0) - margin, points.max(0) + margin
        x0, y0 = np.maximum(low, 0).astype(int)
        x1, y1 = np.minimum(high, self.size).astype(int)
        return (x0, y0, x1, y1) if x1 - x0 > 2 and y1 - y0 > 2 else None

    def put(self, piece):
        {Piece: self.put_cloth, Stitch: self.put_stitch, Mark: self.put_mark, Words: self.put_words}[type(piece)](piece)

    def put_cloth(self, piece):
        points = self.pixels(piece.outline)
        s = self.scale
        window = self.window(points, 3)
        if window is None:
            return
        x0, y0, x1, y1 = window
        mask = self.stencil(points, window, holes=[self.pixels(hole) for hole in piece.holes])
        if mask.max() == 0:
            return
        x, y = self.xcm[y0:y1, x0:x1], self.ycm[y0:y1, x0:x1]
        self.throw_shadow(piece, points)
        height = self.relief(piece, mask, window, x, y)
        gy, gx = np.gradient(height)
        gx, gy = gx * s, gy * s
        facing = (-gx * LAMP[0] - gy * LAMP[1] + LAMP[2]) / np.sqrt(gx**2 + gy**2 + 1)
        soft = facing / LAMP[2]
        light = np.clip(0.38 + 0.62 * soft, 0.30, 1.42)
        hollow = height - softened(height, 1.6 * s / 2)
        light *= np.clip(1 + hollow * 0.55, 0.72, 1.12)
        colour = self.dyed(piece, x, y, gx, gy, height, hollow)
        shown = colour * (light * piece.dark)[..., None]
        if piece.cloth.sheen:
            half = (LAMP + [0, 0, 1]) / np.linalg.norm(LAMP + [0, 0, 1])
            shine = np.clip((-gx * half[0] - gy * half[1] + half[2]) / np.sqrt(gx**2 + gy**2 + 1), 0, 1) ** 26
            shown = shown * (1 + piece.cloth.sheen * 0.5 * (shine[..., None] - 0.25)) + piece.cloth.sheen * 0.16 * (
                shine[..., None] - 0.22
            ).clip(0)
        patch = self.picture[y0:y1, x0:x1]
        patch += (shown - patch) * mask[..., None]

    def throw_shadow(self, piece, points):
        """Three depths of shadow, from the dark line of contact to a wide breath; small things throw less."""
        s = self.scale
        thick = (piece.cloth.thick + 0.04) * piece.lift
        small = min(1.0, 0.25 + np.ptp(points, axis=0).min() / s / 6)
        depth = (0.4 + thick * 3.2) * small
        window = self.window(points, 3.6 * depth * s * 1.9 + 4)
        x0, y0, x1, y1 = window
        mask = self.stencil(points, window, holes=[self.pixels(hole) for hole in piece.holes])
        shade = np.ones(mask.shape, np.float32)
        for reach, strength in ((0.30, 0.40), (1.0, 0.30), (3.6, 0.24)):
            reach *= depth
            blurred = softened(mask, max(0.6, reach * s * 0.45))
            move = np.float32([[1, 0, reach * s * 0.42], [0, 1, reach * s * 0.58]])
            shade *= 1 - strength * min(1, 0.45 + thick * 2) * cv2.warpAffine(
                blurred, move, mask.shape[::-1], borderMode=cv2.BORDER_REPLICATE
            )
        patch = self.picture[y0:y1, x0:x1]
        patch *= 1 - (1 - shade[..., None]) * np.array([1.0, 0.99, 0.97], np.float32)

    def relief(self, piece, mask, window, x, y):
        """The height map in centimetres."""
        s, cloth = self.scale, piece.cloth
        inside = np.pad((mask > 0.5).astype(np.uint8), 1)
        touches = [window[1] == 0, window[3] == self.size[1], window[0] == 0, window[2] == self.size[0]]
        if touches[0]:
            inside[0] = inside[1]
        if touches[1]:
            inside[-1] = inside[-2]
        if touches[2]:
            inside[:, 0] = inside[:, 1]
        if touches[3]:
            inside[:, -1] = inside[:, -2]
        far = cv2.distanceTransform(inside, cv2.DIST_L2, 5)[1:-1, 1:-1] / s
        self.inner = np.clip(far / piece.edge - 0.6, 0, 1)
        t = np.clip(1 - far / piece.edge, 0, 1)
        height = cloth.thick * np.sqrt(np.clip(1 - t**2, 0, 1))
        height = softened(height, max(0.7, piece.edge * s * 0.16))
        if piece.round:
            height += piece.round * self.dome(far)
        height += self.creases(piece, x, y)
        for fold in piece.folds:
            self.raise_fold(height, fold, window)
        pucker = 1 + 0.6 * self.lay.noise(x, y, 0.9, 1) if piece.grooves else None
        for groove in piece.grooves:
            line = self.pixels(groove)
            cut = self.stencil(line, window, stroke=0.10 * s, closed=False)
            wide = softened(cut, max(0.8, 0.10 * s))
            height -= wide * 0.045 * (0.6 + cloth.thick * 2) * pucker
        if piece.quilt is not None:
            height += self.quilted(piece, window)
        return height

    def dome(self, far):
        top = max(far.max(), 1e-3)
        t = np.clip(far / top, 0, 1)
        return softened(np.sqrt(np.clip(1 - (1 - t) ** 2, 0, 1)).astype(np.float32), self.scale * 0.5)

    def quilted(self, piece, window):
        gap = np.ones((window[3] - window[1], window[2] - window[0]), np.uint8)
        for seam in piece.quilt:
            gap[self.stencil(self.pixels(seam), window, stroke=0.08 * self.scale, closed=False) > 0.4] = 0
        far = cv2.distanceTransform(gap, cv2.DIST_L2, 5) / self.scale
        t = np.clip(far / 2.6, 0, 1)
        x, y = (
            self.xcm[window[1] : window[3], window[0] : window[2]],
            self.ycm[window[1] : window[3], window[0] : window[2]],
        )
        pucker = 1 + 0.22 * self.lay.noise(x, y, 1.1, 1) * (1 - t) + 0.10 * self.lay.noise(x, y, 3.7, 0)
        return piece.bulge * np.sqrt(np.clip(1 - (1 - t) ** 2, 0, 1)) * pucker

    def creases(self, piece, x, y):
        """Soft drape along the grain and sharper creases anywhere, as readily as the cloth takes them."""
        a, lay, c = np.radians(piece.grain), self.lay, piece.cloth.crumple
        u, v = x * np.cos(a) + y * np.sin(a), -x * np.sin(a) + y * np.cos(a)
        step = 2 if self.scale < 40 else 4
        half = (slice(None, None, step), slice(None, None, step))
        u, v, hx, hy = u[half], v[half], x[half], y[half]
        drape = lay.noise(u * 2.1, v * 0.55, 13, 0) * 0.26 + lay.noise(u * 2.0 + v * 0.5, v * 0.8, 6.5, 1) * 0.075
        bend = lay.noise(hx, hy, 8, 2) * 2.2
        ridge = 1 - np.abs(lay.noise(hx + bend, hy * 1.5 - bend * 0.8, 7.5, 3))
        fine = 1 - np.abs(lay.noise(hx * 1.2 - bend, hy + bend * 0.5, 3.1, 1))
        amount = np.clip(0.5 + 0.5 * lay.noise(hx, hy, 15, 1), 0.1, 1.4)
        height = piece.drape * (
            drape * (0.35 + c) + c * amount * (0.17 * np.maximum(ridge, 0) ** 3 + 0.032 * np.maximum(fine, 0) ** 3)
        )
        height = softened(height.astype(np.float32), max(0.7, 0.10 * self.scale / step))
        height = cv2.resize(height, (x.shape[1], x.shape[0]), interpolation=cv2.INTER_CUBIC)
        return cv2.GaussianBlur(height, (0, 0), step * 0.5)

    def raise_fold(self, height, fold, window):
        s = self.scale
        points = resampled(fold.points, 24)
        t = np.linspace(0, 1, 24)
        body = ribbon(points, fold.width * np.sin(np.pi * (0.06 + 0.88 * t)) ** 0.8)
        pixels = self.pixels(body)
        near = self.window(pixels, fold.width * s * 1.6)
        if near is None:
            return
        nx0, ny0 = max(near[0], window[0]), max(near[1], window[1])
        nx1, ny1 = min(near[2], window[2]), min(near[3], window[3])
        if nx1 - nx0 < 3 or ny1 - ny0 < 3:
            return
        full = self.stencil(pixels, near)
        soft = softened(full, max(0.8, fold.width * s * 0.34))
        part = soft[ny0 - near[1] : ny1 - near[1], nx0 - near[0] : nx1 - near[0]]
        height[ny0 - window[1] : ny1 - window[1], nx0 - window[0] : nx1 - window[0]] += part * fold.height * 2.1

    def dyed(self, piece, x, y, gx, gy, height, hollow):
        """The colour of the cloth before light: yarns, pattern, wear."""
        cloth, s = piece.cloth, self.scale
        a = np.radians(piece.grain)
        ox, oy = piece.origin
        dx, dy = x - ox + np.clip(gx, -0.3, 0.3) * 0.4 * self.inner, y - oy + np.clip(gy, -0.3, 0.3) * 0.4 * self.inner
        u, v = dx * np.cos(a) + dy * np.sin(a), -dx * np.sin(a) + dy * np.cos(a)
        tile = swatch(cloth.kind, round(float(s), 1))
        n = tile.shape[0] - 2
        seen = cv2.remap(
            tile,
            (np.abs((u * s + 5e4) % (2 * n) - n)).astype(np.float32),
            (np.abs((v * s + 5e4) % (2 * n) - n)).astype(np.float32),
            cv2.INTER_LINEAR,
        )
        light = 1 + (seen[..., 0] - 1) * cloth.bold
        base, second = linear(cloth.colour), linear(cloth.second or cloth.colour)
        amount = cloth.pattern(u, v, 1.2 / s) if cloth.pattern else seen[..., 1] * bool(cloth.second)
        if cloth.fade:
            amount = np.clip(
                amount + cloth.fade * (0.5 + 1.6 * hollow + 0.10 * self.lay.slow_noise(x, y, 2.6, 2)), 0, 1
            )
        colour = base + (second - base) * np.asarray(amount, np.float32)[..., None]
        blotch = 1 + 0.012 * self.lay.slow_noise(x, y, 11, 2)
        return colour * (np.clip(light, 0.25, 1.7) * blotch)[..., None]

    def put_stitch(self, stitch):
        s = self.scale
        points = self.pixels(stitch.points)
        window = self.window(points, 0.5 * s)
        if window is None:
            return
        x0, y0, x1, y1 = window
        thread = self.stencil(
            points, window, stroke=stitch.width * s, dash=(stitch.dash * s, (stitch.gap + 0.05) * s), closed=False
        )
        thin = min(1.0, stitch.width * s / 0.9)
        sunk = softened(self.stencil(points, window, stroke=0.12 * s, closed=False), max(0.7, 0.07 * s))
        fall = cv2.warpAffine(thread, np.float32([[1, 0, 0.03 * s + 0.3], [0, 1, 0.04 * s + 0.4]]), thread.shape[::-1])
        patch = self.picture[y0:y1, x0:x1]
        patch *= (1 - 0.16 * sunk - 0.26 * fall * thin)[..., None]
        around = softened(patch, 1.5)
        tone = np.clip(around.mean(-1, keepdims=True) / (around.mean() + 1e-4), 0.6, 1.3)
        patch += (linear(stitch.colour) * tone - patch) * (thread * 0.88 * thin * stitch.strength)[..., None]

    def put_mark(self, mark):
        points = self.pixels(mark.points)
        window = self.window(points, 4 + mark.width * self.scale)
        if window is None:
            return
        x0, y0, x1, y1 = window
        cover = self.stencil(points, window, stroke=mark.width * self.scale, closed=not mark.width)
        patch = self.picture[y0:y1, x0:x1]
        patch += (linear(mark.colour) - patch) * (cover * mark.strength)[..., None]

    def put_words(self, words):
        at = self.pixels([words.at])[0]
        s = self.scale
        reach = len(words.text) * words.size * s
        window = self.window(np.array([at]), max(reach, 4))
        if window is None:
            return
        x0, y0, x1, y1 = window
        plane = np.zeros((y1 - y0, x1 - x0), np.uint8)
        surface = skia.Surface.MakeRasterDirect(skia.ImageInfo.MakeA8(x1 - x0, y1 - y0), plane, x1 - x0)
        font = skia.Font(skia.Typeface("DejaVu Sans"), words.size * s)
        advance = [font.measureText(c) + words.spacing * words.size * s for c in words.text]
        canvas = surface.getCanvas()
        canvas.translate(float(at[0] - x0), float(at[1] - y0))
        canvas.rotate(words.turn)
        pen = -(sum(advance) - words.spacing * words.size * s) / 2
        for letter, step in zip(words.text, advance):
            canvas.drawString(letter, pen, words.size * s * 0.36, font, skia.Paint(AntiAlias=True))
            pen += step
        cover = plane.astype(np.float32)[..., None] / 255
        patch = self.picture[y0:y1, x0:x1]
        patch += (linear(words.colour) - patch) * cover * 0.9

    def developed(self):
        """The exposed picture as 8-bit sRGB, with a breath of dither against banding."""
        rng = np.random.default_rng(self.lay.seed)
        picture = to_srgb(self.picture) * 255 + rng.uniform(-0.5, 0.5, self.picture.shape[:2])[..., None]
        return np.clip(picture + 0.5, 0, 255).astype(np.uint8)
