"""Lines: outlines in centimetres, as a pattern cutter draws them.

An outline is a list of points. `line` builds one from straight and curved pieces, the other
functions mirror, turn, move and thicken outlines. Everything is laid out in centimetres with y
downwards; only `lay.py` knows pixels.
"""

import numpy as np


def line(*pieces, step=1.2):
    """Points along pieces: `(x, y)` is a straight piece, 4 numbers a quadratic curve, 6 a cubic one."""
    points = [np.array(pieces[0], float)]
    for piece in pieces[1:]:
        stops = [points[-1], *np.array(piece, float).reshape(-1, 2)]
        length = sum(np.linalg.norm(b - a) for a, b in zip(stops, stops[1:]))
        count = max(2, int(length / (step if len(stops) == 2 else step / 2.4)))
        for t in np.linspace(0, 1, count + 1)[1:]:
            points.append(de_casteljau(stops, t))
    return np.array(points)


def de_casteljau(stops, t):
    while len(stops) > 1:
        stops = [a + (b - a) * t for a, b in zip(stops, stops[1:])]
    return stops[0]


def mirrored(points):
    return np.asarray(points) * [-1, 1]


def both(right_half):
    """A closed symmetric outline from its right half, given from centre top to centre bottom."""
    return np.concatenate([right_half, mirrored(right_half)[::-1]])


def moved(points, x, y):
    return np.asarray(points) + [x, y]


def turned(points, degrees, about=(0, 0)):
    """Turned clockwise, as seen."""
    a = np.radians(degrees)
    turn = np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
    return (np.asarray(points) - about) @ turn + about


def box(x, y, width, height, corner=0.0):
    """A rectangle by its top left corner, with rounded corners."""
    c, r, b = corner, x + width, y + height
    if c == 0:
        return line((x, y), (r, y), (r, b), (x, b), (x, y))
    return line(
        (x + c, y),
        (r - c, y),
        (r, y, r, y + c),
        (r, b - c),
        (r, b, r - c, b),
        (x + c, b),
        (x, b, x, b - c),
        (x, y + c),
        (x, y, x + c, y),
    )


def disc(x, y, radius, squash=1.0):
    t = np.linspace(0, 2 * np.pi, 48)
    return np.stack([x + radius * np.cos(t), y + radius * squash * np.sin(t)], 1)


def ribbon(points, width):
    """A band of a width (or one width per point) along a line."""
    points = np.asarray(points, float)
    along = np.gradient(points, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True) + 1e-9
    side = along[:, ::-1] * [-1, 1] * (np.broadcast_to(width, len(points))[:, None] / 2)
    return np.concatenate([points + side, (points - side)[::-1]])


def beside(points, distance):
    """A parallel line: positive is to the left when walking along with y downwards."""
    points = np.asarray(points, float)
    along = np.gradient(points, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True) + 1e-9
    return points + along[:, ::-1] * [1, -1] * distance


def between(a, b, t):
    """The point at `t` of the way from a to b."""
    return np.asarray(a, float) * (1 - t) + np.asarray(b, float) * t


def resampled(points, count):
    points = np.asarray(points, float)
    far = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    at = np.linspace(0, far[-1], count)
    return np.stack([np.interp(at, far, points[:, i]) for i in (0, 1)], 1)
