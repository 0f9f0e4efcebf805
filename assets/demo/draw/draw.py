"""Draw the wardrobe.

    python draw.py                 every picture that is not there yet
    python draw.py LIN-001 …       these styles, anew
    python draw.py --others        swatches, customers' posts and posters
    python draw.py --sheet FILE    a contact sheet of what is there

Fronts are JPEG unless the cloth is so lively that WebP is much smaller; the rest is WebP. The first two colours of a
style also have a detail picture, small things have one in every colour.

Pictures go to `../photos/<style>/<style>-<colour>_<position>_<role>.<jpg|webp>`. The same program draws the same
pixels each time: every crease comes from a seed made of the style and the colour.
"""

from io import BytesIO
from multiprocessing import Pool
from pathlib import Path
import os
import sys
import cv2
from PIL import Image
from posts import POSTERS, POSTS, post, poster, swatch
from wardrobe import STYLES, seed

PHOTOS = Path(__file__).resolve().parent.parent / "photos"
JPEG = {"format": "JPEG", "quality": 75, "progressive": True, "optimize": True}
WEBP = {"front": 80, "back": 72, "detail": 62}
LIVELY = 125_000


def pictures():
    """Every picture as (style, colour, position, role): what matters most comes first."""
    fronts, backs, details = [], [], []
    for code, style in STYLES.items():
        for colour in style.colours:
            fronts.append((code, colour, 1, "front"))
            if style.back:
                backs.append((code, colour, 2, "back"))
            if not style.back or colour in list(style.colours)[:2]:
                details.append((code, colour, 3 if style.back else 2, "detail"))
    return fronts + [d for d in details if d[2] == 2] + backs + [d for d in details if d[2] == 3]


def stem_of(code, colour, position, role):
    return PHOTOS / code / f"{code}-{colour}_{position}_{role}"


def is_drawn(picture):
    return any(stem_of(*picture).with_name(stem_of(*picture).name + end).exists() for end in (".jpg", ".webp"))


def draw(picture):
    cv2.setNumThreads(1)
    code, colour, position, role = picture
    style = STYLES[code]
    lay = style.cut(style.colours[colour], seed(code, colour), role == "back")
    pixels = lay.render(style.near if role == "detail" else None, room=(0.87, 0.82))
    ending, data = encoded(Image.fromarray(pixels), role)
    path = stem_of(*picture).with_name(stem_of(*picture).name + ending)
    path.parent.mkdir(parents=True, exist_ok=True)
    for former in path.parent.glob(stem_of(*picture).name + ".*"):
        former.unlink()
    path.write_bytes(data)
    return path


def encoded(picture, role):
    jpeg = saved(picture, **JPEG) if role == "front" else None
    if jpeg and len(jpeg) <= LIVELY:
        return ".jpg", jpeg
    return ".webp", saved(picture, format="WEBP", quality=WEBP[role], method=6)


def saved(picture, **how):
    buffer = BytesIO()
    picture.save(buffer, **how)
    return buffer.getvalue()


def draw_others():
    """What does not belong to the ten pictures of a product."""
    for code, style in STYLES.items():
        for colour in style.colours:
            keep(f"{code}/{code}-{colour}_swatch.jpg", swatch(code, colour))
    for code in POSTS:
        keep(f"{code[:7]}/{code}_social_1.jpg", post(code))
    for code in POSTERS:
        keep(f"{code[:7]}/{code}_video_poster.jpg", poster(code))


def keep(name, pixels):
    (PHOTOS / name).write_bytes(saved(Image.fromarray(pixels), **JPEG))


def contact_sheet(target, wide=12, tile=(200, 267)):
    files = sorted(p for p in PHOTOS.glob("*/*") if p.suffix in (".jpg", ".webp") and "_swatch" not in p.name)
    sheet = Image.new("RGB", (wide * tile[0], -(-len(files) // wide) * tile[1]), "white")
    for i, file in enumerate(files):
        sheet.paste(
            Image.open(file).convert("RGB").resize(tile, Image.LANCZOS), (i % wide * tile[0], i // wide * tile[1])
        )
    sheet.save(target, quality=88)


def main(arguments):
    if arguments[:1] == ["--sheet"]:
        return contact_sheet(arguments[1])
    if arguments[:1] == ["--others"]:
        return draw_others()
    wanted = [p for p in pictures() if p[0] in arguments] if arguments else [p for p in pictures() if not is_drawn(p)]
    with Pool(min(2, os.cpu_count() or 1)) as hands:
        for done, path in enumerate(hands.imap_unordered(draw, wanted, chunksize=1), 1):
            print(f"{done}/{len(wanted)} {path.name} {path.stat().st_size // 1024} kB", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
