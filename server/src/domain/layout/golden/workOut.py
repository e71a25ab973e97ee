"""Works out cases.json: what the vendor's mixer draws for one region, by exact fractions and without our code.

    python3 server/src/domain/layout/golden/workOut.py

writes the file anew, byte for byte the same while this script is. Tests read the file and never run the script, so
that the rules stand written twice. A number counts as it is written: 0.35 of 90 px is 31.5 px, never 31.499999999999996.

Rules, as documented by the vendor (task-types §3.3):
  Canvas       640 x 480 px where Width or Height is absent.
  Unit         fractions of the canvas when a proportion is there; else px when Width or Height is there.
  Location     its fraction x canvas side, rounded to nearest with halves up (0.33 x 1920 = 634); 0 when absent.
  Alpha        opacity in (0, 1], 0 fully transparent; any other value is the default 1.
  CornerRadius fraction of the canvas width on either side; over half of the shorter side of the region, none at all.
  RenderMode   0 (default, also for values that are none) and 3 stretch; 1 cuts to fill; 2 shows all, centred.
  SourceCrop   fractions of the frame; a member out of range is its default; an odd width or height is made even.
And as chosen by us where the vendor is silent:
  negative halves are rounded up as well; sizes are rounded like locations; a size that is absent or below 0 is 0;
  px members are whole numbers, others are rounded alike; what is cut to fill is cut on both sides alike; drawn images are not rounded;
  of a source crop start and size are rounded, an odd size loses a px, none is below 2 px, and it ends where the frame does.
"""

import json
from fractions import Fraction
from math import floor
from pathlib import Path


def exact(value, default=0):
    return Fraction(str(default if value is None else value))


def nearest(value):
    return floor(value + Fraction(1, 2))


def place(region, canvas):
    named = [region.get(name) for name in ("WidthProportion", "HeightProportion", "Width", "Height")]
    in_px = named[0] is None and named[1] is None and (named[2] is not None or named[3] is not None)
    x, y = exact(region.get("LocationX")), exact(region.get("LocationY"))
    width, height = (exact(size) for size in (named[2:] if in_px else named[:2]))
    across, down = (1, 1) if in_px else canvas
    x, width = nearest(x * across), nearest(width * across)
    y, height = nearest(y * down), nearest(height * down)
    return [x, y, max(0, width), max(0, height)]


def common(a, b):
    left, top = max(a[0], b[0]), max(a[1], b[1])
    right, bottom = min(a[0] + a[2], b[0] + b[2]), min(a[1] + a[3], b[1] + b[3])
    return [left, top, right - left, bottom - top] if right > left and bottom > top else None


def round_corners(region, box, canvas):
    radius = exact(region.get("CornerRadius")) * canvas[0]
    if radius <= 0:
        return 0, None
    return (0, radius) if 2 * radius > min(box[2], box[3]) else (radius, None)


def opacity_of(region):
    alpha = exact(region.get("Alpha"), 1)
    return alpha if 0 <= alpha <= 1 else Fraction(1)


def keep(crop, frame):
    crop = crop or {}
    start = [exact(crop.get(name)) for name in ("LocationX", "LocationY")]
    start = [value if 0 <= value < 1 else Fraction(0) for value in start]
    share = [exact(crop.get(name), 1) for name in ("WidthProportion", "HeightProportion")]
    share = [value if 0 < value <= 1 else Fraction(1) for value in share]
    share = [min(value, 1 - begin) for value, begin in zip(share, start)]
    if share == [1, 1]:
        return [0, 0, *frame]
    length = [nearest(part * side) for part, side in zip(share, frame)]
    length = [max(2, px - px % 2) for px in length]
    begin = [min(nearest(at * side), side - px) for at, side, px in zip(start, frame, length)]
    return [*begin, *length]


def draw(mode, box, kept):
    across, down = Fraction(box[2], kept[2]), Fraction(box[3], kept[3])
    if mode == 1:
        across = down = max(across, down)
    elif mode == 2:
        across = down = min(across, down)
    width, height = kept[2] * across, kept[3] * down
    image = [box[0] + (box[2] - width) / 2, box[1] + (box[3] - height) / 2, width, height]
    shown = common(image, box)
    if shown is None:
        return image, None, [0, 0], 0
    cut_off = [1 - shown[2] / width, 1 - shown[3] / height]
    wider = across / down
    distortion = 100 * (wider - 1) if wider >= 1 else -100 * (1 / wider - 1)
    return image, shown, cut_off, distortion


def work_out(rule, canvas, region, frame):
    size = [canvas.get("Width", 640), canvas.get("Height", 480)]
    box = place(region, size)
    radius, refused = round_corners(region, box, size)
    kept = keep(region.get("SourceCrop"), frame)
    image, shown, cut_off, distortion = draw(region.get("RenderMode"), box, kept)
    return {
        "rule": rule,
        "canvas": canvas,
        "region": region,
        "frame": frame,
        "box": box,
        "visible": common(box, [0, 0, *size]),
        "radius": radius,
        "refused": refused,
        "opacity": opacity_of(region),
        "kept": kept,
        "image": image,
        "shown": shown,
        "cutOff": cut_off,
        "distortion": distortion,
    }


def px(width, height):
    return {"Width": width, "Height": height}


def part(x, y, width, height, **more):
    names = ("LocationX", "LocationY", "WidthProportion", "HeightProportion")
    return {name: value for name, value in zip(names, (x, y, width, height)) if value is not None} | more


sources = [[1280, 720], [960, 720], [720, 720], [720, 1280], [720, 960], [1280, 800]]
modes = [None, 0, 1, 2, 3, 7]
hd, full_hd, upright, vga = px(1280, 720), px(1920, 1080), px(720, 1280), px(640, 480)


def mode(value):
    return {} if value is None else {"RenderMode": value}


def cases():
    # Every mode with every source, in a square.
    for value in modes:
        for frame in sources:
            yield "every mode, every source", hd, part(0.25, 0.1, 0.28125, 0.5, **mode(value)), frame

    # The three ways to fit, in boxes of other shapes and on other canvases.
    boxes = [
        ("the whole canvas", {}, part(0, 0, 1, 1)),
        ("the whole canvas", full_hd, part(None, None, 1, 1)),
        ("a wide box", full_hd, part(0, 0.75, 1, 0.25)),
        ("a tall box", upright, part(0.6, 0.05, 0.33, 0.9)),
        ("an odd canvas", px(1279, 719), part(0.5, 0.5, 0.333, 0.333)),
        ("a box over the edge", vga, part(0.8, 0.7, 0.4, 0.6)),
    ]
    for rule, canvas, region in boxes:
        for value in (0, 1, 2):
            for frame in sources:
                yield f"fit in {rule}", canvas, region | mode(value), frame

    # Fractions to px.
    for canvas in (full_hd, hd, upright, {}, vga, px(1281, 721), px(2, 2), px(1, 1), px(90, 50), px(1920, 1920)):
        for region in (
            part(0.33, 0.33, 0.33, 0.33),
            part(0.3333, 0.6667, 0.3333, 0.3333),
            part(0.1, 0.7, 0.15, 0.29),
            part(0.35, 0.57, 0.65, 0.43),
        ):
            yield "fractions are rounded to nearest", canvas, region, [1280, 720]
    for side in (50, 90, 100, 150, 250, 290, 350, 700, 1100, 1900):
        for fraction in (0.29, 0.35, 0.41, 0.57, 0.145, 0.285, 0.565, 0.575, 0.015, 0.045, 0.035, 0.049):
            if (exact(fraction) * side).denominator == 2:
                yield "halves go up", px(side, side), part(fraction, fraction, fraction, fraction), [960, 720]
    yield "halves go up", px(5, 3), part(0.5, 0.5, 0.5, 0.5, RenderMode=1), [1280, 720]
    yield "halves go up", px(641, 481), part(0.5, 0.5, 0.5, 0.5, RenderMode=2), [1280, 720]
    yield "negative halves go up", px(5, 3), part(-0.5, -0.5, 0.8, 1), [1280, 720]
    yield "negative halves go up", px(90, 90), part(-0.35, -0.15, 1, 1), [1280, 720]
    yield "negative halves go up", px(1279, 719), part(-0.5, -0.5, 1, 1), [720, 720]

    # Out of the canvas, in part or wholly.
    for x, y in ((-0.1, 0), (0, -0.25), (-0.333, -0.333), (0.9, 0.9), (1, 0), (0, 1), (1.5, 0.2), (-0.5, 0), (-2, 3)):
        for value in (1, 2):
            yield "over the edge", hd, part(x, y, 0.5, 0.5, RenderMode=value), [960, 720]
    yield "over every edge", hd, part(-0.1, -0.1, 1.2, 1.2), [1280, 720]
    yield "over every edge", {}, part(-1, -1, 3, 3, RenderMode=2), [720, 1280]

    # Boxes without area.
    for canvas in (hd, px(2, 2), full_hd):
        for region in (
            part(0.5, 0.5, 0, 0.5),
            part(0.5, 0.5, 0.5, 0),
            part(0.5, 0.5, 0.0002, 0.5),
            part(0, 0, 0.5, -0.5),
            part(0, 0, None, 0.5),
            part(0.1, 0.1, None, None),
        ):
            yield "no area", canvas, region | {"CornerRadius": 0.01}, [1280, 720]
    yield "no area", hd, part(0, 0, 0, 0.5, RenderMode=1), [1280, 720]
    yield "no area", hd, part(0, 0, 0, 0.5, RenderMode=2), [1280, 720]
    yield "a single px", hd, part(0, 0, 0.0004, 0.0007, RenderMode=1), [1280, 720]

    # Regions in px, as newer versions have them.
    for value in (0, 1, 2, 3):
        for region in (
            part(0, 0, None, None, Width=640, Height=360),
            part(12, 34, None, None, Width=333, Height=777),
            part(-100, 700, None, None, Width=200, Height=100, CornerRadius=0.02),
            part(1280, 0, None, None, Width=10, Height=10),
            part(None, None, None, None, Width=1280),
            part(10, 10, None, None, Width=-100, Height=50),
            part(10, 10, None, None, Width=100, Height=-50),
        ):
            yield "px are taken as they are", hd, region | mode(value), [960, 720]
    yield "px are taken as they are", hd, part(0.5, 0.25, None, None, Width=7, Height=9), [1280, 720]
    yield "a proportion beats px", hd, part(0.5, 0.5, 0.5, 0.5, Width=7, Height=9), [1280, 720]
    yield "a proportion beats px", hd, part(0.5, 0.5, 0.5, None, Width=7, Height=9), [1280, 720]

    # Corners.
    for canvas, width, height, radii in (
        (hd, 0.5, 0.5, (0, 0.02, 0.1, 0.140625, 0.1407, 0.14, 0.25, 1, 1.5, -0.1)),
        (upright, 0.5, 0.1, (0.05, 0.088, 0.0889, 0.09, 0.3)),
        (full_hd, 0.1, 0.5, (0.05, 0.0499, 0.0501)),
        ({}, 1, 1, (0.375, 0.3751, 0.01)),
        (px(100, 100), 0.14, 0.5, (0.07, 0.0701)),
        (px(100, 100), 0.58, 0.58, (0.29, 0.291)),
        (px(1000, 1000), 0.57, 1, (0.285, 0.2851)),
        (px(333, 333), 0.3, 0.3, (0.15, 0.1502)),
    ):
        for radius in radii:
            yield "corners up to half of the shorter side", canvas, part(0.1, 0.1, width, height, CornerRadius=radius), [1280, 720]
    for value in (1, 2):
        region = part(0.9, 0.9, 0.2, 0.2, CornerRadius=0.05, Alpha=0.5, **mode(value))
        yield "corners of the whole box, seen or not", hd, region, [1280, 720]

    # Opacity.
    for alpha in (0, 0.01, 0.5, 1, 1.5, -0.5, 255):
        yield "opacity", hd, part(0, 0, 0.5, 0.5, Alpha=alpha), [1280, 720]

    # Source crops.
    crops = [
        part(0, 0, 1, 1),
        part(0.25, 0.25, 0.5, 0.5),
        part(0, 0, 0.5, 1),
        part(0, 0, 1, 0.5),
        part(None, 0.3, None, None),
        part(0.125, 0, 0.75, 1),
        part(0.1, 0.2, 0.33, 0.33),
        part(0.5, 0.5, 1, 1),
        part(0.9, 0.9, 0.5, 0.5),
        part(None, None, 0.7, None),
        part(0.3, None, None, None),
        part(1, -0.1, 0.5, 0.5),
        part(0, 0, 0, 1.2),
        part(0.2, 0.2, -1, 0.4),
        part(0.9999, 0.9999, 0.0001, 0.0001),
        part(0.333, 0.333, 0.001, 0.9),
    ]
    for number, crop in enumerate(crops):
        for frame in ([1280, 720], [641, 361], [720, 960]):
            region = part(0.1, 0.1, 0.4, 0.6, SourceCrop=crop, RenderMode=number % 3)
            yield "source crop", hd, region, frame
    for side, share in ((90, 0.35), (100, 0.145), (150, 0.41), (1100, 0.285), (250, 0.35), (290, 0.25)):
        crop = part(share, share, share, share)
        yield "halves of a source crop go up", hd, part(0, 0, 0.5, 0.5, SourceCrop=crop), [side, side]
    for value in (0, 1, 2):
        for frame in sources:
            crop = part(0.1, 0.05, 0.55, 0.85)
            region = part(0.05, 0.2, 0.45, 0.45, SourceCrop=crop, Alpha=0.8, CornerRadius=0.03, **mode(value))
            yield "all at once", full_hd, region, frame


def plain(value):
    if isinstance(value, Fraction):
        return value.numerator if value.denominator == 1 else float(value)
    raise TypeError(value)


if __name__ == "__main__":
    lines = [json.dumps(work_out(*case), separators=(",", ":"), default=plain) for case in cases()]
    assert len(set(lines)) == len(lines), "a case stands twice"
    Path(__file__).with_name("cases.json").write_text("[\n" + ",\n".join(lines) + "\n]\n")
    print(len(lines), "cases")
