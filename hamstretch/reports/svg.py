"""One moment of a figure as an SVG picture, drawn without Qt from the shapes that the window paints."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from hamstretch.figure import scene
from hamstretch.figure.body import Look
from hamstretch.figure.camera import Point
from hamstretch.figure.clip import Clip, Pose, Side
from hamstretch.figure.outline import cubics
from hamstretch.figure.palette import PLAIN, RIM, FigureColours, palette
from hamstretch.figure.shape import Shape


def svg(
    clip: Clip,
    pose: Pose,
    side: Side,
    look: Look,
    colours: FigureColours,
    title: str,
    hints: tuple[Shape, ...] = (),
    over: tuple[Shape, ...] = (),
) -> str:
    """Return a whole SVG file of a pose, framed like every moment of its clip, on no background.

    One unit is a centimetre. A path's class is the role of its colour, and `far` on the far side. `hints` are
    what a still picture has behind the person, and `over` what it has on them.
    """
    person = scene.figure(clip, pose, look)
    box = scene.framed(clip, side)
    box = scene.united(box, scene.around((*hints, *over))) if hints or over else box
    paint = palette(colours, look)
    behind = (scene.shadow(clip, pose), *scene.backdrop(clip, side), *hints)
    front = (*person, *scene.mark(pose), *over)
    frame = f"{box.left:.2f} {-box.top:.2f} {box.width:.2f} {box.height:.2f}"
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{frame}" role="img">',
            f"<title>{escape(title)}</title>",
            *(_path(shape, paint[shape.role, shape.far]) for shape in behind),
            *(
                _rim(shape, paint["rim", False])
                for shape in person
                if colours.rim and shape.role not in PLAIN
            ),
            *(_path(shape, paint[shape.role, shape.far]) for shape in front),
            "</svg>\n",
        )
    )


def _path(shape: Shape, colour: str) -> str:
    """Return one shape as a path element."""
    kind = f"{shape.role} far" if shape.far else shape.role
    paint = _stroke(colour, shape.width) if shape.width else f'fill="{colour}"'
    return f'<path class="{kind}" {paint} d="{"".join(_line(shape))}"/>'


def _rim(shape: Shape, colour: str) -> str:
    """Return the line round a shape, of which what is painted over it leaves the outer half."""
    return f'<path class="rim" {_stroke(colour, shape.width + RIM)} d="{"".join(_line(shape))}"/>'


def _stroke(colour: str, width: float) -> str:
    ends = 'stroke-linecap="round" stroke-linejoin="round"'
    return f'fill="none" stroke="{colour}" stroke-width="{width:g}" {ends}'


def _line(shape: Shape) -> Iterator[str]:
    """Give the commands of a path, y turned down as SVG counts it."""
    yield f"M{_place(shape.points[0])}"
    for curve in cubics(shape.points, closed=not shape.width):
        yield "C" + " ".join(map(_place, (curve[:2], curve[2:4], curve[4:])))
    if not shape.width:
        yield "Z"


def _place(p: Point) -> str:
    return f"{p[0]:.2f} {-p[1]:.2f}"
