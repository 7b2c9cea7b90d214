"""What every part of a build needs to know: folders, version, date, and the machine it builds for."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "packaging"
BUILD, DIST = ROOT / "build", ROOT / "dist"
BUNDLE = DIST / "hamstretch"
"""The one-folder bundle, frozen from the app."""
SHARE = BUILD / "share"
"""What a Linux desktop reads: entry, metainfo, MIME type, icons, man page, completions."""
NAME = "hamstretch"
MAINTAINER = "The hamstretch authors <authors@hamstretch.example>"
"""Whom a package names; the address is to be settled with a domain."""
MIME = "application/x-hamstretch-routine"
"""The type of a routine file, `*.hamstretch.toml`."""


def stated(name: str) -> str:
    """Return a constant of `hamstretch/__init__.py`, which is read and not imported."""
    text = (ROOT / "hamstretch" / "__init__.py").read_text("utf-8")
    found = re.search(rf'^{name} = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        msg = f"hamstretch/__init__.py states no {name}"
        raise SystemExit(msg)
    return found[1]


def version() -> str:
    """Return the version, which stands in `hamstretch/__init__.py` and nowhere else."""
    return stated("__version__")


APP_ID = stated("APP_ID")


def summary() -> str:
    """Return the one-line description of pyproject.toml."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return str(table["project"]["description"])


def changes(number: str) -> tuple[str, str]:
    """Return the date (ISO, or "unreleased") and the text of one version in CHANGELOG.md.

    Raises `LookupError` when the version has no heading of its own.
    """
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    found = re.search(
        rf"^## \[{re.escape(number)}\] - (\S+)\n(.*?)(?=^## \[|\Z)", text, re.MULTILINE | re.DOTALL
    )
    if found is None:
        msg = f"CHANGELOG.md says nothing of {number}"
        raise LookupError(msg)
    return found[1], found[2].strip()


def epoch() -> int:
    """Return the second that everything built carries: SOURCE_DATE_EPOCH, else that of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return int(given)
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return int(done.stdout) if done.stdout.strip().isdecimal() else 0


def run(*command: str | Path, cwd: Path = ROOT, **extra: str) -> None:
    """Run a tool with the build's environment; ends the build with the tool's name when it fails."""
    fixed = {"SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}
    print("$", *command, flush=True)
    done = subprocess.run([str(c) for c in command], cwd=cwd, env=os.environ | fixed | extra, check=False)
    if done.returncode:
        msg = f"{command[0]} failed with {done.returncode}"
        raise SystemExit(msg)


def said(*command: str, cwd: Path = ROOT) -> str:
    """Return what a tool prints, without the blanks around it."""
    return subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True).stdout.strip()


def settle(folder: Path) -> None:
    """Give everything under a folder the build's date and plain permissions."""
    for path in sorted(folder.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or bool(path.stat().st_mode & 0o100)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)


def size(path: Path) -> int:
    """Return the bytes of a file, or of all files under a folder."""
    if path.is_file():
        return path.stat().st_size
    return sum(p.stat().st_size for p in path.rglob("*") if p.is_file() and not p.is_symlink())
