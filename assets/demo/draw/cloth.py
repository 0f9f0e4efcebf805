"""Cloth: what a fabric looks like from near, independent of its colour.

`swatch(kind, scale)` answers a square of cloth as two planes: *light* (how the yarns catch it, around
1.0) and *mix* (how much of the second yarn colour shows, 0 to 1). The first axis runs down the
warp. A pattern is woven in separately, from centimetres (`Cloth.pattern`), so that stripes stay crisp.

To add a fabric, write a function `name(pitch, size, rng)` and decorate it with `@kind(pitch_cm)`.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
import zlib
import cv2
import numpy as np

SIZE = 1536
KINDS = {}


def kind(pitch_cm):
    def keep(weave):
        KINDS[weave.__name__] = (pitch_cm, weave)
        return weave

    return keep


@dataclass(frozen=True)
class Cloth:
    kind: str
    colour: str  # hex, of the first yarn
    second: str = ""  # hex, of the second yarn or the pattern
    pattern: object = None  # a function of centimetres (u, v, soft) -> 0..1
    bold: float = 1.0  # how strongly the texture shows
    crumple: float = 0.3  # how readily it creases
    thick: float = 0.12  # cm
    sheen: float = 0.0
    fade: float = 0.0  # worn lighter on the folds, as denim is

    def but(self, **changes):
        return replace(self, **changes)


@lru_cache(maxsize=24)
def swatch(name, scale):
    """`scale` is pixels per centimetre; a pitch too fine to be seen is drawn as fine as can be."""
    pitch_cm, weave = KINDS[name]
    rng = np.random.default_rng(zlib.crc32(name.encode()))
    pitch = max(pitch_cm * scale, 2.3)
    light, mix = weave(pitch, SIZE, rng)
    seen = min(1.0, pitch_cm * scale / pitch)
    light = 1 + (light - 1) * (0.25 + 0.75 * seen)
    mix = mix.mean() + (mix - mix.mean()) * (0.15 + 0.85 * seen)
    return np.stack([light, mix], -1).astype(np.float32)


def grid(size):
    v, u = np.mgrid[0:size, 0:size].astype(np.float32)
    return u, v


def cloud(rng, size, across, down=None):
    """Smooth noise of unit deviation, with wavelengths in pixels."""
    down = down or across
    small = rng.standard_normal((max(3, int(size / down) + 3), max(3, int(size / across) + 3))).astype(np.float32)
    big = cv2.resize(small, (size, size), interpolation=cv2.INTER_CUBIC)
    return big / (big.std() + 1e-6)


def yarns(rng, size, pitch, slub, thick_and_thin):
    """One yarn system running down: its roundness, and a brightness that changes along each yarn."""
    u, _ = grid(size)
    wander = cloud(rng, size, pitch * 3, pitch * 24) * pitch * 0.10 * thick_and_thin
    at = (u + wander) / pitch
    round_ = np.cos((at - np.round(at)) * np.pi)
    count = int(size / pitch) + 3
    rows = max(4, int(size / (pitch * slub)))
    each = rng.standard_normal((rows, count)).astype(np.float32)
    each += rng.standard_normal((1, count)).astype(np.float32) * 0.6
    each = cv2.resize(each, (count, size), interpolation=cv2.INTER_LINEAR)
    tone = np.take_along_axis(each, np.clip(np.round(at).astype(int), 0, count - 1), 1)
    return round_, tone, np.round(at)


def plain(pitch, size, rng, slub, uneven, relief):
    ru, tu, iu = yarns(rng, size, pitch, slub, uneven)
    rv, tv, iv = (a.T for a in yarns(rng, size, pitch, slub, uneven))
    warp_up = (iu + iv) % 2 == 0
    blend = 0.5 + (warp_up - 0.5) * min(1.0, max(0.0, (pitch - 2.2) / 3))
    near = blend * ru + (1 - blend) * rv
    tone = blend * tu + (1 - blend) * tv
    deep = min(1.0, pitch / 6)
    light = 1 + relief * deep * (near - 0.72) + uneven * 0.045 * tone
    return light, blend + 0 * near


@kind(0.062)
def linen(pitch, size, rng):
    light, mix = plain(pitch, size, rng, 26, 1.0, 0.42)
    slubs = np.maximum(cloud(rng, size, pitch * 1.4, pitch * 34) - 1.55, 0) + np.maximum(
        cloud(rng, size, pitch * 34, pitch * 1.4) - 1.55, 0
    )
    return light + slubs * 0.085, mix


@kind(0.034)
def poplin(pitch, size, rng):
    return plain(pitch, size, rng, 60, 0.30, 0.26)


@kind(0.06)
def flannel(pitch, size, rng):
    light, mix = plain(pitch, size, rng, 20, 0.6, 0.22)
    return cv2.GaussianBlur(light, (0, 0), max(0.6, pitch * 0.22)) + cloud(rng, size, pitch * 0.9) * 0.02, mix


@kind(0.085)
def canvas(pitch, size, rng):
    return plain(pitch, size, rng, 30, 0.75, 0.5)


@kind(0.075)
def tweed(pitch, size, rng):
    light, mix = plain(pitch, size, rng, 8, 1.0, 0.42)
    fleck = cloud(rng, size, pitch * 1.3, pitch * 2) > 2.1
    return light + cloud(rng, size, pitch * 1.2) * 0.05, np.clip(
        0.35 + cloud(rng, size, pitch * 2) * 0.28 + fleck * 0.5, 0, 1
    )


@kind(0.05)
def silk(pitch, size, rng):
    light, mix = plain(pitch, size, rng, 90, 0.35, 0.08)
    return light, mix


@kind(0.03)
def jersey(pitch, size, rng):
    u, v = grid(size)
    wale, tone, _ = yarns(rng, size, pitch * 1.25, 40, 0.3)
    loops = np.cos(v / pitch * 2 * np.pi + np.abs(u / pitch / 1.25 % 1 - 0.5) * 5)
    deep = min(1.0, pitch / 5)
    return 1 + 0.16 * (wale - 0.7) * deep + 0.05 * loops * deep + 0.014 * tone + cloud(
        rng, size, pitch * 2
    ) * 0.008, 0 * u


@kind(0.05)
def sweat(pitch, size, rng):
    light, mix = jersey(pitch, size, rng)
    return light + cloud(rng, size, pitch * 1.5, pitch * 6) * 0.02, np.clip(
        0.5 + cloud(rng, size, pitch * 1.2, pitch * 7) * 0.32, 0, 1
    )


def stitches(pitch, size, rng, tall=0.78, relief=1.0):
    """Stocking stitch: columns of Vs. The pitch is the width of one stitch."""
    u, v = grid(size)
    u = u + cloud(rng, size, pitch * 5, pitch * 9) * pitch * 0.06
    v = v + cloud(rng, size, pitch * 5) * pitch * 0.07
    a = u / pitch
    half = a * 2 % 1
    left = (a % 1) < 0.5
    across = np.abs(half - 0.5) * 2
    slant = np.where(left, half, 1 - half)
    b = v / (pitch * tall) - slant * 0.72
    leaf = b % 1
    round_ = np.sqrt(np.clip(1 - across**2, 0, 1)) * np.sin(np.pi * np.clip(leaf, 0, 1)) ** 0.55
    column, row = np.floor(a * 2).astype(int), np.floor(b).astype(int)
    tone = rng.standard_normal((row.max() - row.min() + 1, column.max() - column.min() + 1)).astype(np.float32)[
        row - row.min(), column - column.min()
    ]
    deep = min(1.0, pitch / 7) * relief
    ply = np.sin((leaf * 3.0 + half * 1.2) * 2 * np.pi) * (0.035 if pitch > 12 else 0)
    light = (
        1 + deep * (0.62 * round_ - 0.42 + ply) + 0.022 * tone + 0.05 * deep * np.where(left, 1, -1) * (round_ > 0.3)
    )
    return light + cloud(rng, size, max(1.2, pitch * 0.12)) * 0.018, np.clip(0.5 + 0.25 * tone, 0, 1)


@kind(0.30)
def knit(pitch, size, rng):
    return stitches(pitch, size, rng)


@kind(0.14)
def fineknit(pitch, size, rng):
    return stitches(pitch, size, rng, relief=0.8)


@kind(0.55)
def chunky(pitch, size, rng):
    return stitches(pitch, size, rng, relief=1.05)


def ribbed(pitch, size, rng, stitch, depth):
    u, _ = grid(size)
    light, mix = stitch
    phase = (u / pitch) % 1
    rib = np.cos((phase - 0.5) * 2 * np.pi) * 0.5 + 0.5
    side = np.sin((phase - 0.5) * 2 * np.pi)
    deep = min(1.0, pitch / 6)
    return light * (1 + deep * depth * (rib - 0.6) - deep * depth * 0.28 * side), mix


@kind(0.62)
def rib(pitch, size, rng):
    return ribbed(pitch, size, rng, stitches(max(pitch / 2, 2.3), size, rng, relief=0.6), 0.5)


@kind(0.28)
def finerib(pitch, size, rng):
    return ribbed(pitch, size, rng, stitches(max(pitch / 2, 2.3), size, rng, relief=0.4), 0.34)


@kind(6.5)
def cable(pitch, size, rng):
    """Braids of three strands between purl valleys, on stocking stitch."""
    u, v = grid(size)
    light, mix = stitches(pitch / 14, size, rng, relief=0.75)
    phase = (u / pitch) % 1
    x = (phase - 0.5) / 0.27
    on = np.abs(x) < 1
    best = np.full(u.shape, -9, np.float32)
    shade = np.zeros_like(best)
    for strand in range(3):
        angle = v / (pitch * 1.05) * 2 * np.pi / 1.5 + strand * 2 * np.pi / 3
        centre = 0.62 * np.sin(angle)
        over = np.cos(2 * angle) * 0.5
        away = (x - centre) / 0.40
        height = np.where(np.abs(away) < 1, np.sqrt(np.clip(1 - away**2, 0, 1)) + over, -9)
        top = height > best
        best = np.where(top, height, best)
        shade = np.where(top, np.sqrt(np.clip(1 - away**2, 0, 1)) * 0.5 - away * 0.16 + over * 0.08 - 0.34, shade)
    shade = np.where(best < -1, -0.30, shade)
    valley = -0.32 * np.exp(-(((np.abs(x) - 1.1) / 0.13) ** 2)) - 0.2 * np.exp(
        -(((phase - 1 + (phase < 0.5)) / 0.012) ** 2)
    )
    return light * (
        1 + cv2.GaussianBlur(np.where(on, shade, 0.0).astype(np.float32), (0, 0), max(0.6, pitch / 80)) + valley
    ), mix


@kind(0.46)
def waffle(pitch, size, rng):
    u, v = grid(size)
    a, b = np.abs((u / pitch) % 1 - 0.5) * 2, np.abs((v / pitch) % 1 - 0.5) * 2
    wall = np.maximum(a, b)
    lit = ((u / pitch) % 1 - 0.5) + ((v / pitch) % 1 - 0.5)
    deep = min(1.0, pitch / 6)
    light = 1 + deep * (0.36 * (wall**2) - 0.2 + 0.16 * lit * (wall < 0.85))
    return light + cloud(rng, size, max(1.4, pitch * 0.15)) * 0.03, 0 * u


def twilled(pitch, size, rng, steep, relief, uneven):
    u, v = grid(size)
    wander = cloud(rng, size, pitch * 5, pitch * 40) * pitch * 0.3
    at = (u * steep + v + wander) / pitch
    round_ = np.cos((at % 1 - 0.5) * 2 * np.pi) * 0.5 + 0.5
    _, tone, _ = yarns(rng, size, pitch * 0.8, 36, 0.4)
    _, weft, _ = yarns(rng, size, pitch * 0.8, 60, 0.3)
    return 1 + relief * min(1.0, pitch / 5) * (round_ - 0.5) + uneven * tone + uneven * 0.4 * weft.T, np.clip(
        0.42 - 0.42 * round_ + 0.05 * tone, 0, 1
    )


@kind(0.075)
def twill(pitch, size, rng):
    return twilled(pitch, size, rng, 1.3, 0.26, 0.016)


@kind(0.09)
def denim(pitch, size, rng):
    light, mix = twilled(pitch, size, rng, 1.5, 0.30, 0.018)
    return light + cloud(rng, size, pitch * 1.2, pitch * 60) * 0.014, mix


@kind(0.36)
def corduroy(pitch, size, rng):
    u, v = grid(size)
    at = (u + cloud(rng, size, pitch * 9, pitch * 40) * pitch * 0.08) / pitch % 1
    rib = np.sqrt(np.clip(1 - ((at - 0.5) / 0.47) ** 2, 0, 1))
    pile = cloud(rng, size, max(1.3, pitch * 0.09), max(1.6, pitch * 0.2))
    deep = min(1.0, pitch / 6)
    return 1 + deep * (0.46 * rib - 0.36 - 0.16 * (at - 0.5)) + 0.025 * pile, 0 * u


@kind(0.05)
def wool(pitch, size, rng):
    """Brushed coating: no weave to be seen, only fibres lying one way."""
    u, _ = grid(size)
    fibres = cloud(rng, size, pitch * 0.9, pitch * 3) * 0.5 + cloud(rng, size, pitch * 2.5, pitch * 6) * 0.5
    knots = cloud(rng, size, pitch * 7, pitch * 9)
    return 1 + 0.035 * fibres + 0.014 * knots, np.clip(0.5 + 0.30 * fibres, 0, 1)


@kind(0.16)
def leather(pitch, size, rng):
    count = int((size / pitch) ** 2)
    spots = np.ones((size, size), np.uint8)
    at = rng.integers(0, size, (count, 2))
    spots[at[:, 0], at[:, 1]] = 0
    far = cv2.distanceTransform(spots, cv2.DIST_L2, 5) / pitch
    deep = min(1.0, pitch / 5)
    return 1 - 0.20 * deep * np.clip(far - 0.42, 0, 1) + 0.02 * cloud(rng, size, pitch * 3) + 0.02 * cloud(
        rng, size, pitch * 0.8
    ), 0 * far


@kind(0.05)
def suede(pitch, size, rng):
    return 1 + 0.035 * cloud(rng, size, pitch * 1.1, pitch * 1.6) + 0.03 * cloud(
        rng, size, pitch * 14, pitch * 20
    ), np.zeros((size, size))


@kind(0.05)
def smooth(pitch, size, rng):
    return 1 + 0.008 * cloud(rng, size, pitch * 2), np.zeros((size, size))


@kind(0.04)
def ripstop(pitch, size, rng):
    light, mix = plain(pitch, size, rng, 80, 0.3, 0.12)
    return light, mix


@kind(0.3)
def sherpa(pitch, size, rng):
    return 1 + 0.10 * cloud(rng, size, pitch) + 0.07 * cloud(rng, size, pitch * 0.45), np.zeros((size, size))


# Patterns: functions of centimetres across (u) and down (v); `soft` is the width of one pixel.


def edge(distance, soft):
    return np.clip(distance / soft + 0.5, 0, 1)


def bands(x, period, width, soft, shift=0.0):
    near = np.abs((x + shift) / period % 1 - 0.5) * period
    return edge(near - (period - width) / 2, soft)


def across(period, width, start=-99, end=999):
    def pattern(u, v, soft):
        return bands(v, period, width, soft) * edge(v - start, soft) * edge(end - v, soft)

    return pattern


def down(period, width):
    return lambda u, v, soft: bands(u, period, width, soft)


def gingham(period):
    return lambda u, v, soft: 0.5 * bands(u, period, period / 2, soft) + 0.5 * bands(v, period, period / 2, soft)


def windowpane(period, width):
    return lambda u, v, soft: 0.75 * np.maximum(bands(u, period * 0.85, width, soft), bands(v, period, width, soft))


def tartan(period):
    def pattern(u, v, soft):
        def one(x):
            return (
                0.52 * bands(x, period, period * 0.42, soft)
                + 0.3 * bands(x, period, period * 0.05, soft, period * 0.5)
                - 0.26 * bands(x, period, period * 0.04, soft)
            )

        return np.clip(0.5 * one(u) + 0.5 * one(v), 0, 1) * 1.35

    return pattern


def herringbone(period):
    def pattern(u, v, soft):
        fold = np.abs(u / period % 2 - 1) * period
        return np.clip(
            0.5
            + 0.5 * np.sin((v + fold * 1.15) / (period * 0.24) * 2 * np.pi) * np.clip(period * 0.24 / soft / 2.5, 0, 1),
            0,
            1,
        )

    return pattern


def houndstooth(period):
    def pattern(u, v, soft):
        a, b = u / period % 1, v / period % 1
        dark = ((a < 0.5) & (b < 0.5)) | (((a + b) * 4 % 1 < 0.5) & ((a < 0.5) ^ (b < 0.5)))
        return cv2.GaussianBlur(dark.astype(np.float32), (0, 0), 0.8)

    return pattern


def sprigs(period, seed=3):
    """A small scattered print: three leaves on a stem, each a little turned."""
    spots = np.random.default_rng(seed).uniform(-1, 1, (64, 64, 3))

    def pattern(u, v, soft):
        row = np.floor(v / period).astype(int)
        shifted = u / period + (row % 2) * 0.5
        column = np.floor(shifted).astype(int)
        jig = spots[row % 64, column % 64]
        x = (shifted - column - 0.5) * period - jig[..., 0] * period * 0.1
        y = (v / period - row - 0.5) * period - jig[..., 1] * period * 0.1
        a = jig[..., 2] * 2.4
        x, y = x * np.cos(a) + y * np.sin(a), y * np.cos(a) - x * np.sin(a)
        r = period * 0.30
        shape = edge(r * 0.07 - np.abs(x), soft) * edge(r - np.abs(y), soft)
        for side, height in ((1, -0.15), (-1, 0.3), (1, 0.62)):
            lx, ly = (x * side - r * 0.36) / (r * 0.36), (y - height * r + x * side * 0.75) / (r * 0.17)
            shape = np.maximum(shape, edge((1 - lx**2 - ly**2) * r * 0.16, soft))
        return shape

    return pattern


def dots(period, radius):
    def pattern(u, v, soft):
        row = np.floor(v / period)
        x = (u / period + (row % 2) * 0.5) % 1 - 0.5
        y = v / period % 1 - 0.5
        return edge(radius - np.hypot(x, y) * period, soft)

    return pattern
