"""One moment of a figure as an SVG picture, drawn without Qt from the shapes that the window paints."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from hamstretch.figure import scene
from hamstretch.figure.body import Look
from hamstretch.figure.camera import Point
from hamstretch.figure.clip import Clip, Pose, Side
from hamstretch.figure.outline import cubics
from hamstretch.figure.palette import RIM, FigureColours, palette
from hamstretch.figure.shape import Shape


def svg(clip: Clip, pose: Pose, side: Side, look: Look, colours: FigureColours, title: str) -> str:
    """Return a whole SVG file of a pose, framed like every moment of its clip, on no background.

    One unit is a centimetre. A path's class is the role of its colour, and `far` on the far side.
    """
    box = scene.framed(clip, side)
    person = scene.figure(clip, pose, look)
    paint = palette(colours, look)
    shapes = [scene.shadow(clip, pose), *scene.backdrop(clip, side)]
    if colours.rim:
        shapes += [s._replace(role="rim", far=False, width=s.width + RIM) for s in person]
    ring = scene.mark(pose)
    shapes += [*person, *([ring] if ring is not None else [])]
    frame = f"{box.left:.2f} {-box.top:.2f} {box.width:.2f} {box.height:.2f}"
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{frame}" role="img">',
            f"<title>{escape(title)}</title>",
            *(_path(shape, paint[shape.role, shape.far]) for shape in shapes),
            "</svg>\n",
        )
    )


def _path(shape: Shape, colour: str) -> str:
    """Return one shape as a path element."""
    kind = f"{shape.role} far" if shape.far else shape.role
    fill = f'fill="{colour}"'
    if shape.width:
        fill = (
            f'fill="none" stroke="{colour}" stroke-width="{shape.width:g}"'
            ' stroke-linecap="round" stroke-linejoin="round"'
        )
    return f'<path class="{kind}" {fill} d="{"".join(_line(shape))}"/>'


def _line(shape: Shape) -> Iterator[str]:
    """Give the commands of a path, y turned down as SVG counts it."""
    start, curves = cubics(shape.points, closed=not shape.width)
    yield f"M{_place(start)}"
    for curve in curves:
        yield "C" + " ".join(_place(p) for p in curve)
    if not shape.width:
        yield "Z"


def _place(p: Point) -> str:
    return f"{p[0]:.2f} {-p[1]:.2f}"
