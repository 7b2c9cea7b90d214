"""The bill of materials (CycloneDX) and the licence texts of everything that the bundle carries."""

from __future__ import annotations

import platform
import sys
import sysconfig
import tomllib
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from project import HERE, NAME, ROOT, epoch, version

TEXTS = HERE / "licenses"
LGPL = ("LGPL-3.0.txt", "GPL-3.0.txt")
QT = ("pyside6-essentials", "pyside6-addons", "shiboken6")
"""Wheels of the Qt Company, which carry no licence texts of their own; chosen here: LGPL-3.0."""
EXPRESSIONS = {
    **dict.fromkeys(QT, "LGPL-3.0-only"),
    "colorama": "BSD-3-Clause",
    "dbus-idle": "BSD-3-Clause",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
}
"""Licences where a wheel's own words are no SPDX expression, or leave a choice."""


@dataclass(frozen=True)
class Part:
    """Something bundled: its name, version, SPDX licence expression, package kind and licence texts."""

    name: str
    version: str
    licence: str
    kind: str
    texts: tuple[Path, ...]


def parts() -> tuple[Part, ...]:
    """Return everything bundled beside the app itself, by name."""
    wheels = [_wheel(name) for name in (*sorted(closure()), "pyinstaller")]
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    interpreter = Part("python", platform.python_version(), "PSF-2.0", "generic", (python,))
    qt = metadata.version("pyside6-essentials")
    qt_libraries = Part("qt", qt, "LGPL-3.0-only", "generic", tuple(TEXTS / name for name in LGPL))
    unicode = Part("icu", _icu(), "Unicode-DFS-2016", "generic", (TEXTS / "Unicode-DFS-2016.txt",))
    found = [*wheels, interpreter, qt_libraries]
    return tuple(sorted((*found, unicode) if unicode.version else found, key=lambda part: part.name))


def closure() -> set[str]:
    """Return the names of all distributions that the app needs to run here, however indirectly."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    todo, found = list(table["project"]["dependencies"]), set()
    while todo:
        wanted = Requirement(todo.pop())
        name = canonicalize_name(wanted.name)
        if name in found or (wanted.marker and not wanted.marker.evaluate({"extra": ""})):
            continue
        found.add(name)
        todo += metadata.requires(name) or ()
    return found


def strangers(modules: Iterable[str]) -> set[str]:
    """Return the top-level modules that come from no bundled part: build tools that slipped in."""
    owners, bundled = metadata.packages_distributions(), closure()
    known = {*sys.stdlib_module_names, NAME, "__main__"}
    return {
        top
        for top in {module.partition(".")[0] for module in modules} - known
        if not top.startswith(("_pyi", "_sysconfigdata"))  # of PyInstaller and Python, which are parts
        and not bundled & {canonicalize_name(owner) for owner in owners.get(top, ())}
    }


def write(folder: Path) -> None:
    """Write `sbom.cdx.json` and `LICENSES.txt`; raises `SystemExit` for a bill that is no valid CycloneDX."""
    folder.mkdir(parents=True, exist_ok=True)
    bill = JsonV1Dot6(_bill()).output_as_string(indent=1)
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill)
    if fault is not None:
        raise SystemExit(str(fault))
    (folder / "sbom.cdx.json").write_text(bill + "\n", "utf-8")
    (folder / "LICENSES.txt").write_text("\n".join(_licences()), "utf-8")


def _bill() -> Bom:
    app = Component(
        name=NAME,
        version=version(),
        type=ComponentType.APPLICATION,
        bom_ref=NAME,
        licenses=[LicenseExpression("MIT AND CC-BY-4.0")],
    )
    bill = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"{NAME}-{version()}-{epoch()}"))
    bill.metadata.timestamp = datetime.fromtimestamp(epoch(), UTC)
    bill.metadata.component = app
    bundled = [
        Component(
            name=part.name,
            version=part.version,
            type=ComponentType.LIBRARY,
            bom_ref=part.name,
            purl=PackageURL(part.kind, None, part.name, part.version),
            licenses=[LicenseExpression(part.licence)],
        )
        for part in parts()
    ]
    bill.components.update(bundled)
    bill.register_dependency(app, bundled)
    return bill


def _licences() -> Iterator[str]:
    """Give what is bundled, then every licence text once."""
    seen: dict[str, list[str]] = {}
    yield f"{NAME} {version()} carries these works of others, unchanged but for symbols and data taken out.\n"
    for part in parts():
        yield f"{part.name} {part.version}: {part.licence}"
        for file in part.texts:
            seen.setdefault(file.read_text("utf-8", errors="replace").strip(), []).append(part.name)
    yield (
        "\nQt and its Python bindings are used under the LGPL, version 3, as shared libraries of their own;"
        "\nyou may replace them by others of the same interface. The third-party code inside is listed in"
        '\nthe documentation of Qt, "Licenses Used in Qt".'
    )
    for text, names in seen.items():
        yield f"\n{'=' * 100}\n{', '.join(dict.fromkeys(names))}\n{'=' * 100}\n\n{text}"


def _wheel(name: str) -> Part:
    found = metadata.distribution(name)
    texts = tuple(
        Path(str(file.locate()))
        for file in found.files or ()
        if "dist-info" in str(file) and file.name.lower().startswith(("licen", "copying", "notice"))
    )
    licence = EXPRESSIONS.get(name) or found.metadata["License-Expression"] or found.metadata["License"]
    if name in QT:
        texts = tuple(TEXTS / text for text in LGPL)
    if not texts or not licence:
        msg = f"{name} names no licence or brings no text of it; see EXPRESSIONS and packaging/licenses"
        raise SystemExit(msg)
    return Part(name, found.version, licence, "pypi", texts)


def _icu() -> str:
    """Return the major version of the ICU that Qt brings; empty where it uses the system's."""
    import PySide6  # noqa: PLC0415 - asked of the build's environment

    libraries = Path(PySide6.__file__).parent.glob("Qt/lib/libicudata.so.*")
    return next((file.name.rpartition(".")[2] for file in libraries), "")
