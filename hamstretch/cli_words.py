"""Reads the words of the command line that are more than text, or says what is wrong with one."""

from __future__ import annotations

import argparse
import os
from datetime import date, time
from pathlib import Path

SMALLEST, LARGEST = 32, 4096


def side(text: str) -> int:
    """Read the side of a picture in pixels; raises `ArgumentTypeError` for what is none."""
    if not text.isdecimal() or not SMALLEST <= int(text) <= LARGEST:
        msg = f"a picture has {SMALLEST} to {LARGEST} pixels"
        raise argparse.ArgumentTypeError(msg)
    return int(text)


def place(text: str) -> Path:
    """Read where files go; raises `ArgumentTypeError` for a name that says folder where there is none."""
    if text.endswith(("/", os.sep)) and not Path(text).is_dir():
        msg = f"there is no folder {text}; make it first, or leave the {text[-1]} out to name the files"
        raise argparse.ArgumentTypeError(msg)
    return Path(text)


def day(text: str) -> date:
    """Read a day; raises `ArgumentTypeError` for what is none."""
    try:
        return date.fromisoformat(text)
    except ValueError as fault:
        msg = f"{text} is no day; write it like 2026-03-05"
        raise argparse.ArgumentTypeError(msg) from fault


def time_of_day(text: str) -> time:
    """Read a time of day; raises `ArgumentTypeError` for what is none."""
    try:
        return time.fromisoformat(text).replace(tzinfo=None)
    except ValueError as fault:
        msg = f"{text} is no time of day; write it like 18:30"
        raise argparse.ArgumentTypeError(msg) from fault
