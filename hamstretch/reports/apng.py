"""Moving pictures as APNG: a PNG that shows its first frame wherever animation is not known.

Qt writes no animated format. An APNG is made of the PNG frames that Qt does write, needs no library, loses
nothing, and opens in every browser. Chunks: PNG specification, third edition (W3C 2025), 5 and 11.3.6.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Sequence

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_OPAQUE = b"\x00\x00"  # nothing is cleared before the next frame, which covers the one before


def animation(frames: Sequence[tuple[bytes, int]]) -> bytes:
    """Return one APNG, played for ever, from PNG files of one size and kind, each with milliseconds to stay.

    A frame with the same bytes as the one before lengthens it. Raises `ValueError` for frames that differ
    in size or kind of pixel.
    """
    shown = _merged(frames)
    header = _header(shown[0][0])
    if any(_header(png) != header for png, _ in shown):
        message = "the frames of an animation have one size and one kind of pixel"
        raise ValueError(message)
    parts = [SIGNATURE, _chunk(b"IHDR", header), _chunk(b"acTL", struct.pack(">II", len(shown), 0))]
    count = 0
    for i, (png, stay_ms) in enumerate(shown):
        timing = struct.pack(">IIIIHH", *struct.unpack(">II", header[:8]), 0, 0, stay_ms, 1000)
        parts.append(_chunk(b"fcTL", struct.pack(">I", count) + timing + _OPAQUE))
        count += 1
        data = b"".join(body for name, body in chunks(png) if name == b"IDAT")
        if i:
            parts.append(_chunk(b"fdAT", struct.pack(">I", count) + data))
            count += 1
        else:
            parts.append(_chunk(b"IDAT", data))
    return b"".join((*parts, _chunk(b"IEND", b"")))


def chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Give the name and the body of each chunk of a PNG file."""
    at = len(SIGNATURE)
    while at < len(png):
        (size,) = struct.unpack_from(">I", png, at)
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + size]
        at += size + 12


def _merged(frames: Sequence[tuple[bytes, int]]) -> list[tuple[bytes, int]]:
    merged: list[tuple[bytes, int]] = []
    for png, stay_ms in frames:
        if merged and merged[-1][0] == png:
            merged[-1] = (png, merged[-1][1] + stay_ms)
        else:
            merged.append((png, stay_ms))
    return merged


def _header(png: bytes) -> bytes:
    return next(body for name, body in chunks(png) if name == b"IHDR")


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
