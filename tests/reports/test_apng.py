import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from hamstretch.reports.apng import animation, chunks


def png(colour: str, width: int = 7) -> bytes:
    image = QImage(width, 5, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def parts(data: bytes, name: bytes) -> list[bytes]:
    return [body for found, body in chunks(data) if found == name]


def test_every_frame_is_there_in_order_with_its_time() -> None:
    data = animation([(png("red"), 100), (png("lime"), 50), (png("blue"), 70)])
    assert parts(data, b"acTL") == [struct.pack(">II", 3, 0)]
    assert [struct.unpack(">IIIIIHHBB", c)[5:7] for c in parts(data, b"fcTL")] == [
        (100, 1000),
        (50, 1000),
        (70, 1000),
    ]
    numbers = [struct.unpack_from(">I", body)[0] for name, body in chunks(data) if name in {b"fcTL", b"fdAT"}]
    assert numbers == [0, 1, 2, 3, 4]
    for body, colour in zip(parts(data, b"fdAT"), (b"\x00\xff\x00", b"\x00\x00\xff"), strict=True):
        rows = zlib.decompress(body[4:])
        assert len(rows) == 5 * (1 + 3 * 7)
        assert colour in rows


def test_a_reader_without_animation_sees_the_first_frame() -> None:
    data = animation([(png("red"), 100), (png("lime"), 100)])
    image = QImage.fromData(QByteArray(data), "PNG")
    assert (image.width(), image.height()) == (7, 5)
    assert image.pixelColor(3, 3) == QColor("red")


def test_every_chunk_carries_its_checksum() -> None:
    data = animation([(png("red"), 100), (png("lime"), 100)])
    at = 8
    while at < len(data):
        (size,) = struct.unpack_from(">I", data, at)
        (crc,) = struct.unpack_from(">I", data, at + 8 + size)
        assert crc == zlib.crc32(data[at + 4 : at + 8 + size])
        at += 12 + size
    assert at == len(data)


def test_a_frame_that_does_not_change_stays_longer() -> None:
    data = animation([(png("red"), 100), (png("red"), 100), (png("lime"), 100)])
    assert [struct.unpack(">IIIIIHHBB", c)[5] for c in parts(data, b"fcTL")] == [200, 100]


def test_frames_of_two_sizes_are_refused() -> None:
    with pytest.raises(ValueError, match="one size"):
        animation([(png("red"), 100), (png("red", 9), 100)])
